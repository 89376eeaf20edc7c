import type { PlanComponent } from '../kind';
import { type TableComponent, isOverPeriod, ownQuota } from '../kinds';
import { followsYear } from '../pay/limits';
import { leadMeasure, tableParts } from '../parts';
import type { Plan } from '../plan';

/** The first component with a quota of the plan's first measure: a payee's own takes its place. */
export const quotaPart = (plan: Plan): PlanComponent<TableComponent> | undefined =>
  tableParts(plan).find(
    (part) =>
      part.measure.id === leadMeasure(plan).id &&
      isOverPeriod(part) &&
      ownQuota(part) !== undefined,
  );

/** Whether earlier credit of the year counts toward the quota of the plan's first measure. */
export function quotaIsOfYear(plan: Plan): boolean {
  const part = quotaPart(plan);
  return part !== undefined && followsYear(part.component);
}

/** The plan's quota of its first measure: what a payee has whose own is not given. */
export function agreedQuota(plan: Plan): number | undefined {
  const part = quotaPart(plan);
  return part && ownQuota(part);
}
