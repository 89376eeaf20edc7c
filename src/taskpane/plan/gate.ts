import { type Component, isOverPeriod } from '../../plan/kinds';
import type { Measure } from '../../plan/measure';
import { goalOf, measureOf, partsOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
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

/** Where no component has a goal for the measure. */
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
