import { type Formula, constant } from '../../../formula/formula';
import { greatest } from '../../../formula/operators/numbers/greatest';
import { least } from '../../../formula/operators/numbers/least';
import { over } from '../../../formula/operators/numbers/over';
import { toTheUnit } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import type { PlanComponent } from '../../kind';
import { type Component, targetKindOf } from '../../kinds';
import type { Measure } from '../../measure';
import { escalationOf, yearQuotaFor, yearQuotaOf } from '../../parts';
import { daysFrom, shareOfPeriod } from '../../pay/proration/proration';
import type { Plan } from '../../plan';
import { ofComponent, ownNumber, periodFrom, periodTo } from '../../ledger/places';
import { firstNumber, lastNumber } from '../assignments';
import { ownQuotaOf } from './own-quotas';
import { factorOfMeasure } from '../places';
import { isTotal } from '../together/totals';

/** The share of the period's time that the payee is active; 0 for somebody who is not. */
export const activeShareOf = ({ proration = 'days' }: Plan): Formula<number> =>
  shareOfPeriod(proration, [firstNumber, lastNumber], [periodFrom, periodTo]);

/** What the year's quotas of a measure have in the payee's days; of a total in those of the period. */
export function yearShareOf(plan: Plan, measure: Measure): Formula<number> | undefined {
  const part = yearQuotaOf(plan, measure);
  const days = isTotal(measure) ? [periodFrom, periodTo] : [firstNumber, lastNumber];
  const [first = periodFrom, last = periodTo] = days;
  const share = part && targetKindOf(part.component).ofDays?.(part, first, last);
  return part && share && ofComponent(part.component.id, share);
}

/** Where it stands in the row. */
export const yearShareId = ({ id }: Measure): string => `yearShare:${id}`;

/**
 * The quota that a component is paid against: as the payee has it, for the time active, moved by an
 * escalation of its measure.
 *
 *     quota * active time / time of the period * factor
 *     quota * what the year's pattern has in the active time * factor    of quotas of the year
 *
 * What a team is to reach is the same for everyone in it, however long somebody is there.
 */
export function quotaOfRow(plan: Plan, part: PlanComponent<Component>): Formula<number> {
  const { measure } = part;
  const { unit } = measure;
  const quota = ownQuotaOf(plan, part);
  const share = yearQuotaFor(plan, part)
    ? ownNumber(yearShareId(measure), 'percent')
    : isTotal(measure)
      ? undefined
      : activeShareOf(plan);
  const prorated = toTheUnit(unit, share ? times(quota, share) : quota);
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
