import type { Places } from '../kind';

/**
 * What is 100 % of a list of thresholds without a quota: the last of them. A lone threshold at 0 has
 * no size of its own, and 1 stands in for it.
 */
export const lastThreshold = (list: readonly { readonly from: number }[]): number =>
  list.at(-1)?.from || 1;

/** The same as a formula; the threshold's cell may be set to 0 later. */
export function lastThresholdFormula(list: readonly unknown[], { cell }: Places): string {
  const last = cell(list.length - 1, 0);
  return `IF(${last}>0,${last},1)`;
}
