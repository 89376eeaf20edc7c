import type { PlanComponent } from '../kind';
import { type TableComponent } from '../kinds';
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

export const withoutLimit = (
  plan: Plan,
  { component }: PlanComponent<TableComponent>,
  limit: keyof typeof limitWords,
) => withComponent(plan, component.id, { ...component, [limit]: null });

export const freed = (plan: Plan, { part }: Curve, limit: keyof typeof limitWords) =>
  curveOf(plan, { ...part, component: { ...part.component, [limit]: null } });
