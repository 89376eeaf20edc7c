import fc from 'fast-check';
import { limitedTable } from '../../src/engine/limited-table';
import { payoutAt, payoutTable } from '../../src/engine/payout-table';
import { stepPoints } from '../../src/functions/step-points/rule';
import { reaches } from '../../src/engine/threshold';
import { cents, near, plansAndMeasures, tableOf } from './generated';

const limit = fc.option(cents(0, 60_000));
const gates = fc.option(cents(0, 2_000_000));

test('a payout table with its limits pays what the limits leave of what it paid', () => {
  fc.assert(
    fc.property(
      plansAndMeasures(),
      fc.record({ floor: limit, cap: limit, gate: gates }),
      fc.constantFrom(1, 750_000.01),
      ([plan, measure], limits, quota) => {
        const table = tableOf(plan);
        const { floor, cap, gate } = limits;
        const at = measure * (quota === 1 ? 1 : 1.7);
        const paid = payoutAt(table, at, quota);
        const bounded = Math.min(cap ?? Infinity, Math.max(floor ?? -Infinity, paid));
        const wanted = gate === null || reaches(at, gate) ? bounded : 0;
        const found = payoutAt(limitedTable(table, limits, quota), at, quota);
        expect(near(found, wanted, Math.max(paid, 1e6))).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

/** 5 % up to 100,000 and 10 % above, at least 1,000 and at most 8,000, from 10,000 on. */
test('its corners are where the gate opens, the floor is left and the cap is met', () => {
  const table = payoutTable('rates', [
    { from: 0, payout: 0, rate: 0.05 },
    { from: 100_000, payout: 5_000, rate: 0.1 },
  ]);
  const own = limitedTable(table, { gate: 10_000, floor: 1_000, cap: 8_000 });
  const corners = stepPoints(own, 200_000).map(({ measure, payout }) => [measure, payout]);
  expect(corners).toEqual([
    [0, 0],
    [10_000, 0],
    [10_000, 1_000],
    [20_000, 1_000],
    [100_000, 5_000],
    [130_000, 8_000],
    [200_000, 8_000],
  ]);
});

test('a cap of 0 pays nothing, and a gate of 0 is always reached', () => {
  const table = payoutTable('rates', [{ from: 0, payout: 0, rate: 0.05 }]);
  expect(payoutAt(limitedTable(table, { gate: null, floor: 100, cap: 0 }), 9_000)).toBe(0);
  expect(payoutAt(limitedTable(table, { gate: 0, floor: 100, cap: null }), 0)).toBe(100);
});
