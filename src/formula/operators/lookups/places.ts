import { type Column, type Condition, binding, operator } from '../../formula';

/* Where something stands in a column. Texts are the same without regard to case. */

/** The place of the first cell that holds it, counted from 1; an error where none does. */
export const firstPlaceOf = operator({
  name: 'firstPlaceOf',
  value: (cell: unknown, column: Column<unknown>) => placesIn(column).get(compared(cell)) ?? NaN,
  text: (cell, column) => `MATCH(${cell},${column},0)`,
  words: (language, cell, column) =>
    language === 'en'
      ? `the first row of ${column} with ${cell}`
      : `den første række i ${column} med ${cell}`,
});

/** Whether any cell of a column holds it. */
export const isIn = operator({
  name: 'isIn',
  value: (cell: unknown, column: Column<unknown>): Condition =>
    placesIn(column).has(compared(cell)),
  text: (cell, column) => `ISNUMBER(MATCH(${cell},${column},0))`,
  words: (language, cell, column) =>
    language === 'en' ? `${cell} is in ${column}` : `${cell} er i ${column}`,
});

/** A cell as it knows where it stands, or the first of a column. */
export interface Placed {
  readonly row: number;
}

/** Which row of a column a cell stands in, counted from 1 in the column's first. */
export const placeIn = operator({
  name: 'placeIn',
  value: (cell: Placed, first: Placed) => cell.row - first.row + 1,
  text: (cell, first) => `ROW(${cell})-ROW(${first})+1`,
  binds: binding.add,
  isOrdered: true,
  words: (language) => (language === 'en' ? 'the place of the row' : 'rækkens plads'),
});

/** Whether a key stands in an earlier row of its column. Keys are made by `keyOf`. */
export const isRepeated = operator({
  name: 'isRepeated',
  value: (column: Column<unknown>, key: unknown, { row }: Placed): Condition =>
    (placesIn(column).get(compared(key)) ?? row + 1) <= row,
  text: (column, key) => `COUNTIF(INDEX(${column},1):${key},${key})>1`,
  binds: binding.compare,
  isOrdered: true,
  words: (language, column, key) =>
    language === 'en'
      ? `${key} is in an earlier row of ${column}`
      : `${key} er i en tidligere række i ${column}`,
});

const compared = (cell: unknown): unknown => (typeof cell === 'string' ? cell.toLowerCase() : cell);

/** Where each thing stands first, made once of a column. */
function placesIn(column: Column<unknown>): ReadonlyMap<unknown, number> {
  const known = made.get(column);
  if (known) return known;
  const places = new Map<unknown, number>();
  column.forEach((cell, k) => {
    if (!places.has(compared(cell))) places.set(compared(cell), k + 1);
  });
  made.set(column, places);
  return places;
}

const made = new WeakMap<Column<unknown>, ReadonlyMap<unknown, number>>();
