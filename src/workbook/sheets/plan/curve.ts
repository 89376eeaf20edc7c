import type { PayoutRow } from '../../../engine/payout-table';
import type { Bounds } from './bounds';
import type { TablePage } from './context';
import type { PayoutBlock } from './payout-block';

/** A place on one of the chart's axes: its formula and what it comes to. */
export interface Point {
  readonly formula: string;
  readonly value: number;
}

/**
 * What the rows of a payout table pay along the chart's x axis, which is attainment with a quota,
 * where the gate is reached.
 */
export interface Curve {
  /** What row k pays at a measure, between the floor and the cap. */
  readonly paid: (k: number, x: Point) => Point;
  /** Where row k meets a floor or a cap, within its own start and stop. */
  readonly meets: (k: number, bound: Point, start: Point, stop: Point) => Point;
}

export function curveOf(
  { quota, table, isFlat }: TablePage,
  quotaPlace: string | undefined,
  { rows, rowPlaces }: PayoutBlock,
  bounds: Bounds | undefined,
): Curve {
  const isShare = quota !== undefined && table.pays === 'rates';
  const goal = quotaPlace ?? '';
  const rowAt = (k: number): PayoutRow => rows[k] ?? { from: 0, payout: 0, rate: 0 };
  const bounded = ({ formula, value }: Point): Point =>
    bounds ? { formula: bounds.formula(formula), value: bounds.value(value) } : { formula, value };
  return {
    paid: (k, x) => {
      const [row, here] = [rowAt(k), rowPlaces(k)];
      if (isFlat) return bounded({ formula: here.payout, value: row.payout });
      const paid = `${here.payout}+${here.rate}*(${x.formula}-${here.from})`;
      const value = row.payout + row.rate * (x.value - row.from);
      return bounded(
        isShare ? { formula: `${goal}*(${paid})`, value: quota * value } : { formula: paid, value },
      );
    },
    meets: (k, bound, start, stop) => {
      const [row, here] = [rowAt(k), rowPlaces(k)];
      if (isFlat) return start;
      const amount = isShare ? `${bound.formula}/${goal}` : bound.formula;
      const value = isShare ? bound.value / quota : bound.value;
      const crossing = `${here.from}+(${amount}-${here.payout})/${here.rate}`;
      const within = Math.min(
        Math.max(row.from + (value - row.payout) / row.rate, start.value),
        stop.value,
      );
      return {
        formula: `IF(${here.rate}>0,MIN(MAX(${crossing},${start.formula}),${stop.formula}),${start.formula})`,
        value: row.rate > 0 ? within : start.value,
      };
    },
  };
}
