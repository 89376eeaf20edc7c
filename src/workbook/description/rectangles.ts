import { type Steps, atOnce, rowByRow } from '../../engine/in-steps';
import type { Area, Position } from './description';
import { placeOf } from './filled-cells';

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
export const rectanglesOf = <T extends Position>(
  cells: readonly T[],
  keyOf: (cell: T) => string,
): Rectangle<T>[] => atOnce(joiningToRectangles(cells, keyOf));

/** The same in steps. */
export function* joiningToRectangles<T extends Position>(
  cells: readonly T[],
  keyOf: (cell: T) => string,
): Steps<Rectangle<T>[]> {
  const found: Growing<T>[] = [];
  /** By what its cells share, the last rectangle of each first and last column. */
  const open = new Map<string, Map<number, Growing<T>>>();
  let run: Growing<T> | undefined;
  const close = () => {
    if (!run) return;
    const { row, column, columns } = run.area;
    let alike = open.get(run.key);
    if (!alike) open.set(run.key, (alike = new Map()));
    const span = placeOf({ row: columns, column });
    const above = alike.get(span);
    if (above && above.area.row + above.area.rows === row) {
      above.area.rows++;
      return;
    }
    alike.set(span, run);
    found.push(run);
  };
  yield* rowByRow(yield* inOrder(cells), (cell) => {
    const { row, column } = cell;
    const key = keyOf(cell);
    const { area } = run ?? {};
    if (run?.key === key && area?.row === row && area.column + area.columns === column) {
      area.columns++;
      return;
    }
    close();
    run = { key, first: cell, area: { row, column, rows: 1, columns: 1 } };
  });
  close();
  return found;
}

interface Growing<T> {
  readonly key: string;
  readonly first: T;
  readonly area: { row: number; column: number; rows: number; columns: number };
}

/** Row by row from the left, as descriptions are as a rule. */
function* inOrder<T extends Position>(cells: readonly T[]): Steps<readonly T[]> {
  let [before, isInOrder] = [-1, true];
  yield* rowByRow(cells, (cell) => {
    const place = placeOf(cell);
    isInOrder &&= place > before;
    before = place;
  });
  return isInOrder ? cells : [...cells].sort((a, b) => placeOf(a) - placeOf(b));
}
