import { payoutAt } from "../../engine/payout-table";
import { refuseNoQuota } from "../../engine/rules";
import { ladderModes, tieredBonus } from "./rule";
import { spill } from "../edge/answers";
import { must, thresholds, unitOf, wordOr } from "../edge/arguments";
import { numbers, numbersOr } from "../edge/columns";

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
 * @returns The bonus.
 */
export function tieredBonusOf(
  actual: unknown[][],
  tiers: unknown[][],
  quota?: unknown[][],
  mode?: LadderMode,
): unknown[][] {
  const ladder = thresholds("tiers", tiers, "bonus").map(([from, bonus]) => ({ from, bonus }));
  const way = wordOr("highest", "mode", mode, ladderModes);
  const table = must(tieredBonus(ladder, way, unitOf(quota), -Infinity));
  const [measure, target] = [numbers("actual", actual), numbersOr(1, "quota", quota)];
  return spill(
    [measure, target],
    (row) => refuseNoQuota(target.at(row)) ?? payoutAt(table, measure.at(row), target.at(row)),
  );
}
