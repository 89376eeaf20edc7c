import {
  type ExpansionRate,
  commissionableAmount,
  rateCard,
  ratedType,
} from "./expansion-commission/rule";
import { increment } from "../engine/payout-table";
import { refuseNoQuota } from "../engine/rules";
import { singleRateCommission } from "./single-rate-commission/rule";
import { commissionMethods, tieredCommission } from "./tiered-commission/rule";
import { spill } from "./edge/answers";
import { must, remembered, tableOf, thresholds, unitOf, wordOr } from "./edge/arguments";
import { number, word } from "./edge/cells";
import { always, numbers, numbersOr, words } from "./edge/columns";
import { refuseOnItsSide } from "./edge/on-its-side";
import { type Range, isOmitted, rangeOf, withoutBlankEnd } from "./edge/ranges";

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
 * @param [prior] Amount credited before, one cell or a column; only the increment is paid. 0 when left out.
 * @returns The commission.
 */
export function tieredCommissionOf(
  amount: unknown[][],
  tiers: unknown[][],
  quota?: unknown[][],
  method?: CommissionMethod,
  prior?: unknown[][],
): unknown[][] {
  const rates = thresholds("tiers", tiers, "rate").map(([from, rate]) => ({ from, rate }));
  const way = wordOr("marginal", "method", method, commissionMethods);
  const table = must(tieredCommission(rates, way, unitOf(quota)));
  const measure = numbers("amount", amount);
  const [target, before] = [numbersOr(1, "quota", quota), numbersOr(0, "prior", prior)];
  return spill(
    [measure, target, before],
    (row) =>
      refuseNoQuota(target.at(row)) ??
      increment(table, before.at(row), measure.at(row), target.at(row)),
  );
}

/**
 * Pays one rate on what lies above a start, at most a cap.
 * @customfunction SINGLE_RATE_COMMISSION
 * @param amount Credited amount, one cell or a column.
 * @param rate Rate, such as 0.08 for 8 %, one cell or a column.
 * @param [above] Amount that pays nothing, one cell or a column. 0 when left out.
 * @param [cap] The most that is paid, one cell or a column. No cap when left out; 0 pays nothing.
 * @returns The commission.
 */
export function singleRateCommissionOf(
  amount: unknown[][],
  rate: unknown[][],
  above?: unknown[][],
  cap?: unknown[][],
): unknown[][] {
  const [measure, share] = [numbers("amount", amount), numbers("rate", rate)];
  const [start, most] = [numbersOr(0, "above", above), numbersOr(Infinity, "cap", cap)];
  return spill([measure, share, start, most], (row) =>
    singleRateCommission(measure.at(row), share.at(row), start.at(row), most.at(row)),
  );
}

/**
 * Pays a rate on a renewal, upsell, cross-sell or new sale.
 * @customfunction EXPANSION_COMMISSION
 * @param type Renewal, Upsell, Cross-sell or New business, one cell or a column.
 * @param current Value of the contract before, one cell or a column.
 * @param new_ Value of the contract after, or of what a cross-sell or new business sells, one cell or a column.
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
  const byClosers = namesClosers(rangeOf("rates", rates));
  const card = must(rateCard(expansionRates(rates, byClosers)));
  const lineOf = remembered((who) => remembered((name) => ratedType(card, name, who)));
  const by = byClosers && !isOmitted(closer) ? words("closer", closer) : always("closer", "");
  const sale = words("type", type);
  const [before, after] = [numbers("current", current), numbers("new", new_)];
  return spill([sale, before, after, by], (row) => {
    const line = lineOf(by.at(row))(sale.at(row));
    return line.ok
      ? line.value.rate * commissionableAmount(line.value.type, before.at(row), after.at(row))
      : line.issues[0];
  });
}

/** A third column that is filled. */
const namesClosers = (rates: Range) => withoutBlankEnd(rates, 2)[0]?.length === 3;

/** Rows of [type, rate] or [closer, type, rate]. */
function expansionRates(cells: unknown[][], byClosers: boolean): ExpansionRate[] {
  const titles = ["closer", "type", "rate"];
  refuseOnItsSide("rates", cells, [word, word, number], titles);
  refuseOnItsSide("rates", cells, [word, number], ["type", "rate"]);
  if (byClosers) {
    return tableOf<[string, string, number]>("rates", cells, [word, word, number], titles).map(
      ([closer, type, rate]) => ({ closer, type, rate }),
    );
  }
  return tableOf<[string, number]>("rates", cells, [word, number], ["type", "rate"]).map(
    ([type, rate]) => ({ type, rate }),
  );
}
