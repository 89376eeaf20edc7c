import { roundMoney } from './money';
import { type Issue, type Result, unless } from './result';
import { between, notEmpty } from './rules';
import { da, en } from './words';

/**
 * An allocation: an amount divided by shares so that the parts, each to the cent, add up to it.
 *
 *     part[k] = round(amount * (share[1] + ... + share[k])) - round(amount * (share[1] + ... + share[k-1]))
 *
 * Rounding the running total closes the sum: the last part takes what is left. Shares are from 0 to
 * 1 and add up to 1 (to 1e-9). A negative amount splits like a positive one.
 */
export function split(amount: number, cumulative: readonly number[]): number[] {
  let before = 0;
  return cumulative.map((share) => {
    const upToHere = roundMoney(amount * share);
    const part = roundMoney(upToHere - before);
    before = upToHere;
    return part;
  });
}

/** The running totals of the shares, the last of them exactly 1. */
export function cumulativeShares(shares: readonly number[]): Result<readonly number[]> {
  const sum = shares.reduce((total, share) => total + share, 0);
  const issues = [
    ...notEmpty(shares, ['shares']),
    ...shares.flatMap((share, k) => between(0, 1, share, ['shares', k])),
  ];
  if (issues.length === 0 && Math.abs(sum - 1) > 1e-9) issues.push(notWhole(sum));
  return unless(issues, () => {
    let total = 0;
    return shares.map((share, k) => (k === shares.length - 1 ? 1 : (total += share)));
  });
}

function notWhole(sum: number): Issue {
  return {
    code: 'shares',
    path: ['shares'],
    message: {
      en: `The shares add up to ${en.percent(sum)}.`,
      da: `Andelene giver tilsammen ${da.percent(sum)}.`,
    },
    advice: { en: 'They must add up to 100%.', da: 'De skal give 100 %.' },
  };
}
