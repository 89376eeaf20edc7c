import { dayNumber } from '../../src/engine/dates';
import { baseSalary } from '../../src/plan/kinds/base-salary';
import { mbo } from '../../src/plan/kinds/mbo/mbo';
import { onTarget } from '../../src/plan/kinds/on-target/on-target';
import type { Component } from '../../src/plan/kinds';
import type { Payee } from '../../src/plan/people';
import { statement } from '../../src/plan/payee/statement';
import type { Plan } from '../../src/plan/plan';
import { commissionOn, planOver, sales } from '../conformance/field-cases/plans';
import { payeeOf } from '../spreadsheet/team-people';
import { payeeFormulas } from '../../src/plan/payee/formulas';
import { teamColumns } from './team-columns';

/** Of the third quarter, 92 days: a target pay of 100,000 for 1,000,000, beside a base of 100,000. */
const half: Plan = planOver(sales, [
  onTarget.sample('target', sales),
  baseSalary.sample('base', sales),
]);
const ids = ['baseSalary', 'onTarget', 'baseShare', 'effectiveRate'] as const;

function earnings(more: Partial<Payee>, plan: Plan = half): readonly unknown[] {
  const values = teamColumns(plan, [payeeOf({ role: plan.roles[0] ?? '', ...more })]);
  return ids.map((id) => values(id)[0]);
}

const withParts = (...components: readonly Component[]): Plan => ({
  ...half,
  roles: ['AE', 'SDR'],
  components: [...components],
});

test('who has nothing own has the base salary, the mix and the rate of the plan', () => {
  expect(earnings({})).toEqual([100_000, 200_000, 0.5, 0.1]);
});

/** 150,000 of 210,000 are base; 60,000 for 400,000 are 15 %. */
test('an own base salary, target pay and quota have their own mix and rate', () => {
  expect(earnings({ salary: 150_000 })).toEqual([150_000, 250_000, 0.6, 0.1]);
  expect(earnings({ salary: 150_000, target: 60_000, quota: 400_000 })).toEqual([
    ...[150_000, 210_000, 0.714286, 0.15],
  ]);
  expect(earnings({ salary: 0 })).toEqual([0, 100_000, 0, 0.1]);
});

/** 46 of 92 days. */
test('who is there for half of the period has half of the base and of the target pay', () => {
  expect(earnings({ salary: 150_000, from: dayNumber('2026-08-16') })).toEqual([
    ...[75_000, 125_000, 0.6, 0.1],
  ]);
  expect(earnings({ from: dayNumber('2026-10-01') })).toEqual([0, 0, 0, 0]);
});

test('who has neither a base salary of the role nor an own has no on-target earnings', () => {
  const plan = withParts(onTarget.sample('target', sales), {
    ...baseSalary.sample('base', sales),
    roles: ['AE'],
  });
  expect(earnings({ role: 'AE' }, plan)).toEqual([100_000, 200_000, 0.5, 0.1]);
  expect(earnings({ role: 'SDR' }, plan)).toEqual(['', '', '', '']);
  expect(earnings({ role: 'SDR', salary: 50_000 }, plan)).toEqual([50_000, 150_000, 0.333333, 0.1]);
});

/** An SDR is paid 5 % of sales up to a quota of 300,000: 15,000. */
test('each role is paid on target by its own components, and by its own quota', () => {
  const plan = withParts(
    { ...onTarget.sample('target', sales), roles: ['AE'] },
    { ...commissionOn(sales, 300_000, [[0, 0.05]]), roles: ['SDR'] },
    baseSalary.sample('base', sales),
  );
  expect(earnings({ role: 'AE' }, plan)).toEqual([100_000, 200_000, 0.5, 0.1]);
  expect(earnings({ role: 'SDR' }, plan)).toEqual([100_000, 115_000, 0.869565, 0.05]);
});

/** Objectives pay 60,000 on target, half of it to somebody with half of the target pay. */
test('objectives that are target pay are part of it, and an amount for everybody is not', () => {
  const objectives = { ...mbo.sample('mbo', sales, 'en'), target: 60_000 };
  const stated = withParts(
    ...half.components,
    ...([{ ...objectives, sharesOf: 'target' }] as const),
  );
  expect(earnings({}, stated)).toEqual([100_000, 260_000, 0.384615, 0.16]);
  expect(earnings({ target: 80_000 }, stated)).toEqual([100_000, 180_000, 0.555556, 0.08]);
  expect(earnings({}, withParts(...half.components, objectives))).toEqual([
    ...[100_000, 200_000, 0.5, 0.1],
  ]);
});

test('without a quota in money there is no rate, and without a base salary nothing of it', () => {
  const counts = { ...half, measures: [{ ...sales, unit: 'count' as const }] };
  const has = (plan: Plan) => {
    const formulas = payeeFormulas(plan, undefined);
    return [...ids, 'paidOnTarget'].filter((id) => id in formulas);
  };
  expect(has(counts)).toEqual(['baseSalary', 'onTarget', 'baseShare', 'paidOnTarget']);
  expect(has(planOver(sales, [onTarget.sample('target', sales)]))).toEqual([]);
});

test('gates are taken as met, a cap holds, and the cap is a share of the own target pay where it is one', () => {
  const gate = { measure: 'sales', atLeast: 1e9 };
  const plan = (more: object): Plan =>
    withParts({ ...onTarget.sample('target', sales), gate, ...more } as Component, {
      ...baseSalary.sample('base', sales),
    });
  expect(earnings({ target: 50_000 }, plan({}))[1]).toBe(150_000);
  expect(earnings({ target: 50_000 }, plan({ cap: 40_000 }))[1]).toBe(140_000);
  expect(earnings({ target: 50_000 }, plan({ cap: 0.9, capIs: 'target' }))[1]).toBe(145_000);
});

test('a statement says it in the plan’s language, and nothing of it without a base salary', () => {
  const said = (plan: Plan, more: Partial<Payee> = {}) =>
    statement(plan, payeeOf({ role: plan.roles[0] ?? '', ...more })).onTarget;
  const own = { salary: 150_000, target: 60_000, quota: 400_000 };
  expect(said(half, own)).toBe(
    'A base salary of 150,000 and target pay of 60,000 are on-target earnings of 210,000, 71.43% of them base. The effective rate is 15%.',
  );
  expect(said({ ...half, language: 'da' }, own)).toBe(
    'Fast løn på 150.000 og variabel løn ved mål på 60.000 giver en løn ved mål på 210.000, hvoraf 71,43\u00a0% er fast. Den effektive sats er 15\u00a0%.',
  );
  expect(said(planOver(sales, [onTarget.sample('target', sales)]))).toBeUndefined();
});
