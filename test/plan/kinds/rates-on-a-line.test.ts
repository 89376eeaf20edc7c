import { climbedTo, slopeAt } from '../../../src/engine/rate-of-all';
import { commission } from '../../../src/plan/kinds/commission/commission';
import type { CommissionComponent } from '../../../src/plan/kinds/commission/schema';
import { bentPoints } from '../../../src/plan/pay/bent-points';
import { tableWithLimits } from '../../../src/plan/pay/limits/limited-curve';
import { stepPoints } from '../../../src/functions/step-points/rule';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { statement } from '../../../src/plan/payee/statement';
import { onlyPlan } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import { fieldOf, ruleText } from './component-cells';
import { meetings, sales } from './measures';
import { calls, pays, refusedAt, tableOnSheet, valid } from './table-components';

/** 0.75 % at 90 % of 100,000, 3 % at 125 % and 4.5 % at 150 %, on everything sold. */
const part = (more: Partial<CommissionComponent> = {}) => ({
  component: {
    ...commission.sample('commission', sales),
    ...({ method: 'interpolated', quota: 100_000 } as const),
    tiers: tiers([0.9, 0.0075], [1.25, 0.03], [1.5, 0.045]),
    ...more,
  },
  measure: sales,
});

test.each([
  [0, 0],
  [-1_000, 0],
  [89_999.99, 0],
  [90_000, 675],
  [100_000, 1_392.857142857143],
  [107_500, 2_015.625],
  [125_000, 3_750],
  [137_500, 5_156.25],
  [150_000, 6_750],
  [200_000, 9_000],
])('%d sold of 100,000 pays %d', (sold, paid) => {
  expect(pays(commission, part(), sold)).toBeCloseTo(paid, 7);
  const amounts = { quota: null, tiers: tiers([9e4, 0.0075], [125e3, 0.03], [15e4, 0.045]) };
  expect(pays(commission, part(amounts), sold)).toBeCloseTo(paid, 7);
});

test('twice the quota takes twice the sales for twice the pay', () => {
  expect(pays(commission, part(), 215_000, 200_000)).toBeCloseTo(4_031.25, 7);
});

test('the COMP function pays a column, each row by its own quota', () => {
  const rows = [
    [107_500, 100_000],
    [215_000, 200_000],
    [90_000, 100_000],
  ] as const;
  expect(calls(commission, part(), rows).map((one) => Number(one.toFixed(7)))).toEqual([
    2_015.625, 4_031.25, 675,
  ]);
  // Exactly 90 % does not exceed it.
  expect(calls(commission, part({ reached: 'above' }), rows)[2]).toBe(0);
});

test('the table on the sheet says the rate at each threshold, and what it rises by per quota', () => {
  const [, first, second, last] = tableOnSheet(commission, part()).rows;
  // 2.25 points over 35 points of attainment, and 1.5 over 25.
  expect(first?.rate).toBeCloseTo(0.0642857142857, 12);
  expect(second?.rate).toBeCloseTo(0.06, 12);
  expect([first?.payout, second?.payout, last?.payout, last?.rate]).toEqual([
    0.0075, 0.03, 0.045, 0,
  ]);
});

test('what one more unit pays is the rate there and what all sold gains by its rise', () => {
  const table = valid(commission.table(part()));
  // At 107,500: 1.875 % + 1.075 * 6.428571 % = 8.785714 %.
  expect(slopeAt(table, 107_500, 100_000)).toBeCloseTo(0.0878571428571, 12);
  expect(slopeAt(table, 200_000, 100_000)).toBeCloseTo(0.045, 12);
  expect(slopeAt(table, 50_000, 100_000)).toBe(0);
});

test('an amount is climbed to where the rate at it times all of it is that amount', () => {
  // 2,015.625 is 2.015625 % of the quota, met at 107.5 % on the first line.
  const row = { from: 0.9, payout: 0.0075, rate: 0.0225 / 0.35 };
  expect(climbedTo(0.02015625, row)).toBeCloseTo(1.075, 12);
  expect(climbedTo(0.05, { from: 0, payout: 0.05, rate: 0 })).toBeCloseTo(1, 12);
});

test.each([
  ['a cap of 3,000', { cap: 3_000 }, { 107_500: 2_015.63, 125_000: 3_000, 89_000: 0 }],
  ['a floor of 1,000', { floor: 1_000 }, { 50_000: 1_000, 90_000: 1_000, 107_500: 2_015.63 }],
  [
    'a gate at 100 %',
    { gate: { measure: 'sales', atLeast: 1, of: 'quota' as const } },
    { 99_999.99: 0, 100_000: 1_392.86, 107_500: 2_015.63 },
  ],
])('under %s', (_, limits, wanted) => {
  const plan = onlyPlan(part(limits).component);
  const paid = Object.keys(wanted).map((sold) => [
    sold,
    payeePay(plan, payeeOf({ name: 'Anna', credited: { sales: Number(sold) } })).payout,
  ]);
  expect(Object.fromEntries(paid)).toEqual(wanted);
});

