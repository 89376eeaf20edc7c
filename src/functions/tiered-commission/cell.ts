import { increment } from "../../engine/increment";
import { refuseNoQuota } from "../../engine/refused-values";
import { rateMethods, tieredCommission } from "./rule";
import { spill } from "../edge/answers";
import { must, thresholds, unitOf, wordOr } from "../edge/arguments";
import { numbers, numbersOr } from "../edge/columns";
import { reachedBy } from "../edge/tiers";

/**
 * How the rates of tiers apply.
 * @customenum {string}
 */
declare enum RateMethod {
  /** Each rate pays only on its own tier. */
  marginal = "marginal",
  /** The rate of the tier reached pays on everything. */
  retroactive = "retroactive",
  /** The rate lies on a straight line between the tiers and pays on everything. */
  interpolated = "interpolated",
}

/**
 * Pays a rate for every tier of the credited amount.
 * @customfunction TIERED_COMMISSION
 * @param amount Credited amount, one cell or a column.
 * @param tiers Table of threshold and rate; thresholds ascend.
 * @param [quota] Quota, one cell or a column; with it, thresholds are attainment (1 is 100 %).
 * @param [method] "marginal" (when left out): each rate on its own tier. "retroactive": the rate reached on everything. "interpolated": the rate on the straight line between tiers, on everything.
 * @param [prior] Amount credited before, one cell or a column; only the increment is paid. 0 when left out.
 * @param [exceed] TRUE: thresholds have to be exceeded; exactly on one it is not reached. FALSE, left out or blank: at or above it is.
 * @returns The commission.
 */
export function tieredCommissionOf(
  amount: unknown[][],
  tiers: unknown[][],
  quota?: unknown[][],
  method?: RateMethod,
  prior?: unknown[][],
  exceed?: unknown[][],
): unknown[][] {
  const rates = thresholds("tiers", tiers, "rate").map(([from, rate]) => ({ from, rate }));
  const way = wordOr("marginal", "method", method, rateMethods);
  const table = must(tieredCommission(rates, way, unitOf(quota), reachedBy(exceed)));
  const measure = numbers("amount", amount);
  const [target, before] = [numbersOr(1, "quota", quota), numbersOr(0, "prior", prior)];
  return spill(
    [measure, target, before],
    (row) =>
      refuseNoQuota(target.at(row)) ??
      increment(table, before.at(row), measure.at(row), target.at(row)),
  );
}
