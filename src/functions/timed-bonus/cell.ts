import { timedBonus } from "./rule";
import { spill } from "../edge/answers";
import { allTrue, always, dates, numbers } from "../edge/columns";
import { isOmitted } from "../edge/ranges";

/**
 * Pays a bonus for what is achieved on or before a deadline, when every condition is TRUE.
 * @customfunction TIMED_BONUS
 * @param bonus Amount paid in time, one cell or a column.
 * @param achieved Date of achievement, one cell or a column; blank when not achieved.
 * @param deadline Last date that counts, one cell or a column.
 * @param [conditions] TRUE or FALSE: a row of cells for each bonus, or all of them for a single one.
 * @returns The bonus, or 0.
 */
export function timedBonusOf(
  bonus: unknown[][],
  achieved: unknown[][],
  deadline: unknown[][],
  conditions?: unknown[][],
): unknown[][] {
  const amount = numbers("bonus", bonus);
  const done = dates("achieved", achieved);
  const limit = dates("deadline", deadline);
  const hold = isOmitted(conditions)
    ? always("conditions", true)
    : allTrue("conditions", conditions, [amount, done, limit]);
  return spill([amount, done, limit, hold], (row) =>
    timedBonus(amount.at(row), done.at(row), limit.at(row), hold.at(row)),
  );
}
