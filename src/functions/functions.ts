import { attainment } from "../engine/attainment";
import {
  type ExpansionRate,
  commissionableAmount,
  rateCard,
  saleType,
} from "../engine/expansion-commission";
import { type PartialCredit, milestoneBonus } from "../engine/milestone-bonus";
import { increment, payoutAt } from "../engine/payout-table";
import { type Issue, bad } from "../engine/result";
import { netRevenueRetention } from "../engine/retention";
import { atLeast, quotaIssues } from "../engine/rules";
import { cumulativeShares, split } from "../engine/split";
import { ladderModes, tieredBonus } from "../engine/tiered-bonus";
import { commissionMethods, tieredCommission } from "../engine/tiered-commission";
import type { Vocabulary } from "../engine/vocabulary";
import { spill, spillRows } from "./answers";
import {
  always,
  must,
  notTheColumns,
  numberOr,
  numbers,
  tableOfNumbers,
  withoutBlankEnd,
  wordOr,
  words,
} from "./arguments";

/*
 * The cells' edge. Microsoft's generator reads these declarations as text and makes functions.json
 * of them, so each is written out, and does no more than read its arguments, ask the engine, and
 * spill the answers. Signatures only ever grow at their end.
 */

/**
 * Result credited in the period as a share of quota: 1 is 100 %.
 * @customfunction ATTAINMENT
 * @param actual Credited result, one cell or a column.
 * @param quota Quota for the period, above 0, one cell or a column.
 * @returns Actual divided by quota, not rounded.
 */
export function attainmentOf(actual: unknown[][], quota: unknown[][]): unknown[][] {
  const [measure, target] = [numbers("actual", actual), numbers("quota", quota)];
  return spill(
    [measure, target],
    (row) => noQuota(target.at(row)) ?? attainment(measure.at(row), target.at(row)),
  );
}

/**
 * Pays the whole bonus when actual reaches the trigger of quota, and nothing more above it.
 * @customfunction MILESTONE_BONUS
 * @param actual Credited result, one cell or a column.
 * @param quota Quota for the period, above 0, one cell or a column.
 * @param bonus Amount paid at the trigger, one cell or a column.
 * @param [trigger] Attainment that pays in full. 1 (100 %) when left out.
 * @param [partial] Pay below the trigger: none when left out, "proportional", the attainment it is proportional from, or a table of attainment and share of bonus.
 * @returns The bonus.
 */
export function milestoneBonusOf(
  actual: unknown[][],
  quota: unknown[][],
  bonus: unknown[][],
  trigger?: unknown,
  partial?: unknown[][],
): unknown[][] {
  const [measure, target] = [numbers("actual", actual), numbers("quota", quota)];
  const amount = numbers("bonus", bonus);
  const whole = milestoneBonus({
    bonus: 1,
    trigger: numberOr("trigger", trigger, 1),
    partial: partialCredit(partial),
  });
  const table = must(whole);
  return spill(
    [measure, target, amount],
    (row) =>
      noQuota(target.at(row)) ??
      atLeast(0, amount.at(row), ["bonus"])[0] ??
      amount.at(row) * payoutAt(table, measure.at(row), target.at(row)),
  );
}

/**
 * How a ladder pays.
 * @customenum {string}
 */
enum LadderMode {
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
  const rungs = must(tableOfNumbers("tiers", tiers, ["threshold", "bonus"]));
  const table = must(
    tieredBonus(
      rungs.map(([from = 0, bonus = 0]) => ({ from, bonus })),
      wordOr("mode", mode, ladderModes, "highest"),
    ),
  );
  const [measure, target] = [numbers("actual", actual), quotaOrOwnUnit(quota)];
  return spill(
    [measure, target],
    (row) => noQuota(target.at(row)) ?? payoutAt(table, measure.at(row), target.at(row)),
  );
}

/**
 * How the rates of tiers apply.
 * @customenum {string}
 */
enum CommissionMethod {
  /** Each rate pays only on its own tier. */
  marginal = "marginal",
  /** The rate of the tier reached pays on everything. */
  retroactive = "retroactive",
}

/**
 * Pays a rate for every tier of the credited amount.
 * @customfunction TIERED_COMMISSION
 * @param amount Credited amount, one cell or a column.
 * @param tiers Table of threshold and rate; thresholds ascend.
 * @param [quota] Quota, one cell or a column; with it, thresholds are attainment (1 is 100 %).
 * @param [method] "marginal" (when left out): each rate on its own tier. "retroactive": the rate reached on everything.
 * @param [prior] Amount credited before; only the increment is paid.
 * @returns The commission.
 */
export function tieredCommissionOf(
  amount: unknown[][],
  tiers: unknown[][],
  quota?: unknown[][],
  method?: CommissionMethod,
  prior?: unknown[][],
): unknown[][] {
  const rates = must(tableOfNumbers("tiers", tiers, ["threshold", "rate"]));
  const table = must(
    tieredCommission(
      rates.map(([from = 0, rate = 0]) => ({ from, rate })),
      wordOr("method", method, commissionMethods, "marginal"),
    ),
  );
  const [measure, target] = [numbers("amount", amount), quotaOrOwnUnit(quota)];
  const before = prior ? numbers("prior", prior) : always("prior", 0);
  return spill(
    [measure, target, before],
    (row) =>
      noQuota(target.at(row)) ?? increment(table, before.at(row), measure.at(row), target.at(row)),
  );
}

