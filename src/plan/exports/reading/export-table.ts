import { type Result, bad, good } from '../../../engine/result';
import { knownHead } from '../columns/known-heads';
import { amountText } from '../formats/amounts';
import { dayText } from '../formats/days';
import { type Steps, rowByRow } from '../../../engine/in-steps';
import { type OutsideRow, filledCells, outsideKind } from './outside-rows';
import { type Cell, type Grid, rowsOfText } from './separated-text';
import { noRows, tooManyColumns, tooManyRows } from './table-issues';

/** The rows of an export under their heads. */
export interface ExportTable {
  /** Each is there once: a second Amount is Amount (2), one without a name is Column C. */
  readonly heads: readonly string[];
  readonly rows: readonly ExportRow[];
  /** Rows that are no deals: titles, totals, notes, blank ones. */
  readonly outside: readonly OutsideRow[];
}
export interface ExportRow {
  /** From 1, counted from the first that was pasted. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A pasted text or the values of a range as rows under heads, or why they are none. */
export function* exportTable(source: string | Grid): Steps<Result<ExportTable>> {
  const grid = typeof source === 'string' ? rowsOfText(source, mostRows + 1) : source;
  if (grid.length > mostRows) return bad(tooManyRows(mostRows));
  const widest = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest > mostColumns) return bad(tooManyColumns(widest, mostColumns));
  yield;
  const trimmed: Cell[][] = [];
  yield* rowByRow(grid, (row) => {
    trimmed.push(row.map(trimmedCell));
  });
  const at = headRow(trimmed);
  const heads = headsOf(trimmed[at] ?? [], widest);
  const outside = trimmed.slice(0, at + 1).map((cells, k): OutsideRow => {
    const isBlank = filledCells(cells).length === 0;
    return { row: k + 1, kind: k === at ? 'heads' : isBlank ? 'blank' : 'title' };
  });
  const lastFull = trimmed.findLastIndex((cells) => filledCells(cells).length > 1);
  const isNarrow = widest < 3;
  const rows: ExportRow[] = [];
  let row = at + 1;
  yield* rowByRow(trimmed.slice(at + 1), (cells) => {
    row++;
    const kind = outsideKind(cells, trimmed[at] ?? [], !isNarrow && row - 1 > lastFull);
    if (kind) outside.push({ row, kind });
    else rows.push({ row, cells });
  });
  return rows.length === 0 ? bad(noRows(grid.length)) : good({ heads, rows, outside });
}

/** Blanks of every kind around a text are no part of it. */
const trimmedCell = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trim() : cell);

/**
 * The row of heads among the first: with the most names that we know, then the most texts. A title or
 * a filter fills a cell or two, and a deal has numbers and dates. -1 where the first row is a deal.
 */
function headRow(grid: Grid): number {
  const first = grid.slice(0, firstRows);
  const width = Math.max(...first.map((row) => filledCells(row).length));
  let best = { at: -1, score: 0 };
  first.forEach((cells, at) => {
    const filled = filledCells(cells);
    if (filled.length * 2 < width) return;
    const names = filled.filter(isName).length;
    if (names * 5 < filled.length * 4) return;
    const known = filled.filter((cell) => knownHead(String(cell))).length;
    const score = 3 * known + names;
    if (score > best.score) best = { at, score };
  });
  return best.at;
}

const isName = (cell: Cell): boolean =>
  typeof cell === 'string' && !amountText(cell) && !dayText(cell) && !cell.includes('@');

function headsOf(cells: readonly Cell[], width: number): readonly string[] {
  const times = new Map<string, number>();
  return Array.from({ length: width }, (_, k) => {
    const name = String(cells[k] ?? '').replace(/\s+/g, ' ') || `Column ${letterOf(k)}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${String(time)})`;
  });
}

/** The letter of a column, as a sheet has it. */
const letterOf = (k: number): string =>
  (k < 26 ? '' : letterOf(Math.floor(k / 26) - 1)) + String.fromCharCode(65 + (k % 26));

/** Titles and filters stand above the heads of a report, but not that many. */
const firstRows = 40;
/** More than any report has. */
const mostColumns = 500;
const mostRows = 200_000;
