import type { PlanComponent } from '../../plan/kind';
import { type TableComponent, ownQuota } from '../../plan/kinds';
import { credited } from '../../plan/credited';
import type { Reading } from '../number/read-number';

/**
 * The result that the slider stands at: a share of the goal, which follows the goal when that
 * changes, or an amount as it was typed.
 */
export type SoldResult = { readonly share: number | 'first' } | { readonly amount: number };

/** At first a quota is met, where the plan is decided; without one it is halfway to the goal. */
export const atFirst: SoldResult = { share: 'first' };

/** What was typed as a result. A percentage of a result that is none itself is a share of its quota. */
export function resultRead(reading: Reading, hasQuota: boolean): SoldResult | undefined {
  if (reading.kind === 'number') return { amount: reading.value };
  return reading.kind === 'percentage' && hasQuota ? { share: reading.value } : undefined;
}

/** The result in the measure's own unit. What is counted is counted in whole numbers. */
export function measureOf(
  result: SoldResult,
  part: PlanComponent<TableComponent>,
  goal: number,
): number {
  if ('amount' in result) return result.amount;
  const measure = (result.share === 'first' ? firstShare(part) : result.share) * goal;
  return part.measure.unit === 'count' ? Math.round(measure) : credited(part.measure, measure);
}

const firstShare = (part: PlanComponent<TableComponent>): number =>
  ownQuota(part) === undefined || part.measure.unit === 'count' ? 0.5 : 1;

/** Whether a result of one component means something for another. */
export function isSameMeasure(
  one: PlanComponent<TableComponent> | undefined,
  other: PlanComponent<TableComponent> | undefined,
): boolean {
  if (!one || !other) return one === other;
  const hasQuota = (part: PlanComponent<TableComponent>) => ownQuota(part) !== undefined;
  return one.measure.unit === other.measure.unit && hasQuota(one) === hasQuota(other);
}
