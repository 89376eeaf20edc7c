import { type DifferenceOptions, cellDifference } from './cell-difference';
import type { SheetDescription } from './description';
import type { FoundSheet } from './sheet-difference';

/**
 * Whether anything stands on a sheet that we did not write: beyond our cells, or over one that is no
 * input. A sheet of which half is there, and nothing else, is ours.
 */
export function holdsMore(
  { sheet, objects }: FoundSheet,
  described: SheetDescription,
  { overwriteEdited, isResumed }: DifferenceOptions = {},
): boolean {
  if (objects.holdsMore) return true;
  const strangers = objects.charts.filter(
    ({ name }) => !described.charts.some((chart) => chart.name === name),
  );
  // A chart is made before it is named, so on a sheet that is half done a stranger may be ours.
  const mayBeOurs = isResumed && objects.charts.length <= described.charts.length;
  if (strangers.length > 0 && !mayBeOurs) return true;
  const own = new Set(described.cells.map(({ row, column }) => `${row},${column}`));
  for (let row = 0; row <= sheet.lastRow; row++) {
    for (let column = 0; column <= sheet.lastColumn; column++) {
      if (sheet.cell(row, column) && !own.has(`${row},${column}`)) return true;
    }
  }
  const kept = described.cells.filter(({ style }) => !style.unlocked);
  return !overwriteEdited && cellDifference(kept, [], sheet).edited.length > 0;
}
