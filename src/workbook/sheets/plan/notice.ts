import { dayNumber } from '../../../plan/day';
import { approvalIsStale, lastApproval } from '../../../plan/fingerprint';
import type { Piece } from '../../../plan/kind';
import { at, onSheet, over, relative } from '../../description/addresses';
import { literal, sentence, sentenceText } from '../../description/formula';
import { block, cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import { type PlanPage, columns, gapHeight } from './context';
import { noticeRow, statusPlace, statusText } from './facts';
import { texts } from './texts';

/**
 * The line under the head. A provisional plan says when its targets are reviewed, a retired one that
 * it is; an approved one is silent until it is no longer the plan that was approved: its rules have
 * changed in the pane, or an input has been changed in its cell. The approved values stand beside
 * the printed page, from the row `top` down.
 */
export function writeNotice(page: PlanPage, periodFrom: string, top: number): void {
  const { sheet, plan, say, language } = page;
  const place = cell(noticeRow, columns.label);
  const said = (pieces: readonly Piece[]) =>
    sheet.formula(place, sentence(pieces, language), sentenceText(pieces, language), notice);
  sheet.height(noticeRow, plan.status === 'draft' ? gapHeight : 24);
  switch (plan.status) {
    case 'draft':
      return;
    case 'retired':
      sheet.text(place, say(texts.retiredNotice), notice);
      return;
    case 'provisional': {
      if (plan.reviewAfterDays === null) sheet.text(place, say(texts.provisionalNotice), notice);
      else said(reviewed(page, periodFrom, plan.reviewAfterDays));
      return;
    }
    case 'approved': {
      const day = lastApproval(plan)?.day ?? '';
      if (approvalIsStale(plan)) sheet.text(place, `${say(texts.changedPlan)}${day}.`, notice);
      else countChanges(page, top);
    }
  }
}

const notice = {
  ...styles.note,
  font: { ...styles.result.font, size: 10 },
  vertical: 'center',
} as const;

function reviewed({ plan, say }: PlanPage, periodFrom: string, days: number): Piece[] {
  const value = dayNumber(plan.effective.from) + days;
  return [
    say(texts.reviewNotice),
    { unit: 'date', formula: `${periodFrom}+${days}`, value },
    `, ${days}${say(texts.reviewDays)}`,
  ];
}

/**
 * Counts the inputs that differ from those that were approved. While there are any, the approval does
 * not hold, and the status says so.
 */
function countChanges(page: PlanPage, top: number): void {
  const { sheet, say, cells } = page;
  const values = new Map(
    sheet.written().map(({ row, column, content }) => [`${row},${column}`, content] as const),
  );
  const left = columns.approved;
  let row = top + 1;
  for (const { row: inputRow, column, of } of cells) {
    const content = values.get(`${inputRow},${column}`);
    if (of.kind === 'result' || !content) continue;
    const here = cell(row, left + 1);
    const input = at(cell(inputRow, column));
    if (content.kind === 'number') sheet.number(here, content.value, styles.plain);
    else if (content.kind === 'text') sheet.text(here, content.value, styles.plain);
    else continue;
    const isSame =
      content.kind === 'text' ? `EXACT(${input},${relative(here)})` : `${input}=${relative(here)}`;
    sheet.formula(cell(row, left), `IF(${isSame},0,1)`, 0, styles.plain);
    row += 1;
  }
  sheet.text(cell(top - 1, left), say(texts.asApproved), styles.heading);
  sheet.text(cell(top, left), say(texts.changedColumn), styles.columnHeadRight);
  sheet.text(cell(top, left + 1), say(texts.approvedColumn), styles.columnHeadRight);
  const changes = `SUM(${over(block(top + 1, left, Math.max(row - top - 1, 1), 1))})`;
  sheet.formula(
    cell(noticeRow, columns.label),
    `IF(${changes}=0,"",${literal(say(texts.changedInputs))}&${changes}` +
      `&IF(${changes}=1,${literal(say(texts.oneInput))},${literal(say(texts.manyInputs))}))`,
    '',
    notice,
  );
  const [holds, not] = [statusText(page, 'approved'), statusText(page, 'changed')];
  const right = { ...styles.text, horizontal: 'right' } as const;
  sheet.formula(statusPlace, whileApproved('', holds, not), holds, right);
}

/** What stands while every input is as it was approved, and what when one is not. */
export const whileApproved = (sheet: string, holds: string, not: string): string => {
  const line = at(cell(noticeRow, columns.label));
  return `IF(${sheet === '' ? line : onSheet(sheet, line)}="",${literal(holds)},${literal(not)})`;
};
