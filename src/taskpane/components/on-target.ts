import { roundMoney } from '../../engine/money';
import type { PlanComponent } from '../../plan/kind';
import { type Component, isTarget, kindOf } from '../../plan/kinds';
import { knownRules } from '../../plan/known-rules';
import { partsOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { paidOnTarget } from '../../plan/scenarios/on-target';

/**
 * What a component pays on target, as Scenarios takes it: all of its quota, or the results that are
 * assumed of it, with its gate open. Undefined of one that pays nothing itself, or is not whole yet.
 */
export function amountOnTarget(plan: Plan, part: PlanComponent<Component>): number | undefined {
  if (isTarget(part) || !kindOf(part.component).check(part).ok) return undefined;
  const { id } = part.component;
  const rules = knownRules();
  const before = known.get(plan);
  const amounts = before?.rules === rules ? before.amounts : new Map<string, number>();
  const amount = amounts.get(id) ?? paidOnTarget(plan, part);
  known.set(plan, { rules, amounts: amounts.set(id, amount) });
  return Number.isFinite(amount) ? amount : undefined;
}

/** A list is drawn anew at every key; what its plan pays is then known. */
const known = new WeakMap<
  Plan,
  { readonly rules: ReturnType<typeof knownRules>; readonly amounts: Map<string, number> }
>();

/** What all components pay together on target; undefined while one of them is not whole. */
export function planOnTarget(plan: Plan): number | undefined {
  const paying = partsOf(plan).filter((part) => !isTarget(part));
  const amounts = paying.map((part) => amountOnTarget(plan, part));
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length < amounts.length) return undefined;
  return roundMoney(known.reduce((sum, amount) => sum + amount, 0));
}
