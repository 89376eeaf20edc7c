import { roundMoney } from '../../../engine/money';
import { moneyFormat } from '../../design/money-format';
import { block, cell } from '../../design/sheet-builder';
import { styles, withFormat } from '../../design/styles';
import { type PlanPage, columns } from './context';
import type { WrittenPart } from './written-part';
import { texts } from './texts';

/** What the page's examples pay in all, which its splits and instalments share out. */
export interface Total {
  readonly place: string;
  readonly value: number;
}

/** Of a plan of one component, its example alone. Returns the row after it. */
export function writeTotal(
  { sheet, say, plan }: PlanPage,
  written: ReadonlyMap<string, WrittenPart>,
  row: number,
): Total & { readonly end: number } {
  const payouts = plan.components.flatMap(({ id }) => written.get(id)?.payout ?? []);
  const [only] = payouts;
  if (payouts.length === 1 && only) return { ...only, end: row };
  const value = roundMoney(payouts.reduce((sum, one) => sum + one.value, 0));
  const sum = payouts.map(({ place }) => place).join('+');
  const formula = sum === '' ? '0' : `ROUND(${sum},2)`;
  const format = moneyFormat(plan.currency, 2);
  const style = { ...withFormat(styles.total, format), horizontal: 'right' as const };
  sheet.text(cell(row, columns.label), say(texts.exampleTotal), styles.total);
  sheet.formula(cell(row, columns.last), formula, value, style);
  sheet.fill(row, [columns.label, columns.last], styles.total);
  const place = sheet.define(say(texts.totalName), block(row, columns.last, 1, 1));
  return { place, value, end: row + 1 };
}
