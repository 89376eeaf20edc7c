import { curvePoints, planCurve } from '../../src/plan/scenarios/plan-curve';
import { presetPlan } from '../spreadsheet/component-plans';

/* 50,000 from 1,800,000 on, nothing below. */
test('a milestone is a step: nothing is drawn between just below it and at it', () => {
  const points = curvePoints(planCurve(presetPlan('milestone')), 0, 2_700_000);
  expect(points.map(({ paid }) => paid)).toEqual([[0], [0], [50_000], [50_000]]);
  expect(points[1]?.result).toBeGreaterThan(1_799_990);
  expect(points[1]?.result).toBeLessThan(1_800_000);
  expect(points[2]?.result).toBe(1_800_000);
});

/*
 * Half of 2,000,000 at 2.5 %, the other half at 5 %, to 120 % at 7.5 %; deals and events beside it pay
 * 20,000 and 8,500 whatever is sold.
 */
test('the whole of a plan is the sum of its layers, to the cent, at every result', () => {
  const { layers, paid, goal } = planCurve(presetPlan('enterprise-ae'));
  expect(goal).toBe(2_000_000);
  expect(layers.map((layer) => layer.paid(2_400_000))).toEqual([105_000, 20_000, 8_500]);
  expect(paid(2_400_000)).toBe(133_500);
  expect(paid(1_000_000.01)).toBe(53_500);
});
