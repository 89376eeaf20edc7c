import { clawback } from "./rule";
import { spill } from "../edge/answers";
import { numbers } from "../edge/columns";

/**
 * The negative correction of what was paid for the part of a term that was not served.
 * @customfunction CLAWBACK
 * @param paid Amount paid for the whole term, one cell or a column.
 * @param term Length of the term in days or months, above 0, one cell or a column.
 * @param served What was served of it, in the same unit, one cell or a column.
 * @returns The correction, 0 or below.
 */
export function clawbackOf(paid: unknown[][], term: unknown[][], served: unknown[][]): unknown[][] {
  const [amount, whole] = [numbers("paid", paid), numbers("term", term)];
  const done = numbers("served", served);
  return spill([amount, whole, done], (row) =>
    clawback(amount.at(row), whole.at(row), done.at(row)),
  );
}