/**
 * Pays a rate on a renewal, upsell, cross-sell or new sale.
 * @customfunction EXPANSION_COMMISSION
 * @param type Renewal, Upsell, Cross-sell or New business, one cell or a column.
 * @param current Value of the contract before, one cell or a column.
 * @param new_ Value of the contract after, one cell or a column.
 * @param rates Table of type and rate, or of closer, type and rate.
 * @param [closer] Who closes, one cell or a column; needed when the rates name closers.
 * @returns The commission.
 */
export function expansionCommissionOf(
  type: unknown[][],
  current: unknown[][],
  new_: unknown[][],
  rates: unknown[][],
  closer?: unknown[][],
): unknown[][] {
  const rateOf = must(rateCard(expansionRates(rates)));
  const columns = [
    words("type", type),
    numbers("current", current),
    numbers("new", new_),
    closer ? words("closer", closer) : always("closer", ""),
  ] as const;
  const [sale, before, after, by] = columns;
  return spill(columns, (row) => {
    const kind = saleType(sale.at(row));
    if (!kind.ok) return kind.issues[0];
    const rate = rateOf(kind.value, by.at(row));
    if (!rate.ok) return rate.issues[0];
    return rate.value * commissionableAmount(kind.value, before.at(row), after.at(row));
  });
}

/**
 * Divides an amount by shares into parts that add up to the cent.
 * @customfunction SPLIT
 * @param amount Amount to divide, one cell or a column.
 * @param shares Shares that add up to 1 (100 %), a row or a column of cells.
 * @returns One part for each share, side by side, for each amount.
 */
export function splitOf(amount: unknown[][], shares: unknown[][]): unknown[][] {
  const row = shares.length === 1 ? shares : [shares.map((cells) => cells[0])];
  const names = (row[0] ?? []).map((_, k) => `share ${k + 1}`);
  const [parts = []] = must(tableOfNumbers("shares", row, names));
  const running = must(cumulativeShares(parts));
  const whole = numbers("amount", amount);
  return spillRows([whole], parts.length, (k) => split(whole.at(k), running));
}

/**
 * Net revenue retention: what existing customers are worth now as a share of what they were.
 * @customfunction NRR
 * @param start Recurring revenue at the start, above 0, one cell or a column.
 * @param churn Revenue lost with customers who left, as a positive amount.
 * @param downgrade Revenue lost with customers who stayed, as a positive amount.
 * @param upsell Revenue added by more of the same.
 * @param cross_sell Revenue added by other products.
 * @returns Retention: 1.1 is 110 %.
 */
export function netRevenueRetentionOf(
  start: unknown[][],
  churn: unknown[][],
  downgrade: unknown[][],
  upsell: unknown[][],
  cross_sell: unknown[][],
): unknown[][] {
  const columns = [
    numbers("start", start),
    numbers("churn", churn),
    numbers("downgrade", downgrade),
    numbers("upsell", upsell),
    numbers("cross_sell", cross_sell),
  ] as const;
  return spill(columns, (row) =>
    netRevenueRetention({
      start: columns[0].at(row),
      churn: columns[1].at(row),
      downgrade: columns[2].at(row),
      upsell: columns[3].at(row),
      crossSell: columns[4].at(row),
    }),
  );
}

/** The issue of a quota that attainment cannot be measured against, if it is one. */
function noQuota(quota: number): Issue | undefined {
  return quota > 0 ? undefined : quotaIssues(quota)[0];
}

/** Without a quota, thresholds are in the measure's own unit: a quota of 1. */
function quotaOrOwnUnit(quota: unknown[][] | null | undefined) {
  return quota ? numbers("quota", quota) : always("quota", 1);
}

/** Nothing, a word, a number or a table: the four ways to say what is paid below the trigger. */
function partialCredit(cells: unknown[][] | null | undefined): PartialCredit {
  const first = cells?.[0]?.[0];
  if (!cells || (cells.length === 1 && cells[0]?.length === 1)) {
    if (typeof first === "string" && first !== "") {
      wordOr("partial", first, partialWords, "proportional");
      return { kind: "proportional", from: 0 };
    }
    const from = numberOr("partial", first, undefined);
    return from === undefined ? { kind: "none" } : { kind: "proportional", from };
  }
  const steps = must(tableOfNumbers("partial", cells, ["attainment", "share of bonus"]));
  return {
    kind: "steps",
    steps: steps.map(([attainment = 0, share = 0]) => ({ attainment, share })),
  };
}

const partialWords = {
  proportional: { en: ["proportional"], da: ["proportional", "proportionalt", "forholdsmæssig"] },
} as const satisfies Vocabulary;

/** Rows of [type, rate] or [closer, type, rate]. */
function expansionRates(cells: unknown[][]): ExpansionRate[] {
  const rows = withoutBlankEnd(cells);
  const width = cells[0]?.length ?? 0;
  if (width !== 2 && width !== 3) {
    must(bad(notTheColumns("rates", cells, ["closer", "type", "rate"])));
  }
  const column = (from: number) => rows.map((row) => [row[from]]);
  const [types, rates] = [words("rates", column(width - 2)), numbers("rates", column(width - 1))];
  const closers = width === 3 ? words("rates", column(0)) : undefined;
  return rows.map((_, row) => ({
    type: types.at(row),
    rate: rates.at(row),
    ...(closers && { closer: closers.at(row) }),
  }));
}

CustomFunctions.associate({
  ATTAINMENT: attainmentOf,
  MILESTONE_BONUS: milestoneBonusOf,
  TIERED_BONUS: tieredBonusOf,
  TIERED_COMMISSION: tieredCommissionOf,
  EXPANSION_COMMISSION: expansionCommissionOf,
  SPLIT: splitOf,
  NRR: netRevenueRetentionOf,
});
