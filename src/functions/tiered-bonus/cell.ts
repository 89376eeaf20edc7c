import { payoutAt } from "../../engine/payout-table";
import { refuseNoQuota } from "../../engine/refused-values";
import { ladderModes, tieredBonus } from "./rule";
import { spill } from "../edge/answers";
import { must, thresholds, truthOr, unitOf, wordOr } from "../edge/arguments";
import { numbers, numbersOr } from "../edge/columns";
import { reachedBy } from "../edge/tiers";

/**
 * How a ladder pays.
 * @customenum {string}
 */
declare enum LadderMode {
  /** Only the highest step reached is paid. */
  highest = "highest",
  /** Every step reached is paid. */
  additive = "additive",
  /** A straight line between the steps. */
  linear = "linear",
}

/**
 * Pays the fixed amounts of a ladder of thresholds.
 * @customfunction TIERED_BONUS
 * @param actual Credited result, one cell or a column.
 * @param tiers Table of threshold and bonus; thresholds ascend.
 * @param [quota] Quota, one cell or a column; with it, thresholds are attainment (1 is 100 %).
 * @param [mode] "highest" (when left out), "additive" or "linear".
 * @param [exceed] TRUE: thresholds have to be exceeded; exactly on one it is not reached. FALSE, left out or blank: at or above it is.
 * @param [goes_on] TRUE: a straight line goes on beyond the last step as it rose. FALSE, left out or blank: level.
 * @returns The bonus.
 */
export function tieredBonusOf(
  actual: unknown[][],
  tiers: unknown[][],
  quota?: unknown[][],
  mode?: LadderMode,
  exceed?: unknown[][],
  goes_on?: unknown[][],
): unknown[][] {
  const ladder = thresholds("tiers", tiers, "bonus").map(([from, bonus]) => ({ from, bonus }));
  const way = wordOr("highest", "mode", mode, ladderModes);
  const reading = {
    reached: reachedBy(exceed),
    beyond: truthOr(false, "goes_on", goes_on) ? ("onward" as const) : undefined,
  };
  const table = must(tieredBonus(ladder, way, unitOf(quota), -Infinity, reading));
  const [measure, target] = [numbers("actual", actual), numbersOr(1, "quota", quota)];
  return spill(
    [measure, target],
    (row) => refuseNoQuota(target.at(row)) ?? payoutAt(table, measure.at(row), target.at(row)),
  );
}
