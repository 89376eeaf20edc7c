import { roundMoney } from '../../../engine/money';
import { isNamed } from '../../../plan/deal-credit';
import type { DealReview } from '../../../plan/deal-flags';
import { letters, over } from '../../description/addresses';
import type { CellValue, Position } from '../../description/description';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { DealColumn, DealRow } from './columns';

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
export type LimitCells = Omit<DealRow, 'of' | 'all'>;

/** How the formulas of each row name cells. What all rows share is spelled out once. */
export function rowsOf(table: TablePlace, limits: LimitCells): (row: number) => DealRow {
  const names = new Map(
    table.columns.map(({ id }, index) => [
      id,
      { letter: `$${letters(index)}`, whole: wholeColumn(table, id) },
    ]),
  );
  const named = (id: string) => names.get(id) ?? noColumn(id);
  const all = (id: string) => named(id).whole;
  return (row) => {
    const number = String(row + 1);
    return { of: (id) => named(id).letter + number, all, ...limits };
  };
}

const filledRows = (table: TablePlace, limits: LimitCells, count: number): DealRow => ({
  of: (id) => over(block(table.first, columnOf(table, id), count, 1)),
  all: (id) => wholeColumn(table, id),
  ...limits,
});

/** Heads, totals and rows. `total` is the word beside the totals. */
export function writeTable(
  sheet: SheetBuilder,
  table: TablePlace,
  limits: LimitCells,
  reviews: readonly DealReview[],
  total: string,
): void {
  writeHeads(sheet, table, reviews, total);
  const filled = filledRows(table, limits, reviews.length);
  const rowAt = rowsOf(table, limits);
  const rows = Array.from({ length: table.rows }, (_, k) => rowAt(table.first + k));
  table.columns.forEach((column, index) => {
    const { spill, validation, style } = column;
    const { first } = table;
    if (style.unlocked) sheet.open(column.id, block(first, index, table.rows, 1), 'people');
    if (validation) {
      sheet.validate({ area: block(table.first, index, table.rows + 1, 1), ...validation });
    }
    const isSpilled = spill !== undefined && reviews.length > 0;
    if (isSpilled) {
      const values = reviews.map((review) => shown(review, column));
      sheet.spill(cell(table.first, index), spill(filled), values, column.style);
    }
    rows.forEach((row, k) => {
      if (isSpilled && k < reviews.length) return;
      writeCell(sheet, cell(table.first + k, index), column, row, reviews[k]);
    });
  });
  sheet.fill(table.first + table.rows, [0, table.columns.length - 1], styles.endRule);
}

function writeCell(
  sheet: SheetBuilder,
  place: Position,
  column: DealColumn,
  row: DealRow,
  review: DealReview | undefined,
): void {
  const { typed, formula, style } = column;
  const entry = review && (review.deal.unread?.[column.id] ?? typed?.(review));
  if (entry !== undefined && entry !== '') {
    if (typeof entry === 'number') sheet.number(place, entry, style);
    else sheet.text(place, entry, style);
  } else if (formula) {
    sheet.formula(place, formula(row), review ? shown(review, column) : '', style);
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
      `ROUND(SUM(${wholeColumn(table, column.id)}),2)`,
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
