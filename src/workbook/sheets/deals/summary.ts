import type { LocalizedText } from '../../../engine/words';
import { type Column, type Formula, type Text, constant, renamed } from '../../../formula/formula';
import { filledIn, textsIn } from '../../../formula/operators/columns/counts';
import { keyText } from '../../../formula/operators/texts/key-of';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { creditedAs } from '../../../formula/operators/numbers/rounded';
import { sumByKey } from '../../../formula/operators/columns/sum-by-key';
import { deviationOfDeals, medianOfDeals } from '../../../plan/deals/outliers';
import { usualLimits } from '../../../plan/deals/values';
import { creditedMeasures, dealRoles } from '../../../plan/deals/roles';
import type { Measure } from '../../../plan/measure';
import { at } from '../../description/addresses';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import type { Position, ValidationDescription } from '../../description/description';
import { at as reference, cellAt } from '../cell-formula';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { paidColumnIds } from './pay-columns';
import type { LimitCells } from './row-notation';
import { type TablePlace, columnOf, wholeColumn } from './table';
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
  calculation: Calculation,
  book: Book,
  table: TablePlace,
): void {
  const places = slots(table);
  const tiles = tilesOf(book, table);
  tiles.forEach(({ label, formula, format }, k) => {
    const place = places[k] ?? noRoom();
    writeLabel(sheet, place.column, label);
    calculation.put(place, formula, withFormat(styles.result, format));
  });
  limitInputs.forEach((input, k) => {
    writeLimit(sheet, book, places[tiles.length + gap + k] ?? noRoom(), input);
  });
  writeMiddle(sheet, calculation, book, table);
  sheet.height(labelRow, 28);
}

/** What the numbers above the table are called, by their columns. */
export function labelsAbove(book: Book, table: TablePlace): ReadonlyMap<number, string> {
  const tiles = tilesOf(book, table).map(({ label }) => label);
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
  calculation: Calculation,
  { localize }: Book,
  table: TablePlace,
): void {
  const write = (id: string, label: LocalizedText, formula: Formula<number>) => {
    const column = columnOf(table, id);
    const here = renamed(formula, (key) => wholeColumn(table, key.slice(2)));
    writeLabel(sheet, column, localize(label));
    calculation.put(cell(valueRow, column), here, withFormat(styles.plain, formats.cents));
  };
  write('compared', texts.median, medianOfDeals);
  write('distance', texts.deviation, deviationOfDeals);
}

const tileCount = ({ plan }: Book): number =>
  2 + creditedMeasures(plan).length + (paidColumnIds({ plan }).length > 0 ? 1 : 0);

function tilesOf(book: Book, table: TablePlace): readonly Tile[] {
  const { plan, localize } = book;
  const paid = paidColumnIds(book).map((id) => totalCell(table, id));
  return [
    {
      label: localize(texts.deals),
      formula: filledIn(columnAt(table, 'deal')),
      format: formats.whole,
    },
    {
      label: localize(texts.flagged),
      formula: textsIn(columnAt(table, 'flags')),
      format: formats.whole,
    },
    ...creditedMeasures(plan).map((measure) => creditedTile(book, table, measure)),
    ...(paid.length === 0 ? [] : [money(localize(texts.paidInAll), paid)]),
  ];
}

/** What the owners of all roles are credited of a measure, overlays among them. */
function creditedTile({ plan, localize }: Book, table: TablePlace, measure: Measure): Tile {
  const ids = dealRoles(plan).map((role) => `credit:${role}`);
  const credited = localize(texts.creditedInAll);
  if (creditedMeasures(plan).length === 1) {
    return money(
      credited,
      ids.map((id) => totalCell(table, id)),
    );
  }
  const keys = columnAt<Text>(table, 'measureKey');
  const key = constant(keyText(measure.name));
  return money(
    `${credited}: ${measure.name}`,
    ids.map((id) => sumByKey(columnAt<number>(table, id), keys, key)),
  );
}

const money = (label: string, sums: readonly Formula<number>[]): Tile => ({
  ...{ label, formula: creditedAs('money', sumOf(sums)), format: formats.cents },
});

const totalCell = (table: TablePlace, id: string): Formula<number> =>
  cellAt(cell(table.totalRow, columnOf(table, id)), 'money');

const columnAt = <T>(table: TablePlace, id: string): Formula<Column<T>> =>
  reference(wholeColumn(table, id));

function noRoom(): never {
  throw new Error('The Deals sheet has no column for the numbers above it.');
}
