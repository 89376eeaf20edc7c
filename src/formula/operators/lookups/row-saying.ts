import { type Column, type Text, binding, cellsOf, operator } from '../../formula';
import { textsInOne } from '../../texts-in-one';

/* Where a column says something among its texts, as flags do. */

/**
 * The number of the first row whose text has some words in it, counted from 1, without regard to case; an
 * error where none has. The words hold no * ? or ~, which Excel would read as a pattern, and are no
 * number: LibreOffice looks for it among the numbers too.
 */
export const rowSaying = operator({
  value: (words: Text, column: Column<unknown>) =>
    words === null ? NaN : firstRow(column, (text) => text.includes(words.toLowerCase())),
  text: (words, column) => `MATCH(${textsInOne('"*"', words, '"*"')},${column},0)`,
  holds: binding.join,
  words: (language, words, column) =>
    language === 'en'
      ? `the row of ${column} that says ${words}`
      : `rækken i ${column}, der siger ${words}`,
});

/** The number of the first row that holds a text with something in it; an error where none does. */
export const rowOfText = operator({
  value: (column: Column<unknown>) => firstRow(column, (text) => text !== ''),
  text: (column) => `MATCH("?*",${column},0)`,
  words: (language, column) =>
    language === 'en'
      ? `the first row with a text in ${column}`
      : `første række med tekst i ${column}`,
});

/** The same below some row; an error where none of those below holds one, and where there is none below. */
export const rowOfTextBelow = operator({
  value: (column: Column<unknown>, row: number) =>
    row + firstRow(cellsOf(column).slice(row), (text) => text !== ''),
  text: (column, row) =>
    `${row}+MATCH("?*",INDEX(${column},${row}+1):INDEX(${column},ROWS(${column})),0)`,
  binds: binding.add,
  words: (language, column, row) =>
    language === 'en'
      ? `the first row with a text in ${column} below ${row}`
      : `første række med tekst i ${column} under ${row}`,
});

function firstRow(column: Column<unknown>, says: (text: string) => boolean): number {
  const row = cellsOf(column).findIndex(
    (cell) => typeof cell === 'string' && says(cell.toLowerCase()),
  );
  return row < 0 ? NaN : row + 1;
}
