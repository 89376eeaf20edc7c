import { milestoneOn, planOver, sales } from '../conformance/field-cases/plans';
import { common } from '../../src/plan/new-component';
import type { Component } from '../../src/plan/kinds';
import { expectedCost, marketOf, usualMarket } from '../../src/plan/scenarios/expected-cost';
import { paidAtAttainment, planCurve } from '../../src/plan/scenarios/plan-curve';
import { withOverrides } from '../../src/plan/scenarios/scenarios';
import { following, measure } from '../../src/plan/presets/preset';
import type { Plan } from '../../src/plan/plan';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { kindPlans, planWith, presetPlan, presetPlans } from '../spreadsheet/component-plans';

/** What stands in Base beside a label of the Scenarios sheet. */
function inScenarios(plan: Plan, label: string): unknown {
  const { sheets } = planWorkbook(plan, {
    ...{ form: 'native', sheets: ['team', 'scenarios'], result: 0, spareRows: 0 },
    ...{ deals: [], payees: [] },
  });
  const { cells } = sheets.find(({ name }) => name === 'Scenarios') ?? { cells: [] };
  const named = cells.find(({ content }) => content.kind === 'text' && content.value === label);
  const content = cells.find(({ row, column }) => row === named?.row && column === 1)?.content;
  return content && 'value' in content ? content.value : undefined;
}

const alone = kindPlans.filter(({ title }) => title.endsWith(' alone'));
const plans = [...alone, ...presetPlans].filter(({ plan }) => plan.language === 'en');

