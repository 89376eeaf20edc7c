import { constant } from '../../../../formula/formula';
import { sumOf } from '../../../../formula/operators/numbers/plus';
import { rounded } from '../../../../formula/operators/numbers/rounded';
import { moneyFormat } from '../../../design/money-format';
import { block, cell } from '../../../design/sheet-builder';
import { styles, withFormat } from '../../../design/styles';
import { type PlanPage, columns } from '../context';
import { at } from '../../cell-formula';
import type { WrittenPart } from '../written-part';
import { texts } from '../texts';

/** What the page's examples pay in all, which its splits and instalments share out. */
export interface Total {
  readonly place: string;
}

/** Of a plan of one component, its example alone. Returns the row after it. */
export function writeTotal(
  page: PlanPage,
  written: ReadonlyMap<string, WrittenPart>,
  row: number,
): Total & { readonly end: number } {
  const { sheet, localize, plan } = page;
  const payouts = plan.components.flatMap(({ id }) => written.get(id)?.payout ?? []);
  const [only] = payouts;
  if (payouts.length === 1 && only !== undefined) return { place: only, end: row };
  const sum = sumOf(payouts.map((place) => at(place)));
  const formula = payouts.length === 0 ? sum : rounded(sum, constant(2));
  const format = moneyFormat(plan.currency, 2);
  const style = { ...withFormat(styles.total, format), horizontal: 'right' as const };
  sheet.text(cell(row, columns.label), localize(texts.exampleTotal), styles.total);
  page.calculation.put(cell(row, columns.last), formula, style);
  sheet.fill(row, [columns.label, columns.last], styles.total);
  const place = sheet.define(localize(texts.totalName), block(row, columns.last, 1, 1));
  return { place, end: row + 1 };
}
