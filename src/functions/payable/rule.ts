import { dayOf, refuseNoDate } from '../../engine/dates';
import { roundMoney } from '../../engine/money';
import { type Issue, type Result, map } from '../../engine/result';
import { cumulativeShares } from '../split/rule';

/** A part of an amount, and when it is due: a date, or whether its condition is met. */
export interface Instalment {
  readonly share: number;
  /** 0, a blank cell, is not due: the date is not known yet. */
  readonly due: number | boolean;
}

/** A schedule whose shares add up, with their running totals. */
export interface Schedule {
  readonly cumulative: readonly number[];
  readonly due: readonly (number | boolean)[];
  readonly hasDates: boolean;
}

/**
 * What of an amount is due: instalments by date, by milestone or by collection.
 *
 *     payable = sum of the parts that are due on or before `asOf`
 *
 * The parts are those of split: each to the cent, and when all are due they add up to the amount.
 * An instalment is due on its own day. A date that is blank is not due; TRUE is due, FALSE is not.
 * Shares that do not add up to 1 (to 1e-9) are refused with their sum, and a blank `asOf` where the
 * schedule has dates. For the parts side by side, use split.
 */
export function payable(amount: number, schedule: Schedule, asOf: number): number | Issue {
  const noDate = schedule.hasDates ? refuseNoDate(asOf, 'as_of') : undefined;
  if (noDate) return noDate;
  let [sum, before] = [0, 0];
  for (let k = 0; k < schedule.cumulative.length; k++) {
    const upToHere = roundMoney(amount * (schedule.cumulative[k] ?? 1));
    if (isDue(schedule.due[k] ?? false, asOf)) sum += upToHere - before;
    before = upToHere;
  }
  return roundMoney(sum);
}

const isDue = (due: number | boolean, asOf: number): boolean =>
  typeof due === 'boolean' ? due : due !== 0 && dayOf(due) <= dayOf(asOf);

export function paySchedule(instalments: readonly Instalment[]): Result<Schedule> {
  const due = instalments.map((instalment) => instalment.due);
  const shares = cumulativeShares(
    instalments.map((instalment) => instalment.share),
    ['schedule'],
    ['share'],
  );
  return map(shares, (cumulative) => ({
    cumulative,
    due,
    hasDates: due.some((one) => typeof one === 'number' && one !== 0),
  }));
}
