import { singleRateCommission } from '../../../src/functions/single-rate-commission/rule';
import { type FlatRateComponent, flatRate } from '../../../src/plan/kinds/flat-rate';
import { fieldOf, ruleText } from './component-cells';
import { sales } from './measures';
import { calls, pays, refusedAt, tableOnSheet } from './table-components';

const part = (more: Partial<FlatRateComponent> = {}) => ({
  component: { ...flatRate.sample('commission', sales), ...more },
  measure: sales,
});

/** 5 % of what lies above 1,800,000. */
test.each([
  [1_799_999.99, 0],
  [1_800_000, 0],
  [1_800_001, 0.05],
  [2_160_000, 18_000],
  [-1, 0],
])('%d of sales pays %d, above a quota and above the same amount', (sold, paid) => {
  expect(pays(flatRate, part(), sold)).toBeCloseTo(paid, 9);
  expect(pays(flatRate, part({ quota: null, above: 1_800_000 }), sold)).toBeCloseTo(paid, 9);
});

test.each([
  { quota: null, above: 0, rate: 0.1 },
  { quota: null, above: 100_000, rate: 0.05 },
  { quota: 250_000, above: 0.4, rate: 0.08 },
  { quota: 300_000, above: 1.1, rate: 0 },
])('%j pays what the single-rate commission of the functions pays', (more) => {
  const start = more.above * (more.quota ?? 1);
  for (const sold of [-100, 0, 0.01, start - 0.01, start, start + 0.01, 123_456.78, 5e6]) {
    const wanted = singleRateCommission(sold, more.rate, start, Infinity);
    expect(pays(flatRate, part(more), sold)).toBeCloseTo(Number(wanted), 7);
  }
});

test('the rows on the sheet are nothing up to the threshold, and the rate from there on', () => {
  expect(tableOnSheet(flatRate, part()).rows).toEqual([
    { from: 0, payout: 0, rate: 0 },
    { from: 1, payout: 0, rate: 0.05 },
  ]);
});

test('the COMP function pays a column, each row above its own quota where there is one', () => {
  const rows = [
    [1_800_000, 1_800_000],
    [2_160_000, 1_800_000],
    [2_160_000, 2_000_000],
  ] as const;
  expect(calls(flatRate, part(), rows)).toEqual([0, 18_000, 8_000]);
  expect(calls(flatRate, part({ quota: null, above: 2e6 }), rows)).toEqual([0, 8_000, 8_000]);
});

test('a threshold of attainment becomes an amount, and attainment again', () => {
  const basis = fieldOf(flatRate.fields(part()), 'choice', 'basis');
  const amount = basis.set(part({ above: 1.1 }).component, 'amount');
  expect(amount).toMatchObject({ quota: null, above: 1_980_000 });
  expect(basis.set(amount, 'quota')).toMatchObject({ quota: 1_980_000, above: 1 });
  const flat = part({ quota: null, above: 0 }).component;
  expect(basis.set(basis.set(flat, 'quota'), 'amount')).toEqual(flat);
});

test('everything that is wrong is said at once, a threshold below 0 once', () => {
  expect(refusedAt(flatRate.check(part({ quota: 0, rate: -0.1, above: -1 })))).toEqual([
    'quota',
    'rate',
    'above',
  ]);
});

test('the rule names the rate and the threshold, as an amount and as a share of quota', () => {
  expect(ruleText(flatRate, part({ above: 1.1 }), 'en')).toBe(
    'The plan pays {0.05 percent: rate} of sales above {1980000 money: ROUND(quota*above,2)}, ' +
      'which is {1.1 percent: above} of quota. Up to and including that nothing is paid.',
  );
  expect(ruleText(flatRate, part({ quota: null, above: 500 }), 'da')).toBe(
    'Der udbetales {0.05 percent: rate} af sales over {500 money: above}. ' +
      'Til og med den grænse udbetales intet.',
  );
  expect(ruleText(flatRate, part({ quota: null, above: 0 }), 'en')).toBe(
    'The plan pays {0.05 percent: rate} of sales above {0 money: above}.',
  );
});
