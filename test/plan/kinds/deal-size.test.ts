import { type DealSizeComponent, dealSize } from '../../../src/plan/kinds/deal-size';
import { ruleText } from './component-cells';
import { sales } from './measures';
import { goals, calls, pays, refusedAt } from './table-components';

const part = (more: Partial<DealSizeComponent> = {}) => ({
  component: { ...dealSize.sample('deals', sales), ...more },
  measure: sales,
});

/** 8 % of a deal, 10 % from 250,000 and 12 % from 1,000,000. */
test.each([
  ['retroactive', 0, 0],
  ['retroactive', 100_000, 8_000],
  ['retroactive', 249_999.99, 19_999.9992],
  ['retroactive', 250_000, 25_000],
  ['retroactive', 999_999.99, 99_999.999],
  ['retroactive', 1_000_000, 120_000],
  ['retroactive', -50_000, 0],
  ['marginal', 249_999.99, 19_999.9992],
  ['marginal', 250_000, 20_000],
  ['marginal', 1_000_000, 95_000],
  ['marginal', 1_200_000, 119_000],
] as const)('%s: a deal of %d pays %d', (method, value, paid) => {
  expect(pays(dealSize, part({ method }), value)).toBeCloseTo(paid, 7);
});

test('deals are paid one by one: two of 125,000 are not one of 250,000', () => {
  expect(dealSize.per).toBe('deal');
  expect(2 * pays(dealSize, part(), 125_000)).toBe(20_000);
  expect(pays(dealSize, part(), 250_000)).toBe(25_000);
});

test('there is no quota, and the COMP function reads none', () => {
  expect(dealSize.quota(part())).toBeUndefined();
  const deals = [
    [125_000, 7],
    [250_000, 7],
    [1_200_000, 7],
  ] as const;
  expect(calls(dealSize, part(), deals)).toEqual([10_000, 25_000, 144_000]);
  expect(calls(dealSize, part({ method: 'marginal' }), deals)).toEqual([10_000, 20_000, 119_000]);
});

test('a new one pays the whole deal at the rate that it reaches', () => {
  expect(part().component.method).toBe('retroactive');
});

test('the last threshold is 100 %', () => {
  expect(goals(part())).toEqual([1_000_000, 'IF(list[2,0]>0,list[2,0],1000000)']);
  expect(goals(part({ tiers: [{ from: 0, rate: 0.1 }] }))[0]).toBe(1_000_000);
});

test('everything that is wrong is said at once', () => {
  const tiers = [
    { from: -1, rate: 0.1 },
    { from: -2, rate: -0.1 },
  ];
  expect(refusedAt(dealSize.check(part({ tiers })))).toEqual([
    'tiers.1.rate',
    'tiers.0.from',
    'tiers.1.from',
  ]);
});

test('the rule says what is paid of a deal', () => {
  expect(ruleText(dealSize, part(), 'en')).toBe(
    'Each deal is paid by its own value: {0.08 percent: list[0,1]} from {0 money: list[0,0]}, ' +
      '{0.1 percent: list[1,1]} from {250000 money: list[1,0]} and ' +
      '{0.12 percent: list[2,1]} from {1000000 money: list[2,0]}. ' +
      'The rate of the tier that a deal reaches pays on the whole deal. ' +
      'At or above a threshold its tier is reached; below the first tier nothing is paid.',
  );
  expect(ruleText(dealSize, part({ method: 'marginal' }), 'da')).toContain(
    'Hver sats gælder kun for den del af en handel, der ligger i dens eget trin.',
  );
});
