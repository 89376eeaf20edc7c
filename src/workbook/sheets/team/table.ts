import { type Notation, rowText } from '../../../formula/excel-text';
import { type Formula, constant } from '../../../formula/formula';
import { total } from '../../../formula/operators/columns/column';
import { rounded } from '../../../formula/operators/numbers/rounded';
import type { CalculatedTeam } from '../../../plan/payee/team';
import { type Unit, decimalsOf } from '../../../formula/unit';
import { ofPayee } from '../../../plan/payee/row';
import { over } from '../../description/addresses';
import type { Area, CellValue } from '../../description/description';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { styles, withFormat } from '../../design/styles';
import type { Calculation } from '../calculation';
import { at } from '../cell-formula';
import type { PlacedColumn, TeamColumn } from './columns';

/** Where the table of payees stands: rows count from 0, as everywhere. */
export interface TeamTable {
  /** Those that are printed, and behind them those that only calculate. */
  readonly columns: readonly PlacedColumn[];
  readonly groupRow: number;
  readonly totalRow: number;
  readonly headRow: number;
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

/** Totals, heads and rows. */
export function writeTable(
  sheet: SheetBuilder,
  calculation: Calculation,
  table: TeamTable,
  notation: (row: string) => Notation,
  team: CalculatedTeam,
  totalWord: string,
): void {
  sheet.text(cell(table.totalRow, 0), totalWord, { ...totals, horizontal: 'left' });
  table.columns.forEach((column, k) => {
    writeHead(sheet, calculation, table, column, table.columns[k - 1]?.group);
    const { column: index, validation } = column;
    if (validation) {
      sheet.validate({ area: block(table.first, index, table.rows + 1, 1), ...validation });
    }
    writeColumn(sheet, table, column, notation, team);
    sheet.fill(table.groupRow, [index, index], styles.headingRule);
    sheet.fill(table.totalRow, [index, index], totals);
    sheet.fill(table.first + table.rows, [index, index], styles.endRule);
  });
}

function writeColumn(
  sheet: SheetBuilder,
  { first, rows }: TeamTable,
  column: PlacedColumn,
  notation: (row: string) => Notation,
  team: CalculatedTeam,
): void {
  const { typed, style, listed, column: index } = column;
  const formula = typed ? undefined : formulaOf(team, column);
  const values = formula && (team.values(column.id) as readonly CellValue[]);
  if (style.unlocked) sheet.open(column.id, block(first, index, rows, 1), 'people', listed);
  const textIn = formula && rowText(formula, notation);
  for (let k = 0; k < rows; k++) {
    const here = cell(first + k, index);
    if (textIn) {
      const text = textIn(here.row + 1);
      sheet.formula(here, text, values?.[k] ?? '', style);
      continue;
    }
    const payee = team.payees[k];
    const entry = payee && (payee.unread?.[column.id] ?? typed?.(payee));
    if (typeof entry === 'number') sheet.number(here, entry, style);
    else if (entry !== undefined && entry !== '') sheet.text(here, entry, style);
    else sheet.fill(here.row, [index, index], style);
  }
}

/** What a column calculates, of rows that count. */
function formulaOf({ formulas }: CalculatedTeam, column: TeamColumn): Formula | undefined {
  const formula = formulas[column.id];
  return formula && (column.isOfEveryRow ? formula : ofPayee(formula));
}

function writeHead(
  sheet: SheetBuilder,
  calculation: Calculation,
  table: TeamTable,
  column: PlacedColumn,
  groupBefore: string | undefined,
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
  calculation.put(
    cell(table.totalRow, index),
    totalOfColumn(table, column),
    withFormat(totals, style.numberFormat),
  );
}

/** All of a column, as precisely as it is told. */
const totalOfColumn = (table: TeamTable, column: TeamColumn): Formula<number> =>
  rounded(total(at(wholeColumn(table, column.id))), constant(decimalsOf[unitOf(column)]));

const unitOf = ({ unit }: TeamColumn): Unit => unit ?? 'money';

const totals = styles.result;
