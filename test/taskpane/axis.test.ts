import { agreedGoal } from '../../src/plan/pay/table-rows';
import type { PlanComponent } from '../../src/plan/kind';
import { type TableComponent, tableKindOf } from '../../src/plan/kinds';
import { leadPart } from '../../src/plan/parts';
import { planOf, presets } from '../../src/plan/presets/presets';
import { axisOf as axisOfPart, resultAt } from '../../src/taskpane/plan/axis';
import {
  type SoldResult,
  atFirst,
  measureOf as measureOfPart,
} from '../../src/taskpane/plan/result';

function part(id: string): PlanComponent<TableComponent> {
  const preset = presets.find((one) => one.id === id);
  const lead = preset && leadPart(planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' }));
  if (!lead) throw new Error(id);
  return lead;
}
const quotaIn = (of: PlanComponent<TableComponent>) => tableKindOf(of.component).quota(of);
const axisOf = (of: PlanComponent<TableComponent>, measure: number, ...thresholds: number[]) =>
  axisOfPart(of, quotaIn(of), measure, thresholds);
const measureOf = (result: SoldResult, of: PlanComponent<TableComponent>) =>
  measureOfPart(result, of, quotaIn(of) ?? agreedGoal(of));
const milestone = part('milestone');
const ladder = part('revenue-ladder');
const markets = part('markets');

test('a quota gives an axis where the plan is decided: 60 to 140 %, one step for each percent', () => {
  const axis = axisOf(milestone, 1_800_000, 1_800_000);
  expect(axis).toMatchObject({ first: 60, ticks: 140, unit: 18_000 });
  expect(axis).toMatchObject({ min: 1_080_000, max: 2_520_000 });
  for (let percent = 60; percent <= 140; percent++) {
    const measure = measureOf(resultAt(axis, percent), milestone);
    expect(measure).toBe(18_000 * percent);
  }
});

test.each([0.1, 333.33, 1_234_567.89, 7, 99_999_999.99])(
  'the whole quota of %p is met exactly at 100 %%',
  (quota) => {
    const other = {
      ...milestone,
      component: { ...milestone.component, quota } as TableComponent,
    };
    const axis = axisOf(other, 0, quota);
    expect(measureOf(resultAt(axis, 100), other)).toBe(quota);
  },
);

test.each([
  ['a first step at 50 % begins it at 0', 1, [0, 0.5, 1], [0, 140]],
  ['a step at 60 % is on it', 1, [0.6, 1], [60, 140]],
  ['tiers that begin at 0 do not move it', 1, [0, 1, 1.25], [60, 140]],
  ['a step at 125 % is within it', 1, [1.25], [60, 140]],
  ['a step at 200 % moves its end a tenth beyond', 1, [1, 2], [60, 220]],
  ['a result of 30 % begins it at 0', 0.3, [1], [0, 140]],
  ['a result of 153 % is on it', 1.53, [1], [60, 160]],
])('where the plan is decided: %s', (_, result, steps, ends) => {
  const { first, ticks } = axisOf(
    milestone,
    result * 1_800_000,
    ...steps.map((step) => step * 1_800_000),
  );
  expect([first, ticks]).toEqual(ends);
});

test('at first a quota is met, and without one it is halfway', () => {
  expect(measureOf(atFirst, milestone)).toBe(1_800_000);
  expect(measureOf(atFirst, ladder)).toBe(5_000_000);
  expect(measureOf(atFirst, markets)).toBe(2);
});

test('the axis widens to hold a threshold or a result beyond 140 %', () => {
  expect(axisOf(milestone, 0, 1_800_000 * 2).ticks).toBe(220);
  expect(axisOf(milestone, 1_800_000 * 1.83, 1_800_000).ticks).toBe(190);
});

test('without a quota the axis ends a fifth above the last threshold, in round steps', () => {
  expect(axisOf(ladder, 0, 10_000_000)).toMatchObject({ unit: 100_000, max: 12_000_000 });
  expect(axisOf(ladder, 0, 5_000_000)).toMatchObject({ unit: 50_000, max: 6_000_000 });
  expect(axisOf(ladder, 30_000_000, 10_000_000).max).toBe(30_000_000);
});

test('what is counted goes in whole steps', () => {
  expect(axisOf(markets, 0, 3)).toMatchObject({ unit: 1, ticks: 4 });
  expect(measureOf({ share: 0.5 }, markets)).toBe(2);
});

test('a ladder that starts and ends at 0 still has an axis', () => {
  expect(axisOf(ladder, 0, 0).max).toBeGreaterThan(0);
});

test('a ratio without a quota goes in small round steps', () => {
  const { max, unit } = axisOf(part('csm-expansion'), 0, 1.1);
  expect(unit).toBe(0.01);
  expect(max).toBeCloseTo(1.32, 9);
});
