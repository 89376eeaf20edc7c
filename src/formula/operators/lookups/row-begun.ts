import type { ThresholdRule } from '../../../engine/payout-table';
import type { Language } from '../../../engine/words';
import { exceeds } from '../../../engine/threshold';
import { justBelow, loweredText } from '../../just-below';
import { type Column, type Formula, binding, cellsOf, lineOf, operator } from '../../formula';
import { rowReached } from './lookups';

const exceededWords = (language: Language, amount: string, starts: string): string =>
  language === 'en'
    ? `the row of ${starts} that ${amount} exceeds`
    : `rækken i ${starts}, som ${amount} er over`;

/**
 * The number of the last row of an ascending column that an amount has exceeded, counted from 1, and the first
 * where it has exceeded none.
 */
const rowExceeded = operator({
  value: (amount: number, starts: Column<number>) =>
    Number.isNaN(amount)
      ? NaN
      : Math.max(
          cellsOf(starts).findLastIndex((start) => exceeds(amount, start)),
          0,
        ) + 1,
  text: (amount, starts) => `IF(${amount}<=0,1,MATCH(${justBelow}*${amount},${starts},1))`,
  holds: binding.sign,
  words: exceededWords,
});

/**
 * The same of thresholds and amounts that may be below 0: below the first row, or exactly on it, it is an
 * error, as `rowReached` is below it.
 */
export const rowAbove = operator({
  value: (amount: number, starts: Column<number>) => {
    const row = lineOf(starts).findLastIndex((start) => exceeds(amount, start));
    return row < 0 || Number.isNaN(amount) ? NaN : row + 1;
  },
  text: (amount, starts) => `MATCH(${loweredText(amount)},${starts},1)`,
  holds: binding.add,
  words: exceededWords,
});

/** The number of the last row that has begun, as the table's thresholds are reached. */
export const rowBegun = (
  reached: ThresholdRule,
  amount: Formula<number>,
  starts: Formula<Column<number>>,
): Formula<number> => (reached === 'at' ? rowReached : rowExceeded)(amount, starts);
