import { type Steps, rowByRow } from '../../engine/in-steps';
import type { CellDescription, Position } from './description';

/** The cells of a sheet by where they stand. */
export interface PlacedCells {
  at(place: Position): CellDescription | undefined;
}

/** Reading, comparing and writing ask for the cells of the same description. */
const known = new WeakMap<readonly CellDescription[], PlacedCells>();

export function* placingCells(cells: readonly CellDescription[]): Steps<PlacedCells> {
  const there = known.get(cells);
  if (there) return there;
  const rows: CellDescription[][] = [];
  yield* rowByRow(cells, (cell) => {
    (rows[cell.row] ??= [])[cell.column] = cell;
  });
  const placed: PlacedCells = { at: ({ row, column }) => rows[row]?.[column] };
  known.set(cells, placed);
  return placed;
}
