import { type Formula, constant } from '../../../../formula/formula';
import { choose } from '../../../../formula/operators/conditions/choose';
import { isAbove, isAtMost, isEqual } from '../../../../formula/operators/conditions/comparisons';
import { anyOf } from '../../../../formula/operators/conditions/conditions';
import { greatest } from '../../../../formula/operators/numbers/greatest';
import { least } from '../../../../formula/operators/numbers/least';
import { minus } from '../../../../formula/operators/numbers/minus';
import { over } from '../../../../formula/operators/numbers/over';
import { plus } from '../../../../formula/operators/numbers/plus';
import { rootOf } from '../../../../formula/operators/numbers/root';
import { times } from '../../../../formula/operators/numbers/times';
import { at } from '../../cell-formula';
import type { Bounds } from './bounds';
import type { TablePage } from '../context';
import type { PayoutBlock } from '../component/payout-block';

/** A place on one of the chart's axes. */
export type Point = Formula<number>;

/**
 * What the rows of a payout table pay along the chart's x axis, which is attainment with a quota,
 * where the gate is reached.
 */
export interface Curve {
  /** What row k pays at a measure, between the floor and the cap. */
  readonly paid: (k: number, x: Point) => Point;
  /** Where row k meets the first or the second of its bounds, within its own start and stop. */
  readonly meets: (k: number, bound: number, start: Point, stop: Point) => Point;
}

export function curveOf(
  { quota, table, isFlat }: TablePage,
  quotaPlace: string | undefined,
  { rowPlaces }: PayoutBlock,
  bounds: Bounds,
): Curve {
  const isShare = quota !== undefined && table.bonusIs !== 'amounts';
  const isOfAll = table.bonusIs === 'ratesOfAll';
  const goal = at(quotaPlace ?? '');
  const row = (k: number) => {
    const { from, payout, rate } = rowPlaces(k);
    return { from: at(from), payout: at(payout), rate: at(rate) };
  };
  return {
    paid: (k, x) => {
      const { from, payout, rate } = row(k);
      if (isFlat) return bounds.of(payout);
      const line = plus(payout, times(rate, minus(x, from)));
      const paid = isOfAll ? times(x, line) : line;
      return bounds.of(isShare ? times(goal, paid) : paid);
    },
    meets: (k, bound, start, stop) => {
      if (isFlat) return start;
      const { from, payout, rate } = row(k);
      // On the way up the floor comes first, on the way down the cap.
      const [up, down] = [bounds.at[bound], bounds.at.at(-1 - bound)];
      if (!up || !down) return start;
      const met = up === down ? up : choose(isAbove(rate, constant(0)), up, down);
      const amount = isShare ? over(met, goal) : met;
      if (isOfAll)
        return meetsOnLine({ from, payout, rate }, isShare ? over(up, goal) : up, start, stop);
      const crossing = plus(from, over(minus(amount, payout), rate));
      return choose(isEqual(rate, constant(0)), start, within(crossing, start, stop));
    },
  };
}

/** A point between two others, or the nearer of them. */
export const within = (point: Point, start: Point, stop: Point): Point =>
  least(greatest(point, start), stop);

/**
 * The same of a row that pays all of a measure the rate on its line, and never falls:
 *
 *     x = 2 * amount / (base + sqrt(base^2 + 4 * rate * amount)),  base = payout - rate * from
 */
function meetsOnLine(
  { from, payout, rate }: Readonly<Record<'from' | 'payout' | 'rate', Point>>,
  amount: Point,
  start: Point,
  stop: Point,
): Point {
  const zero = constant(0);
  const base = minus(payout, times(rate, from));
  const under = plus(times(base, base), times(times(constant(4), rate), amount));
  const met = over(times(constant(2), amount), plus(base, rootOf(greatest(under, zero))));
  const isLevel = isAtMost(greatest(payout, rate), zero);
  return choose(anyOf([isLevel, isAtMost(amount, zero)]), start, within(met, start, stop));
}
