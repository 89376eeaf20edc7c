import type { Deal } from '../../plan/people';
import type { ReadSheet } from '../read-workbook';
import { type TablePlace, columnOf } from './table';

/**
 * The deals on a Deals sheet, down to the last row in which a deal is named. A share that a formula
 * gives is the plan's, and no share of the deal's own.
 */
export function dealsIn(sheet: ReadSheet, table: TablePlace): readonly Deal[] {
  const named = columnOf(table, 'deal');
  const closing = table.first + table.rows + 1;
  const isNamed = (row: number) => {
    const value = row === closing ? undefined : sheet.cell(row, named)?.value;
    return value !== undefined && value !== null && value !== '';
  };
  let last = sheet.lastRow;
  while (last >= table.first && !isNamed(last)) last--;
  const rows = Array.from(
    { length: Math.max(last - table.first + 1, 0) },
    (_, k) => table.first + k,
  );
  return rows.filter((row) => row !== closing).map((row) => dealIn(sheet, table, row));
}

function dealIn(sheet: ReadSheet, { columns }: TablePlace, row: number): Deal {
  const blank: Deal = {
    ...{ deal: '', customer: '', day: 0, type: '', closer: '', current: 0, renewed: 0, owners: {} },
    measure: '',
  };
  return columns.reduce((deal, { read }, index) => {
    const cell = sheet.cell(row, index);
    if (!read || !cell || cell.formula !== undefined) return deal;
    const { value } = cell;
    return typeof value === 'number' || (typeof value === 'string' && value !== '')
      ? read(deal, value)
      : deal;
  }, blank);
}
