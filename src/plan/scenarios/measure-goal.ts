import { type Formula, constant } from '../../formula/formula';
import { comesTo } from '../component-places';
import type { PlanComponent } from '../kind';
import {
  type Component,
  isOfResults,
  isOverPeriod,
  kindOf,
  ownQuota,
  resultKindOf,
} from '../kinds';
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
  return comesTo(goalFor(reader, measure), reader, kindOf(reader.component).fields(reader));
}

/** What the component that reads it takes a measure to be, where the plan has no table of it. */
export function goalFor(reader: PlanComponent<Component>, measure: Measure): Formula<number> {
  const goal = isOfResults(reader)
    ? resultKindOf(reader.component).goal?.(reader, measure)
    : undefined;
  return goal ?? constant(measure.unit === 'percent' ? 1 : 0, measure.unit);
}
