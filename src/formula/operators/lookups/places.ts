import { type Column, type Condition, binding, cellsOf, operator } from '../../formula';

/* Where something stands in a column. Texts are the same without regard to case. */

/**
 * The number of the first row of a column that holds it, counted from 1; an error where none does, and
 * for a blank. A text holds no * ? or ~, which Excel would read as a pattern, and
 * is not a number in digits, for which LibreOffice would look.
 */
export const rowHolding = operator({
  value: (cell: unknown, column: Column<unknown>) => placeOf(cell, column) ?? NaN,
  text: (cell, column) => `MATCH(${cell},${column},0)`,
  words: (language, cell, column) =>
    language === 'en' ? `the row of ${column} with ${cell}` : `rækken i ${column} med ${cell}`,
});

/** Whether any cell of a column holds it; none holds what is blank or an error. */
export const isIn = operator({
  value: (cell: unknown, column: Column<unknown>): Condition => placeOf(cell, column) !== undefined,
  text: (cell, column) => `ISNUMBER(MATCH(${cell},${column},0))`,
  words: (language, cell, column) =>
    language === 'en' ? `${cell} is in ${column}` : `${cell} er i ${column}`,
});

/**
 * What stands in a column beside the first row of another that holds a key; something else where none
 * does, or an error stands there. Keys are made by `keyOf`, and nothing beside them is blank: LibreOffice
 * and Gnumeric differ in what they then say.
 */
export const besideFirst = operator({
  value: (
    key: unknown,
    keys: Column<unknown>,
    column: Column<unknown>,
    otherwise: number,
  ): unknown => {
    const place = placeOf(key, keys);
    const found = place === undefined ? null : cellsOf(column)[place - 1];
    return found === null || Number.isNaN(found) ? otherwise : found;
  },
  text: (key, keys, column, otherwise) =>
    `IFERROR(INDEX(${column},MATCH(${key},${keys},0)),${otherwise})`,
  words: (language, key, keys, column) =>
    language === 'en' ? `${column} beside ${key} in ${keys}` : `${column} ud for ${key} i ${keys}`,
  unit: (_key, _keys, unit) => unit,
});

/** A cell as it knows where it stands, or the first of a column. */
export interface Placed {
  readonly row: number;
}

/** Which row of a column a cell stands in, counted from 1 in the column's first. */
export const placeIn = operator({
  value: (cell: Placed, first: Placed) => cell.row - first.row + 1,
  text: (cell, first) => `ROW(${cell})-ROW(${first})+1`,
  binds: binding.add,
  words: (language) => (language === 'en' ? 'the place of the row' : 'rækkens plads'),
});

/** Whether a key stands in an earlier row of its column. Keys are made by `keyOf`. */
export const isRepeated = operator({
  value: (column: Column<unknown>, key: unknown, { row }: Placed): Condition =>
    Number(placeOf(key, column)) <= row,
  text: (column, key) =>
    `IFERROR(MATCH(${key},${column},0)<=ROW(${key})-ROW(INDEX(${column},1)),FALSE)`,
  words: (language, column, key) =>
    language === 'en'
      ? `${key} is in an earlier row of ${column}`
      : `${key} er i en tidligere række i ${column}`,
});

const placeOf = (cell: unknown, column: Column<unknown>): number | undefined =>
  placesIn(cellsOf(column)).get(compared(cell));

const compared = (cell: unknown): unknown => (typeof cell === 'string' ? cell.toLowerCase() : cell);

/** Where each thing stands first, made once of a column. What is blank or an error stands nowhere. */
function placesIn(column: Column<unknown>): ReadonlyMap<unknown, number> {
  const known = made.get(column);
  if (known) return known;
  const places = new Map<unknown, number>();
  column.forEach((cell, k) => {
    const isThere = cell !== undefined && cell !== null && !Number.isNaN(cell);
    if (isThere && !places.has(compared(cell))) places.set(compared(cell), k + 1);
  });
  made.set(column, places);
  return places;
}

const made = new WeakMap<Column<unknown>, ReadonlyMap<unknown, number>>();
