import type { Issue } from '../../engine/result';
import { isEnd, plainCell } from './cells';
import { throwIssue } from './errors';

/** What Excel hands to a function: rows of cells. A single cell is a range of one. */
export type Range = readonly (readonly unknown[])[];
export type Omitted = null | undefined;

export const isOmitted = (given: unknown): given is Omitted =>
  given === null || given === undefined;

/** A range that has to be given; Excel may still know a parameter as taking one cell only. */
export function rangeOf(name: string, given: unknown): Range {
  if (isOmitted(given)) throwIssue(missing(name));
  return Array.isArray(given) ? (given as Range) : [[given]];
}

/** The cells of one column or one row, in order. */
export interface Line {
  readonly length: number;
  readonly isAcross: boolean;
  readonly cellAt: (k: number) => unknown;
}

export function lineOf(name: string, range: Range): Line {
  const [first = []] = range;
  if (range.length === 1) {
    return { length: first.length, isAcross: first.length > 1, cellAt: (k) => first[k] };
  }
  if (first.length !== 1) throwIssue(notOneLine(name, range));
  return { length: range.length, isAcross: false, cellAt: (k) => range[k]?.[0] };
}

/** The cell of a range that must be one. */
export function oneCell(name: string, given: unknown): unknown {
  const range = rangeOf(name, given);
  if (range.length !== 1 || range[0]?.length !== 1) throwIssue(notOneCell(name, range));
  return range[0][0];
}

/**
 * Without the rows that are blank at its end, which a generous selection brings along. Older Excel hands
 * a blank over as 0, but what holds nothing but 0 has its first rows all the same, as many as it needs:
 * a tier that pays 0 from 0 on is one. A single cell holds what it holds.
 */
export function filled<T>(range: readonly (readonly T[])[], least = 1): readonly (readonly T[])[] {
  if (range.length === 1 && range[0]?.length === 1) return range;
  let count = range.findLastIndex((cells) => !cells.every(isEnd)) + 1;
  while (count < least && range[count]?.some((cell) => plainCell(cell) === 0)) count++;
  return range.slice(0, count);
}

/** The same for a table of so many columns: the blank rows below it, and the columns beside it. */
export function withoutBlankEnd(range: Range, width: number): Range {
  const rows = filled(range);
  const isWider = (rows[0]?.length ?? 0) > width;
  return isWider && rows.every((cells) => cells.slice(width).every(isEnd))
    ? rows.map((cells) => cells.slice(0, width))
    : rows;
}

/** Rows as columns. */
export const turned = <T>(range: readonly (readonly T[])[]): T[][] =>
  (range[0] ?? []).map((_, k) => range.map((cells) => cells[k] as T));

/** A grid without the rows and columns that are blank at its end; its edges and one cell are its least. */
export const filledGrid = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  turned(filled(turned(filled(grid, 2)), 2));

/**
 * Rows of `width` cells, one for each row beside them; so many cells in one line are one row. They may be
 * as wide as the range of the list that they stand beside: what is beside a 0 at its end counts for nothing.
 */
export function rowsOfWidth(
  name: string,
  range: Range,
  width: number,
  widest: number,
  isAcross: boolean,
): Range {
  const isLine = range.length === 1 || range[0]?.length === 1;
  const line = isLine ? range.flat() : [];
  const isOne = isLine && line.length >= width && width > 1 && line.slice(widest).every(isEnd);
  const rows = isOne ? [line] : isAcross ? turned(range) : range;
  const own = rows[0]?.length ?? 0;
  if (own === width) return rows;
  const isWider = own > width && rows.every((cells) => cells.slice(widest).every(isEnd));
  if (!isWider) throwIssue(notSoWide(name, range, width));
  return rows.map((cells) => cells.slice(0, width));
}

const size = (range: Range): string => `${range.length} × ${range[0]?.length ?? 0}`;

const sized = (name: string, range: Range) => ({
  path: [name],
  message: { en: `The range is ${size(range)} cells.`, da: `Området er ${size(range)} celler.` },
});

const notOneCell = (name: string, range: Range): Issue => ({
  ...sized(name, range),
  advice: { en: 'Give one cell.', da: 'Angiv én celle.' },
});

const notOneLine = (name: string, range: Range): Issue => ({
  ...sized(name, range),
  advice: { en: 'Give one row or one column.', da: 'Angiv én række eller én kolonne.' },
});

const notSoWide = (name: string, range: Range, width: number): Issue => ({
  ...sized(name, range),
  advice: { en: `Give rows of ${width} cells.`, da: `Angiv rækker med ${width} celler.` },
});

export const missing = (name: string): Issue => ({
  path: [name],
  message: { en: 'It is missing.', da: 'Argumentet mangler.' },
  advice: { en: 'Give a value or a range.', da: 'Angiv en værdi eller et område.' },
});
