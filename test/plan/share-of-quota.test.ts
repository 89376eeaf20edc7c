import { amountOfQuota, shareOfQuota } from '../../src/plan/pay/share-of-quota';

test.each([
  [8_000_000, 10_000_000, 0.8],
  [100, 3_000, 0.033333333333],
  [1, 1.1, 0.909090909091],
  [2, 3, 0.666666666667],
  [123_456.78, 987_654_321.09, 0.00012499999],
  [0, 250_000, 0],
])(
  'a threshold of %d is a share of %d to 12 decimals, and comes back',
  (threshold, quota, share) => {
    expect(shareOfQuota(threshold, quota)).toBe(share);
    expect(amountOfQuota(share, quota)).toBe(threshold);
  },
);

test('every cent of a quota of a hundred million comes back', () => {
  for (let cents = 1; cents < 1e10; cents += 123_456_789 / 7) {
    const threshold = Math.round(cents) / 100;
    expect(amountOfQuota(shareOfQuota(threshold, 1e8), 1e8)).toBe(threshold);
  }
});

test('of a quota that is none every share is nothing', () => {
  expect([amountOfQuota(0.5, 0), amountOfQuota(0.5, -1)]).toEqual([0, 0]);
});
