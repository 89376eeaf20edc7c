import { type Component, isOverPeriod, ownQuota } from '../../plan/kinds';
import { amountOfQuota, shareOfQuota } from '../../plan/pay/share-of-quota';
import type { Measure } from '../../plan/measure';
import { goalOf, measureOf, partOf, partsOf } from '../../plan/parts';
import { gateQuotaPart } from '../../plan/pay/limits/gate';
import type { Plan } from '../../plan/plan';
import type { LocalizedText } from '../../engine/words';
import { measureFor, newMeasure } from './edit-components';
import { type Draft, openPart, withOpen, withTyped } from './draft';

/**
 * The draft with the open component's gate on a measure, or without a gate.
 *
 * A gate starts at what 100 % of the measure is: the open component's own goal where it follows the
 * measure, else that of the first component that does. On another measure it starts anew, since
 * 250,000 of sales is no share of renewals.
 */
export function withGate(draft: Draft, measure: string | null): Draft {
  const { component } = openPart(draft);
  if (measure === (component.gate?.measure ?? null)) return draft;
  const gate =
    measure === null ? null : { measure, atLeast: startOf(draft.plan, component, measure) };
  return withTyped(
    withOpen(draft, (one) => ({ ...one, gate })),
    'gate',
    undefined,
  );
}

/** The same on net revenue retention, which the plan gets as a measure. */
export function withRetentionGate(draft: Draft): Draft {
  const { measure, measures } = measureFor(draft.plan, 'retention');
  return withGate({ ...draft, plan: { ...draft.plan, measures } }, measure.id);
}

/** The same on a measure that the plan gets for it, which is then named and told in its unit. */
export function withNewGate(draft: Draft, name: LocalizedText): Draft {
  const { unit } = openPart(draft).measure;
  const measure = newMeasure(draft.plan, { id: 'measure', unit, name });
  const measures = [...draft.plan.measures, measure];
  return withGate({ ...draft, plan: { ...draft.plan, measures } }, measure.id);
}

/** A gate whose measure changes its name or unit; in another unit it starts anew. */
export function withGateMeasure(
  draft: Draft,
  change: Partial<Pick<Measure, 'name' | 'unit'>>,
): Draft {
  const { plan } = draft;
  const id = openPart(draft).component.gate?.measure ?? '';
  const measures = plan.measures.map((one) => (one.id === id ? { ...one, ...change } : one));
  const changed = { ...draft, plan: { ...plan, measures } };
  return change.unit === undefined ? changed : withGate(withGate(changed, null), id);
}

/** Whether a measure is there for gates alone. */
export const isOfGates = (plan: Plan, id: string): boolean =>
  plan.measures.findIndex((one) => one.id === id && !one.total) > 0 &&
  plan.components.every((one) => !('measure' in one) || one.measure !== id);

/** The draft with the open component's gate as an amount, or as a share of the payee's own quota. */
export function withGateOf(draft: Draft, of: 'amount' | 'quota'): Draft {
  const { component } = openPart(draft);
  const { gate } = component;
  const quota = quotaOfGate(draft.plan, component);
  if (!gate || (gate.of ?? 'amount') === of || quota === undefined) return draft;
  const { measure, atLeast } = gate;
  const changed: Component['gate'] =
    of === 'quota'
      ? { measure, atLeast: shareOfQuota(atLeast, quota), of }
      : { measure, atLeast: amountOfQuota(atLeast, quota) };
  return withTyped(
    withOpen(draft, (one) => ({ ...one, gate: changed })),
    'gate',
    undefined,
  );
}

/** The quota of which a gate may be a share: the component's own, else that of the measure. */
export function quotaOfGate(plan: Plan, component: Component): number | undefined {
  const { gate } = component;
  if (!gate) return undefined;
  const ofQuota = { ...component, gate: { ...gate, of: 'quota' as const } };
  const part = gateQuotaPart(plan, partOf(plan, ofQuota));
  return part && ownQuota(part);
}

const withoutGoal: Record<Measure['unit'], number> = { money: 100_000, count: 1, percent: 1 };

function startOf(plan: Plan, open: Component, id: string): number {
  const goals = partsOf(plan).flatMap((part) =>
    isOverPeriod(part) && part.measure.id === id
      ? [{ isOpen: part.component.id === open.id, goal: goalOf(plan, part) }]
      : [],
  );
  const { goal } = goals.find(({ isOpen }) => isOpen) ?? goals[0] ?? {};
  return goal ?? withoutGoal[measureOf(plan, id).unit];
}
