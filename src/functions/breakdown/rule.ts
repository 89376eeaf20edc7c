import {
  type PayoutTable,
  lastReached,
  paidBefore,
  payoutAt,
  payoutInRow,
  rateInMoney,
  rowEnd,
} from '../../engine/payout-table';
import { reaches } from '../../engine/threshold';

export interface BreakdownRow {
  readonly from: number;
  readonly to: number;
  /** The part of the measure between From and To; below 0 where it is taken back. */
  readonly inRow: number;
  readonly rate: number;
  /** What that part pays, with the step that the table makes at From. */
  readonly payout: number;
}

/**
 * The payout, row by row of the payout table.
 *
 *     payout of a row = what the table pays at To - what it paid before From
 *
 * The rows add up to the payout; with `prior`, to the increment on what was credited before, and
 * then only what lies above it is listed. Where credit is taken back, the rows are those that are
 * lost, with negative parts. From and To are in the measure's own unit also where the table is in
 * attainment. A step belongs to the row it begins, also
 * where its threshold has to be exceeded. For the payout alone, use payoutAt or increment.
 */
export function breakdown(
  table: PayoutTable,
  measure: number,
  quota = 1,
  prior = 0,
): BreakdownRow[] {
  const [before, after] = [prior, prior + measure];
  if (after >= Math.max(before, 0)) {
    return rowsBetween(table, before, after, quota, paidBefore(table, before, quota));
  }
  const left = payoutAt(table, after, quota);
  if (before <= 0) return [{ from: 0, to: 0, inRow: 0, rate: 0, payout: left }];
  const lost = rowsBetween(table, after, before, quota, left);
  return lost.map((row) => ({ ...row, inRow: -row.inRow, payout: -row.payout }));
}

/** The rows from a lower to a higher measure, when `paid` has been paid up to the lower one. */
function rowsBetween(
  table: PayoutTable,
  low: number,
  end: number,
  quota: number,
  paid: number,
): BreakdownRow[] {
  const start = Math.max(low, 0);
  const last = lastReached(table, end, quota);
  let first = lastReached(table, start, quota);
  // A row that has to be exceeded takes what lies just above its From.
  while (first < last && reaches(start, rowEnd(table, first, quota))) first++;
  return table.rows.slice(first, last + 1).map((row, index) => {
    const k = first + index;
    const from = k === first ? start : row.from * quota;
    const to = k === last ? end : rowEnd(table, k, quota);
    const before = k === first ? paid : payoutInRow(table, k - 1, from, quota);
    return {
      from,
      to,
      inRow: to - from,
      rate: rateInMoney(table, row, quota),
      payout: payoutInRow(table, k, to, quota) - before,
    };
  });
}
