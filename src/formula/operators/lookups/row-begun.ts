import type { ThresholdRule } from '../../../engine/payout-table';
import { exceeds } from '../../../engine/threshold';
import { justBelow } from '../../just-below';
import { type Column, type Formula, binding, cellsOf, operator } from '../../formula';
import { rowReached } from './lookups';

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
  words: (language, amount, starts) =>
    language === 'en'
      ? `the row of ${starts} that ${amount} exceeds`
      : `rækken i ${starts}, som ${amount} er over`,
});

/** The number of the last row that has begun, as the table's thresholds are reached. */
export const rowBegun = (
  reached: ThresholdRule,
  amount: Formula<number>,
  starts: Formula<Column<number>>,
): Formula<number> => (reached === 'at' ? rowReached : rowExceeded)(amount, starts);
