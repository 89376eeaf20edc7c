import type { PlanComponent } from '../../src/plan/kind';
import type { Component, KindName } from '../../src/plan/kinds';
import { kinds } from '../../src/plan/all-kinds';
import type { Plan } from '../../src/plan/plan';
import { rateQuestion } from '../../src/taskpane/plan/rate-question';
import { meetings, sales } from '../plan/kinds/measures';
import { withValue } from '../../src/taskpane/plan/fields';
import { presetPlan } from '../spreadsheet/component-plans';

const plan: Plan = presetPlan('milestone');
const asked = (kind: KindName, measure: typeof sales, field: string, value: number) => {
  const part = (component: Component): PlanComponent<Component> => ({ component, measure });
  const sample = part(kinds[kind].sample('one', measure) as Component);
  return rateQuestion(plan, part(withValue(plan, sample, field, value)), field);
};

test.each<[KindName, string]>([
  ['commission', '1.1'],
  ['deal-size', '1.1'],
  ['flat-rate', 'rate'],
  ['accelerator', 'rate'],
])('a rate of %s above 100 % of money is asked about', (kind, field) => {
  expect(asked(kind, sales, field, 1.2)).toEqual({
    en: 'Is 120% meant? Such a rate pays more than the amount itself.',
    da: 'Er 120\u00a0% rigtigt? Den sats udbetaler mere end selve beløbet.',
  });
  expect(asked(kind, sales, field, 1)).toBeUndefined();
});

test('an amount for each unit of a count is not, nor is a threshold above 100 %', () => {
  expect(asked('commission', meetings, '1.1', 500)).toBeUndefined();
  expect(asked('flat-rate', meetings, 'rate', 500)).toBeUndefined();
  expect(asked('commission', sales, '1.0', 1.25)).toBeUndefined();
  expect(asked('accelerator', sales, '1.1', 1.5)).toBeUndefined();
});
