import { entryOf, type Entry } from '../../description/cell-entry';
import type { Area, CellDescription } from '../../description/description';
import type { Step } from '../batches';
import { rangeOver } from './range';
import { clipped, longest } from '../../description/text-limits';

/**
 * Steps that type the cells' contents in, in bands of rows that are only as wide as what they hold,
 * so that an answer about their size can be given and none is large. What lies between the cells is
 * left alone.
 */
export function contentSteps(target: Excel.Worksheet, cells: readonly CellDescription[]): Step[] {
  return bandsOf(cells).map((band) => ({
    bytes: ownBytes + band.bytes + blankBytes * blanksOf(band),
    queue: () => {
      rangeOver(target, areaOf(band)).formulas = grid(band);
    },
  }));
}

/** About what writing any one block sends besides its contents. */
const ownBytes = 700;
/** `null,` */
const blankBytes = 5;
/** The genuine client cuts larger blocks itself, and less well. */
const mostCells = 1_500;
const mostBytes = 200_000;

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
  readonly bytes: number;
}

/** Cells of one row, or of several rows below each other. */
interface Band {
  readonly row: number;
  rows: number;
  from: number;
  to: number;
  readonly cells: TypedCell[];
  /** What the cells send, without the blanks between them. */
  bytes: number;
}

const areaOf = ({ row, rows, from, to }: Band): Area => ({
  row,
  column: from,
  rows,
  columns: to - from + 1,
});
const blanksOf = (band: Band) => band.rows * (band.to - band.from + 1) - band.cells.length;

/** Rows that follow each other share a band as long as it stays small and nearly full. */
function bandsOf(cells: readonly CellDescription[]): Band[] {
  const bands: Band[] = [];
  for (const piece of piecesOf(cells)) {
    const open = bands.at(-1);
    if (!open || piece.row < open.row + open.rows || !isOneBand(open, piece)) bands.push(piece);
    else {
      Object.assign(open, joined(open, piece));
      open.cells.push(...piece.cells);
    }
  }
  return bands;
}

const joined = (open: Band, piece: Band) => ({
  rows: piece.row - open.row + 1,
  from: Math.min(open.from, piece.from),
  to: Math.max(open.to, piece.to),
  bytes: open.bytes + piece.bytes,
});

/** Blanks may cost as much as another block would, or a quarter of the contents. */
function isOneBand(open: Band, piece: Band): boolean {
  const { rows, from, to, bytes } = joined(open, piece);
  const size = rows * (to - from + 1);
  const blanks = size - open.cells.length - piece.cells.length;
  return size <= mostCells && bytes <= mostBytes && blankBytes * blanks <= ownBytes + bytes / 4;
}

/** The contents of each row, in pieces where a row is very wide or its texts very long. */
function piecesOf(cells: readonly CellDescription[]): Band[] {
  const pieces: Band[] = [];
  for (const cell of typedCells(cells)) {
    const { row, column, bytes } = cell;
    const last = pieces.at(-1);
    const continues =
      last?.row === row && column - last.from < mostCells && last.bytes + bytes <= mostBytes;
    if (!continues) pieces.push({ row, rows: 1, from: column, to: column, cells: [cell], bytes });
    else {
      last.to = column;
      last.bytes += bytes;
      last.cells.push(cell);
    }
  }
  return pieces;
}

/** What is typed, row by row and from the left. */
function typedCells(cells: readonly CellDescription[]): TypedCell[] {
  return cells
    .map(({ row, column, content }): TypedCell => {
      const entry = entryOf(
        content.kind === 'text'
          ? { ...content, value: clipped(content.value, longest.cell) }
          : content,
      );
      return { row, column, entry, bytes: sentBytes(entry) };
    })
    .filter(({ entry }) => entry !== '')
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** At least what an entry takes as JSON in UTF-8, with its comma. */
function sentBytes(entry: Entry): number {
  const json = JSON.stringify(entry);
  return json.length + 1 + 2 * (json.match(/[^\0-\x7f]/g)?.length ?? 0);
}

function grid(band: Band): (Entry | null)[][] {
  const columns = band.to - band.from + 1;
  const rows = Array.from({ length: band.rows }, () =>
    Array.from({ length: columns }, (): Entry | null => null),
  );
  for (const { row, column, entry } of band.cells) {
    const line = rows[row - band.row];
    if (line) line[column - band.from] = entry;
  }
  return rows;
}
