import type { Measure } from '../measure';
import type { Plan } from '../plan';

/** Whether a measure is a share of a base that deals come to; only one in percent can be. */
export const isRatio = ({ unit, fromDeals, total }: Measure): boolean =>
  unit === 'percent' && fromDeals !== undefined && total === undefined;

/** Whether the measure itself says what the rate is: deals come to it, or to those that it takes together. */
export const saysItsRate = ({ fromDeals, total }: Measure): boolean =>
  fromDeals !== undefined || total !== undefined;

export const hasRatios = ({ measures }: Plan): boolean => measures.some(isRatio);
