import { dayNumber } from '../../../src/engine/dates';
import { kinds } from '../../../src/plan/all-kinds';
import { comesTo } from '../../../src/plan/component-places';
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

/** The steps of -10 %, 0, 75 %, 85 % and 100 % have to be exceeded; exactly on one the factor before holds. */
test.each([
  [-0.5, -5_000],
  [-0.1, -5_000],
  [-0.0999, -5_000],
  [0, -5_000],
  [0.0001, -1_000],
  [0.75, -1_000],
  [0.7501, -500],
  [0.1 + 0.75, -500],
  [0.8501, 0],
  [1, 0],
  [1.0001, 1_000],
])(
  'where steps have to be exceeded a margin of %d gives or takes %d of 5,000',
  (reached, change) => {
    expect(paid(planOf({ reached: 'above' }), reached)).toBe(change);
  },
);

test('a first factor other than 0 holds below and exactly on its step, exceeded or not', () => {
  const factors = [
    { from: 0.5, factor: 0.9 },
    { from: 1, factor: 1.5 },
  ];
  const changes = (more: Partial<MultiplierComponent>) =>
    [0, 0.5, 0.51, 1, 1.01].map((reached) => paid(planOf({ factors, ...more }), reached));
  expect(changes({ reached: 'above' })).toEqual([-500, -500, -500, -500, 2_500]);
  expect(changes({})).toEqual([-500, -500, -500, 2_500, 2_500]);
});

