import type { Words } from '../../engine/words';
import type { Book } from './book';
import { type SheetBuilder, cell } from '../design/sheet-builder';
import { styles } from '../design/styles';

const below: Words = {
  en: 'Rows typed below here are not counted: press Update in the pane, or insert rows above the line and copy the formulas into them.',
  da: 'Rækker, der skrives herunder, tælles ikke med: tryk Opdater i ruden, eller indsæt rækker over linjen og kopiér formlerne ind i dem.',
};

/**
 * The note below a table of deals or payees. It stands beside the first column, which is repeated on
 * every page and would cut it.
 */
export function writeRowsBelow(sheet: SheetBuilder, { say }: Book, row: number): void {
  sheet.text(cell(row, 1), say(below), styles.note);
}

/** Whether a cell holds the note, wherever rows that were inserted have moved it. */
export const isRowsBelow = (value: unknown): boolean => notes.has(value);

const notes: ReadonlySet<unknown> = new Set(Object.values(below));
