import fc from 'fast-check';
import { amountForPayout } from '../../src/functions/amount-for-payout/rule';
import { breakdown } from '../../src/functions/breakdown/rule';
import { drawPeriod } from '../../src/functions/draw/rule';
import { largestPayout } from '../../src/functions/max-exposure/rule';
import { increment } from '../../src/engine/increment';
import { payoutAt } from '../../src/engine/payout-table';
import { payable, paySchedule } from '../../src/functions/payable/rule';
import { cumulativeShares, split } from '../../src/functions/split/rule';
import { stepPoints } from '../../src/functions/step-points/rule';
import { reaches } from '../../src/engine/threshold';
import { tieredBonus } from '../../src/functions/tiered-bonus/rule';
import { cents, near, plans, plansAndMeasures, tableOf, value } from './generated';

const often = { numRuns: 1000 };
const quotas = cents(1, 1_000_000);

test('marginal pay is continuous: a cent more never changes it by more than its rate', () => {
  fc.assert(
    fc.property(plansAndMeasures(['marginal']), ([plan, measure]) => {
      const table = tableOf(plan);
      const highest = Math.max(...plan.tiers.map((tier) => tier.value));
      const step = payoutAt(table, measure + 0.01) - payoutAt(table, measure);
      expect(Math.abs(step)).toBeLessThanOrEqual(0.01 * highest + 1e-9);
    }),
    often,
  );
});

test('marginal pay never falls while rates are not negative', () => {
  fc.assert(
    fc.property(plansAndMeasures(['marginal']), ([plan, a, b]) => {
      const table = tableOf(plan);
      const [low, high] = [payoutAt(table, Math.min(a, b)), payoutAt(table, Math.max(a, b))];
      expect(high - low).toBeGreaterThanOrEqual(-1e-9);
    }),
    often,
  );
});

test('the rows of a breakdown add up to the payout', () => {
  fc.assert(
    fc.property(plansAndMeasures(), quotas, ([plan, measure], quota) => {
      const table = tableOf(plan);
      for (const target of [1, quota]) {
        const total = sum(breakdown(table, measure, target).map(({ payout }) => payout));
        expect(near(total, payoutAt(table, measure, target), largest(plan))).toBe(true);
      }
    }),
    often,
  );
});

test('with what was credited before they add up to the increment, up or down', () => {
  fc.assert(
    fc.property(plansAndMeasures(), ([plan, before, after]) => {
      const table = tableOf(plan);
      const rows = breakdown(table, after - before, 1, before);
      const total = sum(rows.map(({ payout }) => payout));
      expect(near(total, increment(table, before, after - before), largest(plan))).toBe(true);
      expect(near(sum(rows.map(({ inRow }) => inRow)), after - before, 3e6)).toBe(true);
    }),
    often,
  );
});

test('the rows of a breakdown follow each other without gaps', () => {
  fc.assert(
    fc.property(plansAndMeasures(), ([plan, measure]) => {
      const rows = breakdown(tableOf(plan), measure);
      expect(rows[0]?.from).toBe(0);
      expect(rows.at(-1)?.to).toBe(measure);
      rows.slice(1).forEach(({ from }, k) => expect(from).toBe(rows[k]?.to));
    }),
    often,
  );
});

