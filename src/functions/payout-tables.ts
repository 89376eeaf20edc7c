import { amountForPayout } from "./amount-for-payout/rule";
import { breakdown } from "./breakdown/rule";
import { expectedPayout } from "./expected-payout/rule";
import { maxExposure } from "./max-exposure/rule";
import type { PayoutTable } from "../engine/payout-table";
import { refuseNegative, refuseNoQuota } from "../engine/rules";
import { chartEnd, stepPoints } from "./step-points/rule";
import { ladderModes } from "./tiered-bonus/rule";
import { payoutModes, tieredPayout } from "./tiers/rule";
import { spill } from "./edge/answers";
import {
  must,
  numberOr,
  orThrow,
  singleNumber,
  thresholds,
  unitOf,
  wordOf,
} from "./edge/arguments";
import { numbers, numbersOr } from "./edge/columns";
import type { Omitted } from "./edge/ranges";

/**
 * How tiers pay.
 * @customenum {string}
 */
enum PayoutMode {
  /** Amounts: only the highest step reached is paid. */
  highest = "highest",
  /** Amounts: every step reached is paid. */
  additive = "additive",
  /** Amounts: a straight line between the steps. */
  linear = "linear",
  /** Rates: each pays only on its own tier. */
  marginal = "marginal",
  /** Rates: the rate of the tier reached pays on everything. */
  retroactive = "retroactive",
}

/**
 * The payout row by row of its tiers; the last column adds up to the payout.
 * @customfunction BREAKDOWN
 * @param amount Credited amount, one cell.
 * @param tiers Table of threshold and bonus or rate; thresholds ascend.
 * @param mode "highest", "additive" or "linear" for bonuses, "marginal" or "retroactive" for rates.
 * @param [quota] Quota, one cell; with it, thresholds are attainment (1 is 100 %).
 * @param [prior] Amount credited before; only the increment is broken down. 0 when left out.
 * @returns Rows of from, to, in this row, rate and payout.
 */
export function breakdownOf(
  amount: unknown[][],
  tiers: unknown[][],
  mode: PayoutMode,
  quota?: unknown[][],
  prior?: unknown[][],
): unknown[][] {
  const table = payoutTableOf(tiers, mode, quota);
  const before = numberOr(0, "prior", prior);
  const rows = breakdown(table, singleNumber("amount", amount), singleQuota(quota), before);
  return rows.map(({ from, to, inRow, rate, payout }) => [from, to, inRow, rate, payout]);
}

/**
 * The smallest amount that pays at least a payout.
 * @customfunction AMOUNT_FOR_PAYOUT
 * @param payout Payout to reach, one cell or a column.
 * @param tiers Table of threshold and bonus or rate; thresholds ascend.
 * @param mode "highest", "additive" or "linear" for bonuses, "marginal" or "retroactive" for rates.
 * @param [quota] Quota, one cell or a column; with it, thresholds are attainment (1 is 100 %).
 * @returns The amount, in the unit of the result.
 */
export function amountForPayoutOf(
  payout: unknown[][],
  tiers: unknown[][],
  mode: PayoutMode,
  quota?: unknown[][],
): unknown[][] {
  const table = payoutTableOf(tiers, mode, quota);
  const [wanted, target] = [numbers("payout", payout), numbersOr(1, "quota", quota)];
  return spill(
    [wanted, target],
    (row) =>
      refuseNoQuota(target.at(row)) ?? amountForPayout(table, wanted.at(row), target.at(row)),
  );
}

/**
 * What tiers pay on average when the outcome is uncertain, with a normal distribution.
 * @customfunction EXPECTED_PAYOUT
 * @param expected Expected outcome, one cell or a column.
 * @param standard_dev Standard deviation of the outcome, 0 or more, one cell or a column.
 * @param tiers Table of threshold and bonus or rate; thresholds ascend.
 * @param mode "highest", "additive" or "linear" for bonuses, "marginal" or "retroactive" for rates.
 * @param [quota] Quota, one cell or a column; with it, thresholds are attainment (1 is 100 %).
 * @returns The expected payout; outcomes below 0 pay nothing.
 */
export function expectedPayoutOf(
  expected: unknown[][],
  standard_dev: unknown[][],
  tiers: unknown[][],
  mode: PayoutMode,
  quota?: unknown[][],
): unknown[][] {
  const table = payoutTableOf(tiers, mode, quota);
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

/**
 * The most that tiers can pay.
 * @customfunction MAX_EXPOSURE
 * @param tiers Table of threshold and bonus or rate; thresholds ascend.
 * @param mode "highest", "additive" or "linear" for bonuses, "marginal" or "retroactive" for rates.
 * @param [up_to] The largest amount to consider, one cell or a column. Any amount when left out; up to 0 when 0.
 * @param [quota] Quota, one cell or a column; with it, thresholds are attainment (1 is 100 %).
 * @returns The largest payout.
 */
export function maxExposureOf(
  tiers: unknown[][],
  mode: PayoutMode,
  up_to?: unknown[][],
  quota?: unknown[][],
): unknown[][] {
  const table = payoutTableOf(tiers, mode, quota);
  const [end, target] = [numbersOr(Infinity, "up_to", up_to), numbersOr(1, "quota", quota)];
  return spill(
    [end, target],
    (row) => refuseNoQuota(target.at(row)) ?? maxExposure(table, end.at(row), target.at(row)),
  );
}

/**
 * The corner points of the step chart, with both sides of each jump.
 * @customfunction STEP_POINTS
 * @param tiers Table of threshold and bonus or rate; thresholds ascend.
 * @param mode "highest", "additive" or "linear" for bonuses, "marginal" or "retroactive" for rates.
 * @param [up_to] Where the chart ends. A quarter beyond the last threshold when left out.
 * @param [quota] Quota, one cell; with it, thresholds are attainment (1 is 100 %).
 * @returns Rows of amount and payout.
 */
export function stepPointsOf(
  tiers: unknown[][],
  mode: PayoutMode,
  up_to?: unknown[][],
  quota?: unknown[][],
): unknown[][] {
  const table = payoutTableOf(tiers, mode, quota);
  const target = singleQuota(quota);
  const end = orThrow(chartEnd(table, numberOr(undefined, "up_to", up_to), target));
  return stepPoints(table, end, target).map(({ measure, payout }) => [measure, payout]);
}

/** The payout table of tiers, made once for all rows. */
function payoutTableOf(
  tiers: unknown[][],
  mode: unknown,
  quota: unknown[][] | Omitted,
): PayoutTable {
  const way = wordOf("mode", mode, payoutModes);
  const rows = thresholds("tiers", tiers, way in ladderModes ? "bonus" : "rate");
  return must(
    tieredPayout(
      rows.map(([from, value]) => ({ from, value })),
      way,
      unitOf(quota),
    ),
  );
}

/** The quota where it has to be one cell; without one, thresholds are in the amount's own unit. */
function singleQuota(quota: unknown[][] | Omitted): number {
  const target = numberOr(1, "quota", quota);
  return orThrow(refuseNoQuota(target) ?? target);
}
