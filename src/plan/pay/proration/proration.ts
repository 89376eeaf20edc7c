import { type Formula, constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isBelow } from '../../../formula/operators/conditions/comparisons';
import { monthsUpTo, workingDays } from '../../../formula/operators/dates/calendar';
import { endOfMonth } from '../../../formula/operators/dates/days';
import { greatest } from '../../../formula/operators/numbers/greatest';
import { minus } from '../../../formula/operators/numbers/minus';
import { over } from '../../../formula/operators/numbers/over';
import { plus } from '../../../formula/operators/numbers/plus';
import type { Proration } from './prorations';

/** The days from one to another, both of them too. */
export const daysFrom = (first: Formula<number>, last: Formula<number>): Formula<number> =>
  plus(minus(last, first), constant(1));

/** The first day that counts of an active time: months are counted from a first of the month. */
export const countedFrom = (by: Proration, first: Formula<number>): Formula<number> =>
  by === 'begun-months' || by === 'full-months' ? nextDay(countedBefore(by, first)) : first;

/** The day before it. */
export function countedBefore(by: Proration, first: Formula<number>): Formula<number> {
  if (by === 'begun-months') return endOfMonth(first, constant(-1));
  const before = minus(first, constant(1));
  return by === 'full-months' ? endOfMonth(before, constant(0)) : before;
}

/** The last day that counts. */
export function countedTo(by: Proration, last: Formula<number>): Formula<number> {
  if (by === 'begun-months') return endOfMonth(last, constant(0));
  if (by === 'full-months') return endOfMonth(nextDay(last), constant(-1));
  return last;
}

const nextDay = (day: Formula<number>): Formula<number> => plus(day, constant(1));

/** How much time lies from one day that counts to another: days, working days or months. */
export function timeFrom(
  by: Proration,
  first: Formula<number>,
  last: Formula<number>,
): Formula<number> {
  if (by === 'days') return daysFrom(first, last);
  if (by === 'working-days') return workingDays(first, last);
  return plus(minus(monthsUpTo(last), monthsUpTo(first)), constant(1));
}

/** All that counts of some days. */
export const timeOf = (
  by: Proration,
  first: Formula<number>,
  last: Formula<number>,
): Formula<number> => timeFrom(by, countedFrom(by, first), countedTo(by, last));

/** The share of a period that lies from one day to another; 0 where they end before they begin. */
export const shareOfPeriod = (
  by: Proration,
  [first, last]: readonly [Formula<number>, Formula<number>],
  [from, to]: readonly [Formula<number>, Formula<number>],
): Formula<number> => {
  const share = over(greatest(timeOf(by, first, last), constant(0)), timeOf(by, from, to));
  // A last day before the first may lie in the same month.
  return by === 'begun-months' ? choose(isBelow(last, first), constant(0), share) : share;
};
