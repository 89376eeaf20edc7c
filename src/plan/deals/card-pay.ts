import { type Result, bad, good } from '../../engine/result';
import { type Formula, called } from '../../formula/formula';
import { commissionable } from '../../formula/operators/pay/commissionable';
import { times } from '../../formula/operators/numbers/times';
import { calculation } from '../../formula/value';
import { deal as places, sourceOf } from '../component-places';
import type { DealFacts, DealPay, PlanComponent } from '../kind';
import { type CardComponent, cardKindOf } from '../kinds';
import { columnNamed } from '../exports/columns/named-column';
import { saleTypeIn } from './sale-types';

/**
 * What a rate card pays for a deal, unrounded.
 *
 *     pay = what is commissionable * the rate of the deal, between the least and the most for a deal,
 * and nothing for a type of sale at 0 %
 *
 * Where both stand in cells of their own, those are read.
 */
export function paidByCard(
  part: PlanComponent<CardComponent>,
  amount: Formula<number>,
  rate: Formula<number> = cardKindOf(part.component).rate(part),
): Formula<number> {
  const { call, ofDeal } = cardKindOf(part.component);
  const [name, ...operands] = call?.(part) ?? [];
  const earned = name ? called(name, operands, times(amount, rate)) : times(amount, rate);
  return ofDeal?.paid(part.component, earned, amount, rate) ?? earned;
}

/** The same of one deal, or what is missing where the card has no rate for it: that is never 0. */
export function payOfDeal(part: PlanComponent<CardComponent>, deal: DealFacts): Result<DealPay> {
  const { component } = part;
  const kind = cardKindOf(component);
  // The card's list is read with the types as the document has them.
  const type = saleTypeIn(deal.type) ?? '';
  const names = kind
    .columns?.(component)
    .map((name, k) => (columnNamed(name) === 'type' ? type : (deal.names?.[k] ?? '')));
  const row = { results: [], deal: { ...deal, type, names } };
  const source = sourceOf(component, kind.fields(part), row);
  const amount = commissionable('en', places.type, places.current, places.renewed);
  const [worth, rate, commission] = [amount, kind.rate(part), paidByCard(part, amount)].map(
    (formula) => calculation(formula, source)(0),
  ) as [number, number, number];
  const pay = { commissionable: worth, rate, commission };
  return Number.isNaN(rate) ? bad(...kind.unrated(part, deal)) : good(pay);
}
