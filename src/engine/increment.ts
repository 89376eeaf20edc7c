import { type PayoutTable, payoutAt } from './payout-table';

/**
 * What a further amount pays to someone who has been credited `prior` before.
 *
 *     increment = payout(prior + amount) - payout(prior)
 *
 * Increments telescope: month by month they add up to the payout of the whole. It is below 0 when
 * credit is taken back, or when the table jumps down. Who has been credited nothing before has been
 * paid nothing.
 */
export function increment(table: PayoutTable, prior: number, amount: number, quota = 1): number {
  return payoutAt(table, prior + amount, quota) - paidBefore(table, prior, quota);
}

export function paidBefore(table: PayoutTable, prior: number, quota: number): number {
  return prior > 0 ? payoutAt(table, prior, quota) : 0;
}
