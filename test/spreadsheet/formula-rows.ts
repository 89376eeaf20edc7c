import type { CellContent, WorkbookDescription } from '../../src/workbook/description/description';
import { letters } from '../../src/workbook/description/addresses';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { recalculateInGnumeric } from './gnumeric';
import { recalculateInLibreOffice } from './libreoffice';
import type { ReadValue, Values } from './values';

/** A number, a truth, a text or, from `=` on, a formula. Undefined leaves the cell blank. */
export type Entry = number | boolean | string | undefined;

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
  const file = xlsxFile(workbookOf(rows));
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
const style = { font: { name: 'Calibri', size: 11, color: '#000000' }, numberFormat: 'General' };

function workbookOf(rows: readonly (readonly Entry[])[]): WorkbookDescription {
  return {
    title: sheet,
    names: [],
    documents: [],
    sheets: [
      {
        name: sheet,
        cells: rows.flatMap((entries, row) =>
          entries.map((entry, column) => ({ row, column, content: contentOf(entry), style })),
        ),
        columnWidths: [],
        rowHeights: new Map(),
        merged: [],
        validations: [],
        charts: [],
        visibility: 'visible',
        print: {
          area: { row: 0, column: 0, rows: Math.max(1, rows.length), columns: 1 },
          orientation: 'portrait',
          paper: 'A4',
          margin: 15,
          pageNumber: 'Page &P of &N',
          pagesWide: 1,
          pagesTall: 0,
        },
      },
    ],
  };
}

function contentOf(entry: Entry): CellContent {
  if (entry === undefined) return { kind: 'blank' };
  if (typeof entry === 'number') return { kind: 'number', value: entry };
  if (typeof entry === 'boolean') {
    return { kind: 'formula', formula: entry ? '=TRUE()' : '=FALSE()', value: entry };
  }
  return entry.startsWith('=')
    ? { kind: 'formula', formula: entry, value: 0 }
    : { kind: 'text', value: entry };
}
