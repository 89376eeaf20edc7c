import { letters } from '../../src/workbook/description/addresses';
import { type Entry, workbookOf } from './entry-workbook';
import { recalculateInGnumeric } from './gnumeric';
import { recalculateInLibreOffice } from './libreoffice';
import type { ReadValue, Values } from './values';

export type RowValues = readonly (readonly (ReadValue | undefined)[])[];

/**
 * Asks both spreadsheets what rows of entries come to: row n of the list is row n of the sheet, its
 * first entry in column A. However many the rows, each program starts once.
 *
 *     recalculateRows([[1800000, '=ROUND(A1*1.05,2)']]).libreOffice[0][1]   // 1890000
 */
export function recalculateRows(rows: readonly (readonly Entry[])[]): {
  readonly libreOffice: RowValues;
  readonly gnumeric: RowValues;
} {
  const file = workbookOf(new Map([[sheet, rows]]));
  const shaped = ([values]: Values[]): RowValues =>
    rows.map((row, rowNumber) =>
      row.map((_, column) => values?.get(sheet)?.get(letters(column) + String(rowNumber + 1))),
    );
  return {
    libreOffice: shaped(recalculateInLibreOffice([file])),
    gnumeric: shaped(recalculateInGnumeric([file])),
  };
}

const sheet = 'Rows';
