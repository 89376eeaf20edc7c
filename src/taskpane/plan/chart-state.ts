import type { PayoutTable } from '../../engine/payout-table';
import { knownRules } from '../../plan/known-rules';
import type { PlanComponent } from '../../plan/kind';
import { type TableComponent, tableOf } from '../../plan/kinds';
import { isGatedByOwn, openingOf } from '../../plan/pay/limits/gate';
import { tableWithLimits } from '../../plan/pay/limits/limited-curve';
import { type Outcome, outcome } from '../../plan/pay/outcome';
import { quotaOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { type Axis, axisOf } from './axis';
import { type SoldResult, measureOf } from './result';

/** Where a result stands in a component: what the readout, the chart and the slider show. */
export interface ChartState {
  readonly plan: Plan;
  readonly part: PlanComponent<TableComponent>;
  /** With its limits in it: what the curve shows. */
  readonly table: PayoutTable;
  /** The plan's own steps, and the gate where it is on the same measure, in the measure's unit. */
  readonly thresholds: readonly number[];
  /** How many steps the plan has above 0. */
  readonly steps: number;
  /** After an escalation; 1 where thresholds are in the measure's own unit. */
  readonly quota: number;
  readonly hasQuota: boolean;
  readonly axis: Axis;
  readonly outcome: Outcome;
}

/** Undefined while the component's numbers make no table. */
export function chartStateOf(
  plan: Plan,
  part: PlanComponent<TableComponent>,
  result: SoldResult,
): ChartState | undefined {
  const table = tableOf(part);
  if (!table.ok) return undefined;
  const quota = quotaOf(plan, part);
  const goal = quota ?? knownRules().agreedGoal(part);
  const found = outcome(part, table.value, measureOf(result, part, goal), quota);
  const { gate: limit } = part.component;
  const gate = limit && isGatedByOwn(part) ? openingOf(limit, quota) : 0;
  const own = table.value.rows.map(({ from }) => from * (quota ?? 1));
  const thresholds = [...new Set([...own, gate])].toSorted((one, other) => one - other);
  const limited = tableWithLimits(part, table.value, quota);
  const last = thresholds.at(-1) ?? 0;
  // A limit may bend the curve far above the last threshold.
  const bends = limited.rows.map(({ from }) => from * (quota ?? 1)).filter((from) => from <= last);
  return {
    ...{ plan, part, thresholds, quota: quota ?? 1, hasQuota: quota !== undefined },
    ...{ table: limited, steps: own.length - 1 },
    axis: axisOf(part, quota, found.credited, [...thresholds, ...bends]),
    outcome: found,
  };
}
