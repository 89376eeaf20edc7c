import type { Limits, PlanComponent } from '../kind';
import { type TableComponent } from '../kinds';
import { withoutBound } from '../pay/limits/bounds';
import type { Plan } from '../plan';
import { type Curve, curveOf, withComponent, placeIn } from './curves';

const limitWords = {
  cap: { en: 'cap', da: 'loft' },
  floor: { en: 'floor', da: 'minimum' },
  gate: { en: 'gate', da: 'adgangskrav' },
} as const;

/** Accelerator, cap. */
export const limitPlace = (part: PlanComponent<TableComponent>, limit: keyof typeof limitWords) =>
  placeIn(part, limitWords[limit]);

/** A condition that lifts a cap goes with the cap. */
export const withoutLimit = (
  plan: Plan,
  { component }: PlanComponent<TableComponent>,
  ...limits: readonly (keyof typeof limitWords)[]
): Plan => {
  const left = limits.reduce(without, component);
  const isCapGone = limits.includes('cap') && isLifted(component);
  return withComponent(plan, component.id, isCapGone ? { ...left, requires: undefined } : left);
};

/** Whether a condition lifts the cap: then it is not the last word on what is paid at most. */
export const isLifted = ({ requires }: Limits): boolean => requires?.does === 'cap';

/** The most that it ever pays of what its curve pays: conditions that are met may raise it. */
export const raisedTo = ({ requires }: Limits): number =>
  requires?.does === 'raise' ? (requires.until ?? 1) : 1;

export const freed = (plan: Plan, { part }: Curve, limit: keyof typeof limitWords) =>
  curveOf(plan, { ...part, component: without(part.component, limit) });

const without = <C extends TableComponent>(component: C, limit: keyof typeof limitWords): C =>
  limit === 'gate' ? { ...component, gate: null } : withoutBound(component, limit);
