/**
 * Attainment: the credited result as a share of quota, 1 is 100 %.
 *
 *     attainment = actual / quota
 *
 * It is not rounded: 0.98 is 98 %, not 100 %. A quota that is not above 0 has no attainment; see
 * quotaIssues in rules.ts. For the result that the whole period will give, use forecastToClose.
 */
export const attainment = (actual: number, quota: number): number => actual / quota;
