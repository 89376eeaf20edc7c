import { outliers } from "./rule";
import { spillRows } from "../edge/answers";
import { must, numberOr } from "../edge/arguments";
import { isEnd } from "../edge/cells";
import { numbers } from "../edge/columns";

/**
 * The robust z-score (median and MAD) of each value that stands out from the others, else blank.
 * @customfunction OUTLIERS
 * @param values Values to compare, a row or a column of at least 5.
 * @param [sensitivity] Score from which a value stands out. 3.5 when left out.
 * @returns A score or a blank for each value.
 */
export function outliersOf(values: unknown[][], sensitivity?: unknown[][]): unknown[][] {
  const column = numbers("values", values);
  const scores = must(
    outliers(column.readable(isEnd), numberOr(3.5, "sensitivity", sensitivity)),
    column.isAcross,
  );
  let next = 0;
  return spillRows([column], 1, () => [scores[next++] ?? ""], { isEnd, isAnswered: false });
}
