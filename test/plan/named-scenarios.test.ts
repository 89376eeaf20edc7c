import type { Plan } from '../../src/plan/plan';
import { movedTo } from '../../src/plan/scenarios/named-scenarios';
import { presetPlan } from '../spreadsheet/component-plans';

const plan = presetPlan('enterprise-ae');
const [accelerator, ...others] = plan.components;
const tiersOf = (froms: readonly number[]): Plan =>
  ({
    ...plan,
    components: [
      { ...accelerator, tiers: froms.map((from) => ({ from, multiplier: 1 + from })) },
      ...others,
    ],
  }) as Plan;

/* A tier at 25 % comes in before those at 50 % and 100 %. */
test('a number that is moved goes where the row goes that it belongs to', () => {
  const [before, after] = [tiersOf([0, 0.5, 1]), tiersOf([0, 0.25, 0.5, 1])];
  const moved = { overrides: { 'accelerator.1.1': 2, 'accelerator.quota': 1 }, average: 0.9 };
  expect(movedTo(before, after)(moved)).toEqual({
    overrides: { 'accelerator.2.1': 2, 'accelerator.quota': 1 },
    average: 0.9,
  });
});

test('with its row, or its component, it is dropped', () => {
  const moved = { overrides: { 'accelerator.1.1': 2, 'spifs.0.1': 7 } };
  expect(movedTo(tiersOf([0, 0.5, 1]), tiersOf([0, 1]))(moved).overrides).toEqual({
    'spifs.0.1': 7,
  });
  const without = { ...plan, components: plan.components.filter(({ id }) => id !== 'spifs') };
  expect(movedTo(plan, without)(moved).overrides).toEqual({ 'accelerator.1.1': 2 });
});
