import type { PlanComponent } from '../kind';
import { type TargetComponent, resultKindOf, targetKindOf } from '../kinds';
import type { Measure } from '../measure';
import { resultParts, targetParts } from '../parts';
import type { Plan } from '../plan';

/** The plan's rates of currencies, if it has any. */
export const ratesPart = (plan: Plan): PlanComponent<TargetComponent> | undefined =>
  targetParts(plan).find(({ component }) => targetKindOf(component).rateOf);

/** The currencies that an amount can be counted in: the plan's own, and those that it has a rate of. */
export function countedCurrencies(plan: Plan): readonly string[] {
  const part = ratesPart(plan);
  return [plan.currency, ...((part && targetKindOf(part.component).rated?.(part)) ?? [])];
}

/** What deals count for towards a measure, where the plan weighs them: each for itself, one times the other. */
export const weightParts = (
  plan: Plan,
  { id }: Pick<Measure, 'id'>,
): readonly PlanComponent<TargetComponent>[] =>
  targetParts(plan).filter(
    ({ component, measure }) => measure.id === id && targetKindOf(component).weighed,
  );

/** The measures whose deals count towards a measure as well, each once. */
export const alsoCountedIn = (plan: Plan, { id }: Pick<Measure, 'id'>): readonly Measure[] => [
  ...new Map(
    resultParts(plan).flatMap((part) => {
      const counted = resultKindOf(part.component).alsoCounts?.(part);
      const isPart = counted && part.measure.id === id && counted.id !== id;
      return isPart && counted.unit === part.measure.unit ? [[counted.id, counted] as const] : [];
    }),
  ).values(),
];
