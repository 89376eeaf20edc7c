import { type Formula, type Text, constant } from '../../../formula/formula';
import { linkTo } from '../../../formula/functions/link-to';
import { blank, isBlank } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { isEqual } from '../../../formula/operators/conditions/comparisons';
import { inRow } from '../../../formula/operators/lookups/lookups';
import type { Where } from '../../../plan/checks/check';
import { cell } from '../../design/sheet-builder';
import { colors, styles } from '../../design/styles';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import { at, cellBeside } from '../cell-formula';
import { columnsOn } from '../ledger-columns';
import type { CheckedSheets } from './checked-book';
import { columns } from './columns';
import { texts } from './texts';

/** What is said of lines that do not agree alone. */
export const failingWords = {
  ...styles.words,
  wrap: true as const,
  font: { ...styles.words.font, color: colors.error, bold: true as const },
};

interface Link {
  /** The row that it goes to, if there is one. */
  readonly row: Formula;
  readonly to: (row: Formula<number>) => Formula<Text>;
}

/** The links of a book's checks to where something is wrong. */
export function linksFrom(
  { plan, sheets: names, localize }: Book,
  calculation: Calculation,
  { plan: places, team, deals }: CheckedSheets,
) {
  const words = (sheet: string) => `${sheet}, ${localize(texts.row)} `;
  const inLedger = (of: 'team' | 'deals', flags: string): Link['to'] => {
    const ledger = (of === 'team' ? team : deals)?.places;
    if (!ledger) throw new Error(`There is no ${of} sheet.`);
    const column = columnsOn(calculation, ledger);
    return (row) =>
      linkTo(words(names[of] ?? ''), ledger.table.first, inRow(column<unknown>(flags), row), row);
  };
  const toShare = (reference: string, share: number | undefined): Link => {
    const row = Number(/\d+$/.exec(reference)?.[0]);
    const there = at(calculation.tell(reference, () => share));
    return { row: constant(row), to: (at) => linkTo(words(names.plan ?? ''), 0, there, at) };
  };
  return (where: Where): Link => {
    switch (where.in) {
      case 'team':
        return { row: where.row, to: inLedger('team', 'flag') };
      case 'deals':
        return { row: where.row, to: inLedger('deals', 'flags') };
      case 'creditSplits': {
        const first = plan.creditSplits.find(({ isOverlay }) => !isOverlay);
        return toShare(places.creditShare(first?.role ?? ''), first?.share);
      }
      case 'paySplits': {
        const [first] = plan.paySplits;
        return toShare(places.payShare(first?.role ?? ''), first?.share);
      }
    }
  };
}

/** The link of a line that does not agree, and beside the page the row that it goes to. */
export function writeWhere(calculation: Calculation, link: Link | undefined, row: number): void {
  if (!link) return;
  const place = cell(row, columns.where);
  const verdict = cellBeside(cell(row, columns.verdict));
  const target = cellBeside(cell(row, columns.row));
  const found = choose<unknown>(isEqual(verdict, constant(0)), blank, link.row);
  calculation.put(cell(row, columns.row), found, styles.plain);
  calculation.put(place, choose<Text>(isBlank(target), blank, link.to(target)), failingWords);
}
