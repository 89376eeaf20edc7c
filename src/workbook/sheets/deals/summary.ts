import type { LocalizedText } from '../../../engine/words';
import { type Column, type Formula, type Text, constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isBelow } from '../../../formula/operators/conditions/comparisons';
import { filledIn, numbersIn, textsIn } from '../../../formula/operators/columns/counts';
import { keyText } from '../../../formula/operators/texts/key-of';
import { medianIn } from '../../../formula/operators/columns/medians';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { rounded } from '../../../formula/operators/numbers/rounded';
import { sumByKey } from '../../../formula/operators/columns/sum-by-key';
import { type DealReview, type middleOf, usualLimits } from '../../../plan/deals/flags';
import { creditedMeasures, dealRoles } from '../../../plan/deals/roles';
import { roundMoney } from '../../../engine/money';
import type { Measure } from '../../../plan/measure';
import { at } from '../../description/addresses';
import type { Book } from '../book';
import type { Position, ValidationDescription } from '../../description/description';
import { at as reference, cellAt, cellText } from '../cell-formula';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { type DealColumn, cents, zero } from './columns';
import { type LimitCells, type TablePlace, columnOf, totalOf, wholeColumn } from './table';
import { paidColumnIds } from './pay-parts';
import { flagsShown } from './review-columns';
import { texts } from './texts';

const labelRow = 2;
const valueRow = 3;
/** Narrower columns cannot hold an amount. */
const widthOfAmount = 12;
/** Columns left open between what is told and what is typed. */
const gap = 1;

/** One number above the table, over the columns that are wide enough for it. */
interface Tile {
  readonly label: string;
  readonly formula: Formula<number>;
  readonly value: number;
  readonly format: string;
}
interface LimitInput {
  readonly key: 'days' | 'smallSale' | 'sensitivity';
  readonly format: string;
  readonly rule: ValidationDescription['rule'];
  readonly allowed: LocalizedText;
}

const limitInputs: readonly LimitInput[] = [
  {
    key: 'days',
    format: formats.whole,
    rule: { kind: 'whole', minimum: 0 },
    allowed: texts.wholeDays,
  },
  {
    key: 'smallSale',
    format: formats.whole,
    rule: { kind: 'decimal', minimum: 0 },
    allowed: texts.aValue,
  },
  {
    key: 'sensitivity',
    format: formats.general,
    rule: { kind: 'above', minimum: 0 },
    allowed: texts.aboveZero,
  },
];

/** Where what the flags look for stands, and the middle that amounts are compared with. */
export function limitCells(book: Book, table: TablePlace): LimitCells {
  const places = slots(table).slice(tileCount(book) + gap);
  const input = (k: number) => at(places[k] ?? noRoom());
  const helper = (id: string) => at(cell(valueRow, columnOf(table, id)));
  return {
    days: input(0),
    smallSale: input(1),
    sensitivity: input(2),
    median: helper('compared'),
    deviation: helper('distance'),
  };
}

export function writeSummary(
  sheet: SheetBuilder,
  book: Book,
  table: TablePlace,
  reviews: readonly DealReview[],
  middle: ReturnType<typeof middleOf>,
): void {
  const places = slots(table);
  const tiles = tilesOf(book, table, reviews);
  tiles.forEach(({ label, formula, value, format }, k) => {
    const place = places[k] ?? noRoom();
    writeLabel(sheet, place.column, label);
    sheet.formula(place, cellText(formula), value, withFormat(styles.result, format));
  });
  limitInputs.forEach((input, k) => {
    writeLimit(sheet, book, places[tiles.length + gap + k] ?? noRoom(), input);
  });
  writeMiddle(sheet, book, table, middle);
  sheet.height(labelRow, 28);
}

/** What the numbers above the table are called, by their columns. */
export function labelsAbove(
  book: Book,
  table: TablePlace,
  reviews: readonly DealReview[],
): ReadonlyMap<number, string> {
  const tiles = tilesOf(book, table, reviews).map(({ label }) => label);
  const limits = limitInputs.map(({ key }) => book.localize(texts[key]));
  const columns = slots(table).map(({ column }) => column);
  return new Map(
    [
      ...tiles.map((label, k) => [columns[k], label] as const),
      ...limits.map((label, k) => [columns[tiles.length + gap + k], label] as const),
    ].map(([column, label]) => [column ?? noRoom(), label]),
  );
}

const slots = ({ columns }: TablePlace): readonly Position[] =>
  columns.flatMap(({ width }, column) => (width >= widthOfAmount ? [cell(valueRow, column)] : []));

