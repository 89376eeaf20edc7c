import { roundMoney } from '../../../src/engine/money';
import type { AcceleratorComponent } from '../../../src/plan/kinds/accelerator/schema';
import { accelerator } from '../../../src/plan/kinds/accelerator/accelerator';
import { ruleText } from './component-cells';
import { sales } from './measures';
import { goals, calls, pays, refusedAt } from './table-components';

const part = (more: Partial<AcceleratorComponent> = {}) => ({
  component: { ...accelerator.sample('accelerator', sales), ...more },
  measure: sales,
});

/** 5 % of sales at a quota of 2,000,000: half of it from 0 %, all from 50 %, 1.5 times from 100 %. */
test.each([
  ['marginal', 0, 0],
  ['marginal', 999_999, 24_999.975],
  ['marginal', 1_000_000, 25_000],
  ['marginal', 1_000_001, 25_000.05],
  ['marginal', 2_000_000, 75_000],
  ['marginal', 2_400_000, 105_000],
  ['retroactive', 999_999, 24_999.975],
  ['retroactive', 1_000_000, 50_000],
  ['retroactive', 1_999_999, 99_999.95],
  ['retroactive', 2_000_000, 150_000],
  ['retroactive', 2_400_000, 180_000],
] as const)('%s: %d of sales pays %d', (method, sold, paid) => {
  expect(pays(accelerator, part({ method }), sold)).toBeCloseTo(paid, 7);
});

/** Nothing below 50 %; from there 5 %, and 2.5 % of what lies above 120 %: a decelerator. */
test.each([
  ['marginal', 999_999.99, 0],
  ['marginal', 1_000_000, 0],
  ['marginal', 2_000_000, 50_000],
  ['marginal', 2_400_000, 70_000],
  ['marginal', 2_600_000, 75_000],
  ['retroactive', 999_999.99, 0],
  ['retroactive', 1_000_000, 50_000],
  ['retroactive', 2_400_000, 60_000],
] as const)('%s on top of a threshold: %d of sales pays %d', (method, sold, paid) => {
  expect(pays(accelerator, part({ method, tiers: decelerated }), sold)).toBeCloseTo(paid, 7);
});

test('the COMP function pays a column the same, the base rate times each multiplier', () => {
  const rows = [
    [1_000_000, 2_000_000],
    [2_400_000, 2_000_000],
    [1_200_000, 1_000_000],
  ] as const;
  const cents = (tiers: Partial<AcceleratorComponent>) =>
    calls(accelerator, part(tiers), rows).map(roundMoney);
  expect(cents({})).toEqual([25_000, 105_000, 52_500]);
  expect(cents({ tiers: decelerated })).toEqual([0, 70_000, 35_000]);
});

test('everything that is wrong is said at once', () => {
  const tiers = [
    { from: 0.5, multiplier: -1 },
    { from: 0.4, multiplier: 1 },
  ];
  expect(refusedAt(accelerator.check(part({ quota: -1, rate: -0.01, tiers })))).toEqual([
    'quota',
    'rate',
    'tiers.0.multiplier',
    'tiers.1.from',
  ]);
});

test('the quota is 100 %', () => {
  expect(goals(part())).toEqual([2_000_000, 'quota']);
});

test('the rule names the base rate, the quota and every multiplier', () => {
  expect(ruleText(accelerator, part(), 'en')).toBe(
    'The base rate is {0.05 percent: rate} of sales. ' +
      'Attainment of a quota of {2000000 money: quota} multiplies it by ' +
      '{0.5 percent: list[0,1]} from {0 percent: list[0,0]}, ' +
      '{1 percent: list[1,1]} from {0.5 percent: list[1,0]} and ' +
      '{1.5 percent: list[2,1]} from {1 percent: list[2,0]}. ' +
      'Each multiplier applies only to its own tier. ' +
      'At or above a threshold its tier is reached; below the first tier nothing is paid.',
  );
  expect(ruleText(accelerator, part({ method: 'retroactive' }), 'da')).toContain(
    'Faktoren for det nåede trin gælder for alt krediteret.',
  );
});

const decelerated = [
  { from: 0.5, multiplier: 1 },
  { from: 1.2, multiplier: 0.5 },
];
