import { type Condition, type Formula, called, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAtMost, isBelow, isEqual } from '../../formula/operators/conditions/comparisons';
import { allOf } from '../../formula/operators/conditions/conditions';
import { dayOf } from '../../formula/operators/dates/days';
import { refuseWhen } from '../../formula/operators/conditions/refused';

/**
 * A bonus for what is achieved on or before the day of the deadline, where its conditions hold. Any time
 * on that day is in time. What is not achieved, a blank date, pays 0.
 */
export function timedBonus(
  bonus: Formula<number>,
  achieved: Formula<number>,
  deadline: Formula<number>,
  hold: Formula<Condition> | undefined,
): Formula<number> {
  const due = allOf([isAtMost(dayOf(achieved), dayOf(deadline)), ...(hold ? [hold] : [])]);
  const paid = refuseWhen(isNoDate(achieved), choose(due, bonus, constant(0)));
  return called(
    'TIMED_BONUS',
    [bonus, achieved, deadline, hold],
    choose(isEqual(achieved, constant(0)), constant(0), paid),
  );
}

/** Dates before 1 March 1900 are days that Excel counts wrong, or no dates at all. */
export const isNoDate = (date: Formula<number>): Formula<Condition> =>
  isBelow(date, constant(61, 'date'));
