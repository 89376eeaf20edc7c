import { roundMoney } from '../../engine/money';
import { type TableComponent, kindOf } from '../../plan/plan';

/**
 * The result that the slider stands at: a share of the goal, which follows the goal when that
 * changes, or an amount as it was typed.
 */
export type SoldResult = { readonly share: number } | { readonly amount: number };

/** At first halfway. */
export const halfway: SoldResult = { share: 0.5 };

/** The result in the measure's own unit. What is counted is counted in whole numbers. */
export function measureOf(result: SoldResult, component: TableComponent): number {
  if ('amount' in result) return result.amount;
  const kind = kindOf(component);
  const measure = result.share * kind.goal(component);
  return kind.measureUnit(component) === 'count' ? Math.round(measure) : roundMoney(measure);
}

/** Whether a result of one component means something for another. */
export function isSameMeasure(one: TableComponent, other: TableComponent): boolean {
  const [a, b] = [kindOf(one), kindOf(other)];
  const hasQuota = (component: TableComponent) => kindOf(component).quota(component) !== undefined;
  return a.measureUnit(one) === b.measureUnit(other) && hasQuota(one) === hasQuota(other);
}
