import type { ColumnContents } from '../columns/contents';
import type { DecimalSign } from './amounts';
import type { DayOrder } from './days';

/** What tells how a column is read. */
type DecidedBy = 'no difference' | 'column' | 'other columns' | 'person';

/** How a column is read; undefined where it could be read in two ways, and nobody has said which. */
export interface Decided<T> {
  readonly format: T | undefined;
  readonly by: DecidedBy | undefined;
}

/**
 * The decimal sign of a column. One that tells it decides; where some cells tell one and some the
 * other, the one that nine of ten tell. A column of 1.000 alone is told by the export's others.
 */
export const amountFormat = (
  contents: ColumnContents,
  others: readonly ColumnContents[],
): Decided<DecimalSign> =>
  decided(
    [
      ['.', (one) => one.amounts['.']],
      [',', (one) => one.amounts[',']],
    ],
    contents,
    others,
    contents.amounts.unclear === 0,
    '.',
  );

/** The order of a column's dates, by the same rule. A year that stands first is read so everywhere. */
export const dayFormat = (
  contents: ColumnContents,
  others: readonly ColumnContents[],
): Decided<DayOrder> =>
  decided(
    [
      ['dmy', (one) => one.days.dmy],
      ['mdy', (one) => one.days.mdy],
    ],
    contents,
    others,
    contents.days.either === 0,
    'dmy',
  );

type Votes<T> = readonly (readonly [T, (contents: ColumnContents) => number])[];

function decided<T>(
  votes: Votes<T>,
  contents: ColumnContents,
  others: readonly ColumnContents[],
  isClear: boolean,
  any: T,
): Decided<T> {
  const own = winner(votes, [contents]);
  if (own !== undefined) return { format: own, by: 'column' };
  const isDisputed = votes.every(([, count]) => count(contents) > 0);
  if (isClear && !isDisputed) return { format: any, by: 'no difference' };
  const told = isDisputed ? undefined : winner(votes, others);
  return { format: told, by: told === undefined ? undefined : 'other columns' };
}

function winner<T>(votes: Votes<T>, columns: readonly ColumnContents[]): T | undefined {
  const counts = votes.map(([, count]) => columns.reduce((sum, one) => sum + count(one), 0));
  const all = counts.reduce((sum, one) => sum + one, 0);
  const at = counts.findIndex((count) => all > 0 && count >= nineOfTen * all);
  return votes[at]?.[0];
}

const nineOfTen = 0.9;

/** Whether the shares of a column are written as 0.5 or as 50; a percent sign tells it by itself. */
export type ShareFormat = 'share' | 'percent';

/** All from 0 to 1 are shares; 50 among them is asked about. */
export function shareFormat({ bare, shares }: ColumnContents): Decided<ShareFormat> {
  if (bare === 0) return { format: 'share', by: 'no difference' };
  if (shares === bare) return { format: 'share', by: 'column' };
  return { format: undefined, by: undefined };
}
