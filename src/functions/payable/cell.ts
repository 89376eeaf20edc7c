import { paySchedule, payable } from "./rule";
import { spill } from "../edge/answers";
import { must, tableOf } from "../edge/arguments";
import { dueDate, number } from "../edge/cells";
import { dates, numbers } from "../edge/columns";
import { isWhole } from "../edge/on-its-side";

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
