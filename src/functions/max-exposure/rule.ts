import { type PayoutTable, begins, payoutInRow, rowEnd } from '../../engine/payout-table';
import type { Issue } from '../../engine/result';
import { refuseNegative } from '../../engine/refused-values';
import { da, en } from '../../engine/words';

/**
 * The most that can be paid for a measure up to `upTo`.
 *
 *     the largest of payout(from) and of the payout at the end of each row
 *
 * A threshold exactly at `upTo` counts, unless it has to be exceeded. Where the table jumps down it is what is paid just below the
 * jump. `upTo` is in the measure's own unit; Infinity stands for any measure, and is refused where
 * the last rate goes on paying. For what a result can be expected to pay, use expectedPayout.
 */
export function maxExposure(table: PayoutTable, upTo: number, quota = 1): number | Issue {
  const refused = refuseNegative(upTo, 'up_to');
  if (refused) return refused;
  const most = largestPayout(table, upTo, quota);
  return most < Infinity ? most : noLimit(table);
}

/** The same, with Infinity where nothing limits it. */
export function largestPayout(table: PayoutTable, upTo: number, quota = 1): number {
  let most = 0;
  for (let k = 0; k < table.rows.length; k++) {
    const row = table.rows[k] ?? table.rows[0];
    const from = row.from * quota;
    if (k > 0 && !begins(row, upTo, quota)) break;
    const end = Math.min(upTo, rowEnd(table, k, quota));
    const atEnd = end === Infinity && row.rate <= 0 ? from : end;
    most = Math.max(most, payoutInRow(table, k, from, quota), payoutInRow(table, k, atEnd, quota));
  }
  return most;
}

function noLimit(table: PayoutTable): Issue {
  const { from = 0, rate = 0 } = table.rows.at(-1) ?? {};
  return {
    missing: true,
    path: ['tiers'],
    message: {
      en: `Nothing limits the rate of ${en.percent(rate)} from ${en.number(from)} on.`,
      da: `Intet begrænser satsen på ${da.percent(rate)} fra ${da.number(from)}.`,
    },
    advice: { en: 'Give up_to.', da: 'Angiv up_to.' },
  };
}
