import {
  type Overrides,
  attainments,
  curveParts,
  earnedOnCurve,
  paidByResults,
  paidOnCurve,
  scenarioInputs,
  shareAt,
  shareAtGoal,
  withOverrides,
} from '../../src/plan/scenarios';
import { common } from '../../src/plan/kind';
import type { Component } from '../../src/plan/kinds';
import { measure } from '../../src/plan/presets/preset';
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

describe('what other results pay in a scenario', () => {
  test('is what the plan pays on target: 1 % of 1,000,000 at once, and the bonus', () => {
    expect(paidByResults(collectors, {})).toBe(20_000);
  });

  test('keeps the results when the goal moves: 90 % in time is no longer enough', () => {
    expect(paidByResults(collectors, { 'collected.consistencyShare': 0.99 })).toBe(10_000);
  });

  test('follows the results that the scenario sets: 800,000 after 31 days, 99 % in time', () => {
    const results = { 'collected.result.0': 800_000, 'collected.result.1': 31 };
    const overrides = {
      ...results,
      ...{ 'collected.result.2': 0.99, 'collected.consistencyShare': 0.99 },
    };
    // 800,000 x 0.5 % + 10,000
    expect(paidByResults(collectors, overrides)).toBe(14_000);
  });

  test('follows a rate in a row of the list', () => {
    // 1,000,000 x 2 % + 10,000
    expect(paidByResults(collectors, { 'collected.0.1': 0.02 })).toBe(30_000);
  });
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
      return part && paidOnCurve(part, earnedOnCurve(changed, part, 1_000_000));
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

describe('the payees of a market', () => {
  test('are all counted once', () => {
    const shares = attainments.map((_, k) => shareAt(k, 0.95, 0.2));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('are half of them above an average of 100 %, 15.87 % one deviation above', () => {
    // The normal distribution's published table: 0.158655 above one deviation.
    expect(shareAtGoal(1, 0.2)).toBeCloseTo(0.5, 12);
    expect(shareAtGoal(0.8, 0.2)).toBeCloseTo(0.158655254, 9);
  });

  test('stand within five points of an attainment', () => {
    // Within a quarter deviation of the average: 2 x 0.098706.
    expect(shareAt(10, 1, 0.2)).toBeCloseTo(0.197412651, 9);
    // Everyone below 5 % stands at 0: with an average of 5 %, half of them.
    expect(shareAt(0, 0.05, 0.2)).toBeCloseTo(0.5, 12);
  });
});
