import { type Column, operator } from '../../formula';
import { anyNumber } from '../texts/criterion';
import { sameUnit } from '../numbers/same-unit';

/*
 * What a whole column comes to, or a cell that is one. Blank cells and texts in it are left out, an
 * error is an error.
 */

const added = (cells: (column: Column<unknown>) => number[], text: (column: string) => string) =>
  operator({
    value: (column: Column<unknown>) => cells(column).reduce((sum, one) => sum + one, 0),
    text,
    words: (language, column) => `${language === 'en' ? 'total of' : 'summen af'} ${column}`,
    unit: (unit) => unit,
  });

export const total = added(
  (column) => numbersOf(column),
  (column) => `SUM(${column})`,
);

/** The same of a column in which people paste: an error in one cell is left out as a text is. */
export const totalOfNumbers = added(
  (column) => numbersOf(column).filter((one) => !Number.isNaN(one)),
  (column) => `SUMIF(${column},"${anyNumber}")`,
);

/** The largest number of some columns; 0 of none. */
export const largest = operator({
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
  value: (...columns: unknown[]) => {
    const numbers = numbersOf(...columns);
    return numbers.length === 0 ? 0 : numbers.reduce((least, one) => Math.min(least, one));
  },
  text: (...columns) => `MIN(${columns.join(',')})`,
  words: (language, ...columns) =>
    `${language === 'en' ? 'smallest of' : 'mindste af'} ${columns.join(', ')}`,
  unit: sameUnit,
});

/** A column's smallest number, its second smallest and so on, counted from 1; beyond the last an error. */
export const inOrder = operator({
  value: (column: Column<number>, k: number) => {
    const numbers = numbersOf(column);
    if (numbers.some(Number.isNaN)) return NaN;
    return numbers.toSorted((one, other) => one - other)[k - 1] ?? NaN;
  },
  text: (column, k) => `SMALL(${column},${k})`,
  words: (language, column, k) =>
    language === 'en'
      ? `number ${k} of ${column} in order`
      : `nummer ${k} af ${column} i rækkefølge`,
  unit: (unit) => unit,
});

/** All that a function gives for a column of cells, added up: SUM alone would ask it for one of them. */
export const addedUp = operator({
  value: (column: number | Column<number>) => numbersOf(column).reduce((sum, one) => sum + one, 0),
  text: (column) => `SUMPRODUCT(${column})`,
  words: (language, column) => `${language === 'en' ? 'total of' : 'summen af'} ${column}`,
  unit: (unit) => unit,
});

/** The numbers of some columns or blocks, or of cells that are one. */
const numbersOf = (...columns: unknown[]): number[] =>
  columns.flat(2).filter((one) => typeof one === 'number');
