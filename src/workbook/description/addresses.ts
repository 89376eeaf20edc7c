import type { Area, Position } from './description';

/** How a spreadsheet writes where a cell is. Rows and columns count from 0 here, from 1 and A there. */

const known: string[] = [];

/** `A`, `Z`, `AA`: the letters of a column counted from 0. */
export function letters(column: number): string {
  return (known[column] ??=
    (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
    String.fromCharCode(65 + (column % 26)));
}

/** A reference that moves along when a formula is copied: `B12`. */
export const relative = ({ row, column }: Position): string => letters(column) + String(row + 1);

/** A reference that stays: `$B$12`. */
export const at = ({ row, column }: Position): string => `$${letters(column)}$${String(row + 1)}`;

/** `B12:C15`, or `B12` for one cell. */
export const relativeOver = (area: Area): string => between(area, relative);

/** `$B$12:$C$15`, or `$B$12` for one cell. */
export const over = (area: Area): string => between(area, at);

/** The rows of a sheet: as many as an area of whole columns has. */
export const rowsOfSheet = 1_048_576;

/** `$B:$C`, of whole columns; otherwise as any block. */
export const overPrinted = (area: Area): string =>
  area.rows === rowsOfSheet
    ? `$${letters(area.column)}:$${letters(area.column + area.columns - 1)}`
    : over(area);

/** `'Plan'!$B$4:$C$9`; always quoted, so that no name of a sheet needs thought. */
export const onSheet = (sheet: string, reference: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${reference}`;

/** `$B$12,$B$15`: cells that do not stand together, as a function takes them that takes a column. */
export const each = (cells: readonly string[]): string => cells.join(',');

function between(area: Area, write: (place: Position) => string): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return area.rows * area.columns === 1 ? write(area) : `${write(area)}:${write(last)}`;
}

/** From a cell that stays down to one that moves along: `$B$4:B6`, a sum that grows row by row. */
export const downTo = (first: Position, last: Position): string => `${at(first)}:${relative(last)}`;

/** The cell or the block that a reference on its own sheet names: `$B$12`, `B12:C15`. */
export function areaAt(reference: string): Area | undefined {
  const [, ...parts] = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(reference) ?? [];
  const [column, row, lastColumn = column, lastRow = row] = parts;
  if (column === undefined || lastColumn === undefined) return undefined;
  const first = { row: Number(row) - 1, column: columnOf(column) };
  return {
    ...first,
    rows: Number(lastRow) - first.row,
    columns: columnOf(lastColumn) - first.column + 1,
  };
}

const columnOf = (name: string): number =>
  [...name].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