test('steps to be exceeded are said as such, and not on straight lines, which meet in them', () => {
  const said = (more: Partial<MultiplierComponent>) => {
    const part = { component: multiplierOf(more), measure: margin } as never;
    const list = kinds.multiplier.fields(part).find(({ kind }) => kind === 'list');
    const rule = kinds.multiplier.rule(part);
    return [
      list?.kind === 'list' ? list.columns[0]?.label : undefined,
      ...[rule.en.at(-1), rule.da.at(-1)],
      kinds.multiplier.fields(part).some(({ id }) => id === 'reached'),
    ];
  };
  expect(said({ reached: 'above' })).toEqual([
    { en: 'Above margin', da: 'Over margin' },
    '. Below the first step its factor holds; only above a step is it reached, and exactly on it the factor before still holds. The difference is paid, or taken off, here.',
    '. Under det første trin gælder dets faktor; først over et trin er det nået, og præcis på det gælder faktoren før stadig. Forskellen udbetales eller trækkes fra her.',
    true,
  ]);
  expect(said({ reached: 'above', mode: 'linear' })).toEqual([
    { en: 'From margin', da: 'Fra margin' },
    expect.stringContaining('it follows a straight line'),
    expect.stringContaining('følger den en ret linje'),
    false,
  ]);
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

/** 5 % of 1 is 0.05, of which 90 % are 0.045, and 0.05 to the cent; 80 % of 0.05 are 0.04. */
test('half a cent is rounded in what comes of it, and not in what the factor takes', () => {
  const ofOne = (margin: number) =>
    payeePay(planOf(), payeeOf({ name: 'Anna', credited: { sales: 1, margin } }));
  expect([ofOne(0.8), ofOne(0)].map(({ components }) => components.at(-1)?.payout)).toEqual([
    0, -0.01,
  ]);
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

/** Of a quota of 200,000, or one's own of 100,000, 100,000 is 50 % or all; 5,000 is multiplied by 0.8 or 1.2. */
const byQuota: Partial<MultiplierComponent> = {
  ...{ measure: 'sales', at: 'attainment' },
  factors: [
    { from: 0, factor: 0.8 },
    { from: 1, factor: 1.2 },
  ],
};
const goal = (hasPrior: boolean): Component => ({
  ...{ ...following('goal', 'sales'), kind: 'milestone', quota: 200_000, pays: 'amount' },
  ...{ bonus: 0, trigger: 1, partial: { kind: 'none' }, hasPrior },
});
const planByQuota = (hasPrior = false): Plan => {
  const components = [goal(hasPrior), flat('base', 0.05), multiplierOf(byQuota)];
  return planWith({ measures: [sales, margin], components });
};

test('steps may be attainment of the payee’s own quota, in part of the period and over the year', () => {
  const difference = (more: object, hasPrior = false) =>
    payeePay(planByQuota(hasPrior), { ...anna(0.5), ...more }).components.at(-1)?.payout;
  expect(difference({})).toBe(-1_000);
  expect(difference({ quota: 100_000 })).toBe(1_000);
  expect(difference({ quota: 100_000.01 })).toBe(-1_000);
  // From the 47th of 92 days on: half of the quota.
  expect(difference({ from: dayNumber('2026-08-16') })).toBe(1_000);
  expect(difference({ prior: { sales: 100_000 } }, true)).toBe(1_000);
  expect(statement(planByQuota(), anna(0.5)).lines.at(-1)?.sentence).toBe(
    'Flat rate 5,000, Attainment of sales 50%, Factor 80% pays -1,000.',
  );
});

/** Exactly the own quota is not above it, and a cent more is. */
test('attainment of the own quota has to be exceeded where steps have to be', () => {
  const plan = planByQuota();
  const above = {
    ...plan,
    components: plan.components.map((one) =>
      one.kind === 'multiplier' ? { ...one, reached: 'above' as const } : one,
    ),
  };
  const change = (quota: number, sold = 100_000) =>
    payeePay(above, {
      ...payeeOf({ name: 'Anna', credited: { sales: sold } }),
      quota,
    }).components.at(-1)?.payout;
  expect([change(100_000), change(99_999.99), change(300_000, 300_000)]).toEqual([
    -1_000, 1_000, -3_000,
  ]);
});

test('a plan without a quota of the measure has no attainment of it', () => {
  const without = { ...planOf(), components: [flat('base', 0.05), multiplierOf(byQuota)] };
  expect(issuesOf(without)[0]?.message.en).toBe('No component has a quota of sales.');
});

test('turned to attainment the last step becomes the quota, and turned back a million', () => {
  const part = { component: multiplierOf({ measure: 'sales' }), measure: sales } as never;
  const at = kinds.multiplier.fields(part).find(({ id }) => id === 'at');
  const own = {
    ...multiplierOf(),
    factors: [0, 500_000, 2_000_000].map((from) => ({ from, factor: 1 })),
  };
  const turned = at?.kind === 'choice' ? at.set(own as never, 'attainment') : undefined;
  expect(turned).toMatchObject({
    at: 'attainment',
    factors: [{ from: 0 }, { from: 0.25 }, { from: 1 }],
  });
  const back = at?.kind === 'choice' && turned ? at.set(turned, 'measure') : undefined;
  expect(back?.factors.map(({ from }) => from)).toEqual([0, 250_000, 1_000_000]);
  expect(back && 'at' in back).toBe(false);
});

test('steps of a measure in percent stay when they become attainment, and are turned once', () => {
  const at = (of: typeof sales) => {
    const part = { component: multiplierOf({ measure: of.id }), measure: of } as never;
    const field = kinds.multiplier.fields(part).find(({ id }) => id === 'at');
    return (component: Component, value: string) =>
      field?.kind === 'choice'
        ? (field.set(component as never, value).factors.map(({ from }) => from) as unknown)
        : undefined;
  };
  const steps = [-0.1, 0, 0.75];
  const factors = steps.map((from) => ({ from, factor: 1 }));
  expect(at(margin)(multiplierOf({ factors }), 'attainment')).toEqual(steps);
  expect(at(sales)(multiplierOf({ factors, at: 'attainment' }), 'attainment')).toEqual(steps);
  expect(at(sales)(multiplierOf({ factors }), 'measure')).toEqual(steps);
});

test.each([
  [[0.5, 1], false],
  [[0.5, 1.01], true],
])('with factors of %j it can add without end: %s', (factors, isOpen) => {
  const rows = factors.map((factor, from) => ({ from, factor }));
  const component = multiplierOf({ factors: rows }) as MultiplierComponent;
  const part = { component, measure: margin };
  const open = kinds.multiplier.most(part).isOpen;
  expect(open && comesTo(open, part, kinds.multiplier.fields(part))).toBe(isOpen);
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
