import fc from 'fast-check';
import type { PayoutTable } from '../../src/engine/payout-table';
import type { Result } from '../../src/engine/result';
import { type PayoutMode, tieredPayout } from '../../src/functions/tiers/rule';

/** Plans and amounts as people write them: money in cents, rates in hundredths of a percent. */
export const cents = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: from * 100, max: to * 100 }).map((amount) => amount / 100);

export const rates = fc.integer({ min: 0, max: 3000 }).map((rate) => rate / 10_000);

const thresholds = fc
  .uniqueArray(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 6 })
  .map((list) => list.toSorted((a, b) => a - b));

export interface Plan {
  readonly tiers: readonly { readonly from: number; readonly value: number }[];
  readonly mode: PayoutMode;
}

const amounts: readonly PayoutMode[] = ['highest', 'additive', 'linear'];
export const modes: readonly PayoutMode[] = [...amounts, 'marginal', 'retroactive'];

/** Tiers of any mode, or of one of the given. */
export const plans = (of: readonly PayoutMode[] = modes): fc.Arbitrary<Plan> =>
  fc.tuple(fc.constantFrom(...of), thresholds).chain(([mode, froms]) =>
    fc
      .array(amounts.includes(mode) ? cents(0, 100_000) : rates, {
        minLength: froms.length,
        maxLength: froms.length,
      })
      .map((values) => ({
        mode,
        tiers: froms.map((from, k) => ({ from, value: values[k] ?? 0 })),
      })),
  );

export const tableOf = ({ tiers, mode }: Plan): PayoutTable => value(tieredPayout(tiers, mode));

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Measures, some of them exactly on a threshold or one cent beside it. */
export const measures = (plan: Plan): fc.Arbitrary<number> =>
  fc.oneof(
    cents(0, 3_000_000),
    fc
      .tuple(fc.constantFrom(...plan.tiers), fc.constantFrom(-0.01, 0, 0.01))
      .map(([{ from }, beside]) => Math.max(from + beside, 0)),
  );

export const plansAndMeasures = (
  of?: readonly PayoutMode[],
): fc.Arbitrary<readonly [Plan, number, number]> =>
  plans(of).chain((plan) => fc.tuple(fc.constant(plan), measures(plan), measures(plan)));

/** Equal to 12 digits of the larger of the sums they come from. */
export function near(a: number, b: number, scale = 1): boolean {
  return Math.abs(a - b) <= 1e-11 * Math.max(Math.abs(a), Math.abs(b), Math.abs(scale));
}
