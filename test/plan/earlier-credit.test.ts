import { payeePay } from '../../src/plan/payee/payee-pay';
import type { Component } from '../../src/plan/kinds';
import type { Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { following, measure } from '../../src/plan/presets/preset';
import { statement } from '../../src/plan/payee/statement';
import { planWith } from '../spreadsheet/component-plans';

/** Where a component follows the year, so do its gate, its floor, its cap and what is said of it. */

const sales = measure('sales', 'sales');
const nrr = measure('nrr', 'NRR', 'percent');
const meetings = measure('meetings', 'meetings', 'count');
const yearly = (component: object, language: 'en' | 'da' = 'en'): Plan =>
  planWith(
    {
      measures: [sales, meetings, nrr],
      components: [
        { ...following('own', 'sales'), hasPrior: true, ...component } as unknown as Component,
      ],
    },
    language,
  );
const payee = (
  credited: Payee['credited'],
  prior: Payee['prior'],
  more: Partial<Payee> = {},
): Payee => ({
  ...{ name: 'Payee', role: '', team: '', quota: null, from: null, to: null, results: {} },
  ...{ credited, prior, ...more },
});

/** 1.2 % up to 2,000,000 and 0.9 % above, at most 22,000 a year (case o-03). */
const broker = yearly({
  kind: 'commission',
  method: 'marginal',
  quota: null,
  tiers: [
    { from: 0, rate: 0.012 },
    { from: 2_000_000, rate: 0.009 },
  ],
  cap: 22_000,
});
const paidOf = (plan: Plan, now: number, before: number) =>
  payeePay(plan, payee({ sales: now }, { sales: before })).payout;

test('the cap of a component that follows the year limits the year', () => {
  // 1,500,000 have paid 18,000, so that 4,000 of the 6,000 are left; then nothing.
  expect(paidOf(broker, 1_500_000, 0)).toBe(18_000);
  expect(paidOf(broker, 500_000, 1_500_000)).toBe(4_000);
  expect(paidOf(broker, 1_000_000, 2_000_000)).toBe(0);
  const line = statement(broker, payee({ sales: 500_000 }, { sales: 1_500_000 })).lines[0];
  expect(line?.earned).toBeCloseTo(6_000, 8);
  expect(line?.sentence).toBe(
    'Sales 500,000 and earlier in the year 1,500,000: the period pays 6,000. ' +
      'The cap of the year makes it 4,000.',
  );
});

/** 2 % of what lies above 300,000, which is the gate too (case o-05). */
const gated = {
  kind: 'commission',
  method: 'marginal',
  quota: 300_000,
  tiers: [{ from: 1, rate: 0.02 }],
  gate: { measure: 'sales', atLeast: 300_000 },
};

test('the gate looks at earlier credit and the period together, and so do attainment and the words', () => {
  const one = payee({ sales: 200_000 }, { sales: 125_000 });
  const pay = payeePay(yearly(gated), one);
  expect(pay.payout).toBe(500);
  expect(pay.attainment).toBeCloseTo(325 / 300, 12);
  expect(statement(yearly(gated), one).lines[0]?.sentence).toBe(
    'Sales 200,000 and earlier in the year 125,000 are together 108.33% of the quota of 300,000; ' +
      'the period pays 500.',
  );
  expect(statement(yearly(gated, 'da'), one).lines[0]?.sentence).toBe(
    'Sales 200.000 og tidligere på året 125.000 er tilsammen 108,33\u00a0% af kvoten på 300.000; ' +
      'perioden giver 500.',
  );
  // A cent short of the gate, in dust that binary sums leave, and on it.
  expect(paidOf(yearly(gated), 174_999.99, 125_000)).toBe(0);
  const onIt = { ...gated, tiers: [{ from: 0, rate: 0.02 }] };
  expect(paidOf(yearly(onIt), 0.2, 299_999.8)).toBe(6_000);
});

/** 2 % of everything behind a gate of 300,000: 4,000 are held back before, and paid with the rest. */
test('what the gate of the year has held back is paid when the year reaches it', () => {
  const plan = yearly({ ...gated, tiers: [{ from: 0, rate: 0.02 }] });
  expect(paidOf(plan, 200_000, 0)).toBe(0);
  expect(paidOf(plan, 100_000, 200_000)).toBe(6_000);
  expect(paidOf(plan, 50_000, 300_000)).toBe(1_000);
  expect(paidOf(plan, -100_000, 350_000)).toBe(-7_000);
  const said = (now: number, before: number) =>
    statement(plan, payee({ sales: now }, { sales: before })).lines[0]?.sentence;
  expect(said(100_000, 200_000)).toContain(
    'the period pays 2,000. The gate is reached now: with what was held back before it is 6,000.',
  );
  expect(said(-100_000, 350_000)).toContain(
    'The gate is no longer reached, which makes it -7,000.',
  );
});

/** 3 meetings before and 2 now reach a gate of 5; 2 % of 100,000 were held back before. */
test('a gate on another count looks at the year too', () => {
  const plan = yearly({
    ...{ kind: 'commission', method: 'marginal', quota: null, tiers: [{ from: 0, rate: 0.02 }] },
    gate: { measure: 'meetings', atLeast: 5 },
  });
  const paid = (now: number, before: number) =>
    payeePay(plan, payee({ sales: 50_000, meetings: now }, { sales: 100_000, meetings: before }))
      .payout;
  expect([paid(1, 3), paid(2, 3), paid(0, 5)]).toEqual([0, 3_000, 1_000]);
});

/** Ratios do not add up: 95 % and then 101 % are not 196 %. Each period is judged by its own. */
test('a gate on a ratio looks at the period alone, and then the period pays what it adds', () => {
  const plan = yearly({
    ...{ kind: 'commission', method: 'marginal', quota: null, tiers: [{ from: 0, rate: 0.02 }] },
    gate: { measure: 'nrr', atLeast: 1 },
  });
  const paid = (now: number) =>
    payeePay(plan, payee({ sales: 50_000, nrr: now }, { sales: 100_000, nrr: 0.95 })).payout;
  expect([paid(0.999), paid(1.01)]).toEqual([0, 1_000]);
});

/** 1 % with at least 5,000 a year: 300,000 earn 3,000, and 600,000 earn 6,000. */
test('a floor of the year is given once', () => {
  const plan = yearly({
    ...{ kind: 'commission', method: 'marginal', quota: null, tiers: [{ from: 0, rate: 0.01 }] },
    floor: 5_000,
  });
  expect(paidOf(plan, 300_000, 0)).toBe(5_000);
  expect(paidOf(plan, 100_000, 300_000)).toBe(0);
  expect(paidOf(plan, 300_000, 300_000)).toBe(1_000);
  const line = statement(plan, payee({ sales: 300_000 }, { sales: 300_000 })).lines[0];
  expect(line?.sentence).toContain('The floor of the year makes it 1,000.');
});

/** Months add up to the year, whatever limits it. */
test('the months of a year add up to what the year pays', () => {
  const months = [120_000, 0, 90_000.5, 310_000, -40_000, 700_000, 800_000, 250_000, 0.01, 99];
  for (const limits of [
    { cap: 22_000 },
    { floor: 1_000, cap: 30_000 },
    { floor: 4_000, gate: { measure: 'sales', atLeast: 400_000 } },
  ]) {
    const plan = { ...broker, components: [{ ...broker.components[0], ...limits }] } as Plan;
    let before = 0;
    let paid = 0;
    for (const now of months) {
      paid += paidOf(plan, now, before);
      before += now;
    }
    expect(paid).toBeCloseTo(paidOf(plan, before, 0), 6);
  }
});
