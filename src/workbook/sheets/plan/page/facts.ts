import { dayNumber } from '../../../../engine/dates';
import { isAtMost } from '../../../../formula/operators/conditions/comparisons';
import { statusNow } from '../../../../plan/document/status';
import { kindOf } from '../../../../plan/kinds';
import { partsOf } from '../../../../plan/parts';
import type { Status } from '../../../../plan/plan';
import { texts as planTexts } from '../../../../plan/document/texts';
import { block, cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { at } from '../../cell-formula';
import { validateInput } from '../../validate-input';
import type { Check } from '../check';
import { type PlanPage, columns } from '../context';
import { texts } from '../texts';

/** The row that keeps the key to the colours and the count of checks, under the plan's name. */
export const keyRow = 1;

/** The cell of the plan's status and version. */
export const statusPlace = cell(keyRow + 2, columns.last);

/** The status, as it holds, with the version. */
export const statusText = ({ plan, localize }: PlanPage, status: Status | 'changed'): string =>
  `${localize(planTexts[status])}, ${localize(texts.version)} ${plan.version}`;

/** The row under the head that says what a status means today. */
export const noticeRow = 4;

export interface Facts {
  /** The names of the cells that hold the first and the last day. */
  readonly from: string;
  readonly to: string;
  /** That the period begins before it ends. */
  readonly checks: readonly Check[];
}

/** The head of the page: the plan's name, the key to the colours, and what the plan is. */
export function writeFacts(page: PlanPage): Facts {
  const { sheet, plan, localize } = page;
  const ruled = styles.titleRule.borders;
  const [first] = partsOf(plan);
  sheet.text(cell(0, columns.label), plan.name, styles.title);
  sheet.height(0, 32);
  if (first && plan.components.length === 1) {
    const sentence = localize(kindOf(first.component).sentence(first));
    sheet.text(cell(keyRow, columns.label), sentence, { ...styles.note, borders: ruled });
  }
  sheet.text(cell(keyRow, columns.fromSales), localize(texts.input), {
    ...styles.inputText,
    horizontal: 'center',
    borders: ruled,
  });
  sheet.text(cell(keyRow, columns.payout), localize(texts.calculated), {
    ...styles.noteRight,
    horizontal: 'center',
    borders: ruled,
  });
  sheet.fill(keyRow, [columns.label, columns.last], styles.titleRule);
  sheet.height(keyRow, 18);
  return writeLabelled(page, keyRow + 1);
}

/** A label over each fact. */
function writeLabelled(page: PlanPage, row: number): Facts {
  const { sheet, plan, localize } = page;
  const label = { ...styles.note, vertical: 'bottom' } as const;
  const roles = plan.roles.length === 0 ? localize(texts.everyone) : plan.roles.join(', ');
  const right = { ...styles.text, horizontal: 'right' } as const;
  sheet.height(row, 20);
  sheet.text(
    cell(row, columns.label),
    `${localize(texts.period)}, ${localize(texts.first)}`,
    label,
  );
  sheet.text(cell(row, columns.value), localize(texts.lastDay), { ...label, horizontal: 'right' });
  sheet.text(cell(row, columns.unit), localize(texts.currency), { ...label, horizontal: 'right' });
  sheet.text(cell(row, columns.from), localize(texts.appliesTo), label);
  sheet.text(cell(row, columns.last), localize(texts.status), { ...label, horizontal: 'right' });
  sheet.text(cell(row + 1, columns.unit), plan.currency, right);
  sheet.text(cell(row + 1, columns.from), roles);
  sheet.text(statusPlace, statusText(page, statusNow(plan)), right);
  const from = writeDay(page, row + 1, columns.label, 'from');
  const to = writeDay(page, row + 1, columns.value, 'to');
  sheet.fill(row + 1, [columns.label, columns.last], styles.text);
  return { from, to, checks: [isAtMost(at(from), at(to))] };
}

/** The first and the last day of the period, as formulas have them, by the place that they stand for. */
export const periodOf = ({ localize }: Pick<PlanPage, 'localize'>) => ({
  '/from': at(localize(texts.fromName), 'date'),
  '/to': at(localize(texts.toName), 'date'),
});

function writeDay(page: PlanPage, row: number, column: number, end: 'from' | 'to'): string {
  const { sheet, plan, localize } = page;
  const day = { ...withFormat(styles.input, formats.day) };
  const style = end === 'from' ? { ...day, horizontal: 'left' as const } : day;
  sheet.number(cell(row, column), dayNumber(plan.effective[end]), style);
  const area = block(row, column, 1, 1);
  const words = end === 'from' ? texts.first : texts.lastDay;
  validateInput(page, area, `${localize(texts.period)}, ${localize(words)}`, 'date', 'any');
  page.cells.push({ row, column, of: { kind: 'period', end } });
  return sheet.define(localize(end === 'from' ? texts.fromName : texts.toName), area);
}
