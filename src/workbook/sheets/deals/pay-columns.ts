import { type Condition, type Formula, type Text, constant } from '../../../formula/formula';
import { isBlank } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { anyOf } from '../../../formula/operators/conditions/conditions';
import { isNotText } from '../../../formula/operators/conditions/is-text';
import { inRow, rowReached } from '../../../formula/operators/lookups/lookups';
import { isNumber } from '../../../formula/operators/numbers/numbers';
import { toTheCent } from '../../../formula/operators/numbers/rounded';
import { paidByCard } from '../../../plan/deals/card-pay';
import { deal, payoutColumns } from '../../../plan/component-places';
import { type DealComponent, dealParts, isByMeasure } from '../../../plan/deals/roles';
import { earnedAt } from '../../../plan/pay/earned';
import type { PlanComponent } from '../../../plan/kind';
import {
  type CardComponent,
  type TableComponent,
  cardKindOf,
  paysByCard,
  titleOf,
} from '../../../plan/kinds';
import type { Book } from '../book';
import { standing } from '../cell-formula';
import type { PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../../design/styles';
import { type DealColumn, blank, ofDeal, own, unlessBlank, zero } from './columns';
import { valuesToTheCent } from './credit-columns';
import { partColumns, payOf } from './pay-parts';
import { texts } from './texts';

const paid = withFormat(styles.result, formats.cents);

/** For every component that pays by deal its rate, its commission, and the part of each role. */
export const payColumns = (book: Book, places: PlanPlaces): readonly DealColumn[] =>
  dealParts(book.plan).flatMap((part) => [
    rateColumn(book, places, part),
    commissionColumn(book, places, part),
    ...partColumns(book, places, part),
  ]);

function rateColumn(
  book: Book,
  places: PlanPlaces,
  part: PlanComponent<DealComponent>,
): DealColumn {
  const { component, measure } = part;
  return {
    id: `rate:${component.id}`,
    group: book.localize(titleOf(component)),
    head: book.localize(texts.rate),
    width: 9,
    style: withFormat(styles.number, formats.sharpPercent),
    formula: ofDeal(
      paysByCard(component)
        ? rateOfCard(places, { component, measure })
        : rateOfTable(book, places, { component, measure }),
    ),
    value: (review) => payOf(part, review)?.rate ?? '',
  };
}

/** The card's rate; nothing where the card has none. */
function rateOfCard(places: PlanPlaces, part: PlanComponent<CardComponent>): Formula {
  const rate = inCells(cardKindOf(part.component).rate(part), places, part);
  return choose<unknown>(isNumber(rate), rate, blank);
}

/** The rate of the row that the deal reaches. */
function rateOfTable(book: Book, places: PlanPlaces, part: PlanComponent<TableComponent>): Formula {
  const { from, rate } = payoutColumns('rates', false);
  const reached = inRow(rate, rowReached(own('commissionable'), from));
  return choose<unknown>(
    anyOf([isBlank(own('commissionable')), isOfOther(book, part)]),
    ...([blank, inCells(reached, places, part)] as const),
  );
}

/** What the deal pays in all; in the form of functions by a call of its own. */
function commissionColumn(
  book: Book,
  places: PlanPlaces,
  part: PlanComponent<DealComponent>,
): DealColumn {
  const { component, measure } = part;
  return {
    id: `commission:${component.id}`,
    group: book.localize(titleOf(component)),
    head: book.localize(texts.commission),
    width: 13,
    style: paid,
    isSum: true,
    formula: paysByCard(component)
      ? commissionOfCard(places, { component, measure })
      : commissionOfTable(book, places, { component, measure }),
    value: (review) => payOf(part, review)?.commission ?? '',
  };
}

function commissionOfCard(places: PlanPlaces, part: PlanComponent<CardComponent>): Formula {
  const isNone = [isBlank(own('commissionable')), isBlank(own(`rate:${part.component.id}`))];
  const pays = toTheCent(inCells(paidByCard(part, deal.commissionable, deal.rate), places, part));
  return choose<unknown>(anyOf(isNone), blank, pays);
}

/** A table pays the deals of its own measure. */
function commissionOfTable(
  book: Book,
  places: PlanPlaces,
  part: PlanComponent<TableComponent>,
): Formula {
  const pays = inCells(earnedAt(part, own('commissionable', 'money'), constant(1)), places, part);
  return unlessBlank(own('commissionable'), choose(isOfOther(book, part), zero, toTheCent(pays)));
}

/** Whether the deal counts towards another measure than the one whose deals a table pays. */
const isOfOther = ({ plan }: Book, part: PlanComponent<TableComponent>): Formula<Condition> =>
  isByMeasure(plan, part) ? isNotText(own('measure'), part.measure.name) : constant(false);

/** A component's formula of a deal, over the cells of the row and of the Plan sheet. */
const inCells = (
  formula: Formula<number>,
  places: PlanPlaces,
  { component: { id } }: PlanComponent<DealComponent>,
): Formula<number> =>
  standing(
    formula,
    places.part(id),
    {},
    {
      'deal.type': own<Text>('sold'),
      'deal.closer': own<Text>('closer'),
      'deal.current': valuesToTheCent[0],
      'deal.renewed': valuesToTheCent[1],
      'deal.commissionable': own('commissionable'),
      'deal.rate': own(`rate:${id}`),
    },
  );
