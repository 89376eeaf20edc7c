import type { Measure } from '../measure';
import type { Plan } from '../plan';

/** Whether a measure is a share of a base that deals come to; only one in percent can be. */
export const isRatio = ({ unit, fromDeals, total }: Measure): boolean =>
  unit === 'percent' && fromDeals !== undefined && total === undefined;

export const hasRatios = ({ measures }: Plan): boolean => measures.some(isRatio);
