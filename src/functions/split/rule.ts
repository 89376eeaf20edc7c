import { roundMoney } from '../../engine/money';
import { type Path, type Result, unless } from '../../engine/result';
import { between, notEmpty } from '../../engine/rules';
import { wholeOf } from '../../engine/whole';

/**
 * An allocation: an amount divided by shares so that the parts, each to the cent, add up to it.
 *
 *     part[k] = round(amount * (share[1] + ... + share[k])) - round(amount * (share[1] + ... + share[k-1]))
 *
 * Rounding the running total closes the sum: the last part takes what is left. Shares are from 0 to
 * 1 and add up to 1 (to 1e-9). A negative amount splits like a positive one. For parts that fall due
 * one after the other, use payable.
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
export function cumulativeShares(
  shares: readonly number[],
  list: Path = ['shares'],
  column: Path = [],
): Result<readonly number[]> {
  const issues = [
    ...notEmpty(shares, list),
    ...shares.flatMap((share, k) => between(0, 1, share, [...list, k, ...column])),
  ];
  if (issues.length === 0) {
    issues.push(...wholeOf(shares, list, { en: 'shares', da: 'Andelene' }));
  }
  return unless(issues, () => {
    let total = 0;
    return shares.map((share, k) => (k === shares.length - 1 ? 1 : (total += share)));
  });
}
