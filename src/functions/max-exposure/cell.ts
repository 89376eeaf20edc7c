import { maxExposure } from "./rule";
import { refuseNoQuota } from "../../engine/refused-values";
import { spill } from "../edge/answers";
import { numbersOr } from "../edge/columns";
import { type PayoutMode, payoutTableOf } from "../edge/tiers";

/**
 * The most that tiers can pay.
 * @customfunction MAX_EXPOSURE
 * @param tiers Table of threshold and bonus or rate; thresholds ascend.
 * @param mode "highest", "additive" or "linear" for bonuses, "marginal" or "retroactive" for rates.
 * @param [up_to] The largest amount to consider, one cell or a column. Any amount when left out; up to 0 when 0.
 * @param [quota] Quota, one cell or a column; with it, thresholds are attainment (1 is 100 %).
 * @param [exceed] TRUE: thresholds have to be exceeded; exactly on one it is not reached. FALSE, left out or blank: at or above it is.
 * @returns The largest payout.
 */
export function maxExposureOf(
  tiers: unknown[][],
  mode: PayoutMode,
  up_to?: unknown[][],
  quota?: unknown[][],
  exceed?: unknown[][],
): unknown[][] {
  const table = payoutTableOf(tiers, mode, quota, exceed);
  const [end, target] = [numbersOr(Infinity, "up_to", up_to), numbersOr(1, "quota", quota)];
  return spill(
    [end, target],
    (row) => refuseNoQuota(target.at(row)) ?? maxExposure(table, end.at(row), target.at(row)),
  );
}
