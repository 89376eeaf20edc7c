import fc from 'fast-check';
import { payoutAt } from '../../src/engine/payout-table';
import { paysRateOfAll } from '../../src/plan/pay/table-rows';
import { averageRows } from '../../src/plan/pay/average-pay';
import type { PlanComponent } from '../../src/plan/kind';
import { type TableComponent, tableOf } from '../../src/plan/kinds';
import { gatedBy, openingOf } from '../../src/plan/pay/limits/gate';
import { limited } from '../../src/plan/pay/limits/limits';
import { limitsOnCurve } from '../../src/plan/pay/limits/limited-curve';
import { quotaOf, tableParts } from '../../src/plan/parts';
import { following } from '../../src/plan/presets/preset';
import { integrate } from '../engine/integrate';
import { kindPlans, planWith, presetPlans } from '../spreadsheet/component-plans';
import { measure } from '../../src/plan/presets/preset';

const expectedPay = (...given: Parameters<typeof averageRows>): number =>
  averageRows(...given).reduce((sum, { adds }) => sum + adds, 0);

/**
 * The average of what is paid, by adaptive quadrature of the rule itself: earned, then its limits. It
 * knows nothing of the table with its limits, only where the rule bends, to integrate up to there.
 */
function byIntegration(
  part: PlanComponent<TableComponent>,
  quota: number | undefined,
  mean: number,
  deviation: number,
): number {
  const table = tableOf(part);
  if (!table.ok) throw new Error('The component cannot be paid.');
  const limits = limitsOnCurve(part);
  const paid = (result: number) =>
    limited(limits, {
      earned: payoutAt(table.value, result, quota ?? 1),
      gated: gatedBy(limits.gate, result, quota),
    });
  const corners = table.value.rows.map(({ from }) => from * (quota ?? 1));
  const ends = [...corners, ...(limits.gate ? [openingOf(limits.gate, quota)] : [])];
  const last = Math.max(...ends);
  // Where a stretch between corners meets a bound is found by halving it.
  const edges = [...new Set([...ends, 4 * last + 8 * deviation + Math.abs(mean)])].sort(
    (one, other) => one - other,
  );
  const all = edges.flatMap((from, k) => {
    const to = edges[k + 1];
    if (to === undefined) return [from];
    return [from, ...[limits.floor, limits.cap].flatMap((bound) => crossing(bound, from, to))];
  });
  function crossing(bound: number | null, from: number, to: number): number[] {
    if (bound === null || !table.ok) return [];
    const inside = (x: number) => payoutAt(table.value, x, quota ?? 1) - bound;
    let [low, high] = [from + (to - from) * 1e-12, to - (to - from) * 1e-12];
    if (inside(low) * inside(high) >= 0) return [];
    for (let step = 0; step < 200; step++) {
      const middle = (low + high) / 2;
      if (inside(low) * inside(middle) <= 0) high = middle;
      else low = middle;
    }
    return [low];
  }
  const sorted = [-Infinity, ...all.sort((one, other) => one - other), Infinity];
  return sorted.slice(1).reduce((sum, to, k) => {
    const from = sorted[k] ?? -Infinity;
    const inner = (z: number) => Math.min(Math.max(mean + deviation * z, from), to);
    const open = (x: number) => (x === from ? nextAfter(x) : x === to ? nextBefore(x) : x);
    return (
      sum +
      integrate((z) => paid(open(inner(z))), (from - mean) / deviation, (to - mean) / deviation)
    );
  }, 0);
}
const nextAfter = (x: number) => x + Math.max(Math.abs(x), 1) * 1e-11;
const nextBefore = (x: number) => x - Math.max(Math.abs(x), 1) * 1e-11;

/** 5 % at 50 %, 4.5 % at 100 % and 9 % from 150 % on, of everything. */
const onLine = planWith({
  measures: [measure('sales', 'sales')],
  components: [
    {
      ...{ kind: 'commission', ...following('line', 'sales'), method: 'interpolated' },
      quota: 200_000,
      tiers: [
        { from: 0.5, rate: 0.05 },
        { from: 1, rate: 0.045 },
        { from: 1.5, rate: 0.09 },
      ],
    },
  ],
});

const parts = [...kindPlans.filter(({ title }) => / alone$/.test(title)), ...presetPlans]
  .filter(({ plan }) => plan.language === 'en')
  .concat({ title: 'a rate on a line that falls and rises', plan: onLine })
  .flatMap(({ title, plan }) => tableParts(plan).map((part) => ({ title, plan, part })));

