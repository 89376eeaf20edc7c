import { type DealComponent, dealParts, isByMeasure } from '../../../plan/deal-roles';
import { type Formula, constant } from '../../../formula/formula';
import { rounded } from '../../../formula/operators/rounded';
import { paidByCard } from '../../../plan/card-pay';
import { deal } from '../../../plan/component-places';
import type { Part } from '../../../plan/kind';
import { at, cellText, standing } from '../cell-formula';
import { cardKindOf, paysByCard, tableOf, titleOf } from '../../../plan/kinds';
import type { Book } from '../book';
import { earnedByFunction, earnedByTable } from '../earned-formula';
import { isNotText, toTheCent } from '../../description/formula';
import type { PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../../design/styles';
import { type DealColumn, type DealRow, ofDeal } from './columns';
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

function rateColumn(book: Book, places: PlanPlaces, part: Part<DealComponent>): DealColumn {
  const { component, measure } = part;
  const { id } = component;
  const own = places.part(id);
  return {
    id: `rate:${id}`,
    group: book.say(titleOf(component)),
    head: book.say(texts.rate),
    width: 9,
    style: withFormat(styles.number, formats.sharpPercent),
    formula: (row) => {
      if (paysByCard(component)) {
        const card = cardKindOf(component).rate({ component, measure });
        const rate = cellText(standing(card, own, {}, cardPlaces(book, row)));
        return ofDeal(row, `IF(ISNUMBER(${rate}),${rate},"")`);
      }
      const amount = row.of('commissionable');
      const { from, rate } = own.table ?? missingTable(id);
      const isOther = [`${amount}=""`, ...otherMeasure(book, part, row)];
      const reached = `INDEX(${rate},MATCH(${amount},${from},1))`;
      const isNone = isOther.length === 1 ? isOther.join('') : `OR(${isOther.join(',')})`;
      return ofDeal(row, `IF(${isNone},"",${reached})`);
    },
    value: (deal) => payOf(part, deal)?.rate ?? '',
  };
}

/**
 * What the deal pays in all. In the form of functions one call pays all deals that are there; the
 * rows for deals to come have the plain formula.
 */
function commissionColumn(book: Book, places: PlanPlaces, part: Part<DealComponent>): DealColumn {
  const { component } = part;
  return {
    id: `commission:${component.id}`,
    group: book.say(titleOf(component)),
    head: book.say(texts.commission),
    width: 13,
    style: paid,
    isSum: true,
    formula: (row) => nativeCommission(book, places, part, row),
    value: (deal) => payOf(part, deal)?.commission ?? '',
    ...(book.form === 'functions' && {
      spill: (filled) => spilledCommission(book, places, part, filled),
    }),
  };
}

function nativeCommission(
  book: Book,
  places: PlanPlaces,
  { component, measure }: Part<DealComponent>,
  row: DealRow,
): string {
  const amount = row.of('commissionable');
  if (paysByCard(component)) {
    const rate = row.of(`rate:${component.id}`);
    return `IF(OR(${amount}="",${rate}=""),"",${toTheCent(`${amount}*${rate}`)})`;
  }
  const part = { component, measure };
  const payoutTable = tableOf(part);
  if (!payoutTable.ok) throw new Error(payoutTable.issues[0].message.en);
  const table = places.part(component.id).table ?? missingTable(component.id);
  const earned = earnedByTable(part, table, { credited: amount, quota: '1' });
  const [isOther] = otherMeasure(book, part, row);
  const pays = toTheCent(earned);
  return `IF(${amount}="","",${isOther === undefined ? pays : `IF(${isOther},0,${pays})`})`;
}

/** One call for all deals; what cannot be paid is as empty as the plain formula leaves it. */
function spilledCommission(
  book: Book,
  places: PlanPlaces,
  part: Part<DealComponent>,
  filled: DealRow,
): string {
  const ids = [
    'commissionable',
    ...(paysByCard(part.component) ? [`rate:${part.component.id}`] : []),
  ];
  const isNone = ids.map((id) => `(${filled.of(id)}="")`).join('+');
  const [isOther] = otherMeasure(book, part, filled);
  const pays = toTheCent(called(book, places, part, filled));
  // From a number on, since in Excel a bare FALSE is more than 0.
  return `IF(0+${isNone}>0,"",${isOther === undefined ? pays : `IF(${isOther},0,${pays})`})`;
}

function called(
  book: Book,
  places: PlanPlaces,
  { component, measure }: Part<DealComponent>,
  filled: DealRow,
): string {
  const own = places.part(component.id);
  if (paysByCard(component)) {
    const pays = paidByCard({ component, measure }, deal.commissionable, deal.rate);
    const places = {
      ...cardPlaces(book, filled),
      'deal.commissionable': at(filled.of('commissionable')),
      'deal.rate': at(filled.of(`rate:${component.id}`)),
    };
    return cellText(standing(pays, own, {}, places), 'functions');
  }
  const row = { credited: filled.of('commissionable'), quota: '' };
  return earnedByFunction({ component, measure }, own, row);
}

/** A table pays the deals of its own measure. */
const otherMeasure = ({ plan }: Book, part: Part<DealComponent>, row: DealRow): string[] =>
  isByMeasure(plan, part) ? [isNotText(row.of('measure'), part.measure.name)] : [];

const cardPlaces = ({ plan }: Book, row: DealRow): Readonly<Record<string, Formula>> => ({
  'deal.type': at(row.of('sold')),
  ...(dealParts(plan).some(
    ({ component }) => paysByCard(component) && component.model === 'by-closer',
  ) && { 'deal.closer': at(row.of('closer')) }),
  'deal.current': rounded(at(row.of('current')), constant(2)),
  'deal.renewed': rounded(at(row.of('renewed')), constant(2)),
});

function missingTable(id: string): never {
  throw new Error(`The Plan sheet has no payout table of ${id}.`);
}
