import {
  type PayoutRow,
  type PayoutTable,
  type ThresholdRule,
  payoutTable,
} from '../../engine/payout-table';
import { type Result, unless } from '../../engine/result';
import { type ThresholdUnit, ascending, notEmpty } from '../../engine/rules';
import type { Vocabulary } from '../../engine/vocabulary';

/** A rate for what is credited from a threshold on. */
export interface Tier {
  readonly from: number;
  readonly rate: number;
  /** Of a plan whose tiers have each a method; otherwise all have the one that is given. */
  readonly method?: CommissionMethod | undefined;
}

export const commissionMethods = {
  marginal: { en: ['marginal'], da: ['marginal', 'marginalt'] },
  retroactive: { en: ['retroactive'], da: ['retroaktiv', 'retroaktivt'] },
} as const satisfies Vocabulary;
export type CommissionMethod = keyof typeof commissionMethods;

/** The same, and a rate that lies on a straight line: it makes no payout table of lines. */
export const rateMethods = {
  ...commissionMethods,
  interpolated: { en: ['interpolated'], da: ['interpoleret'] },
} as const satisfies Vocabulary;
export type RateMethod = keyof typeof rateMethods;

/**
 * Tiered commission: a rate for every tier of the credited amount.
 *
 *     marginal      payout(x) = sum over tiers of rate * (the part of x inside the tier)
 *     retroactive   payout(x) = x * (the rate of the tier that x reaches)
 *     interpolated  payout(x) = x * (the rate on the straight line between the tiers around x)
 *
 * Tiers ascend; a tier starts at its `from` and ends where the next one starts. Below the first
 * tier nothing is paid. Where thresholds have to be exceeded, exactly on one the tier before it still
 * pays. On a straight line the rate of the last tier goes on above it. A rate below 0 is allowed: a
 * decelerator may take back.
 * For fixed amounts instead of rates, use a tiered bonus.
 */
export function tieredCommission(
  tiers: readonly Tier[],
  method: RateMethod,
  unit?: ThresholdUnit,
  reached?: ThresholdRule,
): Result<PayoutTable> {
  const issues = [
    ...notEmpty(tiers, ['tiers']),
    ...ascending(
      tiers.map((tier) => tier.from),
      ['tiers'],
      'from',
      unit,
    ),
  ];
  return unless(issues, () =>
    method === 'interpolated'
      ? payoutTable('ratesOfAll', tiers.map(onLine), reached)
      : payoutTable('rates', tierRows(tiers, method), reached),
  );
}

/** The rate at a tier, and what it rises by up to the next; after the last one it stays. */
function onLine({ from, rate }: Tier, k: number, tiers: readonly Tier[]): PayoutRow {
  const next = tiers[k + 1];
  return { from, payout: rate, rate: next ? (next.rate - rate) / (next.from - from) : 0 };
}

function tierRows(tiers: readonly Tier[], method: CommissionMethod): PayoutRow[] {
  let payout = 0;
  return tiers.map((tier, k) => {
    const before = tiers[k - 1];
    if ((tier.method ?? method) === 'retroactive') payout = tier.from * tier.rate;
    else if (before) payout += before.rate * (tier.from - before.from);
    return { from: tier.from, payout, rate: tier.rate };
  });
}
