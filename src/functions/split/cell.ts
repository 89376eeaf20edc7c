import { cumulativeShares, split } from "./rule";
import { spillRows } from "../edge/answers";
import { listOf } from "../edge/arguments";
import { numbers } from "../edge/columns";

/**
 * Divides an amount by shares into parts that add up to the cent.
 * @customfunction SPLIT
 * @param amount Amount to divide, one cell or a column.
 * @param shares Shares that add up to 1 (100 %), a row or a column of cells.
 * @returns One part for each share, side by side, for each amount.
 */
export function splitOf(amount: unknown[][], shares: unknown[][]): unknown[][] {
  const running = listOf("shares", shares, (given) => cumulativeShares(given));
  const whole = numbers("amount", amount);
  return spillRows([whole], running.length, (row) => split(whole.at(row), running));
}
