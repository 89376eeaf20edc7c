import type { TableComponent } from '../../src/plan/plan';
import { presets } from '../../src/plan/presets';
import { axisOf, resultAt } from '../../src/taskpane/plan/axis';
import { measureOf } from '../../src/taskpane/plan/result';

const component = (id: string) =>
  presets.find((preset) => preset.id === id)?.component as TableComponent;
const milestone = component('milestone');
const ladder = component('revenue-ladder');
const markets = component('markets');

test('a quota gives an axis from 0 to 150 %, one step for each percent', () => {
  const axis = axisOf(milestone, 900_000, 1_800_000);
  expect(axis).toMatchObject({ ticks: 150, unit: 18_000, max: 2_700_000 });
  for (let percent = 0; percent <= 150; percent++) {
    const measure = measureOf(resultAt(axis, percent), milestone);
    expect(measure).toBe(18_000 * percent);
  }
});

test.each([0.1, 333.33, 1_234_567.89, 7, 99_999_999.99])(
  'the whole quota of %p is met exactly at 100 %%',
  (quota) => {
    const component = { ...milestone, quota } as TableComponent;
    const axis = axisOf(component, 0, quota);
    expect(measureOf(resultAt(axis, 100), component)).toBe(quota);
  },
);

test('the axis widens to hold a threshold or a result beyond 150 %', () => {
  expect(axisOf(milestone, 0, 1_800_000 * 2).ticks).toBe(240);
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
