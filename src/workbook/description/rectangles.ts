import type { Area, Position } from './description';

/** Cells that form a rectangle and share something. */
export interface Rectangle<T> {
  readonly area: Area;
  readonly first: T;
}

/** Whether two areas share a cell. */
export const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The smallest rectangle that holds all cells, of which there is one at least. */
export function areaOf(cells: readonly Position[]): Area {
  // One at a time: spread into one call, the cells of a large sheet would overflow the stack.
  let [row, column, lastRow, lastColumn] = [Infinity, Infinity, 0, 0];
  for (const cell of cells) {
    row = Math.min(row, cell.row);
    column = Math.min(column, cell.column);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/**
 * Few rectangles that together cover every cell once: runs of cells with the same key along each row,
 * joined to the same run in the row above. Fewer rectangles are fewer operations for the host.
 */
export function rectanglesOf<T extends Position>(
  cells: readonly T[],
  keyOf: (cell: T) => string,
): Rectangle<T>[] {
  const found: Rectangle<T>[] = [];
  const open = new Map<string, number>();
  for (const run of runsOf(cells, keyOf)) {
    const key = `${run.area.column}+${run.area.columns} ${run.key}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : found[index];
    const joins = above && above.area.row + above.area.rows === run.area.row;
    if (index !== undefined && joins) {
      found[index] = { ...above, area: { ...above.area, rows: above.area.rows + 1 } };
    } else {
      open.set(key, found.length);
      found.push({ area: run.area, first: run.first });
    }
  }
  return found;
}

function runsOf<T extends Position>(cells: readonly T[], keyOf: (cell: T) => string) {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { area: Area; first: T; key: string }[] = [];
  for (const cell of sorted) {
    const { row, column } = cell;
    const key = keyOf(cell);
    const last = runs.at(-1);
    const continues =
      last?.key === key && last.area.row === row && last.area.column + last.area.columns === column;
    if (continues) last.area = { ...last.area, columns: last.area.columns + 1 };
    else runs.push({ area: { row, column, rows: 1, columns: 1 }, first: cell, key });
  }
  return runs;
}
