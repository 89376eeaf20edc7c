import { type Steps, rowByRow } from '../../../engine/in-steps';
import { type Notation, excelText } from '../../../formula/excel-text';
import type { Formula } from '../../../formula/formula';
import { totalOfNumbers as added } from '../../../formula/operators/columns/column';
import { creditedAs } from '../../../formula/operators/numbers/rounded';
import { entryOf } from '../../../plan/deals/entries';
import type { Area, CellValue, TableColumn } from '../../description/description';
import { wholeColumn as columnOfTable } from '../../description/structured-reference';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import { at } from '../cell-formula';
import type { DealColumn } from './columns';
import { noteOf } from './notes';
import { texts } from './texts';

/** Where the table of deals stands: rows count from 0, as everywhere. */
export interface TablePlace {
  /** As formulas call it. */
  readonly name: string;
  readonly columns: readonly DealColumn[];
  /** What each column is called, each differently. */
  readonly titles: readonly string[];
  readonly totalRow: number;
  readonly headRow: number;
  readonly first: number;
  readonly rows: number;
}

export const columnOf = ({ columns }: Pick<TablePlace, 'columns'>, id: string): number => {
  const index = columns.findIndex((column) => column.id === id);
  return index < 0 ? noColumn(id) : index;
};

function noColumn(id: string): never {
  throw new Error(`The Deals sheet has no column ${id}.`);
}

export const titleOf = (table: TablePlace, id: string): string =>
  table.titles[columnOf(table, id)] ?? noColumn(id);

export const calculatedIn = ({ columns, titles }: TablePlace) =>
  columns.map(({ id, read }, k) => ({ id, title: titles[k] ?? '', isCalculated: !read }));

/** A column over all its rows, from anywhere. */
export const wholeColumn = (table: TablePlace, id: string): string =>
  columnOfTable(table.name, titleOf(table, id));

/** The cells of a column, as they were written. */
export const columnArea = (table: TablePlace, id: string): Area =>
  block(table.first, columnOf(table, id), table.rows, 1);

/** A column's formula, without the sign of equality. */
export type FormulaTexts = (id: string) => string | undefined;

export function formulaTexts(
  formulas: Readonly<Record<string, Formula>>,
  notation: Notation,
): FormulaTexts {
  const known = new Map<string, string>();
  return (id) => {
    const formula = formulas[id];
    if (formula === undefined) return undefined;
    const text = known.get(id) ?? excelText(formula, notation);
    known.set(id, text);
    return text;
  };
}

/** Rows; `column` says what the formulas of the deals come to, and nothing follows in rows without one. */
export function* writeRows(
  sheet: SheetBuilder,
  table: TablePlace,
  formulaIn: FormulaTexts,
  column: (id: string) => readonly unknown[],
  { plan, deals, localize, isUncalculated }: Book,
): Steps<void> {
  const { first, rows, columns } = table;
  for (const [index, { id, style, validation, listed, withoutDeal = '' }] of columns.entries()) {
    if (style.unlocked) sheet.open(id, block(first, index, rows, 1), 'people', listed);
    if (validation) sheet.validate({ area: block(first, index, rows, 1), ...validation });
    const [entry, formula] = [entryOf(plan, id), formulaIn(id)];
    const values = formula && !isUncalculated ? column(id) : [];
    yield;
    yield* rowByRow(Array(rows).keys(), (k) => {
      const place = cell(first + k, index);
      const deal = deals[k];
      const typed = deal && entry?.(deal);
      if (typeof typed === 'number') sheet.number(place, typed, style);
      else if (typed !== undefined) sheet.text(place, typed, style);
      else if (formula)
        sheet.formula(
          place,
          formula,
          shown(deal && !isUncalculated ? values[k] : withoutDeal),
          style,
        );
      else sheet.fill(place.row, [index, index], style);
    });
  }
  sheet.table({
    ...{ name: table.name, style: 'TableStyleLight1', hasFilterButtons: true, isBanded: false },
    area: block(table.headRow, 0, rows + 1, columns.length),
    columns: columns.map((one, index): TableColumn => {
      const formula = formulaIn(one.id);
      return {
        title: table.titles[index] ?? '',
        is: one.read ? 'input' : one.isHelper ? 'helper' : 'calculated',
        ...(formula !== undefined && { formula: sheet.cellFormula(formula) }),
        note: localize(noteOf(one)),
      };
    }),
  });
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
  table.columns.forEach(({ id, style, isSum }, index) => {
    const indent =
      style.indent === undefined ? {} : ({ horizontal: 'left', indent: style.indent } as const);
    sheet.text(cell(table.headRow, index), table.titles[index] ?? '', {
      ...(style.horizontal === 'right' ? styles.columnHeadRight : styles.columnHead),
      ...{ ...indent, wrap: true, vertical: 'bottom' },
    });
    const reference = calculation.tell(wholeColumn(table, id), () =>
      sheet.read(columnArea(table, id)),
    );
    if (!isSum) return;
    calculation.put(
      cell(table.totalRow, index),
      creditedAs('money', added(at(reference))),
      withFormat(totals, formats.cents),
    );
  });
  const last = table.columns.length - 1;
  const total = { ...totals, horizontal: 'left' as const };
  sheet.text(cell(table.totalRow, 0), localize(texts.total), total);
  sheet.fill(table.totalRow, [0, last], totals);
}

const totals = styles.result;
