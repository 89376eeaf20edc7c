import { common } from '../../src/plan/new-component';
import type { Component } from '../../src/plan/kinds';
import { measure } from '../../src/plan/presets/preset';
import { curvePoints, planCurve, stepsIn } from '../../src/plan/scenarios/plan-curve';
import { commissionOn, milestoneOn, planOver, sales } from '../conformance/field-cases/plans';
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

/* 5 % to 500,000 of 1,000,000, then 10 %, at most 225,000: reached at 2,500,000, far beyond the last step; one demo. */
const limited = commissionOn(
  sales,
  1_000_000,
  [
    [0, 0.05],
    [0.5, 0.1],
  ],
  { cap: 225_000 },
);
const gated = {
  ...{
    ...common('events'),
    kind: 'events',
    schedule: [{ event: 'Demo', amount: 100 }],
  },
  gate: { measure: 'sales', atLeast: 750_000 },
} as const satisfies Component;

test('something happens at every step, limit and gate on the curve, each once, in order, and at none below 0', () => {
  const plan = planOver(sales, [limited, gated, milestoneOn(sales, 1_000_000, 5_000, 0.5)]);
  const curve = planCurve(plan);
  expect(curve.corners).toEqual([500_000, 750_000, 2_500_000]);
  expect(curve.lastStep).toBe(500_000);
  expect(stepsIn(curve)).toEqual([500_000]);
  expect([749_999.99, 750_000].map((result) => curve.paid(result))).toEqual([55_000, 55_100]);
});

test('money has cents below a step, a count has none', () => {
  const demos = measure('demos', 'demos', 'count');
  const first = (plan: ReturnType<typeof planOver>) => curvePoints(planCurve(plan), 0, 20)[1];
  expect(first(planOver(sales, [milestoneOn(sales, 10, 500, 1)]))).toEqual({
    result: 9.99,
    paid: [0],
  });
  const counted = first(planOver(demos, [milestoneOn(demos, 10, 500, 1)]));
  expect(counted).toEqual({ result: 9.999_99, paid: [0] });
});
