import { type Column, binding, operator } from '../formula';
import { cellsOf } from './column';

/*
 * Columns as a COMP function takes them: a table made of two columns that do not stand beside each
 * other, and a column times one number, in which a blank is 0. Whole columns come of them, which only functions take.
 */

/** Two columns, or two cells, as one table. */
export const sideBySide = operator({
  name: 'sideBySide',
  value: (one: unknown, other: unknown): Column<readonly unknown[]> => {
    const [first, second] = [cellsOf(one), cellsOf(other)];
    return first.map((cell, k) => [cell, second[k]]);
  },
  text: (one, other) => `CHOOSE({1,2},${one},${other})`,
  words: (language, one, other) => `${one} ${language === 'en' ? 'and' : 'og'} ${other}`,
});

/** A number times every cell of a column. */
export const eachTimes = operator({
  name: 'eachTimes',
  value: (factor: number, column: Column<number | undefined>): Column<number> =>
    cellsOf(column).map((cell) => factor * (cell ?? 0)),
  text: (factor, column) => `${factor}*${column}`,
  binds: binding.multiply,
  words: (_, factor, column) => `${factor} × ${column}`,
  unit: (_, unit) => unit,
});
