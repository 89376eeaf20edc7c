import '../../../src/plan/all-kinds';
import type { Component } from '../../../src/plan/kinds';
import type { MultiplierComponent } from '../../../src/plan/kinds/multiplier/schema';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { statement } from '../../../src/plan/payee/statement';
import type { Plan } from '../../../src/plan/plan';
import { following, measure } from '../../../src/plan/presets/preset';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { planWorkbook } from '../../../src/workbook/sheets/plan-workbook';
import { planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import { optionsFor } from '../../spreadsheet/whole-workbook';

const sales = measure('sales', 'sales');
const margin = measure('margin', 'margin', 'percent');
const flat = (id: string, rate: number): Component => ({
  ...following(id, 'sales'),
  ...{ kind: 'flat-rate', rate, above: 0, quota: null },
});
const multiplierOf = (more: Partial<MultiplierComponent> = {}): Component => ({
  ...{ kind: 'multiplier', id: 'factor', name: '', roles: [], cap: null, floor: null, gate: null },
  ...{ measure: 'margin', of: ['base'], mode: 'highest' },
  factors: [
    { from: -0.1, factor: 0 },
    { from: 0, factor: 0.8 },
    { from: 0.75, factor: 0.9 },
    { from: 0.85, factor: 1 },
    { from: 1, factor: 1.2 },
  ],
  ...more,
});
const planOf = (more: Partial<MultiplierComponent> = {}): Plan =>
  planWith({
    measures: [sales, margin],
    components: [flat('base', 0.05), flat('other', 0.01), multiplierOf(more)],
  });
const anna = (reached: number) =>
  payeeOf({ name: 'Anna', credited: { sales: 100_000, margin: reached } });
const paid = (plan: Plan, reached: number) =>
  payeePay(plan, anna(reached)).components.at(-1)?.payout;

const issuesOf = (plan: Plan) => {
  const parsed = parsePlan(plan);
  return parsed.ok ? [] : parsed.issues;
};

/** 5,000 is multiplied, 1,000 is not; what the factor adds or takes. */
test.each([
  [-0.5, -5_000],
  [-0.1, -5_000],
  [-0.01, -5_000],
  [0, -1_000],
  [0.7499, -1_000],
  [0.75, -500],
  [0.8, -500],
  [0.1 + 0.75, 0],
  [0.99, 0],
  [1, 1_000],
  [3, 1_000],
])('a margin of %d gives or takes %d of 5,000', (reached, difference) => {
  expect(paid(planOf(), reached)).toBe(difference);
});

test.each([
  [-1, -5_000],
  [-0.05, -3_000],
  [0, -1_000],
  [0.375, -750],
  [0.925, 500],
  [2, 1_000],
])('on a straight line a margin of %d gives or takes %d', (reached, difference) => {
  expect(paid(planOf({ mode: 'linear' }), reached)).toBe(difference);
});

test('the statement says the pay before it, the factor, and what the factor takes', () => {
  const { lines, total } = statement(planOf(), anna(0.8));
  expect(lines.at(-1)?.sentence).toBe('Flat rate 5,000, Actual margin 80%, Factor 90% pays -500.');
  expect(total).toBe(5_500);
});

test('a cap is the most that it adds, and with a floor of 0 it takes nothing', () => {
  expect([paid(planOf({ cap: 400 }), 1), paid(planOf({ floor: 0 }), 0.8)]).toEqual([400, 0]);
});

test('it multiplies the others after their limits, several of them together', () => {
  const plan = planOf({ of: ['base', 'other'] });
  const [base, ...rest] = plan.components;
  const capped = { ...plan, components: [{ ...base, cap: 3_000 }, ...rest] } as Plan;
  expect(paid(capped, 1)).toBe(800);
});

test.each([0, 33_333.33, 1e6])('a multiplier of 1 changes nothing of sales of %d', (sold) => {
  const plan = planOf({ factors: [{ from: 0, factor: 1 }], of: ['base', 'other'] });
  const payee = payeeOf({ name: 'Anna', credited: { sales: sold, margin: 0.4 } });
  const without = { ...plan, components: plan.components.slice(0, 2) };
  expect(payeePay(plan, payee).payout).toBe(payeePay(without, payee).payout);
});

test('a component that the plan has no more is multiplied no more, and itself never', () => {
  const plan = planOf({ of: ['base', 'gone', 'factor'] });
  expect(issuesOf(plan)).toEqual([]);
  expect(paid(plan, 1)).toBe(1_000);
});

test('two that multiply each other are refused by name', () => {
  const plan = planOf({ of: ['second'] });
  const second = { ...multiplierOf({ of: ['factor'] }), id: 'second', name: 'Again' } as Component;
  const [issue] = issuesOf({ ...plan, components: [...plan.components, second] });
  expect(issue?.message.en).toBe('“Multiplier” and “Again” wait for what each other pays.');
});

test('steps that descend and factors below 0 are refused', () => {
  const wrong = [
    { from: 1, factor: 1 },
    { from: 0.5, factor: -1 },
  ];
  const plan = { ...planOf(), components: [multiplierOf({ factors: wrong, of: [] })] };
  expect(issuesOf(plan).map(({ path }) => path.slice(2))).toEqual([
    ['factors', 1, 'from'],
    ['factors', 1, 'factor'],
  ]);
});

test('one that multiplies nothing yet pays nothing, or its floor, on every sheet', () => {
  const plan = planOf({ of: [], floor: 100 });
  expect(paid(plan, 1)).toBe(100);
  expect(planWorkbook(plan, optionsFor(plan, 'native')).sheets.length).toBeGreaterThan(4);
});
