import { type Formula, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { listCell } from '../component-places';

/**
 * What is 100 % of a list of thresholds without a quota: the last of them. A lone threshold at 0 has
 * no size of its own, and 1 stands in for it.
 */
export const lastThreshold = (list: readonly { readonly from: number }[]): number =>
  list.at(-1)?.from || 1;

/** The same of the list's cells, of which the last may be set to 0 later. */
export function lastThresholdOf(list: readonly unknown[]): Formula<number> {
  const last = listCell(list.length - 1, 0);
  return choose(isAbove(last, constant(0)), last, constant(1));
}
