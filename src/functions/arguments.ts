import type { Issue, Path, Result } from '../engine/result';
import type { ThresholdUnit } from '../engine/rules';
import { type Vocabulary, wordIn, wordList } from '../engine/vocabulary';
import { throwIssue, throwWrong } from './answers';
import { type Kind, isBlank, number, truth, wrongWith } from './cells';
import type { Range } from './columns';
import { type FirstColumn, ascends, refuseOnItsSide } from './on-its-side';

/** Arguments that are one thing for the whole call: a number, a word, a list, a table. */

/** One number, or what stands for it when it is blank or left out. */
export const numberOr = <T>(otherwise: T, name: string, cell: unknown): number | T =>
  one(number, name, cell) || otherwise;

/** TRUE or FALSE, or what stands for it when it is blank or left out. */
export const truthOr = (otherwise: boolean, name: string, cell: unknown): boolean =>
  isBlank(cell) ? otherwise : one(truth, name, cell);

/** The number of a range that must be one cell. */
export function singleNumber(name: string, range: Range): number {
  if (range.length !== 1 || range[0]?.length !== 1) throwIssue(notOneCell(name, range));
  return one(number, name, range[0][0]);
}

function one<T>(kind: Kind<T>, name: string, cell: unknown): T {
  return kind.read(cell) ?? throwWrong(wrongWith(kind, cell, [name]));
}

/** A word of a closed list, or what stands for it when it is blank or left out. */
export function wordOr<V extends Vocabulary>(
  otherwise: keyof V & string,
  name: string,
  cell: unknown,
  vocabulary: V,
): keyof V & string {
  return isBlank(cell) ? otherwise : wordOf(name, cell, vocabulary);
}

/** A word of a closed list that has to be given. */
export function wordOf<V extends Vocabulary>(
  name: string,
  cell: unknown,
  vocabulary: V,
): keyof V & string {
  if (cell instanceof Error) throw cell;
  const found = isBlank(cell) ? undefined : wordIn(vocabulary, String(cell));
  return found ?? throwIssue(notListed(name, cell, vocabulary));
}

/** Rows of a table, each of the given columns; blank rows at its end are no rows. */
export function tableOf<T extends unknown[]>(
  name: string,
  range: Range,
  columns: { readonly [K in keyof T]: Kind<T[K]> },
  titles: readonly string[],
  isRight?: FirstColumn,
): T[] {
  const rows = withoutBlankEnd(range);
  refuseOnItsSide(name, rows, columns as readonly Kind<unknown>[], titles, isRight);
  if (rows.length > 0 && range[0]?.length !== columns.length) {
    throwIssue(notTheColumns(name, range, titles));
  }
  return rows.map(
    (cells, row) =>
      columns.map((kind, k) => cellOf(kind, cells[k], [name, row, titles[k] ?? k])) as T,
  );
}

/** Thresholds with what each pays. */
export const thresholds = (name: string, range: Range, pays: string): [number, number][] =>
  tableOf<[number, number]>(name, range, [number, number], ['threshold', pays], ascends);

/** With a quota, thresholds are attainment, which people read as percentages. */
export const unitOf = (quota: Range | null | undefined): ThresholdUnit =>
  quota ? 'percent' : 'number';

/** Numbers of one row or one column; every cell counts, also a blank one. */
export function listOfNumbers(name: string, range: Range): number[] {
  const cells = range.length === 1 ? range[0] : range.map((row) => row[0]);
  if (range.length !== 1 && range[0]?.length !== 1) throwIssue(notOneLine(name, range));
  return (cells ?? []).map((cell, k) => cellOf(number, cell, [name, k]));
}

function cellOf<T>(kind: Kind<T>, cell: unknown, path: Path): T {
  return kind.read(cell) ?? throwWrong(wrongWith(kind, cell, path));
}

/** Leaves out the blank rows below a list, which a generous selection brings along. */
export function withoutBlankEnd(range: Range): Range {
  const last = range.findLastIndex((cells) => !cells.every(isBlank));
  return range.slice(0, last + 1);
}

/** What a rule made of its parameters, or the error of the whole call. */
export function must<T>(result: Result<T>): T {
  return result.ok ? result.value : throwIssue(result.issues[0]);
}

/** What a calculation gave, or the error of the whole call. */
export const orThrow = (answer: number | Issue): number =>
  typeof answer === 'number' ? answer : throwIssue(answer);

/** Asks only once about each word: columns repeat a few words many times. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const found = answer(word);
    answers.set(word, found);
    return found;
  };
}

function notListed(name: string, cell: unknown, vocabulary: Vocabulary): Issue {
  const blank = { en: 'Blank.', da: 'Tom.' };
  return {
    code: 'not-listed',
    path: [name],
    message: isBlank(cell)
      ? blank
      : { en: `Found "${String(cell)}".`, da: `Fandt "${String(cell)}".` },
    advice: {
      en: `Use ${wordList(vocabulary, 'en')}.`,
      da: `Brug ${wordList(vocabulary, 'da')}.`,
    },
  };
}

export function notTheColumns(name: string, range: Range, titles: readonly string[]): Issue {
  const width = range[0]?.length ?? 0;
  return {
    code: 'columns',
    path: [name],
    message: { en: `The table has ${width} columns.`, da: `Tabellen har ${width} kolonner.` },
    advice: {
      en: `Give ${titles.length}: ${titles.join(', ')}.`,
      da: `Angiv ${titles.length}: ${titles.join(', ')}.`,
    },
  };
}

const size = (range: Range): string => `${range.length} × ${range[0]?.length ?? 0}`;

const notOneCell = (name: string, range: Range): Issue => ({
  code: 'not-a-cell',
  path: [name],
  message: { en: `The range is ${size(range)} cells.`, da: `Området er ${size(range)} celler.` },
  advice: { en: 'Give one cell.', da: 'Angiv én celle.' },
});

const notOneLine = (name: string, range: Range): Issue => ({
  code: 'not-a-line',
  path: [name],
  message: { en: `The range is ${size(range)} cells.`, da: `Området er ${size(range)} celler.` },
  advice: { en: 'Give one row or one column.', da: 'Angiv én række eller én kolonne.' },
});
