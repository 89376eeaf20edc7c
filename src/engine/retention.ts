/** Recurring revenue of the customers of twelve months ago, and what became of it. */
export interface Cohort {
  readonly start: number;
  readonly churn: number;
  readonly downgrade: number;
  readonly upsell: number;
  readonly crossSell: number;
}

/**
 * Net revenue retention: what existing customers are worth now, as a share of what they were.
 *
 *     NRR = (start - churn - downgrade + upsell + cross-sell) / start
 *
 * Churn and downgrade are given as positive amounts. 1.1 is 110 %.
 */
export function netRevenueRetention(cohort: Cohort): number {
  const { start, churn, downgrade, upsell, crossSell } = cohort;
  return (start - churn - downgrade + upsell + crossSell) / start;
}
