import { poolOf } from "./rule";
import { must, singleNumber } from "../edge/arguments";
import { isEnd } from "../edge/cells";
import { always, firstUnread, numbers } from "../edge/columns";
import { throwWrong } from "../edge/errors";
import { isOmitted } from "../edge/ranges";
import { shapeOf } from "../edge/shape";

/**
 * Divides a pool by weights, with a most for each, into parts that add up to the cent.
 * @customfunction POOL
 * @param pool Amount to divide, one cell.
 * @param weights What the parts are divided by, a column or a row of cells.
 * @param [most] The most for each, one number for all or as many as there are weights.
 * @returns One part for each weight.
 */
export function poolFor(pool: unknown[][], weights: unknown[][], most?: unknown[][]): unknown[][] {
  const amount = singleNumber("pool", pool);
  const by = numbers("weights", weights);
  const limits = isOmitted(most) ? always("most", Infinity) : numbers("most", most);
  const { filled, isAcross } = shapeOf([by, limits], isEnd);
  const unread = firstUnread([by, limits]);
  const wrong = by.wrongIn(unread) ?? limits.wrongIn(unread);
  if (wrong) throwWrong(wrong, isAcross);
  const rows = Array.from({ length: filled }, (_, row) => row);
  const parts = must(
    poolOf(
      amount,
      rows.map((row) => by.at(row)),
      rows.map((row) => limits.at(row)),
    ),
    isAcross,
  );
  return isAcross ? [[...parts]] : parts.map((part) => [part]);
}
