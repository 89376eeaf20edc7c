import { type Column, operator } from '../formula';
import { cellsOf } from './column';

/** The smallest number of a column, its second smallest and so on, counted from 1; blanks are left out. */
export const smallest = operator({
  name: 'smallest',
  value: (column: Column<number>, k: number) =>
    cellsOf(column).toSorted((one, other) => one - other)[k - 1] ?? NaN,
  text: (column, k) => `SMALL(${column},${k})`,
  words: (language, column, k) =>
    language === 'en'
      ? `number ${k} of ${column} in order`
      : `nummer ${k} af ${column} i rækkefølge`,
  unit: (unit) => unit,
});
