import type { LocalizedText } from '../../engine/words';
import type { ReadSheet } from '../description/read-workbook';
import type { Book } from './book';
import { type SheetBuilder, cell } from '../design/sheet-builder';
import { styles } from '../design/styles';

const below: LocalizedText = {
  en: 'Rows typed below here are not counted: press Update in the pane, or insert rows above the line and copy the formulas into them.',
  da: 'Rækker, der skrives herunder, tælles ikke med: tryk Opdater i ruden, eller indsæt rækker over linjen og kopiér formlerne ind i dem.',
};

/**
 * The note below a table of deals or payees. It stands beside the first column, which is repeated on
 * every page and would cut it.
 */
export function writeRowsBelow(sheet: SheetBuilder, { localize }: Book, row: number): void {
  sheet.text(cell(row, 1), localize(below), styles.note);
}

/** Whether a cell holds the note, wherever rows that were inserted have moved it. */
export const isRowsBelow = (value: unknown): boolean => notes.has(value);

const notes: ReadonlySet<unknown> = new Set(Object.values(below));

/** Rows in which nothing stands, not even a formula: a table does not go on below so many. */
const mostBlank = 1_000;

/**
 * The rows of a table down to the last one that is named, by the column that names them; those in
 * between are rows too. A name a million blank rows further down is none of its.
 */
export function rowsOfTable(
  sheet: ReadSheet,
  first: number,
  named: number,
  columns: readonly object[],
): readonly number[] {
  let [last, used] = [first - 1, first - 1];
  for (let row = first; row <= Math.min(sheet.lastRow, used + mostBlank); row++) {
    if ((sheet.cell(row, named)?.value ?? '') !== '') last = used = row;
    else if (columns.some((_, k) => sheet.cell(row, k) !== undefined)) used = row;
  }
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
