import type { Steps } from '../../../engine/in-steps';
import type { Area } from '../../description/description';
import type { Step } from '../batches';
import { describingCells } from './cells';
import { drawChart } from './chart';
import { rangeOver } from './range';
import { freeze as freezeAt } from './page';
import { validate } from './validation';
import { foldSteps, pointsWide } from './sheet';
import { clipped, longest } from '../../description/text-limits';
import type { TableShape } from '../../description/read-workbook';
import type { NameEdit, SheetEdit, Size, SizeEdit } from '../../difference/sheet-edit';
import { tableSteps } from './tables';

/**
 * The steps of an edit, in an order in which each finds what it needs: merged cells are taken apart
 * before they are written or made a table, and put together after. Names and tables stand before the
 * formulas that use them, and panes come last of all: the caller sees to that over all sheets.
 * `tables` are those that stand on the sheet.
 */
export function* describingEdit(
  sheet: Excel.Worksheet,
  edit: SheetEdit,
  tables: readonly TableShape[],
  lookAt?: (area: Area) => void,
): Steps<Record<'names' | 'tables' | 'rest' | 'panes', Step[]>> {
  const each = <T>(all: readonly T[], bytes: number, queue: (one: T) => void): Step[] =>
    all.map((one) => ({ bytes, queue: () => queue(one) }));
  const onAreas = (areas: readonly Area[], queue: (range: Excel.Range) => void) =>
    each(areas, 200, (area) => queue(rangeOver(sheet, area)));
  const drawn = edit.drawn.map(({ name }) => name);
  const rest = [
    ...each([...edit.erased, ...drawn], 200, (name) => eraseChart(sheet, name)),
    ...onAreas(edit.unvalidated, (range) => range.dataValidation.clear()),
    ...(yield* describingCells(sheet, edit.cells, lookAt)),
    ...onAreas(edit.merged, (range) => range.merge(false)),
    ...each(edit.validated, 1_000, (validation) => validate(sheet, validation)),
    ...each(edit.widths, 200, (width) => widen(sheet, width)),
    ...each(edit.heights, 200, (height) => heighten(sheet, height)),
    ...(edit.folds ? foldSteps(sheet, edit.folds.from, edit.folds.to) : []),
    ...each(edit.drawn, 20_000, (chart) => drawChart(sheet, chart)),
  ];
  const panes = edit.frozenAt === undefined ? [] : [edit.frozenAt];
  return {
    names: each(edit.names, 400, (name) => rename(sheet, name)),
    tables: [
      ...onAreas(edit.unmerged, (range) => range.unmerge()),
      ...tableSteps(sheet, edit.tables, tables),
    ],
    rest,
    panes: each(panes, 200, (at) => freeze(sheet, at)),
  };
}

/** What is asked of a chart or a name that is not there comes to nothing. */
function eraseChart(sheet: Excel.Worksheet, name: string): void {
  sheet.charts.getItemOrNullObject(name).delete();
}

function rename(sheet: Excel.Worksheet, { name, area, comment = '' }: NameEdit): void {
  sheet.names.getItemOrNullObject(name).delete();
  if (area) sheet.names.add(name, rangeOver(sheet, area), clipped(comment, longest.comment));
}

function widen(sheet: Excel.Worksheet, { at, size }: SizeEdit): void {
  const { format } = sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
  if (size.kind === 'standard') format.useStandardWidth = true;
  else format.columnWidth = points(size);
}

function heighten(sheet: Excel.Worksheet, { at, size }: SizeEdit): void {
  const { format } = sheet.getRangeByIndexes(at, 0, 1, 1).getEntireRow();
  if (size.kind === 'standard') format.useStandardHeight = true;
  else format.rowHeight = points(size);
}

const points = (size: Exclude<Size, { kind: 'standard' }>) =>
  size.kind === 'points' ? size.points : pointsWide(size.characters);

/** Without a cell, no panes are frozen. */
function freeze(sheet: Excel.Worksheet, at: NonNullable<SheetEdit['frozenAt']> | null): void {
  sheet.freezePanes.unfreeze();
  if (at) freezeAt(sheet, at);
}
