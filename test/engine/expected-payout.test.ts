import fc from 'fast-check';
import { expectedPayout } from '../../src/functions/expected-payout/rule';
import { chanceAbove } from '../../src/engine/normal-distribution';
import { type PayoutTable, payoutAt } from '../../src/engine/payout-table';
import { reachProbability } from '../../src/functions/reach-probability/rule';
import { integrate } from './integrate';
import { type Plan, plans, tableOf } from './generated';

/**
 * The expectation by adaptive quadrature of what the table pays, row by row: it knows nothing of the
 * closed form, and of the normal distribution only its density.
 */
function byIntegration(table: PayoutTable, expected: number, spread: number, quota = 1): number {
  const edges = table.rows.map(({ from }) => from * quota);
  return edges.reduce((sum, from, k) => {
    const [low, high] = [from, edges[k + 1] ?? Infinity].map((x) => (x - expected) / spread);
    const paid = (z: number) => payoutAt(table, Math.max(expected + spread * z, from), quota);
    return sum + integrate(paid, low ?? 0, high ?? 0);
  }, 0);
}

const relative = (found: number, wanted: number): number =>
  found === wanted ? 0 : Math.abs(found - wanted) / Math.abs(wanted);

/** Far out, where the density itself has underflowed, nothing is left to compare. */
const tiny = 1e-200;

const spreads = fc
  .integer({ min: -2, max: 8 })
  .chain((power) => fc.integer({ min: 10, max: 99 }).map((digits) => (digits / 10) * 10 ** power));

function agreesWithIntegration(plan: Plan, expected: number, spread: number, quota = 1): void {
  const table = tableOf(plan);
  const wanted = byIntegration(table, expected, spread, quota);
  const found = expectedPayout(table, expected, spread, quota);
  if (Math.abs(wanted) < tiny) expect(Math.abs(found)).toBeLessThan(10 * tiny);
  else expect([found, relative(found, wanted) < 1e-9]).toEqual([found, true]);
}

test('the closed form is the integral, to 1e-9, for tables of every kind', () => {
  fc.assert(
    fc.property(
      plans(),
      fc.integer({ min: -200_000, max: 3_000_000 }),
      spreads,
      (plan, expected, spread) => agreesWithIntegration(plan, expected, spread),
    ),
    { numRuns: 150 },
  );
});

test('also where thresholds are attainment of a quota', () => {
  const inQuota = ({ mode, tiers }: Plan): Plan => ({
    mode,
    tiers: tiers.map(({ from, value }) => ({ from: from / 1_000_000, value })),
  });
  fc.assert(
    fc.property(plans(), fc.integer({ min: 0, max: 900_000 }), spreads, (plan, expected, spread) =>
      agreesWithIntegration(inQuota(plan), expected, spread, 500_000),
    ),
    { numRuns: 80 },
  );
});

const falls: Plan = {
  mode: 'retroactive',
  tiers: [
    { from: 0, value: 0.1 },
    { from: 100, value: 0.02 },
    { from: 130, value: 0 },
  ],
};

test.each([1e-3, 1, 10, 100, 1e4, 1e6, 1e8])(
  'narrow rows of a table that falls to 0 keep their digits, with a spread of %p',
  (spread) => {
    for (const expected of [0, 50, 99.9995, 100, 115, 130, 200]) {
      agreesWithIntegration(falls, expected, spread);
    }
  },
);

test('far out in the tail the last digits are still there', () => {
  const bonus: Plan = { mode: 'highest', tiers: [{ from: 100, value: 1000 }] };
  for (const spread of [20, 10, 5, 4, 3.5]) agreesWithIntegration(bonus, 0, spread);
});

test('with less and less spread it comes to the payout itself', () => {
  fc.assert(
    fc.property(
      plans(['marginal', 'linear']),
      fc.integer({ min: 1, max: 3_000_000 }),
      (plan, x) => {
        const table = tableOf(plan);
        const beside = plan.tiers.some(({ from }) => Math.abs(from - x) < 1);
        if (beside) return;
        const paid = payoutAt(table, x);
        for (const spread of [0, 1e-300, 1e-12, 1e-6]) {
          expect(Math.abs(expectedPayout(table, x, spread) - paid)).toBeLessThan(
            1e-6 + 1e-9 * paid,
          );
        }
      },
    ),
  );
});

test('the chance of a target is the integral of the density above it', () => {
  for (let z = -8; z <= 37; z += 0.37) {
    const wanted = integrate(() => 1, z, Infinity);
    expect([z, relative(chanceAbove(z), wanted) < 1e-11]).toEqual([z, true]);
    expect(reachProbability(100 + 10 * z, 100, 10)).toBeCloseTo(wanted, 12);
  }
});

test.each([
  [0, 0.5],
  [1, 0.158655253931457051],
  [2, 0.022750131948179207],
  [3, 0.00134989803163009453],
  [5, 2.86651571879193912e-7],
  [10, 7.61985302416052607e-24],
  [20, 2.75362411860623369e-89],
  [-1, 0.841344746068542949],
])('the upper tail at %p is the published one', (z, wanted) => {
  expect(relative(chanceAbove(z), wanted)).toBeLessThan(1e-13);
});

test('the two ways of summing meet without a step', () => {
  const [below, at] = [chanceAbove(2 - 1e-12), chanceAbove(2)];
  expect(relative(below, at)).toBeLessThan(1e-11);
  expect(below).toBeGreaterThan(at);
});
