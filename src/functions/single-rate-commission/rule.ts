import type { Issue } from '../../engine/result';
import { refuseNegative } from '../../engine/refused-values';

/**
 * Single-rate commission: one rate on what lies above a start, at most a cap.
 *
 *     payout = min(rate * max(amount - above, 0), cap)
 *
 * `amount`, `above` and `cap` are money, `rate` a share (0.08 is 8 %). Exactly at `above` pays 0.
 * A negative amount pays 0. A start, a rate or a cap below 0 is refused; a cap of 0 pays
 * nothing, and only one that is left out is none.
 * For several rates, use a tiered commission.
 */
export function singleRateCommission(
  amount: number,
  rate: number,
  above: number,
  cap: number,
): number | Issue {
  return (
    refuseNegative(rate, 'rate') ??
    refuseNegative(above, 'above') ??
    refuseNegative(cap, 'cap') ??
    Math.min(rate * Math.max(amount - above, 0), cap)
  );
}
