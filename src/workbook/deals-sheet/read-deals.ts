import type { Deal } from '../../plan/people';
import type { ReadSheet } from '../read-workbook';
import { type TablePlace, columnOf } from './table';
import { texts } from './texts';

/**
 * The deals on a Deals sheet, down to the last row in which a deal is named. A share that a formula
 * gives is the plan's, and no share of the deal's own.
 */
export function dealsIn(sheet: ReadSheet, table: TablePlace): readonly Deal[] {
  const named = columnOf(table, 'deal');
  const isNote = (row: number) => notes.has(sheet.cell(row, named)?.value);
  const isNamed = (row: number) => (sheet.cell(row, named)?.value ?? '') !== '' && !isNote(row);
  let last = sheet.lastRow;
  while (last >= table.first && !isNamed(last)) last--;
  const rows = Array.from(
    { length: Math.max(last - table.first + 1, 0) },
    (_, k) => table.first + k,
  );
  return rows.filter((row) => !isNote(row)).map((row) => dealIn(sheet, table, row));
}

/** The line below the formulas is no deal, wherever rows that were inserted have moved it. */
const notes: ReadonlySet<unknown> = new Set(Object.values(texts.below));

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
