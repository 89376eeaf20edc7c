import { type Steps, rowByRow } from '../../../engine/in-steps';
import type { Step } from '../batches';
import { rangeOver } from './range';
import { changesOf, restyle } from './restyle';
import { joiningToRectangles } from '../../description/rectangles';
import type { CellEdit } from '../../difference/sheet-edit';
import type { Entry } from '../../description/cell-entry';
import type { Area, CellStyle, Position } from '../../description/description';

/**
 * Writes single cells, joined to rectangles where they touch. Cells between them are not named, so
 * nothing happens to them. Looks that go come first; number formats come after the contents, because
 * Excel gives a formula the format of what it refers to. `lookAt` is told of every block of contents
 * before it is written.
 */
export function* describingCells(
  sheet: Excel.Worksheet,
  edits: readonly CellEdit[],
  lookAt: (area: Area) => void = () => undefined,
): Steps<Step[]> {
  const bared: Position[] = [];
  const dressed: Dressed[] = [];
  const formats: (Position & { readonly format: string })[] = [];
  const entries: Written[] = [];
  yield* rowByRow(edits, ({ row, column, style, format, entry }) => {
    if (style?.to) dressed.push({ row, column, from: style.from, to: style.to });
    else if (style) bared.push({ row, column });
    if (format !== undefined) formats.push({ row, column, format });
    if (entry !== undefined) entries.push({ row, column, entry });
  });
  return [
    ...(yield* joiningToRectangles(bared, () => '')).map(({ area }) =>
      step(blockBytes, () => rangeOver(sheet, area).clear('Formats')),
    ),
    ...(yield* joiningToRectangles(dressed, keyOf)).map(({ area, first: { from, to } }) =>
      step(4_000, () => restyle(rangeOver(sheet, area), changesOf(from, to, area.rows > 1))),
    ),
    ...(yield* gridsOf(entries)).map(({ area, bytes, formulas }) =>
      // What stands there is answered, cell by cell, so that counts whichever way it is written.
      step(blockBytes + bytes, () => {
        lookAt(area);
        rangeOver(sheet, area).formulas = formulas as unknown[][];
      }),
    ),
    ...(yield* joiningToRectangles(formats, ({ format }) => format)).map(({ area, first }) =>
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
const encoder = new TextEncoder();
const sizeOf = (written: unknown) => encoder.encode(JSON.stringify(written)).length;

const keys = new WeakMap<CellStyle, string>();
function styleKey(style: CellStyle | undefined): string {
  if (!style) return '';
  let key = keys.get(style);
  // The number format is written by itself, cell by cell.
  if (key === undefined) keys.set(style, (key = JSON.stringify({ ...style, numberFormat: '' })));
  return key;
}
/** Cells share their styles, and what changes of one is spelt out once. */
const changes = new WeakMap<CellStyle, Map<CellStyle | undefined, string>>();
function keyOf({ from, to }: Dressed): string {
  let known = changes.get(to);
  if (!known) changes.set(to, (known = new Map()));
  let key = known.get(from);
  if (key === undefined) known.set(from, (key = `${styleKey(from)} ${styleKey(to)}`));
  return key;
}

interface Dressed extends Position {
  readonly from: CellStyle | undefined;
  readonly to: CellStyle;
}

interface Written extends Position {
  readonly entry: Entry;
}

/** What is written as one block, and about how much it is to send or to answer. */
interface Block {
  readonly area: Area;
  readonly bytes: number;
  /** Of a column of a table one value for all of it, which the type definitions do not know. */
  readonly formulas: unknown;
}

function* gridsOf(cells: readonly Written[]): Steps<Block[]> {
  const entries: Entry[][] = [];
  yield* rowByRow(cells, ({ row, column, entry }) => {
    (entries[row] ??= [])[column] = entry;
  });
  const blocks: Block[] = [];
  for (const { area: all, first } of yield* joiningToRectangles(cells, ({ entry }) =>
    ofColumn(entry),
  )) {
    const shared = ofColumn(first.entry);
    for (const area of slices(all)) {
      yield;
      if (shared) {
        const bytes = area.rows * area.columns * (sizeOf(shared) + 3);
        blocks.push({ area, bytes, formulas: shared });
        continue;
      }
      const grid = Array.from({ length: area.rows }, (_, down) =>
        Array.from(
          { length: area.columns },
          // Null leaves a cell alone; a rectangle has none that was not asked for.
          (__, across) => entries[area.row + down]?.[area.column + across] ?? null,
        ),
      );
      blocks.push({ area, bytes: sizeOf(grid), formulas: grid });
    }
  }
  return blocks;
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
