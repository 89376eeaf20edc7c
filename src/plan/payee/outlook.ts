import { type Formula, constant, filled, place } from '../../formula/formula';
import { isBlank } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import {
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
} from '../../formula/operators/conditions/comparisons';
import { allOf } from '../../formula/operators/conditions/conditions';
import { least } from '../../formula/operators/numbers/least';
import { minus } from '../../formula/operators/numbers/minus';
import { normalBelow } from '../../formula/operators/numbers/normal-distribution';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { attainedOf, toTheUnit } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { targetKindOf } from '../kinds';
import { besideOf, leadMeasure, yearQuotaOf } from '../parts';
import { agreedQuota, quotaIsOfYear } from './quota/quota-part';
import type { Plan } from '../plan';
import { creditedNow, priorOf, yearNow } from './credit';
import { ofComponent, own, ownNumber, periodFrom, periodTo } from '../ledger/places';
import { assumed } from './places';
import { firstNumber, lastNumber } from './assignments';
import { passedOf } from './quota/quota';

/** The day up to which results are known. */
const asOf = assumed('asOf', 'date');

/**
 * The share of some days that has passed by a day: of what the year's pattern has in them, where the quota
 * of the first measure is the year's, and of the days otherwise.
 */
export function passedBy(
  plan: Plan,
  day: Formula<number>,
  first: Formula<number>,
  last: Formula<number>,
): Formula<number> {
  const part = yearQuotaOf(plan, leadMeasure(plan));
  const ofDays = part && targetKindOf(part.component).ofDays;
  if (!part || !ofDays) return passedOf(day, first, last);
  // Within a part results come day by day, whatever quotas are counted by.
  const byDay = { ...part, beside: besideOf({ ...plan, proration: 'days' }, part.component) };
  const until = (end: string) => ofDays(byDay, place('/first', 'date'), place(end, 'date'));
  const share = least(over(until('/day'), until('/last')), constant(1));
  const days: Readonly<Record<string, Formula>> = { '/first': first, '/day': day, '/last': last };
  return filled(
    ofComponent(part.component.id, share),
    (key, unit) => days[key] ?? place(key, unit),
  );
}

/** The share of the period that has passed by then. */
export const elapsedOf = (plan: Plan): Formula<number> =>
  passedBy(plan, asOf, periodFrom, periodTo);

/** The share of the payee's own days; all of it for somebody who is not active in the period. */
export const ownElapsed = (plan: Plan): Formula<number> =>
  choose(
    allOf([isBlank(own('from', 'date')), isBlank(own('to', 'date'))]),
    assumed('elapsed', 'percent'),
    choose(
      isBelow(lastNumber, firstNumber),
      constant(1),
      passedBy(plan, asOf, firstNumber, lastNumber),
    ),
  );

/** Whether that stands in a column of its own: by the pattern of a year it is too long to be said twice. */
export const asksForElapsed = (plan: Plan): boolean => {
  const lead = leadMeasure(plan);
  const isForecast = lead.unit !== 'percent' && agreedQuota(plan) !== undefined;
  return isForecast && yearQuotaOf(plan, lead) !== undefined;
};

/** What counts toward the quota of the plan's first measure. */
const towardQuota = (plan: Plan): Formula<number> =>
  (quotaIsOfYear(plan) ? yearNow : creditedNow)(leadMeasure(plan));

const quota = (plan: Plan): Formula<number> => ownNumber('prorated', leadMeasure(plan).unit);

/** How much of the quota is reached; 0 without one. */
export const attainmentOf = (plan: Plan): Formula<number> =>
  choose(
    isAbove(quota(plan), constant(0)),
    attainedOf(towardQuota(plan), quota(plan)),
    constant(0),
  );

/** What the first measure closes at, if the days to come go as those before. A ratio stays as it is. */
export function forecastOf(plan: Plan): Formula<number> {
  const lead = leadMeasure(plan);
  if (lead.unit === 'percent') return towardQuota(plan);
  const passed = asksForElapsed(plan)
    ? ownNumber('ownElapsed', 'percent')
    : agreedQuota(plan) === undefined
      ? assumed('elapsed', 'percent')
      : ownElapsed(plan);
  const soFar = creditedNow(lead);
  // Where the pattern has nothing yet, nothing can be said of the rest.
  const atClose = yearQuotaOf(plan, lead)
    ? choose(isAbove(passed, constant(0)), over(soFar, passed), soFar)
    : over(soFar, passed);
  return toTheUnit(lead.unit, quotaIsOfYear(plan) ? plus(priorOf(lead), atClose) : atClose);
}

/**
 * The chance that the quota is reached, where the rest is as uncertain as is assumed; blank without a
 * quota.
 */
export function chanceOf(plan: Plan): Formula {
  const expected = ownNumber('forecast', leadMeasure(plan).unit);
  const spread = times(assumed('uncertainty', 'percent'), minus(expected, towardQuota(plan)));
  const isSure = choose(isAtLeast(expected, quota(plan)), constant(1), constant(0));
  const z = over(minus(expected, quota(plan)), spread);
  return choose<unknown>(
    isAtMost(quota(plan), constant(0)),
    constant(''),
    choose(isAtMost(spread, constant(0)), isSure, normalBelow(z)),
  );
}
