import type { PayoutRow, PayoutTable } from './payout-table';

/** What one more unit of the measure pays in a row of a line. */
export function rateInMoney(table: PayoutTable, row: PayoutRow, quota: number): number {
  return table.bonusIs === 'amounts' ? row.rate / quota : row.rate;
}

/** Where row k ends, in the measure's unit: where the next one begins. */
export function rowEnd(table: PayoutTable, k: number, quota: number): number {
  const next = table.rows[k + 1];
  return next ? next.from * quota : Infinity;
}
