import type { Issue } from '../../engine/result';
import { type Wrong, isEnd } from './cells';
import type { Column } from './columns';
import { cellError } from './errors';
import { turned } from './ranges';
import { shapeOf } from './shape';

/**
 * One answer a row, spilling down, or across where the arguments lie across. A row that cannot be
 * computed is an error in its own cell; the others are numbers.
 */
export const spill = (
  columns: readonly Column<unknown>[],
  answer: (row: number) => number | Issue,
): unknown[][] =>
  spillRows(columns, 1, (row) => {
    const value = answer(row);
    return typeof value === 'number' ? [value] : value;
  });

interface Ending {
  /** What a cell at the end holds where it is no part of the column. */
  readonly isEnd: (cell: unknown) => boolean;
  /** Whether the blank rows at the end have an answer, all the same one. */
  readonly isAnswered: boolean;
}

/** A row at the end that is all blank counts as 0, and where that is refused as nothing. */
const asZeros: Ending = { isEnd, isAnswered: true };

/**
 * The same for answers of several cells beside each other. Rows with a cell that cannot be read are
 * not asked for; a row with an empty text has an empty text for an answer.
 */
export function spillRows(
  columns: readonly Column<unknown>[],
  width: number,
  answer: (row: number) => unknown[] | Issue,
  ending = asZeros,
): unknown[][] {
  const { length, filled, isAcross } = shapeOf(columns, ending.isEnd);
  const marked = columns.filter((column) => column.isMarked);
  const read = (row: number): unknown[] | Wrong => {
    const spoiled = unread(marked, row);
    return spoiled === '' ? alike(width, '') : (spoiled ?? answer(row));
  };
  const given = marked.length > 0 ? read : answer;
  const rows = new Array<unknown[]>(length);
  for (let row = 0; row < filled; row++) {
    const cells = given(row);
    rows[row] = Array.isArray(cells) ? cells : alike(width, errorIn(cells, columns, row, isAcross));
  }
  if (filled < length) {
    const last = ending.isAnswered ? given(filled) : undefined;
    rows.fill(Array.isArray(last) ? last : alike(width, ''), filled);
  }
  return alone(isAcross ? turned(rows) : rows);
}

const alike = (width: number, cell: unknown): unknown[] =>
  width === 1 ? [cell] : new Array<unknown>(width).fill(cell);

/** What is wrong in a row: of several things, the one of the first argument. Else an empty text in it. */
function unread(columns: readonly Column<unknown>[], row: number): Wrong | '' | undefined {
  let isEmpty = false;
  for (const column of columns) {
    const wrong = column.wrongIn(row);
    if (wrong) return wrong;
    isEmpty ||= column.isEmptyText(row);
  }
  return isEmpty ? '' : undefined;
}

/** A single cell that is wrong is thrown, since Excel shows the message of a thrown error. */
function alone(rows: unknown[][]): unknown[][] {
  const only = rows.length === 1 ? rows[0]?.[0] : undefined;
  if (only instanceof Error && rows[0]?.every((cell) => cell === only)) throw only;
  return rows;
}

/** An issue of a rule, with the row it was found in where its argument is a column. */
function errorIn(
  wrong: Wrong,
  columns: readonly Column<unknown>[],
  row: number,
  isAcross: boolean,
): Error {
  if (wrong instanceof Error) return wrong;
  const [name = '', ...inside] = wrong.path;
  const isOfColumn =
    inside.length === 0 && columns.some((column) => column.name === name && !column.isSingle);
  return cellError(isOfColumn ? { ...wrong, path: [name, row] } : wrong, isAcross);
}
