import type { SaleType } from '../../functions/expansion-commission/rule';
import type { Language } from '../../engine/words';
import { type ListField, shownIn } from '../field';
import type { DealFacts, PlanComponent } from '../kind';
import { type CardComponent, cardKindOf } from '../kinds';
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
  readonly type: number;
  readonly rate: number;
}

export function cardList(part: PlanComponent<CardComponent>): CardList {
  const list = cardKindOf(part.component)
    .fields(part)
    .find((field) => field.kind === 'list');
  if (!list) throw new Error('A rate card has rates.');
  return list.columns.length === 3
    ? { list, closer: 0, type: 1, rate: 2 }
    : { list, closer: undefined, type: 0, rate: 1 };
}

/** A type of sale as the card's cells show it. */
export const shownType = ({ list, type }: CardList, value: string, language: Language): string =>
  shownIn(list.columns[type], value, language);

/** One deal for each rate of a card, in the order of its rows. */
export function exampleDeals(part: PlanComponent<CardComponent>): readonly DealFacts[] {
  const { list, closer, type } = cardList(part);
  return list.get(part.component).map((row) => {
    const word = String(row[type]);
    const known = saleTypeIn(word);
    const [current, renewed] = known ? exampleValues[known] : [0, 0];
    return {
      type: word,
      closer: closer === undefined ? '' : String(row[closer]),
      current,
      renewed,
    };
  });
}
