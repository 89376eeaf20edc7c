import { exceeds, isNegative, reaches, reachesRatio } from './threshold';

/**
 * The one idea of the engine: every milestone, ladder, tiered commission, threshold, cap and
 * payout curve is a piecewise-linear function of a measure, with jumps, written as a table.
 *
 *     payout(x) = payout[k] + rate[k] * (x - from[k])
 *
 * where k is the last row whose From is reached (see threshold.ts), or, of rows that begin above it,
 * exceeded. Rules only fill this table; everything else only reads it.
 */
export interface PayoutRow {
  readonly from: number;
  /** What is paid exactly at `from`. */
  readonly payout: number;
  /** What one more unit of the measure pays, up to the next row. */
  readonly rate: number;
  /** Exactly at From the row before it still counts. */
  readonly isAbove?: boolean;
  /** Of a table of rates of all: `payout` is no rate, and is paid whatever the measure. */
  readonly isLevel?: boolean;
}

/** When the thresholds of a table are reached: at them, or only above them. */
export const thresholdRules = ['at', 'above'] as const;
export type ThresholdRule = (typeof thresholdRules)[number];

/**
 * Rows ascend, and the first is From 0, or below. Without a quota From is in the measure's own unit. With a
 * quota From is attainment (1 is 100 %), and the table then pays
 *
 * - `amounts`: `payout` is money; `rate` is money for one whole quota (bonuses, payout curves);
 * - `rates`: `payout` is a share of quota; `rate` is a share of the measure (commissions);
 * - `ratesOfAll`: `payout` is the rate at From, and `rate` what it rises by with one whole quota; all of
 *   the measure is paid the rate that it reaches, so that the payout bends (`rate-of-all.ts`).
 */
export interface PayoutTable {
  readonly rows: readonly [PayoutRow, ...PayoutRow[]];
  readonly bonusIs: 'amounts' | 'rates' | 'ratesOfAll';
}

/** A table over rows that ascend; below the first of them nothing is paid. */
export function payoutTable(
  bonusIs: PayoutTable['bonusIs'],
  rows: readonly PayoutRow[],
  reached: ThresholdRule = 'at',
): PayoutTable {
  const [first, ...rest] = reached === 'at' ? rows : rows.map((row) => ({ ...row, isAbove: true }));
  const nothing: PayoutRow = { from: 0, payout: 0, rate: 0 };
  if (!first) return { rows: [nothing], bonusIs };
  return { rows: begins(first, 0, 1) ? [first, ...rest] : [nothing, first, ...rest], bonusIs };
}

/**
 * What the table pays for a measure. Below 0 it pays nothing, unless its first row starts there.
 *
 * With a quota, attainment chooses the row and money does the arithmetic: From becomes
 * quota * From, to which the measure itself is compared.
 */
export function payoutAt(table: PayoutTable, measure: number, quota = 1): number {
  const [first] = table.rows;
  if (first.from < 0 ? !begins(first, measure, quota) : isNegative(measure)) return 0;
  return payoutInRow(table, lastReached(table, measure, quota), measure, quota);
}

export interface NextStep {
  readonly at: number;
  readonly distance: number;
  /** What reaching it pays beyond what is paid now. */
  readonly more: number;
}

/** The next row of the table that is not reached yet, and what it takes to reach it. */
export function nextStep(table: PayoutTable, measure: number, quota = 1): NextStep | undefined {
  const now = Math.max(measure, 0);
  const k = lastReached(table, now, quota) + 1;
  const row = table.rows[k];
  if (!row) return undefined;
  const at = row.from * quota;
  return {
    at,
    distance: at - measure,
    more: payoutInRow(table, k, at, quota) - payoutAt(table, measure, quota),
  };
}

/** The number of the last row that a measure of 0 or more has reached. */
export const lastReached = ({ rows }: PayoutTable, measure: number, quota: number): number =>
  Math.max(
    rows.findLastIndex((row) => begins(row, measure, quota)),
    0,
  );

/**
 * Whether a measure has begun a row: by the amount or, since a From such as 7/11 of a quota may have been
 * rounded up to its 12 decimals, by its share of the quota.
 */
export const begins = (
  { from, isAbove }: Pick<PayoutRow, 'from' | 'isAbove'>,
  measure: number,
  quota: number,
): boolean =>
  isAbove
    ? !reaches(from * quota, measure) && exceeds(measure / quota, from)
    : reaches(measure, from * quota) || reachesRatio(measure / quota, from);

/** What row k pays for a measure, wherever the row begins and ends. */
export function payoutInRow(table: PayoutTable, k: number, measure: number, quota: number): number {
  const row = table.rows[k];
  if (!row) return 0;
  const above = measure - quota * row.from;
  const inRow = row.payout + (row.rate * above) / quota;
  return table.bonusIs === 'amounts'
    ? inRow
    : table.bonusIs === 'rates' || row.isLevel
      ? quota * row.payout + row.rate * above
      : measure * inRow;
}
