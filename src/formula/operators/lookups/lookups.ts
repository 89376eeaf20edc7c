import { reaches } from '../../../engine/threshold';
import {
  type Column,
  type Formula,
  type Text,
  binding,
  cellsOf,
  lineOf,
  operator,
} from '../../formula';

/**
 * The number of the last row of an ascending column that an amount has reached, counted from 1. The
 * amount has no dust: it is rounded to its unit, and a start that agrees with it to 12 digits is
 * reached. Below the first row it is an error; rows that are blank at the end are none.
 */
export const rowReached = operator({
  value: (amount: number, starts: Column<number>) => {
    const row = lineOf(starts).findLastIndex((start) => reaches(amount, start));
    return row < 0 ? NaN : row + 1;
  },
  text: (amount, starts) => `MATCH(${amount},${starts},1)`,
  words: (language, amount, starts) =>
    language === 'en'
      ? `the row of ${starts} that ${amount} reaches`
      : `rækken i ${starts}, som ${amount} når`,
});

/** What stands in a row of a column, counted from 1: 0 in a blank. A row beyond the column is an error. */
export const inRow = <T = number>(column: Formula<Column<T>>, row: Formula<number>): Formula<T> =>
  standingIn(column, row) as Formula<T>;

const standingIn = operator({
  value: (column: Column<unknown>, row: number): unknown => {
    const cells = cellsOf(column);
    return row >= 1 && row <= cells.length ? (cells[row - 1] ?? 0) : NaN;
  },
  text: (column, row) => `INDEX(${column},${row})`,
  words: (language, column, row) =>
    language === 'en' ? `${column} in ${row}` : `${column} i ${row}`,
  unit: (unit) => unit,
});

/** The same as a text: nothing in a blank. */
export const textInRow = operator({
  value: (column: Column<unknown>, row: number): Text => {
    const cells = cellsOf(column);
    const there = row >= 1 && row <= cells.length ? (cells[row - 1] ?? '') : null;
    return there === null || Number.isNaN(there) ? null : String(there);
  },
  text: (column, row) => `INDEX(${column},${row})&""`,
  binds: binding.join,
  words: (language, column, row) =>
    language === 'en' ? `${column} in ${row}` : `${column} i ${row}`,
});

/** How many rows a list has, blank ones too. */
export const rowsOf = operator({
  value: (list: Column<unknown>) => cellsOf(list).length,
  text: (list) => `ROWS(${list})`,
  words: (language, list) => (language === 'en' ? `the number of ${list}` : `antallet af ${list}`),
  unit: () => 'count',
  decimals: () => 0,
});

/** How many cells a row has, blank ones too. */
export const columnsOf = operator({
  value: (row: Column<unknown>) => lineOf(row).length,
  text: (row) => `COLUMNS(${row})`,
  words: (language, row) => (language === 'en' ? `the number of ${row}` : `antallet af ${row}`),
  unit: () => 'count',
  decimals: () => 0,
});
