import type { Issue } from '../engine/result';
import { throwIssue, throwWrong } from './answers';
import { type Kind, type Wrong, date, number, truth, word, wrongWith } from './cells';

/** What Excel hands to a function: rows of cells. A single cell is a range of one. */
export type Range = readonly (readonly unknown[])[];
export type Omitted = null | undefined;

export interface WrongRow {
  readonly row: number;
  readonly wrong: Wrong;
}

/** One argument, row by row. A single cell repeats for every row. */
export class Column<T> {
  constructor(
    readonly name: string,
    private readonly values: ArrayLike<T>,
    readonly isSingle: boolean,
    readonly wrongRows: readonly WrongRow[] = [],
  ) {}

  get length(): number {
    return this.values.length;
  }

  /** The values of the rows that can be read. */
  readable(): readonly T[] {
    const wrong = new Set(this.wrongRows.map(({ row }) => row));
    return Array.from(this.values).filter((_, row) => !wrong.has(row));
  }

  at(row: number): T {
    return this.values[this.isSingle ? 0 : row] as T;
  }
}

export const numbers = (name: string, range: Range): Column<number> =>
  column(number, name, range, new Float64Array(range.length));

export const dates = (name: string, range: Range): Column<number> =>
  column(date, name, range, new Float64Array(range.length));

export const words = (name: string, range: Range): Column<string> =>
  column(word, name, range, new Array<string>(range.length));

/** A column that may be left out, and then stands for one value in every row. */
export const numbersOr = (
  otherwise: number,
  name: string,
  range: Range | Omitted,
): Column<number> =>
  range ? numbers(name, range) : new Column(name, Float64Array.of(otherwise), true);

/** The same value in every row: what an argument that was left out stands for. */
export const always = <T>(name: string, value: T): Column<T> => new Column(name, [value], true);

/** Reads a range into `values`, in one pass. */
function column<T>(
  kind: Kind<T>,
  name: string,
  range: Range,
  values: { readonly length: number; [row: number]: T },
): Column<T> {
  if (range[0]?.length !== 1) throwIssue(notOneColumn(name, range));
  const isSingle = range.length === 1;
  const wrongRows: WrongRow[] = [];
  for (let row = 0; row < range.length; row++) {
    const cell = range[row]?.[0];
    const value = kind.read(cell);
    if (value === undefined) {
      wrongRows.push({ row, wrong: wrongWith(kind, cell, isSingle ? [name] : [name, row]) });
    }
    values[row] = value ?? kind.instead;
  }
  if (isSingle && wrongRows[0]) throwWrong(wrongRows[0].wrong);
  return new Column(name, values, isSingle, wrongRows);
}

/** Rows of several cells each, such as the achievements of each payee. A bad cell spoils its row. */
export function block<T>(kind: Kind<T>, name: string, range: Range): Column<readonly T[]> {
  const isSingle = range.length === 1;
  const wrongRows: WrongRow[] = [];
  const values = range.map((cells, row) => {
    // Rows of what they should be, which is nearly all of them, are not copied.
    if (areAll(kind, cells)) return cells;
    const k = cells.findIndex((cell) => kind.read(cell) === undefined);
    if (k >= 0) {
      wrongRows.push({
        row,
        wrong: wrongWith(kind, cells[k], isSingle ? [name, k] : [name, row, k]),
      });
    }
    return cells.map((cell) => kind.read(cell) ?? kind.instead);
  });
  if (isSingle && wrongRows[0]) throwWrong(wrongRows[0].wrong);
  return new Column(name, values, isSingle, wrongRows);
}

function areAll<T>(kind: Kind<T>, cells: readonly unknown[]): cells is readonly T[] {
  for (const cell of cells) if (kind.read(cell) !== cell) return false;
  return true;
}

/** Whether all cells of each row are TRUE. */
export function allTrue(name: string, range: Range): Column<boolean> {
  const rows = block(truth, name, range);
  const hold = range.map((_, row) => !rows.at(row).includes(false));
  return new Column(name, hold, rows.isSingle, rows.wrongRows);
}

/** A block whose rows are `width` cells; a single column of so many cells is one row. */
export function blockOf<T>(
  kind: Kind<T>,
  name: string,
  range: Range,
  width: number,
): Column<readonly T[]> {
  const [cells] = range;
  const isUpright = cells?.length === 1 && range.length === width;
  const rows = isUpright ? [range.map(([cell]) => cell)] : range;
  if (rows[0]?.length !== width) throwIssue(notSoWide(name, range, width));
  return block(kind, name, rows);
}

/** How many rows the arguments give together; columns of different lengths do not fit. */
export function commonLength(columns: readonly Column<unknown>[]): number {
  const [first, ...rest] = columns.filter((one) => !one.isSingle);
  const other = rest.find((one) => one.length !== first?.length);
  if (first && other) throwIssue(doNotFit(first, other));
  return first?.length ?? 1;
}

function doNotFit(first: Column<unknown>, other: Column<unknown>): Issue {
  const [a, b] = [first.length, other.length];
  return {
    code: 'lengths',
    path: [other.name],
    message: {
      en: `${first.name} has ${a} rows and ${other.name} has ${b}.`,
      da: `${first.name} har ${a} rækker, og ${other.name} har ${b}.`,
    },
    advice: {
      en: 'Give columns of the same length, or single cells.',
      da: 'Angiv kolonner med lige mange rækker eller enkelte celler.',
    },
  };
}

function notOneColumn(name: string, range: Range): Issue {
  const size = `${range.length} × ${range[0]?.length ?? 0}`;
  return {
    code: 'not-a-column',
    path: [name],
    message: { en: `The range is ${size} cells.`, da: `Området er ${size} celler.` },
    advice: { en: 'Give one cell or one column.', da: 'Angiv én celle eller én kolonne.' },
  };
}

function notSoWide(name: string, range: Range, width: number): Issue {
  const size = `${range.length} × ${range[0]?.length ?? 0}`;
  return {
    code: 'width',
    path: [name],
    message: { en: `The range is ${size} cells.`, da: `Området er ${size} celler.` },
    advice: { en: `Give rows of ${width} cells.`, da: `Angiv rækker med ${width} celler.` },
  };
}
