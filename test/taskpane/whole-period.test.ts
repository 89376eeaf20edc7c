import { planOf } from '../../src/plan/presets/preset';
import { milestonePlan } from '../../src/plan/presets/milestone';
import { wholePeriod, withPeriod } from '../../src/taskpane/details/whole-period';

test.each([
  ['month', '2028-02-29', '2028-02-01', '2028-02-29'],
  ['quarter', '2026-11-05', '2026-10-01', '2026-12-31'],
  ['half-year', '2026-06-30', '2026-01-01', '2026-06-30'],
  ['half-year', '2026-07-01', '2026-07-01', '2026-12-31'],
  ['year', '2026-10-01', '2026-01-01', '2026-12-31'],
] as const)('the whole %s that holds %s is from %s to %s', (period, day, from, to) => {
  expect(wholePeriod(period, day)).toEqual({ from, to });
});

test.each([
  ['2026-10-01', '2026-12-31', { from: '2026-01-01', to: '2026-12-31' }],
  ['2026-10-02', '2026-12-31', { from: '2026-10-02', to: '2026-12-31' }],
  ['2026-10-01', '2026-12-30', { from: '2026-10-01', to: '2026-12-30' }],
  ['', '2026-12-31', { from: '', to: '2026-12-31' }],
])('a quarterly plan from %s to %s becomes a yearly one', (from, to, effective) => {
  const plan = planOf(milestonePlan, 'en', { from, to });
  expect(plan.period).toBe('quarter');
  expect(withPeriod(plan, 'year')).toEqual({ period: 'year', effective });
});
