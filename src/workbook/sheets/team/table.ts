import { type Steps, rowByRow } from '../../../engine/in-steps';
import { type Notation, excelText } from '../../../formula/excel-text';
import { type Formula, constant } from '../../../formula/formula';
import { totalOfNumbers } from '../../../formula/operators/columns/column';
import { rounded } from '../../../formula/operators/numbers/rounded';
import type { CalculatedTeam } from '../../../plan/payee/team';
import { type Unit, decimalsOf } from '../../../formula/unit';
import { ofPayee } from '../../../plan/payee/row';
import type { Payee } from '../../../plan/people';
import type { Area, CellValue, TableColumn } from '../../description/description';
import { wholeColumn as columnOfTable } from '../../description/structured-reference';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { styles, withFormat } from '../../design/styles';
import type { Calculation } from '../calculation';
import { at } from '../cell-formula';
import type { Book } from '../book';
import type { PlacedColumn, TeamColumn } from './columns';
import { noteOf } from './notes';
import { texts } from './texts';

/** Where the table of payees stands: rows count from 0, as everywhere. */
export interface TeamTable {
  /** As formulas call it. */
  readonly name: string;
  /** Those that are printed, and behind them those that only calculate. */
  readonly columns: readonly PlacedColumn[];
  readonly totalRow: number;
  readonly headRow: number;
  readonly first: number;
  readonly rows: number;
}

export const columnOf = ({ columns }: TeamTable, id: string): number =>
  columns.find((one) => one.id === id)?.column ?? -1;

export const hasColumn = (table: TeamTable, id: string): boolean => columnOf(table, id) >= 0;

export const titleOf = ({ columns }: TeamTable, id: string): string => {
  const column = columns.find((one) => one.id === id);
  if (!column) throw new Error(`The Team sheet has no column ${id}.`);
  return column.title;
};

/** The cells of a column, as they were written. */
export const tableArea = (table: TeamTable, id: string): Area =>
  block(table.first, columnOf(table, id), table.rows, 1);

/** A column over all its rows, from anywhere. */
export const wholeColumn = (table: TeamTable, id: string): string =>
  columnOfTable(table.name, titleOf(table, id));

export const calculatedIn = ({ columns }: TeamTable) =>
  columns.map((one) => ({ ...one, isCalculated: !one.typed }));

/** Totals, heads and rows. */
export function* writeTable(
  sheet: SheetBuilder,
  calculation: Calculation,
  table: TeamTable,
  notation: Notation,
  team: CalculatedTeam,
  { localize, isUncalculated }: Book,
): Steps<void> {
  const total = { ...totals, horizontal: 'left' as const };
  sheet.text(cell(table.totalRow, 0), localize(texts.total), total);
  const columns: TableColumn[] = [];
  for (const column of table.columns) {
    const { column: index, validation, id, title, typed, isHelper } = column;
    calculation.tell(wholeColumn(table, id), () => sheet.read(tableArea(table, id)));
    writeHead(sheet, calculation, table, column);
    if (validation) sheet.validate({ area: tableArea(table, id), ...validation });
    const formula = typed ? undefined : formulaOf(team, column);
    const text = formula && excelText(formula, notation);
    const values = text === undefined || isUncalculated ? [] : team.values(id);
    yield;
    yield* writeColumn(sheet, table, column, text, team.payees, values as readonly CellValue[]);
    sheet.fill(table.totalRow, [index, index], totals);
    columns.push({
      ...{ title, is: typed ? 'input' : isHelper ? 'helper' : 'calculated' },
      ...(text !== undefined && { formula: sheet.cellFormula(text) }),
      note: headNote(column, localize),
    });
  }
  sheet.table({
    ...{ name: table.name, style: 'TableStyleLight1', hasFilterButtons: true, isBanded: false },
    ...{ area: block(table.headRow, 0, table.rows + 1, columns.length), columns },
  });
}

function* writeColumn(
  sheet: SheetBuilder,
  { first, rows }: TeamTable,
  column: PlacedColumn,
  text: string | undefined,
  payees: readonly Payee[],
  values: readonly CellValue[],
): Steps<void> {
  const { typed, style, listed, column: index } = column;
  if (style.unlocked) sheet.open(column.id, block(first, index, rows, 1), 'people', listed);
  yield* rowByRow(Array(rows).keys(), (k) => {
    const here = cell(first + k, index);
    if (text !== undefined) return void sheet.formula(here, text, values[k] ?? '', style);
    const payee = payees[k];
    const entry = payee && (payee.unread?.[column.id] ?? typed?.(payee));
    if (typeof entry === 'number') sheet.number(here, entry, style);
    else if (entry !== undefined && entry !== '') sheet.text(here, entry, style);
    else sheet.fill(here.row, [index, index], style);
  });
}

/** What the column is, and in which currency its money is typed where that is not the plan's. */
const headNote = (column: PlacedColumn, localize: Book['localize']): string =>
  [noteOf(column), ...(column.isInOwnCurrency ? [texts.inOwnCurrency] : [])]
    .map(localize)
    .join(' ');

export function formulaOf({ formulas }: CalculatedTeam, column: TeamColumn): Formula | undefined {
  const formula = formulas[column.id];
  return formula && (column.isOfEveryRow ? formula : ofPayee(formula));
}

function writeHead(
  sheet: SheetBuilder,
  calculation: Calculation,
  table: TeamTable,
  column: PlacedColumn,
): void {
  const { title, style, isSum, column: index } = column;
  const isRight = style.horizontal === 'right';
  sheet.text(cell(table.headRow, index), title, {
    ...(isRight ? styles.columnHeadRight : styles.columnHead),
    ...(style.indent !== undefined && { horizontal: 'left', indent: style.indent }),
    ...{ wrap: true, vertical: 'bottom' },
  });
  if (!isSum) return;
  calculation.put(
    cell(table.totalRow, index),
    totalOfColumn(table, column),
    withFormat(totals, style.numberFormat),
  );
}

/** All of a column, as precisely as it is told. */
const totalOfColumn = (table: TeamTable, column: TeamColumn): Formula<number> =>
  rounded(totalOfNumbers(at(wholeColumn(table, column.id))), constant(decimalsOf[unitOf(column)]));

const unitOf = ({ unit }: TeamColumn): Unit => unit ?? 'money';

const totals = styles.result;
