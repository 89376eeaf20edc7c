import { cell } from '../sheet-builder';
import { styles } from '../styles';
import { type PlanSheet, columns } from './context';
import { texts } from './texts';

/** The row that keeps the key to the colours and the count of checks, under the plan's name. */
export const keyRow = 1;

/** The head of the page: the plan's name, the key to the colours, and what the plan is. */
export function writeFacts(context: PlanSheet): number {
  const { sheet, plan, kind, component, say } = context;
  const ruled = styles.titleRule.borders;
  sheet.text(cell(0, columns.label), plan.name, styles.title);
  sheet.height(0, 32);
  sheet.text(cell(keyRow, columns.label), say(kind.sentence(component)), {
    ...styles.note,
    borders: ruled,
  });
  sheet.text(cell(keyRow, columns.fromSales), say(texts.input), {
    ...styles.inputText,
    horizontal: 'center',
    borders: ruled,
  });
  sheet.text(cell(keyRow, columns.payout), say(texts.calculated), {
    ...styles.noteRight,
    horizontal: 'center',
    borders: ruled,
  });
  sheet.fill(keyRow, [columns.label, columns.last], styles.titleRule);
  sheet.height(keyRow, 18);
  writeLabelled(context, keyRow + 1);
  return keyRow + 4;
}

function writeLabelled({ sheet, plan, say, language }: PlanSheet, row: number): void {
  const day = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const [from, to] = [plan.period.from, plan.period.to].map((date) => day.format(new Date(date)));
  const status = say(plan.status === 'draft' ? texts.draft : texts.final);
  const facts = [
    [columns.label, say(texts.period), `${from ?? ''}${say(texts.to)}${to ?? ''}`],
    [columns.from, say(texts.currency), plan.currency],
    [columns.payout, say(texts.status), `${status}, ${say(texts.version)} ${plan.version}`],
  ] as const;
  sheet.height(row, 20);
  for (const [column, label, value] of facts) {
    sheet.text(cell(row, column), label, { ...styles.note, vertical: 'bottom' });
    sheet.text(cell(row + 1, column), value);
  }
  sheet.fill(row + 1, [columns.label, columns.last], styles.text);
}
