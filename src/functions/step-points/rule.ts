import { type PayoutTable, begins, payoutAt, payoutInRow } from '../../engine/payout-table';
import { agree, reaches } from '../../engine/threshold';

export interface Point {
  readonly measure: number;
  readonly payout: number;
}

/**
 * The corners of the step chart, from 0 to `upTo`, in order.
 *
 *     (from, payout just below from), (from, payout at from)   at each jump
 *     (from, payout at from)                                   where only the slope changes
 *     (upTo, payout at upTo)                                   at the end
 *
 * Measures are in the measure's own unit also where the table is in attainment. A threshold exactly
 * at `upTo` is drawn with its jump, unless it has to be exceeded. For one payout, use payoutAt.
 */
export function stepPoints(table: PayoutTable, upTo: number, quota = 1): Point[] {
  const points: Point[] = [];
  table.rows.forEach((row, k) => {
    const measure = row.from * quota;
    const next = table.rows[k + 1];
    const isNothing = next?.from === row.from && begins(next, upTo, quota);
    if (isNothing || (k > 0 && !begins(row, upTo, quota))) return;
    const below = k > 0 ? payoutInRow(table, k - 1, measure, quota) : undefined;
    const at = payoutInRow(table, k, measure, quota);
    if (below !== undefined && !agree(below, at)) points.push({ measure, payout: below });
    points.push({ measure, payout: at });
  });
  const last = points.at(-1);
  if (last && !reaches(last.measure, upTo)) {
    points.push({ measure: upTo, payout: payoutAt(table, upTo, quota) });
  }
  return points;
}
