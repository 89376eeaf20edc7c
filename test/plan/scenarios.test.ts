import { constant, place } from '../../src/formula/formula';
import { earnedAt } from '../../src/plan/pay/earned';
import type { PlanComponent } from '../../src/plan/kind';
import { limited } from '../../src/plan/pay/limits/limits';
import { partOf } from '../../src/plan/parts';
import { paidForResults, paidOpen } from '../../src/plan/scenarios/pay';
import {
  type Overrides,
  assumedResults,
  curveParts,
  isGatedByCurve,
  otherParts,
  resultKey,
  scenarioInputs,
  withOverrides,
} from '../../src/plan/scenarios/scenarios';
import { common } from '../../src/plan/new-component';
import type { Component } from '../../src/plan/kinds';
import type { Plan } from '../../src/plan/plan';
import { measure } from '../../src/plan/presets/preset';
import { overDocument } from './over-document';
import { planWith, presetPlan, presetPlans } from '../spreadsheet/component-plans';

const collections: Component = {
  ...common('collected'),
  kind: 'collections',
  tiers: [
    { from: 0, rate: 0.01 },
    { from: 31, rate: 0.005 },
  ],
  consistency: { share: 0.9, bonus: 10_000 },
};
const collectors = planWith({ measures: [measure('cash', 'cash')], components: [collections] });

const paidForOthers = (plan: Plan, overrides: Overrides): number =>
  otherParts(plan).reduce((sum, part) => sum + paidIn(plan, part, overrides), 0);

/** Where the scenario sets no result, the plan's own stays: a goal that is moved moves no achievement. */
function paidIn(plan: Plan, part: PlanComponent<Component>, overrides: Overrides): number {
  const { id } = part.component;
  const results = assumedResults(plan, part).map(
    ({ value }, k) => overrides[resultKey(id, k)] ?? value,
  );
  const changed = withOverrides(plan, overrides);
  const own = partOf(changed, changed.components.find((one) => one.id === id) ?? part.component);
  return overDocument(changed, own, paidForResults(own, plan.language), results);
}

describe('what other results pay in a scenario', () => {
  test('is what the plan pays on target: 1 % of 1,000,000 at once, and the bonus', () => {
    expect(paidForOthers(collectors, {})).toBe(20_000);
  });

  test('keeps the results when the goal moves: 90 % in time is no longer enough', () => {
    expect(paidForOthers(collectors, { 'collected.consistencyShare': 0.99 })).toBe(10_000);
  });

  test('follows the results that the scenario sets: 800,000 after 31 days, 99 % in time', () => {
    const results = { 'collected.result.0': 800_000, 'collected.result.1': 31 };
    const overrides = {
      ...results,
      ...{ 'collected.result.2': 0.99, 'collected.consistencyShare': 0.99 },
    };
    // 800,000 x 0.5 % + 10,000
    expect(paidForOthers(collectors, overrides)).toBe(14_000);
  });

  test('follows a rate in a row of the list', () => {
    // 1,000,000 x 2 % + 10,000
    expect(paidForOthers(collectors, { 'collected.0.1': 0.02 })).toBe(30_000);
  });
});

describe('a customer-success manager: retention on the curve, expansion beside it', () => {
  const plan = presetPlan('csm-expansion');
  const expansion = otherParts(plan);

  test('sells a deal of each kind, as on the Plan sheet', () => {
    // 3 % of 400,000 + 5 % of 100,000 + 8 % of 100,000 + 10 % of 75,000
    expect(paidForOthers(plan, {})).toBe(12_000 + 5_000 + 8_000 + 7_500);
  });

  test('is paid for another deal, and by another rate', () => {
    // 5 % of the 200,000 that the upsell adds, in place of 100,000
    expect(paidForOthers(plan, { 'expansion.result.3': 600_000 })).toBe(37_500);
    expect(paidForOthers(plan, { 'expansion.1.2': 0.06 })).toBe(33_500);
  });

  test('is paid for expansion from a retention of exactly 100 % on', () => {
    const [part] = expansion;
    if (!part) throw new Error('The plan has no rate card.');
    const paid = (nrr: number) => limited(part.component, { earned: 32_500, gated: nrr });
    expect(isGatedByCurve(plan, part.component)).toBe(true);
    expect([0.99, 1, 1.2].map(paid)).toEqual([0, 32_500, 32_500]);
  });
});

describe('an enterprise seller', () => {
  const plan = presetPlan('enterprise-ae');

  test('closes one deal of a million and each SPIF once', () => {
    // 2 % of 1,000,000, and 1,000 + 2,500 + 5,000
    expect(paidForOthers(plan, {})).toBe(20_000 + 8_500);
  });

  test('is paid for each of three deals of 300,000', () => {
    // Three times 1 % of 300,000
    const overrides = { 'deal-size.result.0': 3, 'deal-size.result.1': 300_000 };
    expect(paidForOthers(plan, overrides)).toBe(9_000 + 8_500);
  });
});

test('an executive’s second market pays what its steps pay, whatever the revenue', () => {
  const plan = presetPlan('executive-ladder');
  // Every step: 50,000 from 2 and 25,000 from 3 markets.
  expect(paidForOthers(plan, {})).toBe(75_000);
  const [others] = otherParts(plan);
  expect(paidForOthers(plan, { [`${others?.component.id}.result.0`]: 2 })).toBe(50_000);
});

describe('the numbers of a scenario', () => {
  test('are of the plan when none is set', () => {
    for (const { title, plan } of presetPlans) {
      expect([title, withOverrides(plan, {})]).toEqual([title, plan]);
    }
  });

  test.each(presetPlans)(
    'of $title are set one by one, each under a key of its own',
    ({ plan }) => {
      const inputs = scenarioInputs(plan);
      expect(new Set(inputs.map(({ key }) => key)).size).toBe(inputs.length);
      const ofPlan = inputs.filter(({ place }) => !('result' in place));
      const moved = ofPlan.map(({ key, value }) =>
        scenarioInputs(withOverrides(plan, { [key]: value + 1 }))
          .filter((one, k) => !('result' in one.place) && one.value !== inputs[k]?.value)
          .map((one) => [one.key, one.value]),
      );
      expect(moved).toEqual(ofPlan.map(({ key, value }) => [[key, value + 1]]));
    },
  );

  test('pay at an attainment what the plan with them pays', () => {
    const plan = presetPlan('enterprise-ae');
    const paidAtAMillion = (overrides: Overrides) => {
      const changed = withOverrides(plan, overrides);
      const [part] = curveParts(changed);
      if (!part) throw new Error('The plan has a curve.');
      const earned = earnedAt(part, constant(1_000_000), place('quota'));
      return paidOpen(part, overDocument(changed, part, earned));
    };
    // Half of 2,000,000, at half the rate of 5 %.
    expect(paidAtAMillion({})).toBe(25_000);
    // All of 1,000,000: 500,000 at half the rate, 500,000 at the rate.
    expect(paidAtAMillion({ 'accelerator.quota': 1_000_000 })).toBe(37_500);
    // The same over a cap.
    expect(paidAtAMillion({ 'accelerator.quota': 1_000_000, 'accelerator.cap': 30_000 })).toBe(
      30_000,
    );
  });
});
