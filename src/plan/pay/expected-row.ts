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
import type { TableRow } from '../kind';

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
 *     jump   = payout at From - what the row above it pays there
 *     above  = deviation * density(distance) + (mean - From) * chance
 *
 * All in the measure's own unit and in money, so the sum over the rows of a table is exact. `chance`
 * is that of reaching From. Of a table that climbs nowhere every rate is the constant 0. Where what a
 * result lies above From stands in a cell of its own, `lies` is that cell.
 */
export function addedByRow(
  here: TableRow,
  above: TableRow | undefined,
  chance: Formula<number>,
  outcome: Outcome,
  lies = expectedAbove(here.from, chance, outcome),
): Formula<number> {
  const jump = above ? minus(here.payout, beyond(above, here.from)) : here.payout;
  const bend = above && !isNothing(above.rate) ? minus(here.rate, above.rate) : here.rate;
  const paid = times(jump, chance);
  return isNothing(bend) ? paid : plus(paid, times(bend, lies));
}

const beyond = ({ from, payout, rate }: TableRow, result: Formula<number>): Formula<number> =>
  isNothing(rate) ? payout : plus(payout, times(rate, minus(result, from)));

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

/** A row of a payout table, which may be in shares of a quota, in the measure's own unit and in money. */
export function rowInMoney(
  { from, payout, rate }: TableRow,
  pays: PayoutTable['bonusIs'],
  quota: Formula<number> | undefined,
): TableRow {
  if (quota === undefined) return { from, payout, rate };
  return {
    from: times(from, quota),
    payout: pays === 'rates' ? times(quota, payout) : payout,
    rate: pays === 'rates' || isNothing(rate) ? rate : over(rate, quota),
  };
}
