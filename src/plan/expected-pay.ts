import { expectedPayout } from '../engine/expected-payout';
import { reachProbability } from '../engine/reach-probability';
import type { Part } from './kind';
import { type TableComponent, tableOf } from './kinds';
import { isGatedByOwn, tableWithLimits } from './limits';

/** Results that are not known yet: normal, in the measure's own unit. */
export interface Market {
  readonly mean: number;
  readonly deviation: number;
}

/** The chance of a result at or above a threshold. */
export const chanceOf = (threshold: number, { mean, deviation }: Market): number =>
  reachProbability(threshold, mean, deviation);

/**
 * What a component pays on average, unrounded: the closed form of its payout table with its limits.
 *
 *     expected pay = EXPECTED_PAYOUT of the table clipped by floor, cap and a gate on its own measure
 *                  + floor * chance of a result below 0
 *
 * A table pays nothing below 0; there the floor is paid all the same, unless a gate keeps it back. A
 * gate on another measure is taken as reached, and nobody has earlier credit.
 */
export function expectedPay(
  part: Part<TableComponent>,
  quota: number | undefined,
  market: Market,
): number {
  const table = tableOf(part);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  const limited = tableWithLimits(part, table.value, quota);
  const { mean, deviation } = market;
  const below = paidBelowZero(part);
  return (
    expectedPayout(limited, mean, deviation, quota ?? 1) +
    (below === 0 ? 0 : below * (1 - chanceOf(0, market)))
  );
}

/** What is paid for a result below 0. */
export function paidBelowZero(part: Part<TableComponent>): number {
  const { floor, cap } = part.component;
  return isGatedByOwn(part) ? 0 : Math.min(cap ?? Infinity, floor ?? 0);
}
