import { entryOf, holds } from './cell-entry';
import type { CellDescription, SheetDescription } from './description';
import { placeOf } from './filled-cells';
import type { ReadSheet } from './read-workbook';

/**
 * Inputs that hold something and that a change takes away: of what stands in a sheet's inputs, no
 * input of the sheet that is to be holds it. Columns and rows may move; what a person typed over what
 * was read is listed elsewhere, and stays.
 */
export function lostInputs(
  was: SheetDescription,
  wanted: SheetDescription | undefined,
  found: ReadSheet,
): readonly CellDescription[] {
  const inputs = was.cells.filter(
    (cell) => isFilledInput(cell) && holds(found.cell(cell.row, cell.column), cell.content),
  );
  const coming = (wanted?.cells ?? []).filter(isFilledInput);
  const places = new Map(coming.map((cell) => [placeOf(cell), entryOf(cell.content)]));
  const isThere = (cell: CellDescription) => places.get(placeOf(cell)) === entryOf(cell.content);
  const here = new Set(inputs.filter(isThere).map(placeOf));
  const free = new Map<unknown, number>();
  for (const cell of coming) {
    if (here.has(placeOf(cell))) continue;
    const entry = entryOf(cell.content);
    free.set(entry, (free.get(entry) ?? 0) + 1);
  }
  return inputs.filter((cell) => {
    if (here.has(placeOf(cell))) return false;
    const entry = entryOf(cell.content);
    const left = free.get(entry) ?? 0;
    free.set(entry, left - 1);
    return left <= 0;
  });
}

const isFilledInput = ({ content, style }: CellDescription): boolean =>
  style.unlocked === true && content.kind !== 'blank' && entryOf(content) !== '';
