import type { Issue } from '../../engine/result';
import { refuseNegative } from '../../engine/refused-values';
import { refuseLosses } from '../grr/rule';

/**
 * Net revenue retention: what existing customers are worth now, as a share of what they were.
 *
 *     NRR = (start - churn - downgrade + upsell + cross-sell) / start
 *
 * 1.1 is 110 %. `start` is the recurring revenue of the customers of twelve months ago; the others are
 * what became of it. All five are amounts of 0 or more, the losses too. A start that is blank or 0 is
 * refused, an amount below 0, and losses beyond the start. For the losses alone, use gross retention.
 */
export function netRevenueRetention(
  start: number,
  churn: number,
  downgrade: number,
  upsell: number,
  crossSell: number,
): number | Issue {
  return (
    refuseLosses(start, churn, downgrade) ??
    refuseNegative(upsell, 'upsell') ??
    refuseNegative(crossSell, 'cross_sell') ??
    (start - churn - downgrade + upsell + crossSell) / start
  );
}
