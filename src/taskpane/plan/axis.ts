import type { PlanComponent } from '../../plan/kind';
import type { TableComponent } from '../../plan/kinds';
import type { SoldResult } from './result';

/**
 * The slider, which is the chart's x-axis: from `first` to `ticks` steps of `unit` in the measure.
 *
 * With a quota a step is 1 % of it, so that every whole percent is met exactly, and the axis is where
 * the plan is decided. Without one it goes from 0 to a fifth above the last threshold. Both widen to
 * hold the plan's thresholds and any result typed.
 */
export interface Axis {
  readonly first: number;
  readonly ticks: number;
  readonly unit: number;
  /** The measure at the start and at the end. */
  readonly min: number;
  readonly max: number;
  readonly kind: 'attainment' | 'amount';
}

export function axisOf(
  { measure: { unit: measured } }: PlanComponent<TableComponent>,
  quota: number | undefined,
  measure: number,
  thresholds: readonly number[],
): Axis {
  const isCount = measured === 'count';
  if (quota !== undefined && !isCount) {
    const unit = quota / 100;
    const [first, ticks] = decidedBetween(
      thresholds.map((one) => one / unit),
      measure / unit,
    );
    return { first, ticks, unit, min: first * unit, max: ticks * unit, kind: 'attainment' };
  }
  const last = Math.max(0, ...thresholds, (quota ?? 0) * 1.25);
  const wanted = Math.max(last * 1.2, measure) || 1;
  const unit = isCount ? 1 : roundStep(wanted / 100);
  const ticks = Math.ceil(wanted / unit - 1e-9);
  return { first: 0, ticks, unit, min: 0, max: ticks * unit, kind: 'amount' };
}

/**
 * Between which percents of its goal a plan is decided: 60 and 140, where nothing happens elsewhere
 * and the result is no other. Otherwise from 0, and to a tenth above the last threshold.
 */
export function decidedBetween(
  thresholds: readonly number[],
  result: number,
): readonly [first: number, last: number] {
  const above = thresholds.filter((threshold) => threshold > 0);
  const isBelow = [...above, result].some((percent) => percent < 60 - 1e-9);
  const wanted = Math.max(result, ...above.map((threshold) => threshold * 1.1));
  return [isBelow ? 0 : 60, Math.max(140, 10 * Math.ceil(wanted / 10 - 1e-9))];
}

/** The largest 1, 2 or 5 with zeros that is at most `size`. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9);
  return ([5, 2].find((factor) => factor * power <= size * (1 + 1e-9)) ?? 1) * power;
}

/** A step of the slider that is on the axis. */
export const within = ({ first, ticks }: Axis, tick: number): number =>
  Math.min(Math.max(tick, first), ticks);

/** The result at a step of the slider. */
export const resultAt = ({ kind, unit }: Axis, tick: number): SoldResult =>
  kind === 'attainment' ? { share: tick / 100 } : { amount: Number((tick * unit).toPrecision(12)) };
