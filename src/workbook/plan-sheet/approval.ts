import { approvalIsStale, lastApproval } from '../../plan/fingerprint';
import { at, over, relative } from '../addresses';
import { literal } from '../formula';
import { block, cell } from '../sheet-builder';
import { styles } from '../styles';
import { type PlanPage, columns } from './context';
import { texts } from './texts';

/** The row of the head's line about the approval. */
const noticeRow = 4;

/**
 * An approved plan says so when it is no longer the one that was approved: when its rules have
 * changed in the pane, or when an input has been changed in its cell. The approved values stand
 * beside the printed page.
 */
export function writeApproval(page: PlanPage, top: number): void {
  const { sheet, plan, say, cells } = page;
  if (plan.status !== 'approved') return;
  const style = { ...styles.note, font: { ...styles.result.font, size: 10 } };
  const place = cell(noticeRow, columns.label);
  if (approvalIsStale(plan)) {
    const day = lastApproval(plan)?.day ?? '';
    sheet.text(place, `${say(texts.changedPlan)}${day}.`, style);
    return;
  }
  const values = new Map(
    sheet.written().map(({ row, column, content }) => [`${row},${column}`, content] as const),
  );
  const kept = cells.flatMap(({ row, column, of }) => {
    const content = values.get(`${row},${column}`);
    const isInput =
      of.kind !== 'result' && (content?.kind === 'number' || content?.kind === 'text');
    return isInput ? [{ row, column, content }] : [];
  });
  const left = columns.approved;
  sheet.text(cell(top, left), say(texts.asApproved), styles.heading);
  kept.forEach(({ row, column, content }, k) => {
    const here = cell(top + 1 + k, left + 1);
    const input = at(cell(row, column));
    if (content.kind === 'number') sheet.number(here, content.value, styles.plain);
    else sheet.text(here, content.value, styles.plain);
    sheet.formula(cell(top + 1 + k, left), `IF(${input}=${relative(here)},0,1)`, 0, styles.plain);
  });
  const changes = `SUM(${over(block(top + 1, left, Math.max(kept.length, 1), 1))})`;
  sheet.formula(
    place,
    `IF(${changes}=0,"",${literal(say(texts.changedInputs))}&${changes})`,
    '',
    style,
  );
}
