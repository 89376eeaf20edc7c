import { expectedPayout } from "./rule";
import { refuseNegative, refuseNoQuota } from "../../engine/refused-values";
import { spill } from "../edge/answers";
import { numbers, numbersOr } from "../edge/columns";
import { type PayoutMode, payoutTableOf } from "../edge/tiers";

/**
 * What tiers pay on average when the outcome is uncertain, with a normal distribution.
 * @customfunction EXPECTED_PAYOUT
 * @param expected Expected outcome, one cell or a column.
 * @param standard_dev Standard deviation of the outcome, 0 or more, one cell or a column.
 * @param tiers Table of threshold and bonus or rate; thresholds ascend.
 * @param mode "highest", "additive" or "linear" for bonuses, "marginal" or "retroactive" for rates.
 * @param [quota] Quota, one cell or a column; with it, thresholds are attainment (1 is 100 %).
 * @param [exceed] TRUE: thresholds have to be exceeded; exactly on one it is not reached. FALSE, left out or blank: at or above it is.
 * @returns The expected payout; outcomes below 0 pay nothing.
 */
export function expectedPayoutOf(
  expected: unknown[][],
  standard_dev: unknown[][],
  tiers: unknown[][],
  mode: PayoutMode,
  quota?: unknown[][],
  exceed?: unknown[][],
): unknown[][] {
  const table = payoutTableOf(tiers, mode, quota, exceed);
  const [mean, deviation] = [numbers("expected", expected), numbers("standard_dev", standard_dev)];
  const target = numbersOr(1, "quota", quota);
  return spill(
    [mean, deviation, target],
    (row) =>
      refuseNoQuota(target.at(row)) ??
      refuseNegative(deviation.at(row), "standard_dev") ??
      expectedPayout(table, mean.at(row), deviation.at(row), target.at(row)),
  );
}