function writeLabel(sheet: SheetBuilder, column: number, label: string): void {
  sheet.text(cell(labelRow, column), label, {
    ...styles.noteRight,
    wrap: true,
    vertical: 'bottom',
  });
}

function writeLimit(
  sheet: SheetBuilder,
  { localize }: Book,
  place: Position,
  { key, format, rule, allowed }: LimitInput,
): void {
  writeLabel(sheet, place.column, localize(texts[key]));
  sheet.number(place, usualLimits[key], withFormat(styles.input, format));
  const area = block(place.row, place.column, 1, 1);
  sheet.define(localize(texts[`${key}Name`]), area);
  sheet.open(`limit ${key}`, area);
  sheet.validate({
    area,
    rule,
    prompt: {
      title: localize(texts[key]),
      text: `${localize(texts[`${key}Prompt`])} ${localize(allowed)}`,
    },
    error: { title: localize(texts.notAllowed), text: localize(allowed) },
  });
}

/** The median and the median distance from it, above the columns that they are of. */
function writeMiddle(
  sheet: SheetBuilder,
  { localize }: Book,
  table: TablePlace,
  middle: ReturnType<typeof middleOf>,
): void {
  const write = (id: string, label: LocalizedText, fewest: number, value: number) => {
    const whole = columnAt<number>(table, id);
    const column = columnOf(table, id);
    writeLabel(sheet, column, localize(label));
    sheet.formula(
      cell(valueRow, column),
      cellText(choose(isBelow(numbersIn(whole), constant(fewest)), zero, medianIn(whole))),
      value,
      withFormat(styles.plain, formats.cents),
    );
  };
  write('compared', texts.median, 1, middle.median);
  write('distance', texts.deviation, 5, middle.deviation);
}

const tileCount = ({ plan }: Book): number =>
  2 + creditedMeasures(plan).length + (paidColumnIds({ plan }).length > 0 ? 1 : 0);

function tilesOf(book: Book, table: TablePlace, reviews: readonly DealReview[]): readonly Tile[] {
  const { plan, localize } = book;
  const measures = creditedMeasures(plan);
  const paid = paidColumnIds(book);
  return [
    {
      label: localize(texts.deals),
      formula: filledIn(columnAt(table, 'deal')),
      value: reviews.filter(({ deal }) => deal.deal !== '').length,
      format: formats.whole,
    },
    {
      label: localize(texts.flagged),
      formula: textsIn(columnAt(table, 'flags')),
      value: reviews.filter((review) => flagsShown(review).length > 0).length,
      format: formats.whole,
    },
    ...measures.map((measure) => creditedTile(book, table, reviews, measure)),
    ...(paid.length === 0
      ? []
      : [
          {
            label: localize(texts.paidInAll),
            formula: rounded(sumOf(paid.map((id) => totalCell(table, id))), cents),
            value: totalOver(table, reviews, paid),
            format: formats.cents,
          },
        ]),
  ];
}

/** What the owners of all roles are credited of a measure, overlays among them. */
function creditedTile(
  { plan, localize }: Book,
  table: TablePlace,
  reviews: readonly DealReview[],
  measure: Measure,
): Tile {
  const ids = dealRoles(plan).map((role) => `credit:${role}`);
  const isOnly = creditedMeasures(plan).length === 1;
  const sums = ids.map((id) =>
    isOnly
      ? totalCell(table, id)
      : sumByKey(
          columnAt<number>(table, id),
          columnAt<Text>(table, 'measureKey'),
          constant(keyText(measure.name)),
        ),
  );
  return {
    label: isOnly
      ? localize(texts.creditedInAll)
      : `${localize(texts.creditedInAll)}: ${measure.name}`,
    formula: rounded(sumOf(sums), cents),
    value: totalOver(
      table,
      reviews.filter((review) => review.measure?.id === measure.id),
      ids,
    ),
    format: formats.cents,
  };
}

const totalCell = (table: TablePlace, id: string): Formula<number> =>
  cellAt(cell(table.totalRow, columnOf(table, id)), 'money');

const columnAt = <T>(table: TablePlace, id: string): Formula<Column<T>> =>
  reference(wholeColumn(table, id));

function totalOver(
  table: TablePlace,
  reviews: readonly DealReview[],
  ids: readonly string[],
): number {
  const columns = ids.map((id): DealColumn | undefined => table.columns[columnOf(table, id)]);
  return roundMoney(
    columns.reduce((sum, column) => sum + (column ? totalOf(reviews, column) : 0), 0),
  );
}

function noRoom(): never {
  throw new Error('The Deals sheet has no column for the numbers above it.');
}
