import { type Market, expectedCost } from '../../src/plan/scenarios/expected-cost';
import { paidAtAttainment } from '../../src/plan/scenarios/plan-curve';
import { scenarioInputs, withOverrides } from '../../src/plan/scenarios/scenarios';
import { type Aim, solved } from '../../src/plan/scenarios/solve';
import type { Plan } from '../../src/plan/plan';
import { presetPlan } from '../spreadsheet/component-plans';

/** Everybody for certain at 110 %. */
const certain: Market = { payees: 10, average: 1.1, spread: 0 };
const spread: Market = { payees: 10, average: 0.95, spread: 0.2 };
const cost = (target: number, market: Market): Aim => ({
  ...{ is: 'at most', unit: 'money', target },
  of: (plan) => expectedCost(plan, market)?.cost,
});
const payout = (target: number): Aim => ({
  ...{ is: 'at least', unit: 'money', target },
  of: (plan) => paidAtAttainment(plan, 1.2),
});
function sought(plan: Plan, key: string, aim: Aim) {
  const input = scenarioInputs(plan).find((one) => one.key === key);
  if (!input) throw new Error(`The plan has no ${key}.`);
  return solved(plan, input, aim);
}

/* Ten bonuses for 523,456.70 are 52,345.67 each; a cent more each is ten cents over. */
test('a bonus within a budget is found to the cent, with what a cent more costs', () => {
  expect(sought(presetPlan('milestone'), 'milestone.bonus', cost(523_456.7, certain))).toEqual({
    ok: true,
    value: {
      ...{ value: 52_345.67, comesTo: 523_456.7 },
      beyond: { value: 52_345.68, comesTo: 523_456.8 },
    },
  });
});

/* Above the quota of 250,000 at 120 %: 8 % of 125,000, and the planted rate of 50,000. */
test.each([0.0725, 0.1, 0.3333])('the rate that pays an amount is found: %p', (rate) => {
  const plan = presetPlan('marginal-commission');
  const found = sought(plan, 'commission.1.1', payout(10_000 + rate * 50_000));
  expect(found.ok && found.value.value).toBe(rate);
});

test.each([
  ['milestone', 'milestone.bonus', 61_234.56],
  ['retroactive-commission', 'commission.1.1', 0.0765],
  ['enterprise-ae', 'accelerator.rate', 0.0432],
  ['sdr-leads', 'sourced.rate', 0.0123],
])('of %s the cost of a planted %s gives it back', (id, key, planted) => {
  const plan = presetPlan(id);
  const spent = expectedCost(withOverrides(plan, { [key]: planted }), spread)?.cost ?? NaN;
  const found = sought(plan, key, cost(spent, spread));
  if (!found.ok) throw new Error(found.issues[0].message.en);
  // What costs the same to the cent is as good.
  expect(found.value.comesTo).toBeLessThanOrEqual(spent);
  expect(found.value.comesTo).toBeGreaterThan(spent - 0.02 * 10);
  expect(Math.abs(found.value.value - planted)).toBeLessThanOrEqual(0.02);
});

test('what no value reaches says so, with the cap that binds', () => {
  const plan = presetPlan('enterprise-ae');
  const found = sought(plan, 'accelerator.rate', payout(900_000));
  expect(found.ok).toBe(false);
  if (found.ok) return;
  const [{ message, advice }] = found.issues;
  // 400,000 at most, one deal of 1,000,000 at 2 %, 8,500 for the events.
  expect(message.en).toBe('No value of it gives 900,000: the most is 428,500.');
  expect(message.da).toBe('Ingen værdi af det giver 900.000: det meste er 428.500.');
  expect(advice.en).toBe('What binds is the cap of 400,000 in “Accelerator”.');
  expect(advice.da).toBe('Det, der binder, er loftet på 400.000 i »Accelerator«.');
});

test('a number that decides nothing of it is said to', () => {
  const found = sought(presetPlan('milestone'), 'milestone.bonus', {
    ...{ is: 'at least', unit: 'percent', target: 0.9 },
    of: (plan) => expectedCost(plan, spread)?.reaching,
  });
  expect(!found.ok && found.issues[0].advice.en).toBe('Change another number.');
});
