import { type Column, type Formula, type Text, operator } from '../formula';

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

/** A number as a link: a click goes to the first of some cells that holds `wanted`, or to the first of all. */
export const linkToFirst = operator({
  value: (_: Column<number>, __: number, shown: number) => shown,
  text: (cells, wanted, shown) =>
    `HYPERLINK("#"&CELL("address",INDEX(${cells},IFERROR(MATCH(${wanted},${cells},0),1))),${shown})`,
  words: (language, cells, wanted, shown) =>
    language === 'en'
      ? `${shown}, a link to the first ${wanted} in ${cells}`
      : `${shown}, et link til den første ${wanted} i ${cells}`,
});

/** A number as a link to the cell that it stands in. */
export const numberAsLink = operator({
  value: (shown: number) => shown,
  text: (cell) => `HYPERLINK("#"&CELL("address",${cell}),${cell})`,
  words: (language, cell) => (language === 'en' ? `a link to ${cell}` : `et link til ${cell}`),
});
