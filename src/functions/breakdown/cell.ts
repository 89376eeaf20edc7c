import { breakdown } from "./rule";
import { numberOr, singleNumber } from "../edge/arguments";
import { type PayoutMode, payoutTableOf, singleQuota } from "../edge/tiers";

/**
 * The payout row by row of its tiers; the last column adds up to the payout.
 * @customfunction BREAKDOWN
 * @param amount Credited amount, one cell.
 * @param tiers Table of threshold and bonus or rate; thresholds ascend.
 * @param mode "highest", "additive" or "linear" for bonuses, "marginal" or "retroactive" for rates.
 * @param [quota] Quota, one cell; with it, thresholds are attainment (1 is 100 %).
 * @param [prior] Amount credited before; only the increment is broken down. 0 when left out.
 * @param [exceed] TRUE: thresholds have to be exceeded; exactly on one it is not reached. FALSE, left out or blank: at or above it is.
 * @returns Rows of from, to, in this row, rate and payout.
 */
export function breakdownOf(
  amount: unknown[][],
  tiers: unknown[][],
  mode: PayoutMode,
  quota?: unknown[][],
  prior?: unknown[][],
  exceed?: unknown[][],
): unknown[][] {
  const table = payoutTableOf(tiers, mode, quota, exceed);
  const before = numberOr(0, "prior", prior);
  const rows = breakdown(table, singleNumber("amount", amount), singleQuota(quota), before);
  return rows.map(({ from, to, inRow, rate, payout }) => [from, to, inRow, rate, payout]);
}
