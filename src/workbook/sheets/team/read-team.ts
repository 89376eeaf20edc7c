import type { Payee } from '../../../plan/people';
import type { ReadSheet } from '../../description/read-workbook';
import { rowsOfTable } from '../rows-of-table';
import { type TeamTable, columnOf } from './table';

/** A row without anything typed. */
export const blankPayee: Payee = {
  ...{ name: '', role: '', team: '', quota: null, from: null, to: null },
  ...{ credited: {}, prior: {}, results: {} },
};

/**
 * The payees on a Team sheet, down to the last row in which a name stands, below the formulas too.
 * A row without a name in between stays a row, so that the rows below it keep their places. A
 * formula that a person typed is read by what it comes to. Text where a number belongs is kept as
 * what could not be read.
 */
export function payeesIn(sheet: ReadSheet, table: TeamTable): readonly Payee[] {
  const name = columnOf(table, 'name');
  return rowsOfTable(sheet, table.first, name, table.columns).map((row) =>
    payeeIn(sheet, table, row),
  );
}

function payeeIn(sheet: ReadSheet, table: TeamTable, row: number): Payee {
  return table.columns.reduce((payee, { id, read, typed, column }) => {
    const cell = sheet.cell(row, column);
    if (!read || !typed || !cell) return payee;
    const { value } = cell;
    if (value === '' || value === null) return payee;
    // A column of texts shows a blank text of a row without anything typed.
    if (typeof value === 'number' || (typeof value === 'string' && typed(blankPayee) === '')) {
      return read(payee, value);
    }
    return { ...payee, unread: { ...payee.unread, [id]: String(value) } };
  }, blankPayee);
}
