import { increment, paidBefore } from '../../engine/increment';
import { type PayoutTable, lastReached, payoutAt, payoutInRow } from '../../engine/payout-table';
import { rateInMoney, rowEnd } from '../../engine/row-of-table';
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

/**
 * The payout row by row. Where one rate is paid on all of the measure (`rate-of-all.ts`) there is one row,
 * with the rate that is reached in the end.
 */
export function rowsPaid(
  table: PayoutTable,
  measure: number,
  quota = 1,
  prior = 0,
): BreakdownRow[] {
  if (table.bonusIs !== 'ratesOfAll') return breakdown(table, measure, quota, prior);
  const end = Math.max(prior + measure, 0);
  const { from, payout, rate } = table.rows[lastReached(table, end, quota)] ?? table.rows[0];
  return [
    {
      from: Math.max(prior, 0),
      to: end,
      inRow: end - Math.max(prior, 0),
      rate: payout + rate * (end / quota - from),
      payout: increment(table, prior, measure, quota),
    },
  ];
}
