/**
 * Columns of a table, as formulas call them: `[@Credited]` is this row's cell, `Team[Payout]` the whole
 * column. A file says `Team[[#This Row],[Credited]]` for the first, and both mean the same.
 */

/** A mark of these in a title would be read otherwise, so `'` stands before it. */
const escaped = (title: string): string => title.replace(/[[\]#'@]/g, "'$&");

/** What needs no brackets of its own behind `@`, and behind a table's name. */
const isWord = /^[\p{L}\p{M}\p{N}_]+$/u;
const areWords = /^[\p{L}\p{M}\p{N}_ ]+$/u;

/** This row's cell in a column; from outside of the table's rows, only with its name. */
export const cellOfRow = (title: string, table = ''): string =>
  `${table}[@${isWord.test(title) ? title : `[${escaped(title)}]`}]`;

/** This row's cells from one column to another. */
export const cellsOfRow = (first: string, last: string): string =>
  `[@[${escaped(first)}]:[${escaped(last)}]]`;

/** All rows of a column, without its title. */
export const wholeColumn = (table: string, title: string): string =>
  `${table}[${areWords.test(title) ? title : `[${escaped(title)}]`}]`;

/** All rows from one column to another. */
export const wholeColumns = (table: string, first: string, last: string): string =>
  `${table}[[${escaped(first)}]:[${escaped(last)}]]`;

/** Brackets with all that stands in them: whose cells of this row they are, if they are that. */
const rowParts = /^\[(?:@|\s*\[#this row\]\s*,)\s*([\s\S]*?)\s*\]$/i;
const oneTitle = /^\[((?:[^[\]']|'[\s\S])*)\]$/;

function ofRow(brackets: string): string | undefined {
  const title = rowParts.exec(brackets)?.[1];
  return title === undefined || title.startsWith('[') ? title : `[${title}]`;
}

/** As a file has it. */
export function storedColumns(brackets: string): string {
  const title = ofRow(brackets);
  return title === undefined ? brackets : `[[#This Row],${title}]`;
}

/** As Excel shows it. */
export function shownColumns(brackets: string): string {
  const title = ofRow(brackets);
  if (title === undefined) return brackets;
  const only = oneTitle.exec(title)?.[1];
  return only !== undefined && isWord.test(only) ? `[@${only}]` : `[@${title}]`;
}

/** The same for what means the same, whichever way it is spelt. */
export function plainColumns(brackets: string): string {
  const title = ofRow(brackets);
  const whole = title ?? brackets.slice(1, -1).trim();
  const only = oneTitle.exec(whole)?.[1] ?? whole;
  return `[${title === undefined ? '' : '@'}${only.replaceAll("'@", '@').toUpperCase()}]`;
}

/** The table and the titles that a reference of ours names, `[@Credited]` or `Team[Payout]`. */
export function titlesIn(
  reference: string,
):
  | { readonly table: string; readonly titles: readonly string[]; readonly isOfRow: boolean }
  | undefined {
  const [, table = '', inside] = /^([\p{L}\p{M}\p{N}_.]*)\[([\s\S]*)\]$/u.exec(reference) ?? [];
  if (inside === undefined) return undefined;
  const isOfRow = inside.startsWith('@');
  const whole = isOfRow ? inside.slice(1) : inside;
  const bracketed = [...whole.matchAll(/\[((?:[^[\]']|'[\s\S])*)\]/g)].map(
    ([, title = '']) => title,
  );
  const titles = (bracketed.length > 0 ? bracketed : [whole]).map((title) =>
    title.replace(/'([\s\S])/g, '$1'),
  );
  return { table, titles, isOfRow };
}
