import { placeOf } from '../description/filled-cells';
import type { PlacedCells } from '../description/placed-cells';
import type { CellEdit } from './sheet-edit';

/**
 * The line between two cells is one line to Excel, whichever cell it was drawn on: taking it from one
 * takes it from the other. So where an edit takes a line away, the neighbour that has one there and
 * is not edited itself draws it again.
 */
export function redrawn(edits: readonly CellEdit[], after: PlacedCells): CellEdit[] {
  const erasing = edits.filter(({ style }) => style && erases(style));
  if (erasing.length === 0) return [];
  const styled = new Set(edits.filter(({ style }) => style).map(placeOf));
  return erasing.flatMap(({ row, column }) =>
    ([-1, 1] as const).flatMap((step): CellEdit[] => {
      const neighbour = after.at({ row: row + step, column });
      const line = neighbour?.style.borders?.[step < 0 ? 'bottom' : 'top'];
      if (!neighbour || !line || styled.has(placeOf(neighbour))) return [];
      const from = { ...neighbour.style, borders: {} };
      return [{ row: neighbour.row, column, style: { from, to: neighbour.style } }];
    }),
  );
}

const erases = ({ from, to }: NonNullable<CellEdit['style']>) =>
  (['top', 'bottom'] as const).some((edge) => from?.borders?.[edge] && !to?.borders?.[edge]);