const spreadsTo = (max: number) => fc.integer({ min: -2, max }).map((power) => 0.3 * 10 ** power);
// The square of 30,000 goals leaves no digits for a cent of pay that bends; that of 3,000 does.
const [spreads, spreadsOfBent] = [spreadsTo(5), spreadsTo(4)];

test.each(parts)('what $title pays on average is the integral of what it pays', (one) => {
  const { plan, part } = one;
  const quota = quotaOf(plan, part);
  const goal = quota ?? 1;
  const table = tableOf(part);
  if (!table.ok) throw new Error('The component cannot be paid.');
  const last = (table.value.rows.at(-1)?.from ?? 1) * goal || goal;
  const most = payoutAt(table.value, 1.5 * last, goal) || 1;
  const amount = (share: number) => Math.round(share * most * 100) / 100;
  const limit = fc.option(fc.integer({ min: 0, max: 150 }).map((share) => amount(share / 100)));
  const gate = fc.option(fc.integer({ min: 1, max: 160 }).map((share) => (share / 100) * last));
  fc.assert(
    fc.property(
      limit,
      limit,
      gate,
      fc.integer({ min: 1, max: 30 }),
      paysRateOfAll(part) ? spreadsOfBent : spreads,
      (floor, cap, atLeast, share, spread) => {
        const { measure: follows } = part.component;
        // Of quotas, the gate is every other time a share of them.
        const inShares = quota !== undefined && share % 2 === 1 && atLeast !== null;
        const opens = inShares
          ? { measure: follows, atLeast: atLeast / quota, of: 'quota' as const }
          : { measure: follows, atLeast: atLeast ?? 0 };
        const gate = atLeast === null ? null : opens;
        const component = { ...part.component, floor, cap, gate };
        const own = { ...part, component } as PlanComponent<TableComponent>;
        const [mean, deviation] = [(share / 10) * last, spread * last];
        const wanted = byIntegration(own, quota, mean, deviation);
        const found = expectedPay(own, quota, { mean, deviation });
        expect(Math.abs(found - wanted)).toBeLessThan(0.001 + 1e-9 * Math.abs(wanted));
      },
    ),
    { numRuns: 8 },
  );
});

describe('a milestone of 50,000 at 1,800,000', () => {
  const plan = planWith({
    measures: [measure('sales', 'sales')],
    components: [
      {
        ...following('milestone', 'sales'),
        ...{ kind: 'milestone', quota: 1_800_000, pays: 'amount', bonus: 50_000, trigger: 1 },
        partial: { kind: 'none' },
      },
    ],
  });
  const [part] = tableParts(plan);
  if (!part) throw new Error('The plan has a milestone.');
  const at = (average: number, spread: number, more: object = {}) =>
    expectedPay({ ...part, component: { ...part.component, ...more } }, 1_800_000, {
      ...{ mean: average * 1_800_000, deviation: spread * 1_800_000 },
    });

  test('pays the chance of reaching it: 40.1294 % at an average of 95 % and a spread of 20 %', () => {
    // Published table of the normal distribution: 1 - 0.5987063 a quarter deviation above.
    expect(10 * at(0.95, 0.2)).toBeCloseTo(200_646.84, 1);
  });

  test('without spread it pays what the average pays', () => {
    expect([at(0.95, 0), at(1, 0), at(1.2, 0)]).toEqual([0, 50_000, 50_000]);
  });

  test('with a spread beyond all measure it is half the bonus', () => {
    expect(at(0.95, 1e9)).toBeCloseTo(25_000, 3);
  });

  test('with a cap the cap, with a floor the floor below it, with a gate from the gate on', () => {
    const chance = at(0.95, 0.2) / 50_000;
    expect(at(0.95, 0.2, { cap: 30_000 })).toBeCloseTo(30_000 * chance, 6);
    expect(at(0.95, 0.2, { floor: 10_000 })).toBeCloseTo(10_000 + 40_000 * chance, 6);
    const gate = { measure: 'sales', atLeast: 1.15 * 1_800_000 };
    // One deviation above the average: 0.158655.
    expect(at(0.95, 0.2, { gate })).toBeCloseTo(50_000 * 0.158655254, 3);
  });

  test('a cap of 0 pays nothing, and a cap below the floor wins', () => {
    expect(at(0.95, 0.2, { cap: 0 })).toBe(0);
    expect(at(0.95, 0.2, { floor: 10_000, cap: 4_000 })).toBeCloseTo(4_000, 6);
  });
});