test('with a quota of one’s own the rate is that of one’s own attainment', () => {
  const anna = payeeOf({ name: 'Anna', quota: 50_000, credited: { sales: 53_750 } });
  // 107.5 % of 50,000 at 1.875 %.
  expect(payeePay(onlyPlan(part().component), anna).payout).toBe(1_007.81);
});

test('after earlier credit of the year the increments add up to the whole', () => {
  const plan = onlyPlan({ ...part().component, hasPrior: true } as CommissionComponent);
  const month = (prior: number, sold: number) =>
    payeePay(plan, payeeOf({ name: 'Anna', prior: { sales: prior }, credited: { sales: sold } }))
      .payout;
  expect([month(0, 90_000), month(90_000, 17_500)]).toEqual([675, 1_340.63]);
});

test('the statement says the rate that is reached, on all that was sold', () => {
  const anna = payeeOf({ name: 'Anna', credited: { sales: 107_500 } });
  const [line] = statement(onlyPlan(part().component), anna).lines;
  expect(line?.breakdown).toHaveLength(1);
  expect(line?.breakdown[0]?.rate).toBeCloseTo(0.01875, 12);
  expect(line?.breakdown[0]?.payout).toBeCloseTo(2_015.625, 7);
});

test('a rate may fall as long as more sold pays no less', () => {
  // At 150 %: 4 % - 2 % * 1.5 = 1 % more for the last krone; at 3 % it would be 3 % - 4 % * 1.5.
  expect(refusedAt(commission.check(part({ tiers: tiers([1, 0.05], [1.5, 0.04]) })))).toEqual([]);
  expect(refusedAt(commission.check(part({ tiers: tiers([1, 0.05], [1.5, 0.03]) })))).toEqual([
    'tiers.1.rate',
  ]);
});

test('the curve is drawn by points on it between its corners, and level under a cap', () => {
  const capped = part({ cap: 3_000 });
  const table = tableWithLimits(capped, valid(commission.table(capped)), 100_000);
  const drawn = bentPoints(table, 100_000, stepPoints(table, 160_000, 100_000));
  // Half way from 90 % to where the cap is met: 3 % of the quota at 118.06 %.
  const met = climbedTo(0.03, { from: 0.9, payout: 0.0075, rate: 0.0225 / 0.35 });
  const half = (0.9 + met) / 2;
  const wanted = 1e5 * half * (0.0075 + (0.0225 / 0.35) * (half - 0.9));
  const there = drawn.find(({ measure }) => Math.abs(measure - 1e5 * half) < 1e-6);
  expect(there?.payout).toBeCloseTo(wanted, 6);
  expect(
    drawn.filter(({ measure }) => measure > 1e5 * met + 1e-6).map(({ payout }) => payout),
  ).toEqual(expect.arrayContaining([3_000]));
  expect(Math.max(...drawn.map(({ payout }) => payout))).toBeCloseTo(3_000, 8);
});

test('of a count, amounts for each follow the line too', () => {
  const each = {
    component: {
      ...commission.sample('commission', meetings),
      ...({ method: 'interpolated', rateIs: 'each', quota: null } as const),
      tiers: tiers([0, 100], [10, 200]),
    },
    measure: meetings,
  };
  // 5 at 150 each, 20 at the last 200.
  expect([5, 20].map((count) => pays(commission, each, count))).toEqual([750, 4_000]);
});

test('where rates lie on a line the card asks for no method by tier', () => {
  const ids = (one: CommissionComponent) =>
    commission.fields({ component: one, measure: sales }).map(({ id }) => id);
  expect(ids(part().component)).not.toContain('methods');
  expect(ids(part({ method: 'marginal' }).component)).toContain('methods');
  const field = fieldOf(commission.fields(part()), 'choice', 'method');
  expect(field.options.map(({ value }) => value)).toEqual([
    'marginal',
    'retroactive',
    'interpolated',
  ]);
});

test('the rule says that the rate follows a line, and what it does above the last tier', () => {
  expect(ruleText(commission, part(), 'en')).toMatch(
    /The rate follows a straight line from tier to tier, and pays on everything credited\. At or above a threshold its tier is reached; below the first tier nothing is paid\. Above the last tier its rate stays\.$/,
  );
  expect(ruleText(commission, part(), 'da')).toMatch(
    /Satsen følger en ret linje fra trin til trin og gælder for alt krediteret\. .* Over det sidste trin bliver satsen, som den er\.$/,
  );
});

function tiers(...rows: [from: number, rate: number][]): CommissionComponent['tiers'] {
  return rows.map(([from, rate]) => ({ from, rate }));
}
