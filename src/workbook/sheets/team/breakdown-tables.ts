import { type Formula, type Text, constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { total } from '../../../formula/operators/columns/column';
import { isEqual } from '../../../formula/operators/conditions/comparisons';
import { countFrom, numbersIn } from '../../../formula/operators/columns/counts';
import { keyOf } from '../../../formula/operators/texts/key-of';
import { minus } from '../../../formula/operators/numbers/minus';
import { over as dividedBy } from '../../../formula/operators/numbers/over';
import { rounded } from '../../../formula/operators/numbers/rounded';
import { sumByKey } from '../../../formula/operators/columns/sum-by-key';
import type { Language, LocalizedText } from '../../../engine/words';
import { attainmentBands } from '../../../plan/payee/team';
import { at as place, over, relative } from '../../description/addresses';
import { at } from '../cell-formula';
import type { Calculation } from '../calculation';
import type { Book } from '../book';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { type TeamTable, hasColumn, totalCell, wholeColumn } from './table';
import { texts } from './texts';

/** A name, a count, an average and a sum. */
export const breakdownColumns = 4;

export interface Context {
  readonly sheet: SheetBuilder;
  readonly calculation: Calculation;
  readonly book: Book;
  readonly table: TeamTable;
  readonly left: number;
}

/** Payees, average attainment and payout of each group, and of those in none of them. */
export function writeGroups(
  { sheet, calculation, book, table, left }: Context,
  by: 'role' | 'team',
  groups: readonly string[],
  top: number,
) {
  const { localize } = book;
  const hasAttainment = hasColumn(table, 'attainment');
  const first = top + 2;
  const keys = at<readonly Text[]>(wholeColumn(table, `${by}Key`));
  const counted = at<readonly number[]>(wholeColumn(table, 'counted'));
  writeHeads({ sheet, book, left }, top, by === 'role' ? texts.byRole : texts.byTeam, [
    texts[by],
    texts.count,
    ...(hasAttainment ? [texts.average] : []),
    texts.payout,
  ]);
  const payoutColumn = left + (hasAttainment ? 3 : 2);
  groups.forEach((group, k) => {
    const row = first + k;
    const key = cell(row, left);
    sheet.text(key, group, by === 'team' ? styles.inputText : styles.text);
    if (by === 'team') sheet.open(`team ${k}`, block(row, left, 1, 1));
    const ofGroup = (amounts: Formula<readonly unknown[]>) =>
      sumByKey(amounts, keys, keyOf(at<Text>(relative(key))));
    const payees = at(relative(cell(row, left + 1)));
    calculation.put(cell(row, left + 1), ofGroup(counted));
    if (hasAttainment) {
      const attained = at<readonly unknown[]>(wholeColumn(table, 'attainment'));
      calculation.put(
        cell(row, left + 2),
        choose(isEqual(payees, constant(0)), constant(0), dividedBy(ofGroup(attained), payees)),
        withFormat(styles.number, formats.percent),
      );
    }
    calculation.put(
      cell(row, payoutColumn),
      rounded(ofGroup(at(wholeColumn(table, 'payout'))), constant(2)),
      withFormat(styles.number, formats.cents),
    );
  });
  const rest = first + groups.length;
  const ofGroups = (column: number) =>
    total(at<readonly number[]>(over(block(first, column, groups.length, 1))));
  sheet.text(cell(rest, left), localize(texts.other));
  calculation.put(cell(rest, left + 1), minus(total(counted), ofGroups(left + 1)));
  if (hasAttainment) sheet.fill(rest, [left + 2, left + 2], styles.number);
  calculation.put(
    cell(rest, payoutColumn),
    rounded(minus(totalCell(table, 'payout'), ofGroups(payoutColumn)), constant(2)),
    withFormat(styles.number, formats.cents),
  );
  return {
    names: block(first, left, groups.length, 1),
    payout: block(first, payoutColumn, groups.length, 1),
    end: rest + 1,
  };
}

/** How many payees are in each band of attainment. */
export function writeBands({ sheet, calculation, book, table, left }: Context, top: number) {
  const attained = at<readonly unknown[]>(wholeColumn(table, 'attainment'));
  const first = top + 2;
  const heads = [texts.attainment, texts.count, texts.bandFrom];
  writeHeads({ sheet, book, left }, top, texts.bands, heads);
  attainmentBands.forEach((from, k) => {
    const row = first + k;
    const to = attainmentBands[k + 1];
    const reachedFrom = (which: number) => countFrom(attained, at(place(cell(which, left + 2))));
    const above = k === 0 ? numbersIn(attained) : reachedFrom(row);
    const inBand = to === undefined ? above : minus(above, reachedFrom(row + 1));
    sheet.text(cell(row, left), bandName(from, to, book.language));
    calculation.put(cell(row, left + 1), inBand);
    sheet.number(cell(row, left + 2), from, withFormat(styles.number, formats.wholePercent));
  });
  const rows = attainmentBands.length;
  return {
    names: block(first, left, rows, 1),
    count: block(first, left + 1, rows, 1),
    end: first + rows,
  };
}

/** `80–99%`: what is from 80% on and below 100%. */
function bandName(from: number, to: number | undefined, language: Language): string {
  const percent = (share: number) => String(Math.round(share * 100));
  const name = to === undefined ? `${percent(from)}+` : `${percent(from)}–${percent(to - 0.01)}`;
  return `${name}${language === 'da' ? ' ' : ''}%`;
}

function writeHeads(
  { sheet, book: { localize }, left }: Pick<Context, 'sheet' | 'book' | 'left'>,
  row: number,
  heading: LocalizedText,
  heads: readonly LocalizedText[],
): void {
  sheet.text(cell(row, left), localize(heading), styles.headingRule);
  sheet.fill(row, [left, left + heads.length - 1], styles.headingRule);
  heads.forEach((words, k) =>
    sheet.text(
      cell(row + 1, left + k),
      localize(words),
      k === 0 ? styles.columnHead : styles.columnHeadRight,
    ),
  );
}
