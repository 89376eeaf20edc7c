import { operator } from '../../formula';

/* What of a cell is a number: a text, a blank and an error are none. */

const isNumberIn = (cell: unknown): cell is number =>
  typeof cell === 'number' && !Number.isNaN(cell);

/** How many of some cells hold a number. */
export const numbersAmong = operator({
  value: (...cells: unknown[]): number => cells.filter(isNumberIn).length,
  text: (...cells) => `COUNT(${cells.join(',')})`,
  words: (language, ...cells) =>
    `${language === 'en' ? 'how many numbers are among' : 'hvor mange tal der er blandt'} ${cells.join(', ')}`,
  unit: () => 'count',
});

/**
 * The number that a formula's cell holds, and 0 of a text; an error is an error. The cell is never blank:
 * of one Gnumeric makes an error.
 */
export const numberIn = operator({
  value: (cell: unknown): number => (typeof cell === 'number' ? cell : 0),
  text: (cell) => `N(${cell})`,
  words: (_, cell) => cell,
  unit: (unit) => unit,
});
