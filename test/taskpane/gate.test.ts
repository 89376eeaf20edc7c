import { following, measure } from '../../src/plan/presets/preset';
import { numbersIn } from '../../src/taskpane/number/numbers';
import { draftOf, openPart, typedHere } from '../../src/taskpane/plan/draft';
import { entered } from '../../src/taskpane/plan/enter';
import { quotaOfGate, withGate, withGateOf } from '../../src/taskpane/plan/gate';
import { planWith } from '../spreadsheet/component-plans';

/** A gate starts where 100 % is, and never at 1 of money, which every sale reaches. */

const milestone = (id: string, of: string, quota: number) => ({
  ...following(id, of),
  ...{ kind: 'milestone' as const, quota, pays: 'amount' as const, bonus: 5_000, trigger: 1 },
  partial: { kind: 'none' as const },
});
const plan = planWith({
  measures: [
    measure('sales', 'sales'),
    measure('nrr', 'NRR', 'percent'),
    measure('services', 'services'),
    measure('margin', 'margin', 'percent'),
    measure('demos', 'demos', 'count'),
  ],
  components: [
    milestone('first', 'sales', 300_000),
    milestone('own', 'sales', 250_000),
    milestone('renewals', 'nrr', 0.9),
  ],
});
const second = { ...draftOf(plan), selected: 1 };
const gateOf = (draft: typeof second) => openPart(draft).component.gate;

test.each([
  ['the own goal', 'sales', 250_000],
  ['the goal of the component that follows the measure', 'nrr', 0.9],
  ['a round amount where nothing has a goal in money', 'services', 100_000],
  ['100 % where nothing has a goal in percent', 'margin', 1],
  ['1 where nothing has a goal that counts', 'demos', 1],
])('a gate starts at %s', (_, of, atLeast) => {
  expect(gateOf(withGate(second, of))).toEqual({ measure: of, atLeast });
});

test('on another measure it starts anew, on the same it stays, and none is none', () => {
  const gated = withGate(second, 'sales');
  expect(gateOf(withGate(gated, 'nrr'))).toEqual({ measure: 'nrr', atLeast: 0.9 });
  expect(withGate(gated, 'sales')).toBe(gated);
  expect(gateOf(withGate(gated, null))).toBeNull();
});

test('what was typed into the field of the gate and is no number goes with it', () => {
  const { style } = numbersIn({ decimal: '.', group: ',' }, 'en');
  const { draft } = entered(withGate(second, 'sales'), 'gate', 'much', style);
  expect(typedHere(draft)).toEqual({ gate: 'much' });
  expect(typedHere(withGate(draft, null))).toEqual({});
});

test('a gate on a measure in percent is typed in percent', () => {
  const { style } = numbersIn({ decimal: '.', group: ',' }, 'en');
  const gated = withGate(second, 'nrr');
  expect(gateOf(entered(gated, 'gate', '0.5', style).draft)?.atLeast).toBe(0.005);
  expect(gateOf(entered(gated, 'gate', '1.25 %', style).draft)?.atLeast).toBe(0.0125);
});

test('a gate becomes a share of the own quota at the same result, and an amount again', () => {
  const amount = withGate(second, 'sales');
  const share = withGateOf(amount, 'quota');
  expect(gateOf(share)).toEqual({ measure: 'sales', atLeast: 1, of: 'quota' });
  expect(gateOf(withGateOf(share, 'amount'))).toEqual({ measure: 'sales', atLeast: 250_000 });
  expect(withGateOf(share, 'quota')).toBe(share);
});

test('of another measure it is a share of the quota of the component that has one', () => {
  const renewed = withGateOf(withGate(second, 'nrr'), 'quota');
  expect(gateOf(renewed)).toEqual({ measure: 'nrr', atLeast: 1, of: 'quota' });
  const services = withGate(second, 'services');
  expect(quotaOfGate(services.plan, openPart(services).component)).toBeUndefined();
  expect(withGateOf(services, 'quota')).toBe(services);
});
