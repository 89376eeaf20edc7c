import { dayNumber } from '../../engine/dates';
import type { LocalizedText } from '../../engine/words';
import type { CellStyle } from '../description/description';
import { type SheetBuilder, cell } from '../design/sheet-builder';
import { formats, styles } from '../design/styles';
import type { Book } from './book';
import type { Calculation } from './calculation';
import { at } from './cell-formula';
import type { PlanPlaces } from './plan-places';

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
 * on every page, and so it holds the period, and nothing that runs over its edge.
 */
export function writeLedgerTitle(
  sheet: SheetBuilder,
  calculation: Calculation,
  { plan, localize }: Book,
  { title, note }: { readonly title: LocalizedText; readonly note: LocalizedText },
  { from, to }: Pick<PlanPlaces, 'from' | 'to'>,
  last: number,
): void {
  sheet.text(cell(0, 0), localize(title), styles.title);
  sheet.text(cell(0, 1), plan.name, styles.title);
  writeNote(sheet, 1, `${localize(note)}${plan.currency}.`, last);
  calculation.tell(from, () => dayNumber(plan.effective.from));
  calculation.tell(to, () => dayNumber(plan.effective.to));
  calculation.put(cell(1, 0), at(from, 'date'), day);
  calculation.put(cell(2, 0), at(to, 'date'), day);
}

const day: CellStyle = { ...styles.note, numberFormat: formats.day, horizontal: 'left' };
