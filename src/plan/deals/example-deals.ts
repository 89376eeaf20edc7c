import { anyText } from '../../engine/compared-texts';
import type { SaleType } from '../../functions/expansion-commission/rule';
import type { Language } from '../../engine/words';
import { type ListField, shownIn } from '../field';
import type { DealFacts, PlanComponent } from '../kind';
import { type CardComponent, cardKindOf } from '../kinds';
import { columnNamed } from '../exports/columns/named-column';
import { saleTypeIn } from './sale-types';

/** What a deal was and becomes in the published examples, by type of sale. */
export const exampleValues: Readonly<
  Record<SaleType, readonly [current: number, renewed: number]>
> = {
  renewal: [400_000, 400_000],
  upsell: [400_000, 500_000],
  'cross-sell': [0, 75_000],
  'new business': [0, 200_000],
};

/** A rate card's list, and what stands in which of its columns. */
export interface CardList {
  readonly list: ListField<CardComponent>;
  /** Only where the rate follows who closes. */
  readonly closer: number | undefined;
  /** Only where the rate follows the type of sale. */
  readonly type: number | undefined;
  /** The columns of names that it pays by, its own closer not among them. */
  readonly names: readonly number[];
  readonly rate: number;
}

export function cardList(part: PlanComponent<CardComponent>): CardList {
  const list = cardKindOf(part.component)
    .fields(part)
    .find((field) => field.kind === 'list');
  if (!list) throw new Error('A rate card has rates.');
  const rate = list.columns.length - 1;
  const columns = cardKindOf(part.component).columns?.(part.component);
  if (columns) {
    const type = columns.findIndex((name) => columnNamed(name) === 'type');
    return {
      ...{ list, rate, closer: undefined, names: columns.map((_, k) => k) },
      type: type < 0 ? undefined : type,
    };
  }
  const names: readonly number[] = [];
  return rate === 2
    ? { list, rate, names, closer: 0, type: 1 }
    : { list, rate, names, closer: undefined, type: 0 };
}

/** An example as the card's cells name it: who closes and what is sold, or what its line says. */
export function shownDeal(
  { list, names, type }: CardList,
  deal: DealFacts,
  language: Language,
): string {
  if (names.length > 0) {
    return (deal.names ?? []).map((name, k) => shownIn(list.columns[k], name, language)).join(', ');
  }
  const sold = shownIn(type === undefined ? undefined : list.columns[type], deal.type, language);
  return deal.closer === '' ? sold : `${deal.closer}, ${sold}`;
}

/** One deal for each rate of a card, in the order of its rows. */
export function exampleDeals(part: PlanComponent<CardComponent>): readonly DealFacts[] {
  const { list, closer, type, names } = cardList(part);
  return list.get(part.component).map((row) => {
    const said = type === undefined ? anyText : String(row[type]);
    const word = said === anyText ? 'new business' : said;
    const known = saleTypeIn(word);
    const [current, renewed] = known ? exampleValues[known] : [0, 0];
    return {
      type: word,
      closer: closer === undefined ? '' : String(row[closer]),
      ...(names.length > 0 && { names: names.map((k) => String(row[k])) }),
      current,
      renewed,
    };
  });
}
