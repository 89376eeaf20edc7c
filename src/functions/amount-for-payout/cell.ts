import { amountForPayout } from "./rule";
import { refuseNoQuota } from "../../engine/refused-values";
import { spill } from "../edge/answers";
import { numbers, numbersOr } from "../edge/columns";
import { type PayoutMode, payoutTableOf } from "../edge/tiers";

/**
 * The smallest amount that pays at least a payout.
 * @customfunction AMOUNT_FOR_PAYOUT
 * @param payout Payout to reach, one cell or a column.
 * @param tiers Table of threshold and bonus or rate; thresholds ascend.
 * @param mode "highest", "additive" or "linear" for bonuses, "marginal" or "retroactive" for rates.
 * @param [quota] Quota, one cell or a column; with it, thresholds are attainment (1 is 100 %).
 * @param [exceed] TRUE: thresholds have to be exceeded; exactly on one it is not reached. FALSE, left out or blank: at or above it is.
 * @returns The amount, in the unit of the result.
 */
export function amountForPayoutOf(
  payout: unknown[][],
  tiers: unknown[][],
  mode: PayoutMode,
  quota?: unknown[][],
  exceed?: unknown[][],
): unknown[][] {
  const table = payoutTableOf(tiers, mode, quota, exceed);
  const [wanted, target] = [numbers("payout", payout), numbersOr(1, "quota", quota)];
  return spill(
    [wanted, target],
    (row) =>
      refuseNoQuota(target.at(row)) ?? amountForPayout(table, wanted.at(row), target.at(row)),
  );
}
