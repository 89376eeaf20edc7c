import type { Payee } from '../../plan/people';
import type { ReadCell, ReadSheet } from '../read-workbook';
import { type TeamTable, columnOf } from './table';
import { texts } from './texts';

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
  while (last >= table.first && !isName(sheet.cell(last, name))) last--;
  const rows = Array.from(
    { length: Math.max(last - table.first + 1, 0) },
    (_, k) => table.first + k,
  );
  return rows.map((row) => payeeIn(sheet, table, row));
}

/** The note below the formulas is no name, wherever rows that were inserted have moved it. */
function isName(cell: ReadCell | undefined): boolean {
  const value = cell?.value ?? '';
  return value !== '' && !notes.has(value);
}

const notes: ReadonlySet<unknown> = new Set(Object.values(texts.below));

function payeeIn(sheet: ReadSheet, table: TeamTable, row: number): Payee {
  if (notes.has(sheet.cell(row, columnOf(table, 'name'))?.value)) return blank;
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
