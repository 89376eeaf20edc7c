import type { Path } from '../../engine/result';
import { type Kind, type Wrong, date, number, plainCell, truth, word, wrongWith } from './cells';
import { throwWrong } from './errors';
import {
  type Omitted,
  type Range,
  isOmitted,
  lineOf,
  rangeOf,
  rowsOfWidth,
  turned,
} from './ranges';

/** What stands in a row in place of a value. */
const mark = { emptyText: 1, wrong: 2 } as const;

interface Reading<T> {
  readonly values: ArrayLike<T>;
  /** For each row, where anything is marked. */
  readonly marks?: Uint8Array | undefined;
  readonly wrongIn: (row: number) => Wrong;
  readonly isEndAt: (row: number, isEnd: (cell: unknown) => boolean) => boolean;
}

/** One argument, row by row: down a column, or across. A single cell repeats for every row. */
export class Column<T> {
  constructor(
    readonly name: string,
    private readonly reading: Reading<T>,
    readonly isAcross = false,
  ) {}

  get length(): number {
    return this.reading.values.length;
  }

  get isSingle(): boolean {
    return this.length === 1;
  }

  /** Whether there is a row that holds no value. */
  get isMarked(): boolean {
    return this.reading.marks !== undefined;
  }

  /** The values of the rows that hold one, without the blanks at the end; all where nothing but 0 stands. */
  readable(end: (cell: unknown) => boolean): readonly T[] {
    let length = this.length;
    while (length > 0 && this.isEndAt(length - 1, end)) length--;
    return Array.from(this.reading.values).filter(
      (_, row) => row < (length || this.length) && !this.markAt(row),
    );
  }

  at(row: number): T {
    return this.reading.values[this.isSingle ? 0 : row] as T;
  }

  isEmptyText(row: number): boolean {
    return this.markAt(row) === mark.emptyText;
  }

  isWrong(row: number): boolean {
    return this.markAt(row) === mark.wrong;
  }

  wrongIn(row: number): Wrong | undefined {
    return this.isWrong(row) ? this.reading.wrongIn(row) : undefined;
  }

  isEndAt(row: number, end: (cell: unknown) => boolean): boolean {
    return this.reading.isEndAt(row, end);
  }

  /** The same rows, each with another value. */
  map<U>(change: (value: T) => U): Column<U> {
    const values = Array.from(this.reading.values, change);
    return new Column(this.name, { ...this.reading, values }, this.isAcross);
  }

  private markAt(row: number): number | undefined {
    return this.reading.marks?.[this.isSingle ? 0 : row];
  }
}

export const numbers = (name: string, range: Range): Column<number> =>
  column(number, name, range, (length) => new Float64Array(length));

export const dates = (name: string, range: Range): Column<number> =>
  column(date, name, range, (length) => new Float64Array(length));

export const words = (name: string, range: Range): Column<string> =>
  column(word, name, range, (length) => new Array<string>(length));

/** A column that may be left out, and then stands for one value in every row. */
export const numbersOr = (
  otherwise: number,
  name: string,
  range: Range | Omitted,
): Column<number> => (isOmitted(range) ? always(name, otherwise) : numbers(name, range));

/** The same value in every row: what an argument that was left out stands for. */
export const always = <T>(name: string, value: T): Column<T> =>
  new Column(name, { values: [value], wrongIn: nothingWrong, isEndAt: () => true });

const nothingWrong = (): never => {
  throw new Error('Nothing is wrong with it.');
};

/** Reads a range in one pass. */
function column<T>(
  kind: Kind<T>,
  name: string,
  given: Range,
  make: (length: number) => { readonly length: number; [row: number]: T },
): Column<T> {
  const { length, isAcross, cellAt } = lineOf(name, rangeOf(name, given));
  const values = make(length);
  let marks: Uint8Array | undefined;
  const wrongIn = (row: number) =>
    wrongWith(kind, plainCell(cellAt(row)), length === 1 ? [name] : [name, row]);
  for (let row = 0; row < length; row++) {
    const cell = cellAt(row);
    const plain = typeof cell === 'object' ? plainCell(cell) : cell;
    const value = plain === '' ? undefined : kind.read(plain);
    if (value === undefined) {
      if (length === 1 && plain !== '') throwWrong(wrongIn(row));
      marks ??= new Uint8Array(length);
      marks[row] = plain === '' ? mark.emptyText : mark.wrong;
    }
    values[row] = value ?? kind.instead;
  }
  const isEndAt = (row: number, end: (cell: unknown) => boolean) => end(cellAt(row));
  return new Column(name, { values, marks, wrongIn, isEndAt }, isAcross);
}

/** Rows of several cells each, such as the achievements of each payee. A bad cell spoils its row. */
function block<T>(
  kind: Kind<T>,
  name: string,
  rows: Range,
  isAcross: boolean,
  pathOf: (row: number, k: number) => Path,
): Column<readonly T[]> {
  let marks: Uint8Array | undefined;
  const wrongIn = (row: number) => {
    const cells = (rows[row] ?? []).map(plainCell);
    const k = cells.findIndex((cell) => kind.read(cell) === undefined);
    return wrongWith(kind, cells[k], pathOf(row, k));
  };
  const values = rows.map((cells, row) => {
    // Rows of what they should be, which is nearly all of them, are not copied.
    if (areAll(kind, cells)) return cells;
    return cells.map((cell) => {
      const value = kind.read(plainCell(cell));
      if (value === undefined) (marks ??= new Uint8Array(rows.length))[row] = mark.wrong;
      return value ?? kind.instead;
    });
  });
  if (rows.length === 1 && marks) throwWrong(wrongIn(0), isAcross);
  const isEndAt = (row: number, end: (cell: unknown) => boolean) => (rows[row] ?? []).every(end);
  return new Column(name, { values, marks, wrongIn, isEndAt }, isAcross);
}

function areAll<T>(kind: Kind<T>, cells: readonly unknown[]): cells is readonly T[] {
  for (const cell of cells) if (kind.read(cell) !== cell) return false;
  return true;
}

/** Whether all conditions of each row are TRUE; those of a single one may stand in any block. */
export function allTrue(
  name: string,
  given: Range,
  beside: readonly Column<unknown>[],
): Column<boolean> {
  const range = rangeOf(name, given);
  const width = range[0]?.length ?? 1;
  const isAcross = beside.some((one) => one.isAcross);
  const isSingle = beside.every((one) => one.isSingle);
  const rows = isSingle ? [range.flat()] : isAcross ? turned(range) : range;
  return block(truth, name, rows, isAcross, (row, k) =>
    isSingle ? [name, Math.floor(k / width), k % width] : [name, row, k],
  ).map((conditions) => !conditions.includes(false));
}

/** So many numbers for each row of the column beside them, from rows as wide as their list or its range. */
export function numbersBeside(
  name: string,
  given: Range,
  width: number,
  list: Range,
  beside: Column<unknown>,
): Column<readonly number[]> {
  const widest = list.flat().length;
  const rows = rowsOfWidth(name, rangeOf(name, given), width, widest, beside.isAcross);
  return block(number, name, rows, beside.isAcross, (row, k) =>
    rows.length === 1 ? [name, k] : [name, row, k],
  );
}

/** The first row in which something cannot be read; Infinity where all can. */
export function firstUnread(columns: readonly Column<unknown>[]): number {
  const marked = columns.filter((one) => one.isMarked && !one.isSingle);
  const length = Math.max(0, ...marked.map((one) => one.length));
  for (let row = 0; row < length; row++) {
    if (marked.some((one) => one.isWrong(row))) return row;
  }
  return Infinity;
}
