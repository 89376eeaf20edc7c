import { type ExpansionRate, commissionableAmount, rateCard, ratedType } from "./rule";
import { spill } from "../edge/answers";
import { must, remembered, tableOf } from "../edge/arguments";
import { number, word } from "../edge/cells";
import { always, numbers, words } from "../edge/columns";
import { refuseOnItsSide } from "../edge/on-its-side";
import { type Range, isOmitted, rangeOf, withoutBlankEnd } from "../edge/ranges";

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
