import type { Language } from '../../../engine/words';
import { countFrom, numbersIn } from '../../../formula/operators/columns/counts';
import { total } from '../../../formula/operators/columns/column';
import { minus } from '../../../formula/operators/numbers/minus';
import { attainmentBands } from '../../../plan/payee/team';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { cellBeside, cellsOver } from '../cell-formula';
import type { Context } from './context';
import type { Groups } from './groups';
import { texts } from './texts';

/** How many rows are in each band of attainment. */
export function writeBands(
  { sheet, calculation, book: { localize, language }, columnOf }: Context,
  top: number,
): Groups {
  const attained = columnOf<unknown>('attainment');
  const first = top + 2;
  const [lines, last] = [attainmentBands.length, first + attainmentBands.length];
  const heads = [texts.attainment, texts.rows, texts.bandFrom];
  sheet.text(cell(top, 0), localize(texts.bands), styles.heading);
  heads.forEach((words, k) =>
    sheet.text(
      cell(top + 1, k),
      localize(words),
      k === 0 ? styles.columnHead : styles.columnHeadRight,
    ),
  );
  attainmentBands.forEach((from, k) => {
    const row = first + k;
    const to = attainmentBands[k + 1];
    const reachedFrom = (which: number) => countFrom(attained, cellBeside(cell(which, 2)));
    const above = k === 0 ? numbersIn(attained) : reachedFrom(row);
    sheet.text(cell(row, 0), bandName(from, to, language));
    calculation.put(cell(row, 1), to === undefined ? above : minus(above, reachedFrom(row + 1)));
    sheet.number(cell(row, 2), from, withFormat(styles.number, formats.wholePercent));
  });
  sheet.text(cell(last, 0), localize(texts.total), styles.total);
  calculation.put(cell(last, 1), total(cellsOver(block(first, 1, lines, 1))), {
    ...{ ...styles.result, borders: styles.total.borders },
  });
  sheet.fill(last, [2, 2], styles.total);
  return { first, lines, end: last + 1 };
}

/** `80–99%`: what is from 80% on and below 100%. */
function bandName(from: number, to: number | undefined, language: Language): string {
  const percent = (share: number) => String(Math.round(share * 100));
  const name = to === undefined ? `${percent(from)}+` : `${percent(from)}–${percent(to - 0.01)}`;
  return `${name}${language === 'da' ? ' ' : ''}%`;
}
