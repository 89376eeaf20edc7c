import type { Plan } from '../../src/plan/plan';
import { payeePay } from '../../src/plan/payee/payee-pay';
import { following, measure } from '../../src/plan/presets/preset';
import { teamColumns } from './team-columns';
import { planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';

/** Only money is rounded to the cent. Every figure by hand. */
const rating = { ...measure('rating', 'rating'), unit: 'count' } as const;
const renewals = { ...measure('renewals', 'renewals'), unit: 'percent' } as const;

const milestone = (of: string, quota: number): Plan['components'][number] => ({
  kind: 'milestone',
  ...following('bonus', of),
  quota,
  pays: 'amount',
  bonus: 10_000,
  trigger: 1,
  partial: { kind: 'none' },
});

const rated = planWith({ measures: [rating], components: [milestone('rating', 3)] });
const renewed = planWith({ measures: [renewals], components: [milestone('renewals', 0.896)] });

const paid = (plan: typeof rated, of: string, result: number) =>
  payeePay(plan, payeeOf({ credited: { [of]: result } }));

test('a rating of 2.995 is credited as it is and has not reached 3', () => {
  expect(paid(rated, 'rating', 2.995)).toMatchObject({ credited: { rating: 2.995 }, payout: 0 });
  expect(paid(rated, 'rating', 3).payout).toBe(10_000);
});

test('a count that additions left with dust has reached its goal', () => {
  const sum = Array.from({ length: 30 }, () => 0.1).reduce((one, other) => one + other);
  expect(sum).not.toBe(3);
  expect(paid(rated, 'rating', sum).payout).toBe(10_000);
});

test('a goal of 89.6 % is 89.6 % on the Team sheet, not 90 %', () => {
  expect(paid(renewed, 'renewals', 0.896)).toMatchObject({ proratedQuota: 0.896, payout: 10_000 });
  expect(paid(renewed, 'renewals', 0.8959).payout).toBe(0);
});

test('what a count comes to by the end of the period is not rounded to hundredths', () => {
  const payee = payeeOf({ credited: { rating: 1 } });
  // 61 of the 92 days have passed: 1 / (61 / 92).
  expect(teamColumns(rated, [payee])('forecast')).toEqual([1.508196721]);
});
