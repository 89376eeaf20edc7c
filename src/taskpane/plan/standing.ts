import type { PayoutTable } from '../../engine/payout-table';
import type { Part } from '../../plan/kind';
import { type TableComponent, tableKindOf, tableOf } from '../../plan/kinds';
import { type Outcome, outcome } from '../../plan/outcome';
import { quotaOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { type Axis, axisOf } from './axis';
import { type SoldResult, measureOf } from './result';

/** Where a result stands in a component: what the readout, the chart and the slider show. */
export interface Standing {
  readonly plan: Plan;
  readonly part: Part<TableComponent>;
  readonly table: PayoutTable;
  /** After an escalation; 1 where thresholds are in the measure's own unit. */
  readonly quota: number;
  readonly hasQuota: boolean;
  readonly axis: Axis;
  readonly outcome: Outcome;
}

/** Undefined while the component's numbers make no table. */
export function standingOf(
  plan: Plan,
  part: Part<TableComponent>,
  result: SoldResult,
): Standing | undefined {
  const table = tableOf(part);
  if (!table.ok) return undefined;
  const quota = quotaOf(plan, part);
  const goal = quota ?? tableKindOf(part.component).goal(part);
  const found = outcome(part, table.value, measureOf(result, part, goal), quota);
  const last = (table.value.rows.at(-1)?.from ?? 0) * (quota ?? 1);
  return {
    ...{ plan, part, table: table.value, quota: quota ?? 1, hasQuota: quota !== undefined },
    axis: axisOf(part, quota, found.credited, last),
    outcome: found,
  };
}
