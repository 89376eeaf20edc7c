import { type Column, operator } from '../formula';
import { sameUnit } from './same-unit';

/*
 * What a whole column comes to, or a cell that is one. Blank cells and texts in it are left out, an
 * error is an error.
 */

/** A column of one cell is that cell. */
export const cellsOf = <T>(column: T | Column<T>): Column<T> =>
  Array.isArray(column) ? (column as Column<T>) : [column as T];

/** All of a column, added up. */
export const total = operator({
  name: 'total',
  value: (column: Column<unknown>) => numbersOf(column).reduce((sum, one) => sum + one, 0),
  text: (column) => `SUM(${column})`,
  words: (language, column) => `${language === 'en' ? 'total of' : 'summen af'} ${column}`,
  unit: (unit) => unit,
});

/** The largest number of some columns; 0 of none. */
export const largest = operator({
  name: 'largest',
  value: (...columns: unknown[]) => {
    const numbers = numbersOf(...columns);
    return numbers.length === 0 ? 0 : numbers.reduce((most, one) => Math.max(most, one));
  },
  text: (...columns) => `MAX(${columns.join(',')})`,
  words: (language, ...columns) =>
    `${language === 'en' ? 'largest of' : 'største af'} ${columns.join(', ')}`,
  unit: sameUnit,
});

/** The smallest number of some columns; 0 of none. */
export const smallest = operator({
  name: 'smallest',
  value: (...columns: unknown[]) => {
    const numbers = numbersOf(...columns);
    return numbers.length === 0 ? 0 : numbers.reduce((least, one) => Math.min(least, one));
  },
  text: (...columns) => `MIN(${columns.join(',')})`,
  words: (language, ...columns) =>
    `${language === 'en' ? 'smallest of' : 'mindste af'} ${columns.join(', ')}`,
  unit: sameUnit,
});

/** The numbers of some columns, or of cells that are one. */
const numbersOf = (...columns: unknown[]): number[] =>
  columns.flat().filter((one) => typeof one === 'number');
