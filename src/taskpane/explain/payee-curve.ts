import { payoutAt } from '../../engine/payout-table';
import { isOverPeriod, tableOf } from '../../plan/kinds';
import { tableWithLimits } from '../../plan/pay/limits/limited-curve';
import { payeePay } from '../../plan/payee/payee-pay';
import type { Explaining } from '../../workbook/explain/explaining';
import type { PointOnCurve } from './point-curve';

/**
 * Where a payee stands on a component's curve; none where the component has no curve, or where something else
 * moves the number off it: a gate on another measure, a target pay of one's own, what was paid before.
 */
export function payeeCurve(
  { plan, people, crediting }: Explaining,
  row: number,
  amount: string,
): PointOnCurve | undefined {
  const [, which, id] = /^(pay|earned):(.*)$/.exec(amount) ?? [];
  const payee = people.payees[row];
  if (!payee || id === undefined) return undefined;
  const pay = payeePay(plan, payee, crediting, people.payees);
  const own = pay.components.find(({ part }) => part.component.id === id);
  if (!own?.applies || !isOverPeriod(own.part)) return undefined;
  const { part, quota, earned, payout } = own;
  const table = tableOf(part);
  if (!table.ok || (quota !== undefined && quota <= 0)) return undefined;
  const measure = pay.credited[part.measure.id] ?? 0;
  const shown = which === 'pay' ? tableWithLimits(part, table.value, quota) : table.value;
  const pays = payoutAt(shown, measure, quota ?? 1);
  if (Math.abs(pays - (which === 'pay' ? payout : earned)) > 0.005) return undefined;
  return {
    ...{ table: shown, quota: quota ?? 1, hasQuota: quota !== undefined, measure, pays },
    thresholds: table.value.rows.map(({ from }) => from * (quota ?? 1)),
    isPercent: part.measure.unit === 'percent',
  };
}
