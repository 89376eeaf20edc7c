import { dayNumber } from '../../../../engine/dates';
import { type LocalizedText, da, en } from '../../../../engine/words';
import { approvalIsStale, lastApproval } from '../../../../plan/document/fingerprint';
import { type Condition, type Formula, type Text, constant } from '../../../../formula/formula';
import { isBlank } from '../../../../formula/operators/conditions/blanks';
import { choose } from '../../../../formula/operators/conditions/choose';
import { total } from '../../../../formula/operators/columns/column';
import { isEqual } from '../../../../formula/operators/conditions/comparisons';
import { isSameText } from '../../../../formula/operators/texts/is-same-text';
import { joined } from '../../../../formula/operators/texts/joined';
import { plus } from '../../../../formula/operators/numbers/plus';
import type { Piece } from '../../../../plan/kind';
import { sentence } from '../../../../plan/pay/sentence';
import { at as absolute, onSheet } from '../../../description/addresses';
import { at, cellAt, cellBeside, cellsOver } from '../../cell-formula';
import type { Position } from '../../../description/description';
import { block, cell } from '../../../design/sheet-builder';
import { styles } from '../../../design/styles';
import { type PlanPage, columns, gapHeight } from '../context';
import { noticeRow, statusPlace, statusText } from './facts';
import { texts } from '../texts';

/**
 * The line under the head. A provisional plan says when its targets are reviewed, a retired one that
 * it is; an approved one is silent until it is no longer the plan that was approved: its rules have
 * changed in the pane, or an input has been changed in its cell. The approved values stand beside
 * the printed page, from the row `top` down.
 */
export function writeNotice(page: PlanPage, periodFrom: string, top: number): void {
  const { sheet, plan, localize, language } = page;
  const place = cell(noticeRow, columns.label);
  const said = (pieces: readonly Piece[]) =>
    page.calculation.put(place, sentence(pieces, language), notice);
  sheet.height(noticeRow, plan.status === 'draft' ? gapHeight : 24);
  switch (plan.status) {
    case 'draft':
      return;
    case 'retired':
      sheet.text(place, localize(texts.retiredNotice), notice);
      return;
    case 'provisional': {
      if (plan.reviewAfterDays === null)
        sheet.text(place, localize(texts.provisionalNotice), notice);
      else said(reviewed(page, periodFrom, plan.reviewAfterDays));
      return;
    }
    case 'approved': {
      const approval = lastApproval(plan);
      const written = language === 'da' ? da : en;
      if (approval && approvalIsStale(plan)) {
        const day = written.date(dayNumber(approval.day));
        sheet.text(place, `${localize(texts.changedPlan)}${day}.`, notice);
      } else countChanges(page, top);
    }
  }
}

const notice = {
  ...styles.note,
  font: { ...styles.result.font, size: 10 },
  vertical: 'center',
} as const;

const reviewed = ({ localize }: PlanPage, periodFrom: string, days: number): Piece[] => [
  localize(texts.reviewNotice),
  plus(at(periodFrom, 'date'), constant(days, 'days')),
  `, ${days}${localize(texts.reviewDays)}`,
];

/**
 * Counts the inputs that differ from those that were approved. While there are any, the approval does
 * not hold, and the status says so.
 */
function countChanges(page: PlanPage, top: number): void {
  const { sheet, localize, cells } = page;
  const values = new Map(
    sheet.written().map(({ row, column, content }) => [`${row},${column}`, content] as const),
  );
  const left = columns.approved;
  let row = top + 1;
  for (const { row: inputRow, column, of } of cells) {
    const content = values.get(`${inputRow},${column}`);
    if (of.kind === 'result' || !content) continue;
    const here = cell(row, left + 1);
    if (content.kind === 'number') sheet.number(here, content.value, styles.plain);
    else if (content.kind === 'text') sheet.text(here, content.value, styles.plain);
    else continue;
    const compared = [cell(inputRow, column), here] as const;
    const isSame = content.kind === 'text' ? isSameIn(compared) : isEqualIn(compared);
    const changed = choose(isSame, constant(0), constant(1));
    page.calculation.put(cell(row, left), changed, styles.plain);
    row += 1;
  }
  sheet.text(cell(top - 1, left), localize(texts.asApproved), styles.heading);
  sheet.text(cell(top, left), localize(texts.changedColumn), styles.columnHeadRight);
  sheet.text(cell(top, left + 1), localize(texts.approvedColumn), styles.columnHeadRight);
  const changes = total(cellsOver(block(top + 1, left, Math.max(row - top - 1, 1), 1)));
  const text = (words: LocalizedText) => constant(localize(words));
  const inputs = choose(
    isEqual(changes, constant(1)),
    text(texts.oneInput),
    text(texts.manyInputs),
  );
  const counted = joined(text(texts.changedInputs), changes, inputs);
  const said = choose(isEqual(changes, constant(0)), constant(''), counted);
  page.calculation.put(cell(noticeRow, columns.label), said, notice);
  const [holds, not] = [statusText(page, 'approved'), statusText(page, 'changed')];
  const right = { ...styles.text, horizontal: 'right' } as const;
  page.calculation.put(statusPlace, whileApproved('', holds, not), right);
}

type Two = readonly [input: Position, approved: Position];

const isSameIn = ([input, approved]: Two): Formula<Condition> =>
  isSameText(cellAt<Text>(input), cellBeside<Text>(approved));
const isEqualIn = ([input, approved]: Two): Formula<Condition> =>
  isEqual(cellAt(input), cellBeside(approved));

/** What stands while every input is as it was approved, and what when one is not. */
export const whileApproved = (sheet: string, holds: string, not: string): Formula<Text> => {
  const line = absolute(cell(noticeRow, columns.label));
  const isSilent = isBlank(at(sheet === '' ? line : onSheet(sheet, line)));
  return choose(isSilent, constant(holds), constant(not));
};
