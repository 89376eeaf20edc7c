import type { PayeeReview } from '../../../plan/team';
import { type Unit, decimalsOf } from '../../../formula/unit';
import { credited } from '../../../plan/credited';
import { at, letters, over } from '../../description/addresses';
import type { Area, CellValue } from '../../description/description';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { styles, withFormat } from '../../design/styles';
import type { Assumed, PlacedColumn, TeamColumn, TeamRow } from './columns';

/** Where the table of payees stands: rows count from 0, as everywhere. */
export interface TeamTable {
  /** Those that are printed, and, beyond the summary, those that only calculate. */
  readonly columns: readonly PlacedColumn[];
  readonly groupRow: number;
  readonly headRow: number;
  readonly totalRow: number;
  readonly first: number;
  /** Rows with formulas; below them an empty row closes the table and belongs to its ranges. */
  readonly rows: number;
}

export const columnOf = ({ columns }: TeamTable, id: string): number =>
  columns.find((one) => one.id === id)?.column ?? -1;

export const hasColumn = (table: TeamTable, id: string): boolean => columnOf(table, id) >= 0;

/** A column over all its rows and the closing one, so that a row inserted above that is counted. */
export const tableArea = (table: TeamTable, id: string): Area =>
  block(table.first, columnOf(table, id), table.rows + 1, 1);

export const wholeColumn = (table: TeamTable, id: string): string => over(tableArea(table, id));

/** The cells above the table that its rows read. */
export interface Above {
  readonly assumed: Assumed;
  readonly median: string;
  readonly medianDistance: string;
  readonly repeats: string;
}

/** Rows differ in their number only, so that each column's letters are made once. */
export function rowsOf(table: TeamTable, above: Above): (row: number) => TeamRow {
  const places = new Map(table.columns.map(({ id, column }) => [id, `$${letters(column)}`]));
  return (row) => {
    const number = String(row + 1);
    const of = (id: string) => {
      const column = places.get(id);
      return column === undefined ? '' : column + number;
    };
    const all = (id: string) => wholeColumn(table, id);
    return { of, block: (first, last) => `${of(first)}:${of(last)}`, all, ...above };
  };
}

/** Heads, totals and rows. */
export function writeTable(
  sheet: SheetBuilder,
  table: TeamTable,
  above: Above,
  reviews: readonly PayeeReview[],
  total: string,
): void {
  const rowAt = rowsOf(table, above);
  const rows = Array.from({ length: table.rows }, (_, k) => rowAt(table.first + k));
  sheet.text(cell(table.totalRow, 0), total, { ...totals, horizontal: 'left' });
  table.columns.forEach((column, k) => {
    writeHead(sheet, table, column, table.columns[k - 1]?.group, reviews);
    const { column: index, validation } = column;
    if (validation) {
      sheet.validate({ area: block(table.first, index, table.rows + 1, 1), ...validation });
    }
    writeColumn(sheet, table, column, rows, reviews);
    sheet.fill(table.groupRow, [index, index], styles.headingRule);
    sheet.fill(table.totalRow, [index, index], totals);
    sheet.fill(table.first + table.rows, [index, index], styles.endRule);
  });
}

function writeColumn(
  sheet: SheetBuilder,
  { first }: TeamTable,
  column: PlacedColumn,
  rows: readonly TeamRow[],
  reviews: readonly PayeeReview[],
): void {
  const { typed, formula, style, listed, column: index } = column;
  if (style.unlocked) sheet.open(column.id, block(first, index, rows.length, 1), 'people', listed);
  rows.forEach((row, k) => {
    const review = reviews[k];
    const place = cell(first + k, index);
    if (formula) {
      sheet.formula(place, formula(row), review ? shown(review, column) : '', style);
      return;
    }
    const entry = review && (review.payee.unread?.[column.id] ?? typed?.(review.payee));
    if (typeof entry === 'number') sheet.number(place, entry, style);
    else if (entry !== undefined && entry !== '') sheet.text(place, entry, style);
    else sheet.fill(place.row, [index, index], style);
  });
}

/** A row that does not count shows nothing but why. */
const shown = (review: PayeeReview, { value, isOfEveryRow }: TeamColumn): CellValue =>
  review.isCounted || isOfEveryRow ? (value?.(review) ?? '') : '';

function writeHead(
  sheet: SheetBuilder,
  table: TeamTable,
  column: PlacedColumn,
  groupBefore: string | undefined,
  reviews: readonly PayeeReview[],
): void {
  const { group, head, style, isSum, column: index } = column;
  if (group !== groupBefore) {
    sheet.text(cell(table.groupRow, index), group, {
      ...styles.headingRule,
      ...(style.indent !== undefined && { horizontal: 'left', indent: style.indent }),
    });
  }
  const isRight = style.horizontal === 'right';
  sheet.text(cell(table.headRow, index), head, {
    ...(isRight ? styles.columnHeadRight : styles.columnHead),
    ...(style.indent !== undefined && { horizontal: 'left', indent: style.indent }),
    ...{ wrap: true, vertical: 'bottom' },
  });
  if (!isSum) return;
  sheet.formula(
    cell(table.totalRow, index),
    `ROUND(SUM(${wholeColumn(table, column.id)}),${decimalsOf[unitOf(column)]})`,
    totalOf(reviews, column),
    withFormat(totals, style.numberFormat),
  );
}

/** What a column adds up to. */
export const totalOf = (reviews: readonly PayeeReview[], column: TeamColumn): number =>
  credited(
    { unit: unitOf(column) },
    reviews.reduce((sum, review) => sum + Number(shown(review, column)), 0),
  );

const unitOf = ({ unit }: TeamColumn): Unit => unit ?? 'money';

const totals = { ...styles.result, borders: styles.columnHead.borders };

export const totalCell = (table: TeamTable, id: string): string =>
  at(cell(table.totalRow, columnOf(table, id)));
