import type { PayoutTable, ThresholdRule } from "../../engine/payout-table";
import { refuseNoQuota } from "../../engine/refused-values";
import { ladderModes } from "../tiered-bonus/rule";
import { payoutModes, tieredPayout } from "../tiers/rule";
import { must, numberOr, orThrow, thresholds, truthOr, unitOf, wordOf } from "./arguments";
import type { Omitted } from "./ranges";

/**
 * How tiers pay.
 * @customenum {string}
 */
export declare enum PayoutMode {
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

/** Whether thresholds have to be exceeded. */
export const isExceeded = (exceed: unknown): boolean => truthOr(false, "exceed", exceed);

/** When thresholds are reached: at them, unless they have to be exceeded. */
export const reachedBy = (exceed: unknown): ThresholdRule => (isExceeded(exceed) ? "above" : "at");

/** The payout table of tiers, made once for all rows. */
export function payoutTableOf(
  tiers: unknown[][],
  mode: unknown,
  quota: unknown[][] | Omitted,
  exceed: unknown,
): PayoutTable {
  const way = wordOf("mode", mode, payoutModes);
  const rows = thresholds("tiers", tiers, way in ladderModes ? "bonus" : "rate");
  return must(
    tieredPayout(
      rows.map(([from, value]) => ({ from, value })),
      way,
      unitOf(quota),
      reachedBy(exceed),
    ),
  );
}

/** The quota where it has to be one cell; without one, thresholds are in the amount's own unit. */
export function singleQuota(quota: unknown[][] | Omitted): number {
  const target = numberOr(1, "quota", quota);
  return orThrow(refuseNoQuota(target) ?? target);
}
