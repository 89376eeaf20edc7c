import type { CellDescription, Position } from './description';
import type { CellEdit } from './sheet-edit';

const place = ({ row, column }: Position) => row * 16_384 + column;

/**
 * The line between two cells is one line to Excel, whichever cell it was drawn on: taking it from one
 * takes it from the other. So where an edit takes a line away, the neighbour that has one there and
 * is not edited itself draws it again.
 */
export function redrawn(edits: readonly CellEdit[], after: readonly CellDescription[]): CellEdit[] {
  const erasing = edits.filter(({ style }) => style && erases(style));
  if (erasing.length === 0) return [];
  const cells = new Map(after.map((cell) => [place(cell), cell]));
  const styled = new Set(edits.filter(({ style }) => style).map(place));
  return erasing.flatMap(({ row, column }) =>
    ([-1, 1] as const).flatMap((step): CellEdit[] => {
      const neighbour = cells.get(place({ row: row + step, column }));
      const line = neighbour?.style.borders?.[step < 0 ? 'bottom' : 'top'];
      if (!neighbour || !line || styled.has(place(neighbour))) return [];
      const from = { ...neighbour.style, borders: {} };
      return [{ row: neighbour.row, column, style: { from, to: neighbour.style } }];
    }),
  );
}

const erases = ({ from, to }: NonNullable<CellEdit['style']>) =>
  (['top', 'bottom'] as const).some((edge) => from?.borders?.[edge] && !to?.borders?.[edge]);