test('the inverse inverts: its amount pays the payout, and no smaller one does', () => {
  fc.assert(
    fc.property(
      plansAndMeasures(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([plan, measure], part) => {
        const table = tableOf(plan);
        const wanted = payoutAt(table, measure) * part;
        const amount = amountForPayout(table, wanted);
        if (typeof amount !== 'number') throw new Error(JSON.stringify(amount));
        expect(amount).toBeLessThanOrEqual(measure * (1 + 1e-11) + 1e-9);
        expect(payoutAt(table, amount)).toBeGreaterThanOrEqual(wanted - 1e-10 * (1 + wanted));
        for (const smaller of [0.999, 0.9, 0.5, 0.1].map((share) => amount * share)) {
          if (wanted > 1e-6 && amount > 0)
            expect(payoutAt(table, smaller)).toBeLessThan(wanted * (1 + 1e-10));
        }
      },
    ),
    often,
  );
});

test('what no amount pays is more than every amount pays', () => {
  fc.assert(
    fc.property(plansAndMeasures(), cents(0, 1_000_000), ([plan, measure], wanted) => {
      const table = tableOf(plan);
      const amount = amountForPayout(table, wanted);
      if (typeof amount === 'number') return;
      expect(amount.missing).toBe(true);
      expect(payoutAt(table, measure)).toBeLessThan(wanted);
    }),
    often,
  );
});

test('no amount up to a limit pays more than the exposure, and one comes as near as a cent', () => {
  fc.assert(
    fc.property(plansAndMeasures(), ([plan, a, b]) => {
      const table = tableOf(plan);
      const [measure, upTo] = [Math.min(a, b), Math.max(a, b)];
      const most = largestPayout(table, upTo);
      expect(payoutAt(table, measure)).toBeLessThanOrEqual(most + 1e-9 * (1 + most));
      const corners = stepPoints(table, upTo).map(({ payout }) => payout);
      expect(near(Math.max(...corners), most, largest(plan))).toBe(true);
    }),
    often,
  );
});

test('the corners of the chart lie on the payout', () => {
  fc.assert(
    fc.property(plansAndMeasures(), ([plan, upTo]) => {
      const table = tableOf(plan);
      const points = stepPoints(table, upTo);
      expect(points[0]?.measure).toBe(0);
      points.forEach(({ measure, payout }, k) => {
        const isBelowJump = points[k + 1]?.measure === measure;
        if (isBelowJump) return;
        expect(near(payout, payoutAt(table, measure), largest(plan))).toBe(true);
      });
    }),
    often,
  );
});

test('parts add up to the cent, whatever the shares, their number and the sign of the amount', () => {
  fc.assert(
    fc.property(cents(-9_999_999, 9_999_999), shareLists(), (amount, shares) => {
      const parts = split(amount, value(cumulativeShares(shares)));
      expect(inCents(parts)).toBe(Math.round(amount * 100));
      for (const part of parts)
        expect(Math.abs(part * 100 - Math.round(part * 100))).toBeLessThan(1e-4);
    }),
    often,
  );
});

test('instalments add up to the cent when all are due, and are the parts of the split', () => {
  fc.assert(
    fc.property(cents(-9_999_999, 9_999_999), shareLists(), (amount, shares) => {
      const due = (which: (k: number) => boolean): number | object =>
        payable(
          amount,
          value(paySchedule(shares.map((share, k) => ({ share, due: which(k) })))),
          0,
        );
      expect(due(() => true)).toBeCloseTo(amount, 6);
      const parts = split(amount, value(cumulativeShares(shares)));
      parts.forEach((part, one) => expect(due((k) => k === one)).toBeCloseTo(part, 6));
    }),
    { numRuns: 300 },
  );
});

test('increments telescope: month by month they add up to the payout of the whole', () => {
  fc.assert(
    fc.property(
      plans(),
      fc.array(cents(-50_000, 300_000), { maxLength: 12 }),
      quotas,
      (plan, months, quota) => {
        const table = tableOf(plan);
        for (const target of [1, quota]) {
          let [credited, paid] = [0, 0];
          for (const month of months) {
            if (credited + month <= 0) continue;
            paid += increment(table, credited, month, target);
            credited += month;
          }
          const whole = credited > 0 ? payoutAt(table, credited, target) : 0;
          expect(near(paid, whole, 12 * largest(plan))).toBe(true);
        }
      },
    ),
    often,
  );
});

test('with another currency the thresholds, the amounts and the payout all change alike', () => {
  fc.assert(
    fc.property(
      plansAndMeasures(),
      fc.integer({ min: 1, max: 1000 }),
      ([plan, measure], factor) => {
        const { mode, tiers } = plan;
        const isRate = mode === 'marginal' || mode === 'retroactive';
        const exchanged = tableOf({
          mode,
          tiers: tiers.map((tier) => ({
            from: tier.from * factor,
            value: isRate ? tier.value : tier.value * factor,
          })),
        });
        const there = payoutAt(exchanged, measure * factor);
        const here = payoutAt(tableOf(plan), measure) * factor;
        expect(near(there, here, largest(plan) * factor)).toBe(true);
      },
    ),
    often,
  );
});

test('tiers as attainment of a quota pay what the same tiers in money pay', () => {
  fc.assert(
    fc.property(plansAndMeasures(), ([{ mode, tiers }, measure]) => {
      const quota = 2 ** 20;
      const inQuota = tableOf({
        mode,
        tiers: tiers.map(({ from, value: pays }) => ({ from: from / quota, value: pays })),
      });
      const paid = payoutAt(tableOf({ mode, tiers }), measure);
      expect(near(payoutAt(inQuota, measure, quota), paid, largest({ mode, tiers }))).toBe(true);
    }),
    often,
  );
});

test('a recoverable draw never pays below the draw, and owes what it paid beyond the earnings', () => {
  fc.assert(
    fc.property(cents(0, 5000), fc.array(cents(-1000, 9000), { maxLength: 24 }), (draw, months) => {
      let [balance, paid] = [0, 0];
      for (const earned of months) {
        const period = drawPeriod(earned, draw, balance, true);
        if ('message' in period) throw new Error(period.message.en);
        expect(period.paid).toBeGreaterThanOrEqual(draw - 1e-9);
        expect(period.balance).toBeGreaterThanOrEqual(-1e-9);
        balance = period.balance;
        paid += period.paid;
      }
      expect(near(paid - balance, sum(months), 300_000)).toBe(true);
    }),
    often,
  );
});

test('whatever reaches a threshold, more reaches it too', () => {
  fc.assert(
    fc.property(
      cents(-10, 10_000_000),
      cents(0, 10_000_000),
      cents(0, 10),
      (a, threshold, more) => {
        if (reaches(a, threshold)) expect(reaches(a + more, threshold)).toBe(true);
      },
    ),
    often,
  );
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const inCents = (parts: readonly number[]): number =>
  sum(parts.map((part) => Math.round(part * 100)));

/** The size of the largest sum that dust can come from. */
const largest = (plan: Parameters<typeof tableOf>[0]): number =>
  Math.max(...stepPoints(tableOf(plan), 4_000_000).map(({ payout }) => Math.abs(payout)), 1);

/** Any number of shares that add up to 1. */
function shareLists(): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
    .filter((weights) => sum(weights) > 0)
    .map((weights) => weights.map((weight) => weight / sum(weights)));
}

test('what is left of amounts that cancel is 0, not a return: it costs no bonus', () => {
  const ladder = tieredBonus([{ from: 0, bonus: 100 }], 'highest');
  if (!ladder.ok) throw new Error('The ladder has one step.');
  const left = 0.3 - 0.1 - 0.2;
  expect(left).toBeLessThan(0);
  expect([left, 0, -0.01].map((measure) => payoutAt(ladder.value, measure))).toEqual([100, 100, 0]);
});
