import { roundMoney } from '../../../engine/money';
import { isNamed } from '../../../plan/deals/credit';
import type { DealReview } from '../../../plan/deals/flags';
import { letters, over } from '../../description/addresses';
import type { CellValue, Position } from '../../description/description';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { texts } from './texts';
import { excelText } from '../../../formula/excel-text';
import type { Formula } from '../../../formula/formula';
import { total as added } from '../../../formula/operators/columns/column';
import { rounded } from '../../../formula/operators/numbers/rounded';
import type { Book } from '../book';
import { at, cellText } from '../cell-formula';
import { type AboveKey, type DealColumn, cents } from './columns';

/** Where the table of deals stands: rows count from 0, as everywhere. */
export interface TablePlace {
  readonly columns: readonly DealColumn[];
  readonly groupRow: number;
  readonly headRow: number;
  readonly totalRow: number;
  readonly first: number;
  /** Rows with formulas; below them an empty row closes the table and belongs to its ranges. */
  readonly rows: number;
}

export const columnOf = ({ columns }: TablePlace, id: string): number => {
  const index = columns.findIndex((column) => column.id === id);
  return index < 0 ? noColumn(id) : index;
};

function noColumn(id: string): never {
  throw new Error(`The Deals sheet has no column ${id}.`);
}

/** A column over all its rows and the closing one, so that a row inserted above that is counted. */
export const wholeColumn = (table: TablePlace, id: string): string =>
  over(block(table.first, columnOf(table, id), table.rows + 1, 1));

/** The cells of the inputs above the table. */
export type LimitCells = Readonly<Record<AboveKey, string>>;

/** A column's formula as the cell of each row holds it, without the sign of equality. */
export function rowTexts(
  table: TablePlace,
  limits: LimitCells,
  form: Book['form'],
): (formula: Formula) => (row: number) => string {
  const names = new Map(
    table.columns.map(({ id }, index) => [
      id,
      { cell: `$${letters(index)}${rowNumber}`, whole: wholeColumn(table, id) },
    ]),
  );
  const place = (key: string): string => {
    const [of = ''] = key.split(':', 1);
    const name = key.slice(of.length + 1);
    const column = names.get(name);
    if (of === 'row') return column?.cell ?? noColumn(name);
    if (of === 'all') return column?.whole ?? noColumn(name);
    return of === 'above' ? limits[name as AboveKey] : key;
  };
  return (formula) => {
    const pieces = excelText(formula, { form, place }).split(rowNumber);
    return (row) => pieces.join(String(row + 1));
  };
}

/** Stands where the number of a row belongs, so that a formula is written once for all rows. */
const rowNumber = 'ꙮrowꙮ';

/** Heads, totals and rows. `total` is the word beside the totals. */
export function writeTable(
  sheet: SheetBuilder,
  table: TablePlace,
  limits: LimitCells,
  reviews: readonly DealReview[],
  { localize, form }: Book,
): void {
  writeHeads(sheet, table, reviews, localize(texts.total));
  const textsOf = rowTexts(table, limits, form);
  table.columns.forEach((column, index) => {
    const { validation, style, formula } = column;
    const { first } = table;
    if (style.unlocked) sheet.open(column.id, block(first, index, table.rows, 1), 'people');
    if (validation) {
      sheet.validate({ area: block(table.first, index, table.rows + 1, 1), ...validation });
    }
    const textIn = formula && textsOf(formula);
    for (let k = 0; k < table.rows; k++) {
      writeCell(sheet, cell(first + k, index), column, textIn, reviews[k]);
    }
  });
  sheet.fill(table.first + table.rows, [0, table.columns.length - 1], styles.endRule);
}

function writeCell(
  sheet: SheetBuilder,
  place: Position,
  column: DealColumn,
  textIn: ((row: number) => string) | undefined,
  review: DealReview | undefined,
): void {
  const { typed, style } = column;
  const entry = review && (review.deal.unread?.[column.id] ?? typed?.(review));
  if (entry !== undefined && entry !== '') {
    if (typeof entry === 'number') sheet.number(place, entry, style);
    else sheet.text(place, entry, style);
  } else if (textIn) {
    sheet.formula(place, textIn(place.row), review ? shown(review, column) : '', style);
  } else sheet.fill(place.row, [place.column, place.column], style);
}

/** A row that is no deal shows nothing but that. */
const shown = (review: DealReview, { id, value }: DealColumn): CellValue =>
  !isNamed(review.deal) && id !== 'flags' ? '' : (value?.(review) ?? '');

function writeHeads(
  sheet: SheetBuilder,
  table: TablePlace,
  reviews: readonly DealReview[],
  total: string,
): void {
  table.columns.forEach((column, index) => {
    const { group, head, style, isSum } = column;
    const isFirst = table.columns[index - 1]?.group !== group;
    const indent =
      style.indent === undefined ? {} : ({ horizontal: 'left', indent: style.indent } as const);
    if (isFirst) {
      sheet.text(cell(table.groupRow, index), group, { ...styles.headingRule, ...indent });
    }
    sheet.text(cell(table.headRow, index), head, {
      ...(style.horizontal === 'right' ? styles.columnHeadRight : styles.columnHead),
      ...{ ...indent, wrap: true, vertical: 'bottom' },
    });
    if (!isSum) return;
    sheet.formula(
      cell(table.totalRow, index),
      cellText(rounded(added(at(wholeColumn(table, column.id))), cents)),
      totalOf(reviews, column),
      withFormat(totals, formats.cents),
    );
  });
  const last = table.columns.length - 1;
  sheet.text(cell(table.totalRow, 0), total, { ...totals, horizontal: 'left' });
  sheet.fill(table.groupRow, [0, last], styles.headingRule);
  sheet.fill(table.totalRow, [0, last], totals);
}

const totals = { ...styles.result, borders: styles.columnHead.borders };

/** What the total of a column comes to. */
export const totalOf = (reviews: readonly DealReview[], column: DealColumn): number =>
  roundMoney(reviews.reduce((sum, review) => sum + Number(shown(review, column)), 0));
