import type { Payee } from '../../plan/people';
import type { ReadSheet } from '../read-workbook';
import { type TeamTable, columnOf } from './table';

/** A row without anything typed. */
const blank: Payee = {
  ...{ name: '', role: '', team: '', quota: null, from: null, to: null },
  ...{ credited: {}, prior: {}, results: {} },
};

/**
 * The payees on a Team sheet, down to the last row in which a name stands, below the formulas too.
 * A row without a name in between stays a row, so that the rows below it keep their places. Text
 * where a number belongs is left out.
 */
export function payeesIn(sheet: ReadSheet, table: TeamTable): readonly Payee[] {
  const name = columnOf(table, 'name');
  let last = sheet.lastRow;
  while (last >= table.first && !isName(sheet, last, name, table)) last--;
  const rows = Array.from(
    { length: Math.max(last - table.first + 1, 0) },
    (_, k) => table.first + k,
  );
  return rows.map((row) => payeeIn(sheet, table, row));
}

/** The closing line below the formulas holds a note in the first column, which is no name. */
function isName(sheet: ReadSheet, row: number, column: number, table: TeamTable): boolean {
  if (row === table.first + table.rows + 1) return false;
  const value = sheet.cell(row, column)?.value;
  return value !== undefined && value !== null && value !== '';
}

function payeeIn(sheet: ReadSheet, table: TeamTable, row: number): Payee {
  if (row === table.first + table.rows + 1) return blank;
  return table.columns.reduce((payee, { read, style, typed }, index) => {
    const cell = sheet.cell(row, index);
    if (!read || !typed || !cell || cell.formula !== undefined) return payee;
    const { value } = cell;
    const isNumber = style.numberFormat !== 'General' || style.horizontal === 'right';
    if (typeof value === 'number' || (typeof value === 'string' && value !== '' && !isNumber)) {
      return read(payee, value);
    }
    return payee;
  }, blank);
}
