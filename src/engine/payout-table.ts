import { reaches } from './threshold';

/**
 * The one idea of the engine: every milestone, ladder, tiered commission, threshold, cap and
 * payout curve is a piecewise-linear function of a measure, with jumps, written as a table.
 *
 *     payout(x) = payout[k] + rate[k] * (x - from[k])
 *
 * where k is the last row whose From is reached (see threshold.ts). Rules only fill this table;
 * everything else only reads it.
 */
export interface PayoutRow {
  readonly from: number;
  /** What is paid exactly at `from`. */
  readonly payout: number;
  /** What one more unit of the measure pays, up to the next row. */
  readonly rate: number;
}

/**
 * Rows ascend, and the first is From 0. Without a quota From is in the measure's own unit. With a
 * quota From is attainment (1 is 100 %), and the table then pays
 *
 * - `amounts`: `payout` is money; `rate` is money for one whole quota (bonuses, payout curves);
 * - `rates`: `payout` is a share of quota; `rate` is a share of the measure (commissions).
 */
export interface PayoutTable {
  readonly rows: readonly [PayoutRow, ...PayoutRow[]];
  readonly pays: 'amounts' | 'rates';
}

/** A table over rows that ascend from 0 or above; below the first of them nothing is paid. */
export function payoutTable(pays: PayoutTable['pays'], rows: readonly PayoutRow[]): PayoutTable {
  const [first, ...rest] = rows;
  const nothing: PayoutRow = { from: 0, payout: 0, rate: 0 };
  if (!first) return { rows: [nothing], pays };
  return { rows: first.from > 0 ? [nothing, first, ...rest] : [first, ...rest], pays };
}

/**
 * What the table pays for a measure. Below 0 it pays nothing.
 *
 * With a quota, attainment chooses the row and money does the arithmetic: From becomes
 * quota * From, to which the measure itself is compared.
 */
export function payoutAt(table: PayoutTable, measure: number, quota = 1): number {
  if (measure < 0) return 0;
  return payoutInRow(table, lastReached(table, measure, quota), measure, quota);
}

/** What a further amount pays to someone who has been credited `prior` before. */
export function increment(table: PayoutTable, prior: number, amount: number, quota = 1): number {
  return payoutAt(table, prior + amount, quota) - payoutAt(table, prior, quota);
}

export interface BreakdownRow {
  readonly from: number;
  readonly to: number;
  /** The part of the measure between From and To. */
  readonly inRow: number;
  readonly rate: number;
  /** What that part pays, with the step that the table makes at From. */
  readonly payout: number;
}

/**
 * The payout, row by row of the table; the rows add up to it. Thresholds are in the measure's unit
 * also where the table is in attainment. With `prior`, only what lies above it.
 */
export function breakdown(
  table: PayoutTable,
  measure: number,
  quota = 1,
  prior = 0,
): BreakdownRow[] {
  const end = Math.max(prior + measure, 0);
  const start = Math.max(prior, 0);
  const first = lastReached(table, start, quota);
  const last = lastReached(table, end, quota);
  return table.rows.slice(first, last + 1).map((row, index) => {
    const k = first + index;
    const from = k === first ? start : row.from * quota;
    const to = k === last ? end : rowEnd(table, k, quota);
    const before =
      k === first ? payoutInRow(table, k, start, quota) : payoutInRow(table, k - 1, from, quota);
    return {
      from,
      to,
      inRow: to - from,
      rate: rateInMoney(table, row, quota),
      payout: payoutInRow(table, k, to, quota) - before,
    };
  });
}

export interface Point {
  readonly measure: number;
  readonly payout: number;
}

/** The corners of the step chart from 0 to `upTo`, with both sides of each jump, in order. */
export function stepPoints(table: PayoutTable, upTo: number, quota = 1): Point[] {
  const points: Point[] = [];
  table.rows.forEach((row, k) => {
    const measure = row.from * quota;
    if (measure > upTo) return;
    const below = k > 0 ? payoutInRow(table, k - 1, measure, quota) : undefined;
    const at = payoutInRow(table, k, measure, quota);
    if (below !== undefined && below !== at) points.push({ measure, payout: below });
    points.push({ measure, payout: at });
  });
  const last = points.at(-1);
  if (last && last.measure < upTo) {
    points.push({ measure: upTo, payout: payoutAt(table, upTo, quota) });
  }
  return points;
}

/** The most that can be paid for a measure up to `upTo`; Infinity where nothing ends the rise. */
export function largestPayout(table: PayoutTable, upTo = Infinity, quota = 1): number {
  const rows = table.rows.filter((row) => reaches(upTo, row.from * quota));
  return Math.max(
    ...rows.flatMap((row, k) => {
      const end = Math.min(upTo, rowEnd(table, k, quota));
      const atEnd = end === Infinity && row.rate <= 0 ? row.from * quota : end;
      return [payoutInRow(table, k, row.from * quota, quota), payoutInRow(table, k, atEnd, quota)];
    }),
  );
}

/** The smallest measure that pays at least `payout`; undefined where nothing does. */
export function measureForPayout(
  table: PayoutTable,
  payout: number,
  quota = 1,
): number | undefined {
  for (const [k, row] of table.rows.entries()) {
    const from = row.from * quota;
    const atFrom = payoutInRow(table, k, from, quota);
    if (reaches(atFrom, payout)) return from;
    const rate = rateInMoney(table, row, quota);
    const measure = rate > 0 ? from + (payout - atFrom) / rate : Infinity;
    if (measure < rowEnd(table, k, quota)) return measure;
  }
  return undefined;
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

function lastReached(table: PayoutTable, measure: number, quota: number): number {
  for (let k = 0; ; k++) {
    const next = table.rows[k + 1];
    if (!next || !reaches(measure, next.from * quota)) return k;
  }
}

function payoutInRow(table: PayoutTable, k: number, measure: number, quota: number): number {
  const row = table.rows[k];
  if (!row) return 0;
  const above = measure - quota * row.from;
  return table.pays === 'rates'
    ? quota * row.payout + row.rate * above
    : row.payout + (row.rate * above) / quota;
}

function rateInMoney(table: PayoutTable, row: PayoutRow, quota: number): number {
  return table.pays === 'rates' ? row.rate : row.rate / quota;
}

function rowEnd(table: PayoutTable, k: number, quota: number): number {
  const next = table.rows[k + 1];
  return next ? next.from * quota : Infinity;
}
