import type { Step } from '../batches';
import { rangeOver } from './range';
import { changesOf, restyle } from './restyle';
import { rectanglesOf } from '../../description/rectangles';
import type { CellEdit } from '../../difference/sheet-edit';
import type { Entry } from '../../description/cell-entry';
import type { Area, CellStyle, Position } from '../../description/description';

/**
 * Writes single cells, joined to rectangles where they touch. Cells between them are not named, so
 * nothing happens to them. Looks that go come first; number formats come after the contents, because
 * Excel gives a formula the format of what it refers to. `lookAt` is told of every block of contents
 * before it is written.
 */
export function cellSteps(
  sheet: Excel.Worksheet,
  edits: readonly CellEdit[],
  lookAt: (area: Area) => void = () => undefined,
): Step[] {
  const styled = edits.flatMap(({ row, column, style }) => (style ? [{ row, column, style }] : []));
  const bared = styled.filter(({ style }) => style.to === undefined);
  const dressed = styled.flatMap(({ style: { from, to }, ...place }) =>
    to ? [{ ...place, from, to }] : [],
  );
  const formats = edits.flatMap(({ row, column, format }) =>
    format === undefined ? [] : [{ row, column, format }],
  );
  const entries = edits.flatMap(({ row, column, entry }) =>
    entry === undefined ? [] : [{ row, column, entry }],
  );
  return [
    ...rectanglesOf(bared, () => '').map(({ area }) =>
      step(blockBytes, () => rangeOver(sheet, area).clear('Formats')),
    ),
    ...rectanglesOf(dressed, keyOf).map(({ area, first: { from, to } }) =>
      step(4_000, () => restyle(rangeOver(sheet, area), changesOf(from, to, area.rows > 1))),
    ),
    ...grids(entries).map(({ area, grid, shared }) =>
      // What stands there is answered, cell by cell, so that counts whichever way it is written.
      step(blockBytes + sizeOf(grid), () => {
        lookAt(area);
        // One value for a whole range, which the type definitions do not know.
        rangeOver(sheet, area).formulas = shared ? (shared as unknown as string[][]) : grid;
      }),
    ),
    ...rectanglesOf(formats, ({ format }) => format).map(({ area, first }) =>
      step(blockBytes, () => {
        // One value for a whole range, which the type definitions do not know.
        rangeOver(sheet, area).numberFormat = first.format as unknown as string[][];
      }),
    ),
  ];
}

const blockBytes = 700;
/** The genuine client cuts larger blocks itself, and less well. */
const mostCells = 1_500;

const step = (bytes: number, queue: () => void): Step => ({ bytes, queue });
const sizeOf = (grid: readonly unknown[][]) =>
  new TextEncoder().encode(JSON.stringify(grid)).length;

const keys = new WeakMap<CellStyle, string>();
function styleKey(style: CellStyle | undefined): string {
  if (!style) return '';
  let key = keys.get(style);
  // The number format is written by itself, cell by cell.
  if (key === undefined) keys.set(style, (key = JSON.stringify({ ...style, numberFormat: '' })));
  return key;
}
const keyOf = ({ from, to }: { readonly from: CellStyle | undefined; readonly to: CellStyle }) =>
  `${styleKey(from)} ${styleKey(to)}`;

interface Written extends Position {
  readonly entry: Entry;
}

function grids(cells: readonly Written[]) {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.entry]));
  return rectanglesOf(cells, ({ entry }) => ofColumn(entry))
    .flatMap(({ area, first }) => slices(area).map((slice) => ({ area: slice, first })))
    .map(({ area, first }) => ({
      area,
      shared: ofColumn(first.entry),
      grid: Array.from({ length: area.rows }, (_, down) =>
        Array.from(
          { length: area.columns },
          // Null leaves a cell alone; a rectangle has none that was not asked for.
          (__, across) => byPlace.get(`${area.row + down},${area.column + across}`) ?? null,
        ),
      ),
    }));
}

/** A calculated column of a table is one formula for all of its rows, and Excel is to know it as that. */
const ofColumn = (entry: Entry): string =>
  typeof entry === 'string' && entry.startsWith('=') && entry.includes('[@') ? entry : '';

function slices(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(mostCells / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, slice) => ({
    ...area,
    row: area.row + slice * rows,
    rows: Math.min(rows, area.rows - slice * rows),
  }));
}
