import { comesTo } from '../component-places';
import type { PlanComponent } from '../kind';
import { type Component, isOfResults, isOverPeriod, ownQuota, resultKindOf } from '../kinds';
import type { Measure } from '../measure';
import { goalOf, tableParts } from '../parts';
import type { Plan } from '../plan';

/** The components whose table is read at a measure, the first that has a quota of it before the others. */
export function tablesOf(plan: Plan, { id }: Pick<Measure, 'id'>) {
  const following = tableParts(plan).filter((one) => one.measure.id === id && isOverPeriod(one));
  return following.toSorted((one, other) => Number(isWithout(one)) - Number(isWithout(other)));
}

const isWithout = (part: PlanComponent<Component>) => ownQuota(part) === undefined;

/**
 * What 100 % of a measure is: the goal of the first component that has a quota of it, or follows it, or
 * what the component itself that reads it takes it to be.
 */
export function goalOfMeasure(
  plan: Plan,
  measure: Measure,
  reader: PlanComponent<Component>,
): number {
  const [part] = tablesOf(plan, measure);
  if (part) return goalOf(plan, part);
  if (isOfResults(reader)) {
    const kind = resultKindOf(reader.component);
    const goal = kind.goal?.(reader, measure);
    if (goal) return comesTo(goal, reader, kind.fields(reader));
  }
  return measure.unit === 'percent' ? 1 : 0;
}
