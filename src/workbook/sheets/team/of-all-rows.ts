import type { LocalizedText } from '../../../engine/words';
import type { Formula } from '../../../formula/formula';
import { numbersIn } from '../../../formula/operators/columns/counts';
import { median } from '../../../formula/operators/columns/medians';
import { arePlainTexts } from '../../../formula/operators/texts/plain-texts';
import { type SheetBuilder, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import { at } from '../cell-formula';
import { labelRow } from './assumptions';
import { type TeamTable, columnOf, wholeColumn } from './table';
import { texts } from './texts';

/**
 * What is asked of all rows at once, above the columns that only calculate: what payouts are compared
 * with, and whether names repeat.
 */
export function writeOfAllRows(
  sheet: SheetBuilder,
  calculation: Calculation,
  { localize }: Book,
  table: TeamTable,
): void {
  const put = (id: string, label: LocalizedText, formula: Formula, format?: string) => {
    const column = columnOf(table, id);
    sheet.text(cell(labelRow, column), localize(label), {
      ...{ ...styles.noteRight, wrap: true, vertical: 'bottom' },
    });
    const style = format === undefined ? styles.plain : withFormat(styles.plain, format);
    calculation.put(cell(labelRow + 1, column), formula, style);
  };
  const whole = (id: string) => at<readonly unknown[]>(wholeColumn(table, id));
  put('distance', texts.median, median(whole('payout')), formats.cents);
  put('problem', texts.medianDistance, median(whole('distance')), formats.cents);
  put('earlier', texts.repeats, numbersIn(whole('earlier')));
  put('nameKey', texts.plainNames, arePlainTexts(whole('name')));
}
