import { type Issue, issueText } from '../engine/result';
import type { Language } from '../engine/words';
import type { Wrong } from './cells';
import { type Column, commonLength } from './columns';

/**
 * One answer a row, spilling down. A row that cannot be computed is an error in its own cell; the
 * others are numbers.
 */
export function spill(
  columns: readonly Column<unknown>[],
  answer: (row: number) => number | Issue,
): unknown[][] {
  const spoiled = spoiledRows(columns);
  const length = commonLength(columns);
  const rows: unknown[][] = [];
  for (let row = 0; row < length; row++) {
    const value = spoiled?.get(row) ?? answer(row);
    rows.push(typeof value === 'number' ? [value] : [errorIn(value, columns, row)]);
  }
  return alone(rows);
}

/**
 * The same for answers of several cells beside each other. Rows with a cell that cannot be read are
 * not asked for.
 */
export function spillRows(
  columns: readonly Column<unknown>[],
  width: number,
  answer: (row: number) => unknown[] | Issue,
): unknown[][] {
  const spoiled = spoiledRows(columns);
  const length = commonLength(columns);
  const rows: unknown[][] = [];
  for (let row = 0; row < length; row++) {
    const wrong = spoiled?.get(row);
    const cells = wrong ?? answer(row);
    rows.push(
      Array.isArray(cells) ? cells : new Array<unknown>(width).fill(errorIn(cells, columns, row)),
    );
  }
  return alone(rows);
}

/** What is wrong in each row: of several things, the one of the first argument. */
function spoiledRows(columns: readonly Column<unknown>[]): Map<number, Wrong> | undefined {
  if (columns.every(({ wrongRows }) => wrongRows.length === 0)) return undefined;
  const wrongRows = columns.flatMap((column) => column.wrongRows).toReversed();
  return new Map(wrongRows.map(({ row, wrong }) => [row, wrong]));
}

/** A single cell that is wrong is thrown, since Excel shows the message of a thrown error. */
function alone(rows: unknown[][]): unknown[][] {
  const only = rows.length === 1 ? rows[0]?.[0] : undefined;
  if (only instanceof Error) throw only;
  return rows;
}

/** An issue of a rule, with the row it was found in where its argument is a column. */
function errorIn(wrong: Wrong, columns: readonly Column<unknown>[], row: number): Error {
  if (wrong instanceof Error) return wrong;
  const [name, ...inside] = wrong.path;
  const isOfColumn = columns.some((column) => column.name === name && !column.isSingle);
  return cellError(
    isOfColumn && name !== undefined && inside.length === 0
      ? { ...wrong, path: [name, row] }
      : wrong,
  );
}

export function throwIssue(issue: Issue): never {
  throw cellError(issue);
}

/** An error value of a cell goes on as it is. */
export function throwWrong(wrong: Wrong): never {
  throw wrong instanceof Error ? wrong : cellError(wrong);
}

/**
 * The one place where an issue becomes an error of Excel's. Excel shows a message only with #VALUE!
 * and #N/A, so only these two are used: #N/A for what was looked for and is not there.
 */
function cellError(issue: Issue): CustomFunctions.Error & Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const text = `${place(issue.path)}: ${issueText(issue, language())}`;
  return new CustomFunctions.Error(
    issue.missing ? notAvailable : invalidValue,
    text,
  ) as CustomFunctions.Error & Error;
}

/** `tiers, row 3, rate`: the argument's name, then where in it, counted from 1. */
function place(path: Issue['path']): string {
  const row = { en: 'row', da: 'række' }[language()];
  return path.map((step) => (typeof step === 'number' ? `${row} ${step + 1}` : step)).join(', ');
}

function language(): Language {
  const own = typeof navigator === 'undefined' ? 'en' : navigator.language;
  return own.toLowerCase().startsWith('da') ? 'da' : 'en';
}
