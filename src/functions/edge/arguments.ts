import type { Issue, Path, Result } from '../../engine/result';
import type { ThresholdUnit } from '../../engine/rules';
import { type Vocabulary, useOneOf, wordIn } from '../../engine/vocabulary';
import { type Kind, foundText, isBlank, number, plainCell, truth, wrongWith } from './cells';
import { throwIssue, throwWrong } from './errors';
import {
  type Omitted,
  type Range,
  filled,
  isOmitted,
  lineOf,
  missing,
  oneCell,
  rangeOf,
  withoutBlankEnd,
} from './ranges';
import { type FirstColumn, ascends, named, refuseOnItsSide } from './on-its-side';

/**
 * Arguments that are one thing for the whole call: a number, a word, a list, a table. Only one that is
 * left out stands for something else: 0 is 0, and so is a blank cell.
 */

/** One number, or what stands for it when it is left out. */
export const numberOr = <T>(otherwise: T, name: string, given: unknown): number | T =>
  isOmitted(given) ? otherwise : singleNumber(name, given);

/** TRUE or FALSE, or what stands for it when it is left out. */
export const truthOr = (otherwise: boolean, name: string, given: unknown): boolean =>
  isOmitted(given) ? otherwise : cellOf(truth, oneCell(name, given), [name]);

/** The number of a range that must be one cell. */
export const singleNumber = (name: string, given: unknown): number =>
  cellOf(number, oneCell(name, given), [name]);

/** A word of a closed list, or what stands for it when it is left out. */
export function wordOr<V extends Vocabulary>(
  otherwise: keyof V & string,
  name: string,
  given: unknown,
  vocabulary: V,
): keyof V & string {
  return isOmitted(given) ? otherwise : wordOf(name, given, vocabulary);
}

/** A word of a closed list that has to be given. */
export function wordOf<V extends Vocabulary>(
  name: string,
  given: unknown,
  vocabulary: V,
): keyof V & string {
  const cell = isOmitted(given) ? given : plainCell(oneCell(name, given));
  if (cell instanceof Error) throw cell;
  const found = typeof cell === 'string' ? wordIn(vocabulary, cell) : undefined;
  return found ?? throwIssue(notListed(name, cell, vocabulary));
}

/** Rows of a table, each of the given columns; blank rows at its end are no rows. */
export function tableOf<T extends unknown[]>(
  name: string,
  given: Range,
  columns: { readonly [K in keyof T]: Kind<T[K]> },
  titles: readonly string[],
  isRight?: FirstColumn,
): T[] {
  const rows = withoutBlankEnd(rangeOf(name, given), columns.length);
  refuseOnItsSide(name, rows, columns as readonly Kind<unknown>[], titles, isRight);
  if (rows.length > 0 && rows[0]?.length !== columns.length) {
    throwIssue(notTheColumns(name, rows, titles));
  }
  return rows.map(
    (cells, row) =>
      columns.map((kind, k) => cellOf(kind, cells[k], [name, row, titles[k] ?? k])) as T,
  );
}

export const thresholds = (name: string, range: Range, pays: string): [number, number][] =>
  tableOf<[number, number]>(name, range, [number, number], ['from', pays], ascends);

/** With a quota, thresholds are attainment, which people read as percentages. */
export const unitOf = (quota: Range | Omitted): ThresholdUnit =>
  isOmitted(quota) ? 'number' : 'percent';

/** What a rule makes of the numbers of one row or one column; blank cells at its end are none of them. */
export function listOf<T>(
  name: string,
  given: Range,
  rule: (numbers: readonly number[]) => Result<T>,
): T {
  const line = lineOf(name, rangeOf(name, given));
  const cells = filled(Array.from({ length: line.length }, (_, k) => [line.cellAt(k)]));
  const list = cells.map(([cell], k) => cellOf(number, cell, [name, k], line.isAcross));
  return must(rule(list), line.isAcross);
}

function cellOf<T>(kind: Kind<T>, given: unknown, path: Path, isAcross = false): T {
  const cell = plainCell(given);
  return kind.read(cell) ?? throwWrong(wrongWith(kind, cell, path), isAcross);
}

/** What a rule made of its parameters, or the error of the whole call. */
export function must<T>(result: Result<T>, isAcross = false): T {
  return result.ok ? result.value : throwIssue(result.issues[0], isAcross);
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
  const isText = typeof cell === 'string' && !isBlank(cell);
  return {
    path: [name],
    message: isOmitted(cell)
      ? missing(name).message
      : isText
        ? { en: `Found "${cell}".`, da: `Fandt "${cell}".` }
        : foundText(cell),
    advice: useOneOf(vocabulary),
  };
}

function notTheColumns(name: string, range: Range, titles: readonly string[]): Issue {
  const width = range[0]?.length ?? 0;
  return {
    path: [name],
    message: {
      en: `The table has ${width} ${width === 1 ? 'column' : 'columns'}.`,
      da: `Tabellen har ${width} ${width === 1 ? 'kolonne' : 'kolonner'}.`,
    },
    advice: {
      en: `Give ${titles.length}: ${named(titles, 'en')}.`,
      da: `Angiv ${titles.length}: ${named(titles, 'da')}.`,
    },
  };
}
