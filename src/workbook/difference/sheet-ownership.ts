import { type Steps, atOnce, rowByRow } from '../../engine/in-steps';
import { type DifferenceOptions, comparingCells } from './cell-difference';
import type { CellDescription, SheetDescription } from '../description/description';
import { placingCells } from '../description/placed-cells';
import type { FoundSheet } from './sheet-difference';
import { foundAs } from './found-table';

/**
 * Whether anything stands on a sheet that we did not write: beyond our cells, or over one that is no
 * input. A sheet of which half is there, and nothing else, is ours.
 */
export const holdsMore = (...asked: Parameters<typeof holdingMore>): boolean =>
  atOnce(holdingMore(...asked));

/** The same in steps. */
export function* holdingMore(
  { sheet, objects }: FoundSheet,
  described: SheetDescription,
  { overwriteEdited, isResumed }: DifferenceOptions = {},
): Steps<boolean> {
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
  const own = yield* placingCells(described.cells);
  const columns = Array.from({ length: sheet.lastColumn + 1 }, (_, column) => column);
  let isMore = false;
  yield* rowByRow(Array(sheet.lastRow + 1).keys(), (row) => {
    isMore ||= columns.some((column) => sheet.cell(row, column) && !own.at({ row, column }));
  });
  if (isMore) return true;
  const kept = described.cells.filter(({ style }) => !style.unlocked);
  return !overwriteEdited && (yield* comparingCells(kept, [], sheet)).edited.length > 0;
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
