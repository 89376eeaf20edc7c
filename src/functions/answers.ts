import { type Issue, type Issues, issueText } from '../engine/result';
import type { Language } from '../engine/words';
import { type Column, commonLength } from './arguments';

/**
 * One answer a row, spilling down. A row that cannot be computed is an error in its own cell; the
 * others are numbers.
 */
export function spill(
  columns: readonly Column<unknown>[],
  answer: (row: number) => number | Issue,
): unknown[][] {
  return spillRows(columns, 1, (row) => {
    const value = answer(row);
    return [typeof value === 'number' ? value : errorIn(value, columns, row)];
  });
}

/** The same for answers of several cells beside each other. */
export function spillRows(
  columns: readonly Column<unknown>[],
  width: number,
  answer: (row: number) => unknown[],
): unknown[][] {
  const length = commonLength(columns);
  const rows = new Array<unknown[]>(length);
  for (let row = 0; row < length; row++) rows[row] = answer(row);
  for (const { wrong, length: own } of columns) {
    for (const [row, found] of wrong) {
      const error = found instanceof Error ? found : cellError(found);
      const spoiled = new Array<unknown>(width).fill(error);
      if (own === undefined) rows.fill(spoiled);
      else rows[row] = spoiled;
    }
  }
  return alone(rows);
}

/** A single cell that is wrong is thrown, since Excel shows the message of a thrown error. */
function alone(rows: unknown[][]): unknown[][] {
  const only = rows.length === 1 ? rows[0]?.[0] : undefined;
  if (only instanceof Error) throw only;
  return rows;
}

/** An issue of a rule, with the row it was found in where there are several. */
function errorIn(issue: Issue, columns: readonly Column<unknown>[], row: number): Error {
  const several = columns.some((column) => column.length !== undefined);
  return cellError(several ? { ...issue, path: [...issue.path, row] } : issue);
}

export function throwIssues(issues: Issues): never {
  throw cellError(issues[0]);
}

/**
 * The one place where an issue becomes an error of Excel's. Excel shows a message only with #VALUE!
 * and #N/A, so only these two are used: #N/A for what was looked for and is not there.
 */
export function cellError(issue: Issue): CustomFunctions.Error & Error {
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
