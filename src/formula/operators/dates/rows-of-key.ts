import type { Column, Text } from '../../formula';

/** The rows that hold a key, without regard to case: a column is searched once, not for every row. */
export const rowsOfKey = (keys: Column<Text>, key: Text): readonly number[] =>
  rowsOf(keys).get(key?.toLowerCase() ?? '') ?? [];

function rowsOf(keys: Column<Text>): ReadonlyMap<string, readonly number[]> {
  const known = made.get(keys);
  if (known) return known;
  const rows = new Map<string, number[]>();
  keys.forEach((one, row) => {
    const key = typeof one === 'string' ? one.toLowerCase() : '';
    const own = rows.get(key);
    if (own) own.push(row);
    else rows.set(key, [row]);
  });
  made.set(keys, rows);
  return rows;
}

const made = new WeakMap<Column<Text>, ReadonlyMap<string, readonly number[]>>();
