import { clawback } from "./clawback/rule";
import { balanceLost, drawPeriod, openingBalance } from "./draw/rule";
import { paySchedule, payable } from "./payable/rule";
import { cumulativeShares, split } from "./split/rule";
import { spill, spillRows } from "./edge/answers";
import { listOf, must, numberOr, tableOf, truthOr } from "./edge/arguments";
import { dueDate, isBlank, number } from "./edge/cells";
import { dates, firstUnread, numbers } from "./edge/columns";
import { isWhole } from "./edge/on-its-side";

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

/**
 * What of an amount is due, by instalments that add up to the cent.
 * @customfunction PAYABLE
 * @param amount Amount that is paid in instalments, one cell or a column.
 * @param schedule Table of share and due date, or TRUE or FALSE in place of the date; shares add up to 1 (100 %).
 * @param as_of Date up to which instalments are due, one cell or a column.
 * @returns The sum of the instalments that are due.
 */
export function payableOf(
  amount: unknown[][],
  schedule: unknown[][],
  as_of: unknown[][],
): unknown[][] {
  const rows = tableOf<[number, number | boolean]>(
    "schedule",
    schedule,
    [number, dueDate],
    ["share", "due"],
    isWhole,
  );
  const instalments = must(paySchedule(rows.map(([share, due]) => ({ share, due }))));
  const [whole, day] = [numbers("amount", amount), dates("as_of", as_of)];
  return spill([whole, day], (row) => payable(whole.at(row), instalments, day.at(row)));
}

/**
 * Lifts the pay of each period to a draw, and recovers it from later periods.
 * @customfunction DRAW
 * @param earned Earned in each period, in order, one cell or a column.
 * @param draw Pay that is assured in a period, one cell or a column.
 * @param [opening] Balance owed before the first period. 0 when left out.
 * @param [recoverable] FALSE when the draw need not be paid back. TRUE when left out.
 * @returns Paid, and the balance owed after it, side by side, for each period.
 */
export function drawOf(
  earned: unknown[][],
  draw: unknown[][],
  opening?: unknown[][],
  recoverable?: unknown[][],
): unknown[][] {
  const isRecoverable = truthOr(true, "recoverable", recoverable);
  let owed = must(openingBalance(numberOr(0, "opening", opening), isRecoverable));
  const [earnings, assured] = [numbers("earned", earned), numbers("draw", draw)];
  let lost = firstUnread([earnings, assured]);
  const pay = (row: number) => {
    if (row > lost) return balanceLost(lost);
    const period = drawPeriod(earnings.at(row), assured.at(row), owed, isRecoverable);
    if ("code" in period) {
      lost = row;
      return period;
    }
    owed = period.balance;
    return [period.paid, period.balance];
  };
  return spillRows([earnings, assured], 2, pay, { isEnd: isBlank, isAnswered: false });
}

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
