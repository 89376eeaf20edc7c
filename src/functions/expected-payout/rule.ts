import {
  chanceBetween,
  chanceBeyond,
  density,
  isNarrow,
  narrowStretch,
} from '../../engine/normal-distribution';
import { type PayoutTable, payoutAt, payoutInRow } from '../../engine/payout-table';
import { rateInMoney, rowEnd } from '../../engine/row-of-table';

/**
 * What a plan pays on average when the result is uncertain: normal, with a mean of `expected` and a
 * standard deviation of `standard_dev`.
 *
 *     expected payout = sum over rows of   payout at From * chance of a result in the row
 *                                        + rate * standard_dev * expectation of how far above From it lies
 *
 * Results below 0 pay nothing, as everywhere: they count with their chance and a payout of 0. The
 * sum is exact, not simulated. `expected` and `standard_dev` are in the measure's own unit. A standard
 * deviation of 0 gives the payout itself, also where thresholds have to be exceeded, and any other counts a threshold exactly at `expected` by
 * half. For the chance of one threshold, use reachProbability.
 */
export function expectedPayout(
  table: PayoutTable,
  expected: number,
  standardDev: number,
  quota = 1,
): number {
  if (standardDev === 0) return payoutAt(table, expected, quota);
  let sum = 0;
  let low = -expected / standardDev;
  let denseLow = density(low);
  let beyondLow = chanceBeyond(low, denseLow);
  for (let k = 0; k < table.rows.length; k++) {
    const row = table.rows[k] ?? table.rows[0];
    const high = (rowEnd(table, k, quota) - expected) / standardDev;
    const denseHigh = density(high);
    const beyondHigh = chanceBeyond(high, denseHigh);
    let chance = chanceBetween(low, beyondLow, high, beyondHigh);
    let above = denseLow - denseHigh - low * chance;
    if (isNarrow(low, high)) ({ chance, above } = narrowStretch(low, high));
    const atFrom = payoutInRow(table, k, row.from * quota, quota);
    sum += atFrom * chance + rateInMoney(table, row, quota) * standardDev * above;
    low = high;
    denseLow = denseHigh;
    beyondLow = beyondHigh;
  }
  return sum;
}
