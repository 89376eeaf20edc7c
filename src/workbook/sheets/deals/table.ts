import { type Notation, rowText } from '../../../formula/excel-text';
import type { Formula } from '../../../formula/formula';
import { total as added } from '../../../formula/operators/columns/column';
import { creditedAs } from '../../../formula/operators/numbers/rounded';
import { entryOf } from '../../../plan/deals/entries';
import { over } from '../../description/addresses';
import type { Area, CellValue } from '../../description/description';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import { at } from '../cell-formula';
import type { DealColumn } from './columns';
import { texts } from './texts';

/** Where the table of deals stands: rows count from 0, as everywhere. */
export interface TablePlace {
  readonly columns: readonly DealColumn[];
  readonly groupRow: number;
  readonly totalRow: number;
  readonly headRow: number;
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
export const columnArea = (table: TablePlace, id: string): Area =>
  block(table.first, columnOf(table, id), table.rows + 1, 1);
export const wholeColumn = (table: TablePlace, id: string): string => over(columnArea(table, id));

/** A column's formula as the cell of each row holds it, without the sign of equality. */
export type FormulaTexts = (id: string) => ((row: number) => string) | undefined;

export function formulaTexts(
  formulas: Readonly<Record<string, Formula>>,
  notation: (row: string) => Notation,
): FormulaTexts {
  return (id) => {
    const textIn = formulas[id] && rowText(formulas[id], notation);
    return textIn && ((row) => textIn(row + 1));
  };
}

/** Rows; `column` says what the formulas of the deals come to, and nothing follows in rows without one. */
export function writeRows(
  sheet: SheetBuilder,
  table: TablePlace,
  formulaIn: FormulaTexts,
  column: (id: string) => readonly unknown[],
  { plan, deals }: Book,
): void {
  const { first, rows, columns } = table;
  columns.forEach(({ id, style, validation }, index) => {
    if (style.unlocked) sheet.open(id, block(first, index, rows, 1), 'people');
    if (validation) sheet.validate({ area: block(first, index, rows + 1, 1), ...validation });
    const [entry, textIn] = [entryOf(plan, id), formulaIn(id)];
    const values = textIn && column(id);
    for (let k = 0; k < rows; k++) {
      const place = cell(first + k, index);
      const deal = deals[k];
      const typed = deal && entry?.(deal);
      if (typeof typed === 'number') sheet.number(place, typed, style);
      else if (typed !== undefined) sheet.text(place, typed, style);
      else if (textIn) {
        sheet.formula(place, textIn(place.row), shown(deal ? values?.[k] : ''), style);
      } else sheet.fill(place.row, [index, index], style);
    }
  });
  sheet.fill(first + rows, [0, columns.length - 1], styles.endRule);
}

/** An error has no value that a cell could carry. */
const shown = (value: unknown): CellValue =>
  value === null || Number.isNaN(value) ? 0 : (value as CellValue);

/** Heads, and the totals above them. */
export function writeHeads(
  sheet: SheetBuilder,
  calculation: Calculation,
  table: TablePlace,
  { localize }: Book,
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
    calculation.put(
      cell(table.totalRow, index),
      creditedAs('money', added(at(wholeColumn(table, column.id)))),
      withFormat(totals, formats.cents),
    );
  });
  const last = table.columns.length - 1;
  const total = { ...totals, horizontal: 'left' as const };
  sheet.text(cell(table.totalRow, 0), localize(texts.total), total);
  sheet.fill(table.groupRow, [0, last], styles.headingRule);
  sheet.fill(table.totalRow, [0, last], totals);
}

const totals = styles.result;
