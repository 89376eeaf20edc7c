import { type Column, type Text, binding, cellsOf, operator } from '../../formula';
import { criterion } from '../texts/criterion';

/* How many cells of a column hold something. Errors are counted only by what counts filled cells. */

const isNumber = (cell: unknown): cell is number => typeof cell === 'number' && !Number.isNaN(cell);

/** Cells that hold a number. */
export const numbersIn = operator({
  value: (column: Column<unknown>) => cellsOf(column).filter(isNumber).length,
  text: (column) => `COUNT(${column})`,
  words: (language, column) =>
    language === 'en' ? `how many are in ${column}` : `hvor mange der er i ${column}`,
  unit: () => 'count',
  decimals: () => 0,
});

/** Cells in which anything stands: a text, a number, an error. A formula's empty text is a blank. */
export const filledIn = operator({
  value: (column: Column<unknown>) => cellsOf(column).filter((cell) => (cell ?? '') !== '').length,
  text: (column) => `ROWS(${column})-COUNTBLANK(${column})`,
  binds: binding.add,
  words: (language, column) =>
    language === 'en' ? `how many are in ${column}` : `hvor mange der er i ${column}`,
  unit: () => 'count',
  decimals: () => 0,
});

/** Cells that hold a text with something in it. */
export const textsIn = operator({
  value: (column: Column<unknown>) =>
    cellsOf(column).filter((cell) => typeof cell === 'string' && cell !== '').length,
  text: (column) => `COUNTIF(${column},"?*")`,
  words: (language, column) =>
    language === 'en' ? `how many are in ${column}` : `hvor mange der er i ${column}`,
  unit: () => 'count',
  decimals: () => 0,
});

/** Cells that hold a number, which is at least some limit. */
export const countFrom = operator({
  value: (column: Column<unknown>, limit: number) =>
    cellsOf(column).filter((cell) => isNumber(cell) && cell >= limit).length,
  text: (column, limit) => `COUNTIF(${column},${criterion('>=', limit)})`,
  holds: binding.join,
  words: (language, column, limit) =>
    language === 'en'
      ? `how many in ${column} are ${limit} or more`
      : `hvor mange i ${column} der er mindst ${limit}`,
  unit: () => 'count',
  decimals: () => 0,
});

/** Cells that hold a text, which has no wildcard and no sign in front. */
export const countOfText = operator({
  value: (column: Column<unknown>, text: Text) =>
    cellsOf(column).filter(
      (cell) => typeof cell === 'string' && cell.toLowerCase() === text?.toLowerCase(),
    ).length,
  text: (column, text) => `COUNTIF(${column},${text})`,
  words: (language, column, text) =>
    language === 'en'
      ? `how many in ${column} are ${text}`
      : `hvor mange i ${column} der er ${text}`,
  unit: () => 'count',
  decimals: () => 0,
});
