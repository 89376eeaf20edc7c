import { expect, test } from '@jest/globals';
import type { Component } from '../../src/plan/kinds';
import type { Plan } from '../../src/plan/plan';
import { following, measure } from '../../src/plan/presets/preset';
import { expectedCost } from '../../src/plan/scenarios/expected-cost';
import { samplePayees } from '../../src/plan/payee/sample-people';
import { findingsOf } from '../../src/plan/findings/all-findings';
import { curveGoal, planCurve } from '../../src/plan/scenarios/plan-curve';
import type { SheetDescription } from '../../src/workbook/description/description';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { kindPlans, planWith, presetPlan, presetPlans } from '../spreadsheet/component-plans';

/*
 * What the sheets of a plan say before anybody has typed: a scenario that is named changes something,
 * a component has its own head, and a unit is said once.
 */

function sheetOf(plan: Plan, which: 'Plan' | 'Scenarios'): SheetDescription {
  const { sheets } = planWorkbook(plan, {
    ...{ form: 'native', sheets: suitableSheets(plan), result: 0, spareRows: 0 },
    ...{ deals: [], payees: [] },
  });
  const title = plan.language === 'da' && which === 'Scenarios' ? 'Scenarier' : which;
  const sheet = sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`There is no sheet ${title}.`);
  return sheet;
}

const textsIn = ({ cells }: SheetDescription, place: number): readonly string[] =>
  cells.flatMap(({ column, content }) =>
    column === place && content.kind === 'text' ? [content.value] : [],
  );

/** Columns of the sheet that have a name of ours: whether a number is typed in them. */
function namedColumns({ cells }: SheetDescription): Readonly<Record<string, boolean>> {
  const ours = ['Stretch', 'Downside', 'Ambitiøst', 'Svagt'];
  const heads = cells.filter(
    ({ column, content }) =>
      column > 0 && column < 5 && content.kind === 'text' && ours.includes(content.value),
  );
  return Object.fromEntries(
    heads.map(({ column, content }) => [
      String('value' in content && content.value),
      cells.some((one) => one.column === column && one.content.kind === 'number'),
    ]),
  );
}

test.each(presetPlans)('a scenario that is named changes a number: $title', ({ plan }) => {
  const named = Object.values(namedColumns(sheetOf(plan, 'Scenarios')));
  expect(named).toEqual(named.map(() => true));
});

test('a plan with a quota has a stretched goal and a weak market; objectives alone have neither', () => {
  const preset = (id: string) => sheetOf(presetPlan(id), 'Scenarios');
  expect(namedColumns(preset('milestone'))).toEqual({ Stretch: true, Downside: true });
  expect(namedColumns(preset('mbo-manager'))).toEqual({});
  const heads = ['Base', 'Own', 'Own 2', 'Own 3'];
  expect(heads.map((head, k) => textsIn(preset('mbo-manager'), k + 1).includes(head))).toEqual(
    heads.map(() => true),
  );
});

const earnings = measure('earnings', 'EBITDA');
const revenue = measure('revenue', 'Net revenue');
const bonus = (id: string, of: string): Component => ({
  ...{ ...following(id, of), kind: 'milestone', quota: 600_000, pays: 'amount' },
  ...{ bonus: 10_000, trigger: 1, partial: { kind: 'none' } },
});

test('two components that are called the same have a head each', () => {
  const plan = planWith({
    measures: [earnings, revenue],
    components: [bonus('one', 'earnings'), bonus('other', 'revenue')],
  });
  const heads = textsIn(sheetOf(plan, 'Scenarios'), 0).filter((text) => text === 'Milestone bonus');
  expect(heads).toHaveLength(2);
});

const flatRate: Component = {
  ...{ ...following('flat', 'sales'), kind: 'flat-rate', quota: null, rate: 0.1, above: 0 },
};

test('100 % is the quota of a later component, where the first of the measure has none', () => {
  const sales = measure('sales', 'sales');
  const plan = planWith({ measures: [sales], components: [flatRate, bonus('goal', 'sales')] });
  const { cells } = sheetOf(plan, 'Scenarios');
  const goal = cells.find(
    ({ content }) => content.kind === 'text' && content.value === 'Goal (100%)',
  );
  const values = cells.filter(({ row, column }) => row === goal?.row && column > 0 && column < 5);
  // Base, a stretched goal, a weak market and one's own.
  expect(values.map(({ content }) => 'value' in content && content.value)).toEqual([
    600_000, 660_000, 600_000, 600_000,
  ]);
  expect(curveGoal(plan)).toBe(600_000);
  // A tenth of 570,000 each, and 10,000 with the chance of being a quarter deviation above average:
  // 1 - 0.5987063; that no result is below 0 adds a few cents.
  const market = { payees: 10, average: 0.95, spread: 0.2, assumed: plan };
  expect(expectedCost(plan, market)?.cost).toBeCloseTo(570_000 + 40_129.37, 0);
});

test('a rate from 0 and without a quota says no share of a step that it has not', () => {
  const plan = planWith({ measures: [measure('sales', 'sales')], components: [flatRate] });
  const labels = textsIn(sheetOf(plan, 'Plan'), 0);
  expect(labels).not.toContain('Share of last step');
  expect(labels).toContain('Share of goal');
  const tiers = [{ from: 0, rate: 0.05 }];
  const commission: Component = {
    ...{ ...following('tiers', 'sales'), kind: 'commission', quota: null, tiers },
    method: 'marginal',
  };
  // A lone tier from 0 was tried at a result of 1.
  expect(
    curveGoal(planWith({ measures: [measure('sales', 'sales')], components: [commission] })),
  ).toBe(1_000_000);
  expect(
    curveGoal(
      planWith({ measures: [measure('sales', 'calls', 'count')], components: [commission] }),
    ),
  ).toBe(100);
});

test('a measure in capitals keeps them in a label', () => {
  const plan = planWith({
    measures: [earnings],
    components: [
      {
        ...{ ...following('steps', 'earnings'), kind: 'ladder', mode: 'highest', quota: null },
        rungs: [{ from: 1000, bonus: 500 }],
      },
    ],
  });
  expect(textsIn(sheetOf(plan, 'Scenarios'), 0)).toContain('Step 1: from EBITDA');
});

test.each([...presetPlans, ...kindPlans])(
  'no % stands behind a number that has one: $title',
  ({ plan }) => {
    const { cells } = sheetOf(plan, 'Plan');
    expect(cells.filter(({ content }) => content.kind === 'text' && content.value === '%')).toEqual(
      [],
    );
  },
);

test('payees of a sample sell towards the quota of the measure, wherever in the plan it stands', () => {
  const sales = measure('sales', 'sales');
  const plan = planWith({ measures: [sales], components: [flatRate, bonus('goal', 'sales')] });
  const sold = samplePayees(plan).map(({ credited }) => credited['sales']);
  // One is exactly on the quota of 600,000, nobody above it.
  expect(Math.max(...sold.map(Number))).toBe(600_000);
});

test('credit that goes to nobody is told of the quota, and the whole plan’s curve counts by it', () => {
  const sales = measure('sales', 'sales');
  const plan = planWith({
    roles: ['AE'],
    measures: [sales],
    components: [flatRate, bonus('goal', 'sales')],
    creditSplits: [{ role: 'AE', share: 0.8, isOverlay: false }],
  });
  const lost = findingsOf(plan).find(({ rule }) => rule === 'lost-credit');
  // A fifth of 600,000.
  expect(lost?.money?.amount).toBeCloseTo(120_000, 6);
  expect(planCurve(plan).goal).toBe(600_000);
});
