import { type DifferenceOptions, cellDifference } from './cell-difference';
import type { CellDescription, SheetDescription } from '../description/description';
import type { FoundSheet } from './sheet-difference';
import { foundAs } from './found-table';

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
  // So is one that was not named yet.
  const tables = described.tables ?? [];
  const others = objects.tables.filter((found) => !tables.some((one) => foundAs([found], one)));
  if (others.length > 0 && !(isResumed && objects.tables.length <= tables.length)) return true;
  const own = new Set(described.cells.map(({ row, column }) => `${row},${column}`));
  for (let row = 0; row <= sheet.lastRow; row++) {
    for (let column = 0; column <= sheet.lastColumn; column++) {
      if (sheet.cell(row, column) && !own.has(`${row},${column}`)) return true;
    }
  }
  const kept = described.cells.filter(({ style }) => !style.unlocked);
  return !overwriteEdited && cellDifference(kept, [], sheet).edited.length > 0;
}

/**
 * Nobody but a program can type into a sheet that nobody sees, so what stands there is ours. Some
 * programs save a very hidden sheet as a hidden one.
 */
export const isHidden = (described: SheetDescription, found: FoundSheet | undefined) =>
  described.visibility === 'veryHidden' &&
  found !== undefined &&
  found.sheet.visibility !== 'visible';

/** What is found on a sheet of ours, as if it had been described so. */
export function asFound(sheet: SheetDescription, { sheet: found }: FoundSheet): SheetDescription {
  const [first] = sheet.cells;
  const cells: CellDescription[] = [];
  for (let row = 0; first && row <= found.lastRow; row++) {
    const value = found.cell(row, first.column)?.value;
    if (value === undefined || value === null) continue;
    const content = { kind: 'text', value: String(value) } as const;
    cells.push({ ...first, row, content });
  }
  return { ...sheet, cells };
}

/** What is left of a sheet of ours that stays for a person's sake: its columns keep their widths. */
export const emptied = ({
  name,
  columnWidths,
  rowHeights,
  visibility,
  print,
}: SheetDescription) => ({
  ...{ name, columnWidths, rowHeights, visibility, print },
  ...{ cells: [], merged: [], validations: [], charts: [] },
});
