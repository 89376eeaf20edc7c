import { dayNumber } from '../../../src/engine/dates';
import { outsideIssues } from '../../../src/plan/document/circles';
import '../../../src/plan/all-kinds';
import type { Component } from '../../../src/plan/kinds';
import { inPayOrder } from '../../../src/plan/pay/reads';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { statement } from '../../../src/plan/payee/statement';
import { partsOf } from '../../../src/plan/parts';
import type { Payee } from '../../../src/plan/people';
import type { Plan } from '../../../src/plan/plan';
import { following, measure } from '../../../src/plan/presets/preset';
import { outsideExamples } from '../../../src/plan/scenarios/on-target';
import { planWith } from '../../spreadsheet/component-plans';
import { guaranteed, knowThem, pooled } from './kinds-that-read';

beforeAll(knowThem);

/** 10 % of sales, with a quota of 400,000 by a milestone of 8,000. */
const flat: Component = {
  ...following('rate', 'sales'),
  ...{ kind: 'flat-rate', rate: 0.1, above: 0, quota: null },
};
const milestone: Component = {
  ...following('goal', 'sales'),
  ...{ kind: 'milestone', pays: 'amount', trigger: 1, partial: { kind: 'none' } },
  ...{ quota: 400_000, bonus: 8_000 },
};
const own = planWith({ measures: [measure('sales', 'sales')], components: [flat, milestone] });
const withMore = (...more: readonly Component[]): Plan => ({
  ...own,
  components: [...own.components, ...more],
});
const selling = (sales: number, more: Partial<Payee> = {}): Payee => ({
  ...{ name: 'Anna', role: '', team: '', quota: null, from: null, to: null },
  ...{ credited: { sales }, prior: {}, results: {} },
  ...more,
});
const guaranteeOf = (plan: Plan, payee: Payee) => payeePay(plan, payee).components.at(-1)?.payout;

/** 10 % of sales, and 8,000 more from 400,000 on; up to 50,000 are guaranteed. */
test.each([
  [0, 50_000],
  [300_000, 20_000],
  [399_999.99, 10_000],
  [400_000, 2_000],
  [420_000, 0],
  [600_000, 0],
])('a guarantee of 50,000 adds to what sales of %d are paid: %d', (sales, added) => {
  expect(guaranteeOf(withMore(guaranteed('g', 50_000, ['rate', 'goal'])), selling(sales))).toBe(
    added,
  );
});

test('a guarantee reads what is left of pay after its limits, and only of who is paid', () => {
  const capped = { ...flat, cap: 12_000 };
  const others = { ...milestone, roles: ['AE'] };
  const plan = { ...withMore(guaranteed('g', 50_000, ['rate', 'goal'])), roles: ['AE', 'SE'] };
  const components = [capped, others, ...plan.components.slice(2)];
  const paid = (role: string) =>
    guaranteeOf({ ...plan, components }, selling(400_000, { role, quota: null }));
  expect([paid('AE'), paid('SE')]).toEqual([50_000 - 12_000 - 8_000, 50_000 - 12_000]);
});

test('one that reads another that reads a third is paid after both', () => {
  const first = guaranteed('first', 60_000, ['second', 'rate']);
  const second = guaranteed('second', 40_000, ['rate']);
  const plan = withMore(first, second);
  expect(payeePay(plan, selling(300_000)).components.map(({ payout }) => payout)).toEqual([
    30_000, 0, 20_000, 10_000,
  ]);
  expect(inPayOrder(partsOf(plan)).map(({ component: { id } }) => id)).toEqual([
    ...['rate', 'goal', 'second', 'first'],
  ]);
});

/** 46 of 92 days: 0.01 * 0.5 of what lies above 100,000, times the attainment of half the quota. */
test('a pool reads the attainment, what is credited and the days of the payee', () => {
  const plan = withMore(pooled('p', 0.01, 100_000));
  const from = dayNumber('2026-08-16');
  const paid = payeePay(plan, selling(300_000, { from }));
  expect(paid.components.at(-1)?.payout).toBe(0.01 * 0.5 * 1.5 * 200_000);
  expect(statement(plan, selling(300_000, { from })).lines.at(-1)?.sentence).toBe(
    'Share of days active 50%, Attainment 150%, Actual sales 300,000 pays 1,500.',
  );
});

test('a statement says what was read', () => {
  const plan = withMore(guaranteed('g', 50_000, ['rate', 'goal']));
  expect(statement(plan, selling(400_000)).lines.at(-1)?.sentence).toBe(
    'Flat rate 40,000, Milestone bonus 8,000 pays 2,000.',
  );
});

/** 10 % of the first measure's goal, which is the milestone's quota; the milestone's bonus; the whole. */
test('an example takes the others, and the measures, on target', () => {
  const plan = withMore(guaranteed('g', 50_000, ['goal']), pooled('p', 0.01, 0));
  const examples = partsOf(plan).map((part) => outsideExamples(plan, part));
  expect(examples.map((all) => all.map(({ value }) => value))).toEqual([
    ...[[], [], [8_000]],
    [1, 1, 400_000],
  ]);
});

test.each([
  [[guaranteed('a', 1, ['a'])], '“Guarantee” is paid by what it pays itself.'],
  [
    [guaranteed('a', 1, ['b']), guaranteed('b', 1, ['a'])],
    '“Guarantee” and “Guarantee” wait for what each other pays.',
  ],
  [
    [
      { ...guaranteed('a', 1, ['b']), name: 'Anna' },
      { ...guaranteed('b', 1, ['rate', 'c']), name: 'Bo' },
      { ...guaranteed('c', 1, ['a']), name: 'Clara' },
    ],
    '“Anna”, “Bo” and “Clara” wait for what each other pays.',
  ],
  [[guaranteed('a', 1, ['nobody'])], 'The plan has no component “nobody”.'],
])('a circle, or what is not there, is refused by name', (more, message) => {
  const issues = outsideIssues(withMore(...more));
  expect(issues.map(({ message: { en } }) => en)).toEqual([message]);
});

test('who reads the same without a circle is not refused', () => {
  const more = [
    ...[guaranteed('a', 1, ['rate', 'goal']), guaranteed('b', 1, ['rate', 'a'])],
    guaranteed('c', 1, ['a', 'b']),
  ];
  expect(outsideIssues(withMore(...more))).toEqual([]);
});
