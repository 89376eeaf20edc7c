import { largestPayout } from '../max-exposure/rule';
import { type PayoutTable, begins, payoutInRow } from '../../engine/payout-table';
import { rateInMoney } from '../../engine/row-of-table';
import type { Issue } from '../../engine/result';
import { reaches } from '../../engine/threshold';
import { da, en, written } from '../../engine/words';

/**
 * The smallest measure that pays at least a payout: the inverse of the payout table.
 *
 *     the From of the first row that pays it there, or From + (payout - paid at From) / rate
 *
 * Where the table jumps over the payout it is the threshold; where it stays level, the measure at
 * which it first gets there; where it later jumps down, the first measure still counts. A payout of
 * 0 or less needs 0. Where thresholds have to be exceeded, the threshold is the answer, and anything
 * above it pays. A payout that is never reached is refused, with the largest that is.
 * For the payout of a measure, use payoutAt.
 */
export function amountForPayout(table: PayoutTable, payout: number, quota = 1): number | Issue {
  for (let k = 0; k < table.rows.length; k++) {
    const row = table.rows[k] ?? table.rows[0];
    const from = row.from * quota;
    const atFrom = payoutInRow(table, k, from, quota);
    if (reaches(atFrom, payout)) return from;
    const rate = rateInMoney(table, row, quota);
    const measure = from + (payout - atFrom) / rate;
    const next = table.rows[k + 1];
    if (rate > 0 && (!next || !begins(next, measure, quota))) return measure;
  }
  return neverPaid(payout, largestPayout(table, Infinity, quota));
}

/** The most is paid at some measure, or come near to just below a jump down. */
function neverPaid(payout: number, most: number): Issue {
  const below = reaches(most, payout);
  return {
    missing: true,
    path: ['payout'],
    message: written(
      () => `No result pays ${en.number(payout)}.`,
      () => `Intet resultat udbetaler ${da.number(payout)}.`,
    ),
    advice: below
      ? written(
          () => `The payout stays just below ${en.number(most)}.`,
          () => `Udbetalingen bliver lige under ${da.number(most)}.`,
        )
      : written(
          () => `The largest payout is ${en.number(most)}.`,
          () => `Den største udbetaling er ${da.number(most)}.`,
        ),
  };
}
