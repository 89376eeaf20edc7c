import { type PayoutTable, payoutAt } from '../../engine/payout-table';
import { type Point, stepPoints } from '../../functions/step-points/rule';
import { knownRules } from '../../plan/known-rules';

/** The room of the chart in pixels; the slider's thumb is as wide as twice the inset. */
export interface Frame {
  readonly width: number;
  readonly top: number;
  readonly baseline: number;
}

/** How far the scale's ends are from the chart's: half a thumb, so that a thumb is never cut. */
export const inset = 11;

export interface Dot {
  readonly x: number;
  readonly y: number;
  /** At a jump the payout below is open and the payout at the threshold closed. */
  readonly isClosed: boolean;
}

/** A payout that the plan names, with the x where it is first paid. */
interface Level {
  readonly x: number;
  readonly y: number;
  readonly payout: number;
}

/** A plan's curve in pixels. */
export interface Plot {
  readonly x: (measure: number) => number;
  readonly y: (payout: number) => number;
  /** Pieces of the curve, each a line of points; between two of them the payout jumps. */
  readonly treads: readonly (readonly Spot[])[];
  readonly risers: readonly (readonly [Spot, Spot])[];
  readonly dots: readonly Dot[];
  readonly levels: readonly Level[];
  readonly thresholds: readonly { readonly measure: number; readonly x: number }[];
}
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The results between which a curve is drawn. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/**
 * The curve over a span, and a little further to the chart's edges where it goes on. A payout is
 * named at each threshold, and where a limit bends the curve.
 */
export function plotOf(
  table: PayoutTable,
  quota: number,
  { min, max }: Span,
  frame: Frame,
  steps: readonly number[] = table.rows.map(({ from }) => from * quota),
): Plot {
  const perPixel = (max - min) / (frame.width - 2 * inset);
  const x = (measure: number) => inset + (measure - min) / perPixel;
  const edge = Math.max(min - inset * perPixel, 0);
  const points = pointsFrom(table, edge, max + inset * perPixel, quota);
  const y = payoutScale(points, frame);
  const spot = ({ measure, payout }: Point): Spot => ({ x: x(measure), y: y(payout) });
  const shown = (measures: readonly number[]) =>
    measures.filter((measure) => measure > 0 && measure >= min && measure <= max);
  const thresholds = shown(steps);
  const bends = shown(table.rows.map(({ from }) => from * quota)).filter(
    (measure) => !thresholds.includes(measure),
  );
  return {
    x,
    y,
    ...pieces(points, spot),
    thresholds: thresholds.map((measure) => ({ measure, x: x(measure) })),
    levels: [...thresholds, ...bends].map((measure) => {
      const payout = payoutAt(table, measure, quota);
      return { ...spot({ measure, payout }), payout };
    }),
  };
}

function pointsFrom(table: PayoutTable, from: number, to: number, quota: number): readonly Point[] {
  const points = knownRules().bentPoints(table, quota, stepPoints(table, to, quota));
  if (from === 0) return points;
  const start = { measure: from, payout: payoutAt(table, from, quota) };
  return [start, ...points.filter(({ measure }) => measure > from)];
}

/** From the least payout, or 0, at the baseline to the largest at the top. */
function payoutScale(points: readonly Point[], { top, baseline }: Frame) {
  const payouts = points.map(({ payout }) => payout);
  const [low, high] = [Math.min(0, ...payouts), Math.max(0, ...payouts)];
  const perPixel = (high - low || 1) / (baseline - top);
  return (payout: number) => baseline - (payout - low) / perPixel;
}

function pieces(points: readonly Point[], spot: (point: Point) => Spot) {
  const treads: Spot[][] = [[]];
  const risers: [Spot, Spot][] = [];
  const dots: Dot[] = [];
  points.forEach((point, k) => {
    const before = points[k - 1];
    if (before?.measure === point.measure) {
      const [below, at] = [spot(before), spot(point)];
      risers.push([below, at]);
      dots.push({ ...below, isClosed: false }, { ...at, isClosed: true });
      treads.push([]);
    }
    treads.at(-1)?.push(spot(point));
  });
  return { treads, risers, dots };
}

export const pathOf = (lines: readonly (readonly Spot[])[]): string =>
  lines
    .map((line) => line.map(({ x, y }, k) => `${k === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join(''))
    .join('');

const px = (value: number) => Math.round(value * 100) / 100;
