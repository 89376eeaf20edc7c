import type { LocalizedText } from '../../engine/words';
import { type SheetBuilder, cell } from '../design/sheet-builder';
import { styles } from '../design/styles';
import type { Book } from './book';

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
  sheet.height(0, 32);
  sheet.text(cell(1, 1), `${localize(note)}${plan.currency}.`, {
    ...styles.note,
    borders: styles.titleRule.borders,
  });
  sheet.fill(1, [0, last], styles.titleRule);
}
