import { type Formula, constant } from '../../../formula/formula';
import { isBlank } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { over } from '../../../formula/operators/numbers/over';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { toTheCent } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import { comesTo } from '../../component-places';
import type { PlanComponent } from '../../kind';
import {
  type Component,
  isOfResults,
  isTable,
  kindOf,
  resultKindOf,
  tableKindOf,
} from '../../kinds';
import { ownTyped } from '../../ledger/currency';
import { ofComponent, own } from '../../ledger/places';
import { payingParts } from '../../parts';
import type { Plan } from '../../plan';
import { activeShareOf } from '../quota/quota';
import { ofRole } from '../row';

/*
 * Target pay by person. The plan's is what the components of the role pay for a whole quota; a payee's
 * own takes its place, and every such component pays the same share of it as of the plan's.
 *
 *     target pay = the payee's own, or the plan's, * active time / time of the period
 *     paid by a component = what its table pays * target pay / the plan's target pay
 */

/** What a component pays for the whole quota, if it pays shares of that. */
export function targetOf(part: PlanComponent<Component>): Formula<number> | undefined {
  if (isTable(part)) return tableKindOf(part.component).target?.(part);
  return isOfResults(part) ? resultKindOf(part.component).target?.(part) : undefined;
}

/** The same as the plan has it. */
export function agreedTarget(part: PlanComponent<Component>): number | undefined {
  const target = targetOf(part);
  return target && comesTo(target, part, kindOf(part.component).fields(part));
}

export const partsOnTarget = (plan: Plan): readonly PlanComponent<Component>[] =>
  payingParts(plan).filter((part) => targetOf(part));

/** What the plan pays the payee's role for whole quotas. */
export const agreedTargetOf = (plan: Plan): Formula<number> =>
  sumOf(
    partsOnTarget(plan).map((part) => {
      const { component } = part;
      return ofRole(component, ofComponent(component.id, targetOf(part) ?? constant(0)));
    }),
  );

const agreed = own('agreedTarget', 'money');
const typed = own('target', 'money');
const ofAgreed = (formula: Formula<number>): Formula<number> =>
  choose(isAbove(agreed, constant(0)), formula, constant(0));

/** Of the days active, to the cent; 0 for a role that no such component pays. */
export const targetPayOf = (plan: Plan): Formula<number> =>
  ofAgreed(
    toTheCent(
      times(choose(isBlank(typed), agreed, ownTyped(plan, 'target', 'money')), activeShareOf(plan)),
    ),
  );

/** What is paid of what the plan's own tables pay. */
export const targetShareOf = ofAgreed(over(own('targetPay', 'money'), agreed));
export const targetShare = own('targetShare', 'percent');