test.each(plans)('what $title costs is what Scenarios says, and its tenths add up', ({ plan }) => {
  const found = expectedCost(plan, usualMarket);
  if (!found) throw new Error('The plan cannot be paid.');
  expect(found.cost).toBe(inScenarios(plan, 'Expected cost, all payees after limits'));
  const reaching = inScenarios(plan, 'Share of payees expected at 100% or more');
  if (reaching === undefined) expect(found.reaching).toBeUndefined();
  else expect(found.reaching).toBeCloseTo(Number(reaching), 12);
  expect(found.tenths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(found.cost, 1);
});

/* Two of ten tenths lie at or above 100 % of a goal that is 0.8416 deviations above the average. */
test('only the tenths that reach the milestone cost anything', () => {
  const plan = presetPlan('milestone');
  const found = expectedCost(plan, { payees: 10, average: 0.9, spread: 0.1 / 0.8416212335729143 });
  expect(found?.reaching).toBeCloseTo(0.2, 12);
  expect(found?.cost).toBe(100_000);
  expect(found?.tenths.map((one) => Math.round(one))).toEqual([
    ...[0, 0, 0, 0, 0, 0, 0, 0],
    ...[50_000, 50_000],
  ]);
});

/* 100 a head for certain: a floor is paid for what is below 0 as well. */
test('a floor is a tenth of the cost for each tenth', () => {
  const plan = planWith({
    measures: [measure('sales', 'sales')],
    components: [
      {
        ...{ kind: 'flat-rate', ...following('rate', 'sales'), quota: null },
        ...{ rate: 0, above: 1_000, floor: 100 },
      },
    ],
  });
  const found = expectedCost(plan, { payees: 10, average: 0.1, spread: 1 });
  expect(found?.cost).toBe(1_000);
  found?.tenths.forEach((one) => expect(one).toBeCloseTo(100, 9));
});

/* 2.5 % of 1,000,000, 5 % of 1,000,000, 7.5 % of 100,000; one deal of 1,000,000 at 2 %; 1,000 + 2,500 + 5,000. */
test('at an attainment every component is paid', () => {
  expect(paidAtAttainment(presetPlan('enterprise-ae'), 1.05)).toBe(
    25_000 + 50_000 + 7_500 + 20_000 + 8_500,
  );
});

const calls = measure('calls', 'calls', 'count');
/* 1,000 where it is signed, times a factor of the calls: 0.5, or 2 from 10 calls on. */
const byCalls = {
  ...{ ...common('factor'), kind: 'multiplier', measure: 'calls', of: ['milestone'] },
  mode: 'highest',
  factors: [
    { from: 0, factor: 0.5 },
    { from: 10, factor: 2 },
  ],
} as Component;
const deal = { ...common('deals'), kind: 'deal-size', measure: 'calls', hasPrior: false } as const;
const perDeal: Component = { ...deal, method: 'marginal', tiers: [{ from: 0, rate: 0 }] };
const signed: Component = {
  ...{ ...common('milestone'), kind: 'timed-milestone', bonus: 1_000, deadline: null },
  conditions: ['Signed'],
};

test.each([
  ['alone', [signed, byCalls]],
  ['beside a rate for each deal, which has no goal of the period', [perDeal, signed, byCalls]],
])('a count that only a factor reads, %s, is taken at its last threshold', (_, components) => {
  const plan = planOver(calls, components);
  // 10 payees, 1,000 times 2 each.
  expect(expectedCost(plan, usualMarket)?.cost).toBe(20_000);
  expect(inScenarios(plan, 'Expected cost, all payees after limits')).toBe(20_000);
});

test.each([
  [
    'where a factor changes nothing',
    [
      [0, 1.1],
      [0.1, 1],
      [0.2, 0.8],
    ],
    10_000,
  ],
  [
    'at 100 %, where every factor changes something',
    [
      [0, 1.1],
      [0.1, 0.9],
    ],
    9_000,
  ],
] as [string, [number, number][], number][])('what deals say is taken %s', (_, factors, cost) => {
  const discount = { ...measure('discount', 'discount', 'percent'), said: { column: 'Discount' } };
  const plan = planWith({
    measures: [sales, discount],
    components: [
      signed,
      {
        ...{ ...common('factor'), kind: 'multiplier', measure: 'discount', of: ['milestone'] },
        ...{ mode: 'highest', factors: factors.map(([from, factor]) => ({ from, factor })) },
      },
    ],
  });
  // 10 payees, 1,000 each.
  expect(expectedCost(plan, usualMarket)?.cost).toBe(cost);
  expect(inScenarios(plan, 'Expected cost, all payees after limits')).toBe(cost);
});

/*
 * Everybody sells 100 % and books the 40 meetings that are asked: 50,000 and 10,000 each. Were 50 asked,
 * they would still book 40, and 10,000 each would be saved.
 */
test('a goal that is raised beside the curve is missed by the results that reached it before', () => {
  const meetings = measure('meetings', 'meetings', 'count');
  const plan = planWith({
    measures: [sales, meetings],
    components: [
      milestoneOn(sales, 1_800_000, 50_000, 1),
      { ...milestoneOn(meetings, 40, 10_000, 1), id: 'met' },
    ],
  });
  const asked = (quota: number) => {
    const moved = withOverrides(plan, { 'met.quota': quota });
    const market = marketOf(plan, moved, { average: 1, spread: 0 }, 10);
    return [expectedCost(moved, market)?.cost, paidAtAttainment(moved, 1, plan)];
  };
  expect(asked(40)).toEqual([600_000, 60_000]);
  expect(asked(50)).toEqual([500_000, 50_000]);
});

/* A third is 0.333333333333 where it is credited, and 33.3333333333 % reach it. */
test.each([
  [1 / 3, 8_333.33],
  [0.333333333333, 8_333.33],
  [0.3333333333, 0],
])('of a threshold of a third, a ratio of %p pays %d', (ratio, pays) => {
  const component = {
    ...{ ...following('kept', 'grr'), kind: 'ladder', mode: 'linear', quota: null },
    rungs: [{ from: 1 / 3, bonus: 8_333.33 }],
  } as Component;
  const plan = planWith({ measures: [measure('grr', 'GRR', 'percent')], components: [component] });
  expect(planCurve(plan).paid(ratio)).toBe(pays);
});
