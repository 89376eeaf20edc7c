import type { CellContent, SheetDescription } from '../../src/workbook/description/description';
import { looseFile } from './loose-file';

/** A number, a truth, a text or, from `=` on, a formula. Undefined leaves the cell blank. */
export type Entry = number | boolean | string | undefined;

/** The cells of each sheet, row by row; an entry from `=` on is a formula. */
type Page = readonly (readonly Entry[] | undefined)[];
export type Pages = ReadonlyMap<string, Page>;

/**
 * A workbook with a sheet for each function, so that each engine starts once. Sheets of one width
 * each are read much faster than all blocks on one.
 */
export const workbookOf = (pages: Pages): Uint8Array =>
  looseFile({ title: 'Native', names: [], documents: [], sheets: [...pages].map(sheetOf) });

const style = { font: { name: 'Calibri', size: 11, color: '#000000' }, numberFormat: 'General' };

function sheetOf([name, rows]: readonly [string, Page]): SheetDescription {
  return {
    name,
    cells: Array.from(rows, (entries, row) =>
      Array.from(entries ?? [], (entry, column) => ({
        row,
        column,
        content: contentOf(entry),
        style,
      })),
    )
      .flat()
      .filter(({ content }) => content.kind !== 'blank'),
    columnWidths: [],
    rowHeights: new Map(),
    merged: [],
    validations: [],
    charts: [],
    visibility: 'visible',
    print: {
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      orientation: 'portrait',
      paper: 'A4',
      margin: 15,
      pageNumber: '&P',
      pagesWide: 1,
      pagesTall: 0,
    },
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
