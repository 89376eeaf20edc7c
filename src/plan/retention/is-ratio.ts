import type { Measure } from '../measure';

/** Whether a measure is a share of a base that deals come to; only one in percent can be. */
export const isRatio = ({ unit, fromDeals, total }: Measure): boolean =>
  unit === 'percent' && fromDeals !== undefined && total === undefined;

/** Whether the measure itself says what the rate is: deals come to it, or to those that it takes together. */
export const saysItsRate = ({ fromDeals, said, total }: Measure): boolean =>
  fromDeals !== undefined || said !== undefined || total !== undefined;

export const hasRatios = ({ measures }: { readonly measures: readonly Measure[] }): boolean =>
  measures.some(isRatio);
