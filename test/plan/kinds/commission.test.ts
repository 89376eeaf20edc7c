import { agreedGoal } from '../../../src/plan/pay/table-rows';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { commission } from '../../../src/plan/kinds/commission/commission';
import type { CommissionComponent } from '../../../src/plan/kinds/commission/schema';
import { fieldOf, ruleText } from './component-cells';
import { sales } from './measures';
import { onlyPlan } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import { calls, longer, pays, refusedAt } from './table-components';

const part = (more: Partial<CommissionComponent> = {}) => ({
  component: { ...commission.sample('commission', sales), ...more },
  measure: sales,
});

/** 8 % from 125,000, 12 % from 250,000 and 15 % from 312,500, of a quota of 250,000. */
test.each([
  ['marginal', 124_999.99, 0],
  ['marginal', 125_000, 0],
  ['marginal', 125_001, 0.08],
  ['marginal', 200_000, 6_000],
  ['marginal', 249_999.99, 9_999.9992],
  ['marginal', 250_000, 10_000],
  ['marginal', 312_500, 17_500],
  ['marginal', 325_000, 19_375],
  ['marginal', -1_000, 0],
  ['retroactive', 124_999.99, 0],
  ['retroactive', 125_000, 10_000],
  ['retroactive', 249_999.99, 19_999.9992],
  ['retroactive', 250_000, 30_000],
  ['retroactive', 312_500, 46_875],
  ['retroactive', 325_000, 48_750],
] as const)('%s: %d of sales pays %d', (method, sold, paid) => {
  expect(pays(commission, part({ method }), sold)).toBeCloseTo(paid, 7);
  const amounts = { quota: null, tiers: tiers([125_000, 0.08], [250_000, 0.12], [312_500, 0.15]) };
  expect(pays(commission, part({ method, ...amounts }), sold)).toBeCloseTo(paid, 7);
});

test('a tier without a method of its own pays by the component’s, in its cell too', () => {
  const own = { ...part().component, method: 'retroactive', methods: 'each', quota: null } as const;
  const component = { ...own, measure: 'sales', tiers: tiers([0, 0.1], [1_000, 0.2]) };
  // 20 % of all 2,000.
  const anna = payeeOf({ name: 'Anna', credited: { sales: 2_000 } });
  expect(payeePay(onlyPlan(component), anna).payout).toBe(400);
  const list = fieldOf(commission.fields(part(component)), 'list', 'tiers');
  expect(list.get(component)).toEqual([
    [0, 0.1, 'retroactive'],
    [1_000, 0.2, 'retroactive'],
  ]);
});

test('twice the quota takes twice the sales for twice the pay', () => {
  expect(pays(commission, part(), 650_000, 500_000)).toBe(38_750);
});

test('the COMP function pays a column, each row by its own quota where there is one', () => {
  const rows = [
    [125_000, 250_000],
    [325_000, 250_000],
    [650_000, 500_000],
  ] as const;
  expect(calls(commission, part(), rows)).toEqual([0, 19_375, 38_750]);
  expect(calls(commission, part({ method: 'retroactive' }), rows)).toEqual([
    10_000, 48_750, 97_500,
  ]);
  const flat = part({ quota: null, tiers: tiers([0, 0.1]) });
  expect(calls(commission, flat, rows)).toEqual([12_500, 32_500, 65_000]);
});

test('tiers of attainment become amounts, and attainment of the same quota again', () => {
  const basis = fieldOf(commission.fields(part()), 'choice', 'basis');
  const amounts = basis.set(part().component, 'amount');
  expect(amounts).toMatchObject({
    quota: null,
    tiers: tiers([125_000, 0.08], [250_000, 0.12], [312_500, 0.15]),
  });
  expect(basis.set(amounts, 'quota')).toMatchObject({
    quota: 312_500,
    tiers: tiers([0.4, 0.08], [0.8, 0.12], [1, 0.15]),
  });
});

test('everything that is wrong is said at once', () => {
  const wrong = part({ quota: 0, tiers: tiers([0.5, 0.08], [0.5, -0.12]) });
  expect(refusedAt(commission.check(wrong))).toEqual(['quota', 'tiers.1.rate', 'tiers.1.from']);
});

test('without a quota the last threshold is 100 %, and 1,000,000 where all is paid one rate', () => {
  expect(agreedGoal(part())).toBe(250_000);
  expect(agreedGoal(part({ quota: null, tiers: tiers([0, 0.1], [400_000, 0.2]) }))).toBe(400_000);
  expect(agreedGoal(part({ quota: null, tiers: tiers([0, 0.1]) }))).toBe(1_000_000);
});

test('the rule names the quota and every tier, and of a long list the first and the last', () => {
  expect(ruleText(commission, part(), 'en')).toBe(
    'Commission on sales is paid in tiers of attainment of a quota of {250000 money: quota}: ' +
      '{0.08 percent: list[0,1]} from {0.5 percent: list[0,0]}, ' +
      '{0.12 percent: list[1,1]} from {1 percent: list[1,0]} and ' +
      '{0.15 percent: list[2,1]} from {1.25 percent: list[2,0]}. ' +
      'Each rate pays only on its own tier. ' +
      'At or above a threshold its tier is reached; below the first tier nothing is paid.',
  );
  const long = longer(
    part({ method: 'retroactive', quota: null, tiers: tiers([0, 0.1], [5, 0.2]) }),
  );
  expect(ruleText(commission, long as ReturnType<typeof part>, 'da')).toBe(
    'Provision af sales udbetales i trin: {0.1 percent: list[0,1]} fra {0 money: list[0,0]}, …, ' +
      '{0.5 percent: list[4,1]} fra {20 money: list[4,0]}. ' +
      'Satsen for det nåede trin gælder for alt krediteret. ' +
      'På eller over en grænse er dens trin nået; under det første trin udbetales intet.',
  );
});

function tiers(...rows: [from: number, rate: number][]): CommissionComponent['tiers'] {
  return rows.map(([from, rate]) => ({ from, rate }));
}
