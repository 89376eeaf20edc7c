import type { Issue } from './result';
import { refuseNegative, refuseNotPositive } from './rules';
import { reaches } from './threshold';
import { da, en } from './words';

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

/**
 * Gross revenue retention: what is left of existing customers before anything more is sold to them.
 *
 *     GRR = (start - churn - downgrade) / start
 *
 * From 0 to 1, and 1 when nothing was lost. Refused is what net retention refuses.
 * For retention with what was added, use netRevenueRetention.
 */
export function grossRevenueRetention(
  start: number,
  churn: number,
  downgrade: number,
): number | Issue {
  return refuseLosses(start, churn, downgrade) ?? Math.max(start - churn - downgrade, 0) / start;
}

function refuseLosses(start: number, churn: number, downgrade: number): Issue | undefined {
  return (
    refuseNotPositive(start, 'start') ??
    refuseNegative(churn, 'churn') ??
    refuseNegative(downgrade, 'downgrade') ??
    (reaches(start, churn + downgrade) ? undefined : moreThanAll(churn + downgrade, start))
  );
}

const moreThanAll = (lost: number, start: number): Issue => ({
  code: 'losses',
  path: ['churn'],
  message: {
    en: `Churn and downgrade are ${en.number(lost)} of ${en.number(start)}.`,
    da: `Churn og downgrade er ${da.number(lost)} af ${da.number(start)}.`,
  },
  advice: {
    en: 'They cannot be more than the start.',
    da: 'De kan ikke være mere end starten.',
  },
});
