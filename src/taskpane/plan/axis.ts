import type { PlanComponent } from '../../plan/kind';
import type { TableComponent } from '../../plan/kinds';
import type { SoldResult } from './result';

/**
 * The slider, which is the chart's x-axis: from 0 to `ticks` steps of `unit` in the measure.
 *
 * With a quota a step is 1 % of it, from 0 to 150 %, so that every whole percent is met exactly.
 * Without one the axis ends a fifth above the last threshold. Both widen to hold the plan's
 * thresholds and any result typed.
 */
export interface Axis {
  readonly ticks: number;
  readonly unit: number;
  /** The measure at the end. */
  readonly max: number;
  readonly kind: 'attainment' | 'amount';
}

export function axisOf(
  { measure: { unit: measured } }: PlanComponent<TableComponent>,
  quota: number | undefined,
  measure: number,
  thresholds: number,
): Axis {
  const isCount = measured === 'count';
  if (quota !== undefined && !isCount) {
    const unit = quota / 100;
    const widened = Math.ceil(Math.max(measure, thresholds * 1.2) / unit / 10 - 1e-9) * 10;
    const ticks = Math.max(150, widened);
    return { ticks, unit, max: ticks * unit, kind: 'attainment' };
  }
  const last = Math.max(thresholds, (quota ?? 0) * 1.25);
  const wanted = Math.max(last * 1.2, measure) || 1;
  const unit = isCount ? 1 : roundStep(wanted / 100);
  const ticks = Math.ceil(wanted / unit - 1e-9);
  return { ticks, unit, max: ticks * unit, kind: 'amount' };
}

/** The largest 1, 2 or 5 with zeros that is at most `size`. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9);
  return ([5, 2].find((factor) => factor * power <= size * (1 + 1e-9)) ?? 1) * power;
}

/** The result at a step of the slider. */
export const resultAt = ({ kind, unit }: Axis, tick: number): SoldResult =>
  kind === 'attainment' ? { share: tick / 100 } : { amount: Number((tick * unit).toPrecision(12)) };
