import type { Component } from '../../src/plan/kinds';
import { baseParts, mixIn, partsInMix } from '../../src/plan/pay/pay-mix';
import type { Plan } from '../../src/plan/plan';
import { presetPlan } from '../spreadsheet/component-plans';

const plan = presetPlan('ae-target-pay');
const withEntries = (id: string, entries: object): Plan => ({
  ...plan,
  components: plan.components.map((one) =>
    one.id === id ? ({ ...one, ...entries } as Component) : one,
  ),
});
const mixOf = (of: Plan) => {
  const [part] = baseParts(of);
  const mix = part && mixIn(of, part);
  return mix && [mix.earnings, ...mix.figures.map(({ value }) => value)];
};
const unusual = (of: Plan) => {
  const [part] = baseParts(of);
  const figures = (part && mixIn(of, part)?.figures) ?? [];
  return figures.filter(({ isUnusual }) => isUnusual).map(({ label }) => label.en);
};

/** Earnings, base of them, leverage, quota to them, rate. */
test('half base and half target pay, by hand', () => {
  expect(mixOf(plan)).toEqual([250_000, 0.5, 2, 5, 0.1]);
  expect(mixOf(withEntries('base-salary', { base: 375_000 }))).toEqual([
    500_000, 0.75, 2, 2.5, 0.1,
  ]);
  expect(mixOf(withEntries('base-salary', { base: 0 }))).toEqual([125_000, 0, 2, 10, 0.1]);
  expect(mixOf(withEntries('target-pay', { target: 250_000, quota: 1_000_000 }))).toEqual([
    ...[375_000, 0.333333, 2, 2.666667, 0.25],
  ]);
});

test('gates and conditions are taken as met, and a cap holds', () => {
  const gate = { measure: 'bookings', atLeast: 1e9 };
  expect(mixOf(withEntries('target-pay', { gate }))).toEqual([250_000, 0.5, 2, 5, 0.1]);
  expect(mixOf(withEntries('target-pay', { cap: 187_500 }))).toEqual([250_000, 0.5, 1.5, 5, 0.1]);
});

test('what is out of its usual range is said, and its bounds are in it', () => {
  expect(unusual(plan)).toEqual([]);
  expect(unusual(withEntries('target-pay', { quota: 1_500_000 }))).toEqual([]);
  expect(unusual(withEntries('target-pay', { quota: 1_562_500 }))).toEqual([
    'Quota to on-target earnings',
  ]);
  expect(unusual(withEntries('base-salary', { base: 0 }))).toEqual([
    'Base of on-target earnings',
    'Quota to on-target earnings',
  ]);
});

test('is of the roles of the base salary, and of components with a quota', () => {
  const roles = { ...plan, roles: ['AE', 'SDR'] };
  const of = (base: readonly string[], pays: readonly string[]) => {
    const components = roles.components.map((one) =>
      one.kind === 'base-salary' ? { ...one, roles: [...base] } : { ...one, roles: [...pays] },
    );
    const [part] = baseParts({ ...roles, components });
    return part && partsInMix({ ...roles, components }, part).length;
  };
  expect([of([], []), of(['AE'], []), of(['AE'], ['AE']), of(['SDR'], ['AE'])]).toEqual([
    ...[1, 1, 1, 0],
  ]);
});
