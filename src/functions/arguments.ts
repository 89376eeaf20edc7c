import { type Issue, type Issues, type Result, bad, unless } from '../engine/result';
import { type Vocabulary, wordIn, wordList } from '../engine/vocabulary';
import { throwIssues } from './answers';

/**
 * What Excel hands to a function: a range is rows of cells, a single cell is a range of one, and an
 * argument that was left out is null. A blank cell is 0 on the desktop and null on the web; here
 * both are 0.
 */
export type Range = readonly (readonly unknown[])[];
export type Omitted = null | undefined;

/** What is wrong with one row: an issue of ours, or the error value that stood in the cell. */
export type Wrong = Issue | Error;

/** One argument, row by row. A single cell repeats for every row. */
export interface Column<T> {
  readonly name: string;
  /** Undefined for a single cell, which fits every length. */
  readonly length: number | undefined;
  readonly at: (row: number) => T;
  readonly wrong: ReadonlyMap<number, Wrong>;
}

export const numbers = (name: string, range: Range): Column<number> =>
  column(name, range, numberIn, 0);

export const words = (name: string, range: Range): Column<string> =>
  column(name, range, wordInCell, '');

/** The same value in every row: what an argument that was left out stands for. */
export const always = <T>(name: string, value: T): Column<T> => ({
  name,
  length: undefined,
  at: () => value,
  wrong: new Map(),
});

function column<T>(
  name: string,
  range: Range,
  read: (cell: unknown, path: Issue['path']) => T | Wrong,
  instead: T,
): Column<T> {
  if ((range[0]?.length ?? 0) !== 1) throwIssues(notOneColumn(name, range));
  const wrong = new Map<number, Wrong>();
  const single = range.length === 1;
  const values = range.map((cells, row) => {
    const value = read(cells[0], single ? [name] : [name, row]);
    if (!isWrong(value)) return value;
    wrong.set(row, value);
    return instead;
  });
  const [first = instead] = values;
  return {
    name,
    length: single ? undefined : values.length,
    at: single ? () => first : (row) => values[row] ?? instead,
    wrong,
  };
}

const isWrong = (value: unknown): value is Wrong => typeof value === 'object' && value !== null;

function numberIn(cell: unknown, path: Issue['path']): number | Wrong {
  if (typeof cell === 'number') return cell;
  if (cell === null || cell === undefined) return 0;
  return cell instanceof Error ? cell : notANumber(cell, path);
}

function wordInCell(cell: unknown, path: Issue['path']): string | Wrong {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Error) return cell;
  return {
    code: 'not-a-word',
    path,
    message: isBlank(cell)
      ? { en: 'Blank.', da: 'Tom.' }
      : { en: `Found ${String(cell)}.`, da: `Fandt ${String(cell)}.` },
    advice: { en: 'Give a word.', da: 'Angiv et ord.' },
  };
}

/** One number, or what stands for it when it is blank or left out. */
export function numberOr<T>(name: string, cell: unknown, otherwise: T): number | T {
  const value = numberIn(cell, [name]);
  if (isWrong(value)) return throwWrong(value);
  return value === 0 ? otherwise : value;
}

/** A word of a closed list, or what stands for it when it is blank or left out. */
export function wordOr<V extends Vocabulary>(
  name: string,
  cell: unknown,
  vocabulary: V,
  otherwise: keyof V & string,
): keyof V & string {
  if (isBlank(cell)) return otherwise;
  if (cell instanceof Error) throw cell;
  return wordIn(vocabulary, String(cell)) ?? throwIssues([notListed(name, cell, vocabulary)]);
}

/** Rows of a table of numbers; blank rows at its end are no rows. */
export function tableOfNumbers(
  name: string,
  range: Range,
  columns: readonly string[],
): Result<number[][]> {
  const rows = withoutBlankEnd(range);
  const wrong: Wrong[] = [];
  if (rows.length > 0 && range[0]?.length !== columns.length) {
    return bad(notTheColumns(name, range, columns));
  }
  const table = rows.map((cells, row) =>
    cells.map((cell, k) => {
      const value = numberIn(cell, [name, row, columns[k] ?? k]);
      if (!isWrong(value)) return value;
      wrong.push(value);
      return 0;
    }),
  );
  const error = wrong.find((one) => one instanceof Error);
  if (error) throw error;
  return unless(
    wrong.filter((one): one is Issue => !(one instanceof Error)),
    () => table,
  );
}

/** Leaves out the blank rows below a list, which a generous selection brings along. */
export function withoutBlankEnd(range: Range): Range {
  const last = range.findLastIndex((cells) => !cells.every(isBlank));
  return range.slice(0, last + 1);
}

export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === 0 || cell === '';

function throwWrong(wrong: Wrong): never {
  if (wrong instanceof Error) throw wrong;
  return throwIssues([wrong]);
}

function notANumber(cell: unknown, path: Issue['path']): Issue {
  const found = typeof cell === 'string' ? `"${cell}"` : String(cell).toUpperCase();
  const isPercent = typeof cell === 'string' && /^\s*[\d.,]+\s*%\s*$/.test(cell);
  return {
    code: 'not-a-number',
    path,
    message: { en: `Found text ${found}.`, da: `Fandt teksten ${found}.` },
    advice: isPercent
      ? {
          en: 'Type the percentage as a number, such as 0.98.',
          da: 'Skriv procenten som et tal, for eksempel 0,98.',
        }
      : { en: 'Give a number.', da: 'Angiv et tal.' },
  };
}

function notListed(name: string, cell: unknown, vocabulary: Vocabulary): Issue {
  return {
    code: 'not-listed',
    path: [name],
    message: { en: `Found "${String(cell)}".`, da: `Fandt "${String(cell)}".` },
    advice: {
      en: `Use ${wordList(vocabulary, 'en')}.`,
      da: `Brug ${wordList(vocabulary, 'da')}.`,
    },
  };
}

function notOneColumn(name: string, range: Range): Issues {
  const size = `${range.length} × ${range[0]?.length ?? 0}`;
  return [
    {
      code: 'not-a-column',
      path: [name],
      message: { en: `The range is ${size} cells.`, da: `Området er ${size} celler.` },
      advice: { en: 'Give one cell or one column.', da: 'Angiv én celle eller én kolonne.' },
    },
  ];
}

export function notTheColumns(name: string, range: Range, columns: readonly string[]): Issue {
  const width = range[0]?.length ?? 0;
  return {
    code: 'columns',
    path: [name],
    message: { en: `The table has ${width} columns.`, da: `Tabellen har ${width} kolonner.` },
    advice: {
      en: `Give ${columns.length}: ${columns.join(', ')}.`,
      da: `Angiv ${columns.length}: ${columns.join(', ')}.`,
    },
  };
}

/** How many rows the arguments give together; columns of different lengths do not fit. */
export function commonLength(columns: readonly Column<unknown>[]): number {
  const lengths = columns.filter((one) => one.length !== undefined);
  const [first, ...rest] = lengths;
  const other = rest.find((one) => one.length !== first?.length);
  if (first && other) throwIssues([doNotFit(first, other)]);
  return first?.length ?? 1;
}

function doNotFit(first: Column<unknown>, other: Column<unknown>): Issue {
  const [a, b] = [first.length ?? 1, other.length ?? 1];
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

/** What a rule made of its parameters, or the error of the whole call. */
export function must<T>(result: Result<T>): T {
  return result.ok ? result.value : throwIssues(result.issues);
}
