import type { ReadSheet } from '../description/read-workbook';

/** Rows in which nothing stands, not even a formula: a table does not go on below so many. */
const mostBlank = 1_000;

/**
 * The rows of a table down to the last one that is named, by the column that names them; those in
 * between are rows too. A name a million blank rows further down is none of its.
 */
export function rowsOfTable(
  sheet: ReadSheet,
  first: number,
  named: number,
  columns: readonly object[],
): readonly number[] {
  let [last, used] = [first - 1, first - 1];
  for (let row = first; row <= Math.min(sheet.lastRow, used + mostBlank); row++) {
    if ((sheet.cell(row, named)?.value ?? '') !== '') last = used = row;
    else if (columns.some((_, k) => sheet.cell(row, k) !== undefined)) used = row;
  }
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
