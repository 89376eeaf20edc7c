import { type Formula, type Text, operator } from '../formula';

/**
 * A link to a cell, which says some words and the number of the cell's row: a click goes where the cell
 * stands by then. `row` is counted from the first below so many rows, when the workbook is described.
 */
export const linkTo = (
  words: string,
  above: number,
  cell: Formula<unknown>,
  row: Formula<number>,
): Formula<Text> => linkBelow(words, above)(cell, row);

const linkBelow = (words: string, above: number) =>
  operator({
    value: (_: unknown, row: number): Text =>
      Number.isNaN(row) ? null : `${words}${String(above + row)}`,
    text: (cell) =>
      `HYPERLINK("#"&CELL("address",${cell}),"${words.replaceAll('"', '""')}"&ROW(${cell}))`,
    words: (language, cell) => (language === 'en' ? `a link to ${cell}` : `et link til ${cell}`),
  });
