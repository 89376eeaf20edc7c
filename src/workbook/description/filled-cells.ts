import type { CellDescription, Position } from './description';
import type { ReadSheet } from './read-workbook';

export const placeOf = ({ row, column }: Position): number => row * 16_384 + column;

/**
 * Cells that a formula above them fills, each with that formula: what stands there is nobody's typing.
 */
export function filledFromAbove(
  cells: readonly CellDescription[],
  found: Pick<ReadSheet, 'cell'>,
): ReadonlyMap<number, string> {
  const filled = new Map<number, string>();
  for (const { row, column, content } of cells) {
    // Where something stands in its way, a formula fills nothing and says so.
    if (content.kind !== 'spill' || found.cell(row, column)?.value === '#SPILL!') continue;
    for (let below = 1; below < content.values.length; below++) {
      filled.set(placeOf({ row: row + below, column }), content.formula);
    }
  }
  return filled;
}
