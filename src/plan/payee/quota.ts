import { type Formula, constant } from '../../formula/formula';
import { greatest } from '../../formula/operators/numbers/greatest';
import { least } from '../../formula/operators/numbers/least';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { toTheUnit } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import type { PlanComponent } from '../kind';
import type { Component } from '../kinds';
import { escalationOf } from '../parts';
import type { Plan } from '../plan';
import { periodFrom, periodTo } from '../ledger/places';
import { firstDay, lastDay } from './assignments';
import { ownQuotaOf } from './own-quotas';
import { factorOfMeasure } from './places';

/** The days from one to another, both of them too. */
const daysFrom = (first: Formula<number>, last: Formula<number>): Formula<number> =>
  plus(minus(last, first), constant(1));

/** The share of the period's days that the payee is active; 0 for somebody who is not. */
export const activeShare = over(
  greatest(daysFrom(firstDay, lastDay), constant(0)),
  daysFrom(periodFrom, periodTo),
);

/**
 * The quota that a component is paid against: as the payee has it, for the days active, moved by an
 * escalation of its measure.
 *
 *     quota * active days / days of the period * factor
 */
export function quotaOfRow(plan: Plan, part: PlanComponent<Component>): Formula<number> {
  const { measure } = part;
  const { unit } = measure;
  const prorated = toTheUnit(unit, times(ownQuotaOf(plan, part), activeShare));
  return escalationOf(plan, measure)
    ? toTheUnit(unit, times(prorated, factorOfMeasure(measure.id)))
    : prorated;
}

/** The share of some days that has passed by a day: at least one day, and at most all. */
export const passedOf = (
  day: Formula<number>,
  first: Formula<number>,
  last: Formula<number>,
): Formula<number> =>
  least(over(greatest(daysFrom(first, day), constant(1)), daysFrom(first, last)), constant(1));
