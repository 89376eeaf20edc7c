import { type Formula, constant } from '../../../formula/formula';
import { isBlank } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { over } from '../../../formula/operators/numbers/over';
import { times } from '../../../formula/operators/numbers/times';
import type { PlanComponent } from '../../kind';
import { type Component, type TableComponent, ownQuota } from '../../kinds';
import { leadMeasure, quotaPartOf, tableParts } from '../../parts';
import type { Plan } from '../../plan';
import { ownTyped } from '../../ledger/currency';
import { own } from '../../ledger/places';
import { agreedQuotaOf } from '../places';

/*
 * A payee's own quotas. That of a measure is the quota of the first component that has one of it:
 * typed in its place, it moves the quotas of the other components of the measure in the same
 * proportion, but for one that is typed itself.
 *
 *     quota = the plan's * the payee's own quota of the measure / the plan's quota of the measure
 */

/** Of the plan's first measure: a payee's own quota takes its place. */
export const quotaPart = (plan: Plan): PlanComponent<TableComponent> | undefined =>
  quotaPartOf(plan, leadMeasure(plan));

/** Whether a component may have a column of its own for the quotas of payees. */
export const mayHaveOwnQuotas = (plan: Plan, part: PlanComponent<Component>): boolean =>
  ownQuota(part) !== undefined && part.component.id !== quotaPart(plan)?.component.id;

/** The components whose quotas are typed by payee beside that of the first measure. */
export const partsOfOwnQuotas = (plan: Plan): readonly PlanComponent<TableComponent>[] =>
  tableParts(plan).filter(
    (part) => mayHaveOwnQuotas(plan, part) && part.component.ownQuotas === 'typed',
  );

/** The column in which a payee's own quota of a component is typed, if there is one. */
export function ownQuotaId(
  plan: Plan,
  { component }: PlanComponent<Component>,
): string | undefined {
  if (component.id === quotaPart(plan)?.component.id) return 'quota';
  const isTyped = partsOfOwnQuotas(plan).some((part) => part.component.id === component.id);
  return isTyped ? `ownQuota:${component.id}` : undefined;
}

/** What a component is paid against for the whole period, before an escalation. */
export function ownQuotaOf(plan: Plan, part: PlanComponent<Component>): Formula<number> {
  const { component, measure } = part;
  const agreed = agreedQuotaOf(component.id, measure.unit);
  const typed = ownQuotaId(plan, part);
  const otherwise = inProportion(plan, part, agreed);
  return typed === undefined ? otherwise : orElse(plan, typed, otherwise);
}

function inProportion(
  plan: Plan,
  { component, measure }: PlanComponent<Component>,
  agreed: Formula<number>,
): Formula<number> {
  const first = quotaPartOf(plan, measure);
  const typed = first && ownQuotaId(plan, first);
  if (!first || typed === undefined || first.component.id === component.id) return agreed;
  const before = agreedQuotaOf(first.component.id, measure.unit);
  const moved = over(times(agreed, ownTyped(plan, typed, measure.unit)), before);
  return choose(
    isBlank(own(typed, measure.unit)),
    agreed,
    choose(isAbove(before, constant(0)), moved, agreed),
  );
}

const orElse = (plan: Plan, id: string, otherwise: Formula<number>): Formula<number> =>
  choose(isBlank(own(id, otherwise.unit)), otherwise, ownTyped(plan, id, otherwise.unit));
