import type { LocalizedText } from '../../engine/words';
import { type SheetBuilder, cell } from '../design/sheet-builder';
import { styles } from '../design/styles';
import type { Book } from './book';

/** A title, and below it a note over a line that runs to the column `last`. */
export function writeTitle(sheet: SheetBuilder, title: string, note: string, last: number): void {
  sheet.text(cell(0, 0), title, styles.title);
  writeNote(sheet, 0, note, last);
}

/** The same without the title, which stands above in words of its own. */
export function writeNote(sheet: SheetBuilder, column: number, note: string, last: number): void {
  sheet.height(0, 32);
  const { borders } = styles.titleRule;
  sheet.text(cell(1, column), note, { ...styles.note, borders });
  sheet.fill(1, [0, last], styles.titleRule);
}

/**
 * What stands at the top of a ledger, across its printed columns up to `last`. The first column stands
 * on every page, and so it holds nothing that runs over its edge.
 */
export function writeLedgerTitle(
  sheet: SheetBuilder,
  { plan, localize }: Book,
  { title, note }: { readonly title: LocalizedText; readonly note: LocalizedText },
  last: number,
): void {
  sheet.text(cell(0, 0), localize(title), styles.title);
  sheet.text(cell(0, 1), plan.name, styles.title);
  writeNote(sheet, 1, `${localize(note)}${plan.currency}.`, last);
}
