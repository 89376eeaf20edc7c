import type { PayoutTable } from '../../engine/payout-table';
import { type Outcome, outcome } from '../../plan/outcome';
import { kindOf, tableOf } from '../../plan/plan';
import { type Axis, axisOf } from './axis';
import type { TablePlan } from './draft';
import { type SoldResult, measureOf } from './result';

/** Where a result stands in a valid plan: what the readout, the chart and the slider show. */
export interface Standing {
  readonly plan: TablePlan;
  readonly table: PayoutTable;
  /** 1 where thresholds are in the measure's own unit. */
  readonly quota: number;
  readonly hasQuota: boolean;
  readonly axis: Axis;
  readonly outcome: Outcome;
}

export function standingOf(plan: TablePlan, result: SoldResult): Standing {
  const { component } = plan;
  const table = tableOf(component);
  if (!table.ok) throw new Error('Only a valid plan is shown.');
  const quota = kindOf(component).quota(component);
  const found = outcome(component, table.value, measureOf(result, component));
  const last = (table.value.rows.at(-1)?.from ?? 0) * (quota ?? 1);
  return {
    plan,
    table: table.value,
    quota: quota ?? 1,
    hasQuota: quota !== undefined,
    axis: axisOf(component, found.credited, last),
    outcome: found,
  };
}
