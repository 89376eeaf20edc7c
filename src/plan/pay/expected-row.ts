import type { PayoutTable, ThresholdRule } from '../../engine/payout-table';
import { type Formula, constant, constantOf } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isEqual } from '../../formula/operators/conditions/comparisons';
import { minus } from '../../formula/operators/numbers/minus';
import { normalBelow, normalDensity } from '../../formula/operators/numbers/normal-distribution';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { reaches } from '../../formula/operators/conditions/reaches';
import { times } from '../../formula/operators/numbers/times';
import type { BentRow } from '../../formula/payout-row';

/** A result that is not known yet: normal, in the measure's own unit. Without deviation it is certain. */
export interface Outcome {
  readonly mean: Formula<number>;
  readonly deviation: Formula<number>;
}

/**
 * The chance of a result at or above a threshold. A mean exactly on it reaches it in half of all
 * cases, or always where there is no deviation; where it has to be exceeded, never then.
 */
export const chanceOfReaching = (
  threshold: Formula<number>,
  { mean, deviation }: Outcome,
  reached: ThresholdRule = 'at',
): Formula<number> =>
  choose(
    isEqual(deviation, constant(0)),
    reached === 'at'
      ? choose(reaches(mean, threshold), constant(1), constant(0))
      : choose(reaches(threshold, mean), constant(0), constant(1)),
    normalBelow(over(minus(mean, threshold), deviation)),
  );

/**
 * What a row of a payout table adds to what is paid on average, beyond the row above it. The curve is
 * taken apart at its corners:
 *
 *     added  = jump * chance of a result at or above From
 *            + change of rate * expectation of what a result lies above From
 *            + change of bend * expectation of the square of what a result lies above From
 *     jump   = payout at From - what the row above it pays there
 *     above  = deviation * density(distance) + (mean - From) * chance
 *     square = deviation^2 * chance + (mean - From) * above
 *
 * All in the measure's own unit and in money, so the sum over the rows of a table is exact. `chance`
 * is that of reaching From. Of a table that climbs nowhere every rate is the constant 0. Where what a
 * result lies above From stands in a cell of its own, `lies` is that cell.
 */
export function addedByRow(
  here: BentRow,
  above: BentRow | undefined,
  chance: Formula<number>,
  outcome: Outcome,
  lies = expectedAbove(here.from, chance, outcome),
): Formula<number> {
  const jump = above ? minus(here.payout, beyond(above, here.from)) : here.payout;
  const before = above && slopeOf(above, here.from);
  const turn = before && !isNothing(before) ? minus(here.rate, before) : here.rate;
  const paid = times(jump, chance);
  const straight = isNothing(turn) ? paid : plus(paid, times(turn, lies));
  if (here.bend === undefined) return straight;
  const bends = above?.bend ? minus(here.bend, above.bend) : here.bend;
  return plus(straight, times(bends, expectedSquare(here.from, chance, outcome, lies)));
}

/** What a row pays at a result, and what one more unit pays there. */
export function beyond(row: BentRow, result: Formula<number>): Formula<number> {
  const { from, payout, rate, bend } = row;
  const above = minus(result, from);
  const straight = isNothing(rate) ? payout : plus(payout, times(rate, above));
  return bend ? plus(straight, times(times(bend, above), above)) : straight;
}
export const slopeOf = ({ from, rate, bend }: BentRow, result: Formula<number>): Formula<number> =>
  bend ? plus(rate, times(times(constant(2), bend), minus(result, from))) : rate;

const isNothing = (rate: Formula<number>): boolean => constantOf(rate) === 0;

/** What a result lies above a threshold on average, counting what is below it as 0. */
export function expectedAbove(
  threshold: Formula<number>,
  chance: Formula<number>,
  { mean, deviation }: Outcome,
): Formula<number> {
  const distance = over(minus(threshold, mean), deviation);
  const peak = times(deviation, normalDensity(distance));
  return plus(
    choose(isEqual(deviation, constant(0)), constant(0), peak),
    times(minus(mean, threshold), chance),
  );
}

/** The square of what a result lies above a threshold, on average, counting what is below it as 0. */
export const expectedSquare = (
  threshold: Formula<number>,
  chance: Formula<number>,
  { mean, deviation }: Outcome,
  lies: Formula<number>,
): Formula<number> =>
  plus(times(times(deviation, deviation), chance), times(minus(mean, threshold), lies));

/** A row of a payout table, which may be in shares of a quota, in the measure's own unit and in money. */
export function rowInMoney(
  { from, payout, rate }: BentRow,
  pays: PayoutTable['bonusIs'],
  quota: Formula<number> | undefined,
): BentRow {
  if (pays === 'ratesOfAll') return bentInMoney({ from, payout, rate }, quota);
  if (quota === undefined) return { from, payout, rate };
  return {
    from: times(from, quota),
    payout: pays === 'rates' ? times(quota, payout) : payout,
    rate: pays === 'rates' || isNothing(rate) ? rate : over(rate, quota),
  };
}

/**
 * A row that pays all of a measure the rate on its line, taken apart at From.
 *
 *     x * (payout + rate * (x - from)) = from * payout + (payout + rate * from) * (x - from)
 *                                      + rate * (x - from)^2
 */
function bentInMoney({ from, payout, rate }: BentRow, quota: Formula<number> | undefined): BentRow {
  const begins = quota ? times(from, quota) : from;
  return {
    ...{ from: begins, payout: times(begins, payout) },
    rate: plus(payout, times(rate, from)),
    bend: quota ? over(rate, quota) : rate,
  };
}
