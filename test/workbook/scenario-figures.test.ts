import { associated } from '../functions/custom-functions-stub';
import '../../src/functions/associate';
import { roundMoney } from '../../src/engine/money';
import type { Component } from '../../src/plan/kinds';
import type { Measure } from '../../src/plan/measure';
import { common } from '../../src/plan/new-component';
import { following, measure } from '../../src/plan/presets/preset';
import type { Overrides } from '../../src/plan/scenarios/scenarios';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';

const own = following('own', 'sales');
const payees = Array.from({ length: 10 }, (_, k) => payeeOf({ name: `Payee ${k}` }));

/** What stands in Base beside a label of the Scenarios sheet, for ten payees at 95 % on average. */
const inBase = (component: Component, label: string): unknown => inScenario(1, component, label);
const inStretch = (component: Component, label: string, follows?: Measure): unknown =>
  inScenario(2, component, label, follows);

function inScenario(
  place: number,
  component: Component,
  label: string,
  follows = measure('sales', 'sales'),
  overrides?: Overrides,
): unknown {
  const plan = planWith({ measures: [follows], components: [component] });
  const { sheets } = planWorkbook(plan, {
    ...{ form: 'native', sheets: ['team', 'scenarios'], result: 0, spareRows: 0 },
    ...{ deals: [], payees },
    ...(overrides && {
      scenarios: { payees: payees.length, scenarios: [{ name: 'Typed', overrides }] },
    }),
  });
  const { cells } = sheets.find(({ name }) => name === 'Scenarios') ?? { cells: [] };
  const named = cells.find(({ content }) => content.kind === 'text' && content.value === label);
  const content = cells.find(({ row, column }) => row === named?.row && column === place)?.content;
  return content && 'value' in content ? content.value : undefined;
}

const goal = 1_800_000;
const milestone: Component = {
  ...own,
  ...{ kind: 'milestone', quota: goal, pays: 'amount', bonus: 50_000, trigger: 1 },
  partial: { kind: 'none' },
};
const rates = [
  [0.5, 0.02],
  [1, 0.05],
  [1.2, 0.03],
];
const bonuses = [
  [0.8, 10_000],
  [1, 30_000],
  [1.1, 50_000],
];
const commission = (method: 'marginal' | 'retroactive'): Component => ({
  ...{ ...own, kind: 'commission', method, quota: goal },
  tiers: rates.map(([from = 0, rate = 0]) => ({ from, rate })),
});
const ladder = (mode: 'highest' | 'additive' | 'linear'): Component => ({
  ...{ ...own, kind: 'ladder', mode, quota: goal },
  rungs: bonuses.map(([from = 0, bonus = 0]) => ({ from, bonus })),
});

const expected = 'Expected cost, all payees after limits';
const worst = 'Worst case, every payee at the most';

/** Published table of the normal distribution: 1 - 0.5987063 a quarter deviation above the average. */
test('ten milestones of 50,000 at an average of 95 % and a spread of 20 % cost 200,646.84', () => {
  expect(inBase(milestone, expected)).toBe(200_646.84);
});

test.each([
  ['milestone', milestone, [[1, 50_000]], 'highest'],
  ['marginal', commission('marginal'), rates, 'marginal'],
  ['retroactive', commission('retroactive'), rates, 'retroactive'],
  ['highest', ladder('highest'), bonuses, 'highest'],
  ['additive', ladder('additive'), bonuses, 'additive'],
  ['linear', ladder('linear'), bonuses, 'linear'],
] as const)(
  'Scenarios expects to the cent what EXPECTED_PAYOUT does: %s',
  (_, part, tiers, mode) => {
    const one = associated.get('EXPECTED_PAYOUT')?.(
      ...[[[0.95 * goal]], [[0.2 * goal]], tiers, mode, [[goal]]],
    );
    expect(inBase(part, expected)).toBe(roundMoney(10 * Number(one)));
  },
);

test('the worst case is all that can be paid, or that nothing limits it', () => {
  expect(inBase(milestone, worst)).toBe(500_000);
  expect(inBase({ ...milestone, cap: 30_000 }, worst)).toBe(300_000);
  expect(inBase(ladder('additive'), worst)).toBe(900_000);
  expect(inBase(commission('marginal'), worst)).toBe('No limit');
  expect(inBase({ ...commission('marginal'), cap: 20_000 }, worst)).toBe(200_000);
});

test('a stretched goal is a tenth higher, however close its thresholds are', () => {
  const rungs = (...from: number[]): Component => ({
    ...{ ...own, kind: 'ladder', mode: 'highest', quota: null },
    rungs: from.map((at, k) => ({ from: at, bonus: 1000 * (k + 1) })),
  });
  const meetings = measure('sales', 'meetings', 'count');
  const close = rungs(1_000_000, 1_000_001);
  expect(inStretch(close, 'Step 1: from sales')).toBeCloseTo(1_100_000, 6);
  expect(inStretch(close, 'Step 2: from sales')).toBeCloseTo(1_100_001.1, 6);
  expect(inStretch(rungs(5, 6), 'Step 2: from meetings', meetings)).toBe(7);
  expect(inStretch(rungs(5, 5.2), 'Step 1: from meetings', meetings)).toBeCloseTo(5.5, 6);
  expect(inStretch(rungs(5, 5.2), 'Step 2: from meetings', meetings)).toBeCloseTo(5.72, 6);
});

/** 2 % of the sales of everybody, by weights: 1 of 5, as Base has it, is 2 % × 5,000,000 / 5. */
test.each([
  ['as Base has them', {}, 20_000],
  ['weights of 10 in all', { 'own.result.weights': 10 }, 10_000],
  ['sales of 2,000,000 in all', { 'own.result.all.sales': 2_000_000 }, 8_000],
  ['nobody with a weight', { 'own.result.weights': 0 }, 0],
])('a pool is divided by what a scenario says of everybody, %s', (_, overrides, paid) => {
  const pool: Component = {
    ...{ ...common('own'), kind: 'pool', measure: 'sales', size: 'rate', amount: 0, rate: 0.02 },
    ...{ among: 'everyone', most: null },
  };
  const follows = measure('sales', 'sales');
  expect(inScenario(2, pool, 'Pool: payout of a payee', follows, overrides)).toBe(paid);
});
