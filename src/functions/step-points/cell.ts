import { chartEnd } from "./chart-end";
import { stepPoints } from "./rule";
import { numberOr, orThrow } from "../edge/arguments";
import { type PayoutMode, payoutTableOf, singleQuota } from "../edge/tiers";

/**
 * The corner points of the step chart, with both sides of each jump.
 * @customfunction STEP_POINTS
 * @param tiers Table of threshold and bonus or rate; thresholds ascend.
 * @param mode "highest", "additive" or "linear" for bonuses, "marginal" or "retroactive" for rates.
 * @param [up_to] Where the chart ends. A quarter beyond the last threshold when left out.
 * @param [quota] Quota, one cell; with it, thresholds are attainment (1 is 100 %).
 * @param [exceed] TRUE: thresholds have to be exceeded; exactly on one it is not reached. FALSE, left out or blank: at or above it is.
 * @returns Rows of amount and payout.
 */
export function stepPointsOf(
  tiers: unknown[][],
  mode: PayoutMode,
  up_to?: unknown[][],
  quota?: unknown[][],
  exceed?: unknown[][],
): unknown[][] {
  const table = payoutTableOf(tiers, mode, quota, exceed);
  const target = singleQuota(quota);
  const end = orThrow(chartEnd(table, numberOr(undefined, "up_to", up_to), target));
  return stepPoints(table, end, target).map(({ measure, payout }) => [measure, payout]);
}
