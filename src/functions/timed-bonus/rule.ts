import { dayOf, refuseNoDate } from '../../engine/dates';
import type { Issue } from '../../engine/result';
import { refuseNegative } from '../../engine/refused-values';

/**
 * Timed bonus: an amount for something achieved in time, when every other condition holds too.
 *
 *     payout = bonus when day achieved <= day of the deadline and all conditions are true, else 0
 *
 * Dates are Excel's. Any time on the day of the deadline is in time; the day after is not. What is
 * not achieved (0, a blank cell) pays 0. A bonus below 0 and a deadline that is blank or no date are
 * refused. For an event without a deadline, use an event bonus.
 */
export function timedBonus(
  bonus: number,
  achieved: number,
  deadline: number,
  conditionsHold: boolean,
): number | Issue {
  const refused = refuseNegative(bonus, 'bonus') ?? refuseNoDate(deadline, 'deadline');
  if (refused) return refused;
  if (achieved === 0) return 0;
  const noDate = refuseNoDate(achieved, 'achieved');
  if (noDate) return noDate;
  return dayOf(achieved) <= dayOf(deadline) && conditionsHold ? bonus : 0;
}
