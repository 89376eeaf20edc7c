import type { Deal } from '../../plan/people';
import type { ReadSheet } from '../read-workbook';
import { isRowsBelow } from '../rows-below';
import { type TablePlace, columnOf } from './table';

/**
 * The deals on a Deals sheet, down to the last row in which a deal is named, below the formulas too.
 * A row without a deal in between stays a row, so that the rows below it keep their places. A share
 * that a formula gives is the plan's, and no share of the deal's own.
 */
export function dealsIn(sheet: ReadSheet, table: TablePlace): readonly Deal[] {
  const named = columnOf(table, 'deal');
  let last = sheet.lastRow;
  while (last >= table.first && (sheet.cell(last, named)?.value ?? '') === '') last--;
  const rows = Array.from(
    { length: Math.max(last - table.first + 1, 0) },
    (_, k) => table.first + k,
  );
  return rows.map((row) => dealIn(sheet, table, row));
}

function dealIn(sheet: ReadSheet, { columns }: TablePlace, row: number): Deal {
  const blank: Deal = {
    ...{ deal: '', customer: '', day: 0, type: '', closer: '', current: 0, renewed: 0, owners: {} },
    measure: '',
  };
  return columns.reduce((deal, { read }, index) => {
    const cell = sheet.cell(row, index);
    if (!read || !cell || cell.formula !== undefined || isRowsBelow(cell.value)) return deal;
    const { value } = cell;
    return typeof value === 'number' || (typeof value === 'string' && value !== '')
      ? read(deal, value)
      : deal;
  }, blank);
}
