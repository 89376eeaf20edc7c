import { type PayoutTable, lastReached, payoutInRow } from '../../engine/payout-table';
import { rowEnd } from '../../engine/row-of-table';
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
  const reached = table.rows.slice(0, lastReached(table, upTo, quota) + 1);
  const pays = reached.flatMap((row, k) => {
    const from = row.from * quota;
    const end = Math.min(upTo, rowEnd(table, k, quota));
    const atEnd = end === Infinity && row.rate <= 0 ? from : end;
    return [from, atEnd].map((measure) => payoutInRow(table, k, measure, quota));
  });
  return pays.reduce((most, one) => Math.max(most, one), 0);
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
