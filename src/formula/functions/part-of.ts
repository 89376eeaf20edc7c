import { type Formula, constant } from '../formula';
import { minus } from '../operators/numbers/minus';
import { rounded, toTheCent } from '../operators/numbers/rounded';
import { times } from '../operators/numbers/times';

/**
 * One of some parts of an amount, counted from 0, each to the cent: what its running share of the amount
 * grows by. The last takes what is left, so that the parts add up. `running` is the share of so many.
 */
export function partOf(
  amount: Formula<number>,
  running: (count: number) => Formula<number>,
  k: number,
  parts: number,
): Formula<number> {
  const upTo = (count: number) =>
    count === parts ? amount : toTheCent(times(amount, running(count)));
  return growth(upTo, k);
}

/** What something grows by with its next part: all of the first. */
export const growth = (upTo: (count: number) => Formula<number>, k: number): Formula<number> =>
  k === 0 ? upTo(1) : rounded(minus(upTo(k + 1), upTo(k)), constant(2));
