import type { LocalizedText } from '../../../engine/words';
import { type Formula, renamed } from '../../../formula/formula';
import { contestedOfDeals, smallSalesOfDeals } from '../../../plan/deals/claims';
import { deviationOfDeals, medianOfDeals } from '../../../plan/deals/outliers';
import { usualLimits } from '../../../plan/deals/values';
import { at } from '../../description/addresses';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import type { Position, ValidationDescription } from '../../description/description';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { LimitCells } from './row-notation';
import { type TablePlace, columnOf, wholeColumn } from './table';
import { texts } from './texts';

const labelRow = 3;
const valueRow = labelRow + 1;
/** Narrower columns cannot hold an amount. */
const widthOfAmount = 12;
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

/** Where what the flags look for stands, and what is asked of all rows. */
export function limitCells(table: TablePlace): LimitCells {
  const places = slots(table);
  const input = (k: number) => at(places[k] ?? noRoom());
  const helper = (id: string) => at(cell(valueRow, columnOf(table, id)));
  return {
    days: input(0),
    smallSale: input(1),
    sensitivity: input(2),
    median: helper('compared'),
    deviation: helper('distance'),
    smallSales: helper('smallSaleDay'),
    contested: helper('contested'),
  };
}

/** What the flags look for, as inputs above the table, and what is asked of all deals. */
export function writeLimits(
  sheet: SheetBuilder,
  calculation: Calculation,
  book: Book,
  table: TablePlace,
): void {
  const places = slots(table);
  limitInputs.forEach((input, k) => {
    writeLimit(sheet, book, places[k] ?? noRoom(), input);
  });
  writeOfAllRows(sheet, calculation, book, table);
  sheet.height(labelRow, 28);
}

export function labelsAbove({ localize }: Book, table: TablePlace): ReadonlyMap<number, string> {
  const columns = slots(table).map(({ column }) => column);
  return new Map(limitInputs.map(({ key }, k) => [columns[k] ?? noRoom(), localize(texts[key])]));
}

/** The first column stands on every page, and its neighbours' words do not. */
const slots = ({ columns }: TablePlace): readonly Position[] =>
  columns.flatMap(({ width }, column) =>
    column > 0 && width >= widthOfAmount ? [cell(valueRow, column)] : [],
  );

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

/** What is asked of all rows at once, above the columns that it is of. */
function writeOfAllRows(
  sheet: SheetBuilder,
  calculation: Calculation,
  { localize }: Book,
  table: TablePlace,
): void {
  const write = (id: string, label: LocalizedText, formula: Formula<number>, format?: string) => {
    const column = columnOf(table, id);
    const here = renamed(formula, (key) => wholeColumn(table, key.slice(2)));
    writeLabel(sheet, column, localize(label));
    const style = format === undefined ? styles.plain : withFormat(styles.plain, format);
    calculation.put(cell(valueRow, column), here, style);
  };
  write('smallSaleDay', texts.smallSales, smallSalesOfDeals);
  write('contested', texts.contestedUpsells, contestedOfDeals);
  write('compared', texts.median, medianOfDeals, formats.cents);
  write('distance', texts.deviation, deviationOfDeals, formats.cents);
}

function noRoom(): never {
  throw new Error('The Deals sheet has no column for the numbers above it.');
}
