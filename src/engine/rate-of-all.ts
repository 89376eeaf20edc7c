import { type PayoutRow, type PayoutTable, lastReached } from './payout-table';
import { rateInMoney } from './row-of-table';

/*
 * A row of a table of rates of all: all of the measure is paid a rate that lies on a straight line, so
 * that the payout bends.
 *
 *     payout(x) = x * (payout[k] + rate[k] * (x - from[k]))
 */

/** Whether what a row pays bends: it is no line, and cannot be drawn as one. */
export const isBent = ({ bonusIs }: PayoutTable, { rate, isLevel }: PayoutRow): boolean =>
  bonusIs === 'ratesOfAll' && !isLevel && rate !== 0;

/** What one more unit pays at a measure. */
export function slopeAt(table: PayoutTable, measure: number, quota = 1): number {
  const row = table.rows[lastReached(table, measure, quota)] ?? table.rows[0];
  if (table.bonusIs !== 'ratesOfAll' || row.isLevel) return rateInMoney(table, row, quota);
  return row.payout + row.rate * ((2 * measure) / quota - row.from);
}

/**
 * Where a row that climbs comes to an amount, both in the table's own unit; NaN where it never does.
 *
 *     x = 2 * amount / (start + sqrt(start^2 + 4 * rate * amount)),  start = payout - rate * from
 */
export function climbedTo(amount: number, { from, payout, rate }: PayoutRow): number {
  const start = payout - rate * from;
  return (2 * amount) / (start + Math.sqrt(start ** 2 + 4 * rate * amount));
}

/** Whether a row pays less somewhere before its end than where it begins: its rate falls too fast. */
export const fallsBefore = (end: number, { from, payout, rate }: PayoutRow): boolean =>
  payout + rate * (2 * end - from) < -1e-12;
