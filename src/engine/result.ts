import type { Language, LocalizedText } from './words';

/** Where something was found: the argument or field, then the row (from 0), then the column. */
export type Path = readonly (string | number)[];

/**
 * One thing that is wrong.
 *
 * `missing` marks something that was looked for and is not there (#N/A in a cell); all else is a
 * value that cannot be used (#VALUE!).
 */
export interface Issue {
  /** Where somebody asks which it is. */
  readonly code?: string;
  readonly path: Path;
  /** What was found, and where. */
  readonly message: LocalizedText;
  /** What would do. */
  readonly advice: LocalizedText;
  readonly missing?: true;
  /** The value that would do, where one is obvious. */
  readonly use?: number;
}

/** An issue whose words are always the same, wherever it is found. */
export const issueAt =
  (code: string, message: LocalizedText, advice: LocalizedText) =>
  (path: Path): Issue => ({ code, path, message, advice });

/** The whole of an issue in one line. */
export const issueText = (issue: Issue, language: Language): string =>
  `${issue.message[language]} ${issue.advice[language]}`;

export type Issues = readonly [Issue, ...Issue[]];

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: Issues };

export const good = <T>(value: T): Result<T> => ({ ok: true, value });

export const bad = (...issues: Issues): Result<never> => ({ ok: false, issues });

/** The value when nothing is wrong, otherwise everything that is. */
export function unless<T>(issues: readonly Issue[], value: () => T): Result<T> {
  const [first, ...rest] = issues;
  return first ? bad(first, ...rest) : good(value());
}

export function map<T, U>(result: Result<T>, change: (value: T) => U): Result<U> {
  return result.ok ? good(change(result.value)) : result;
}

/** The result, or its issues together with others that stand beside them. */
export function alsoRefuse<T>(issues: readonly Issue[], result: Result<T>): Result<T> {
  const [first, ...rest] = result.ok ? issues : [...issues, ...result.issues];
  return first ? bad(first, ...rest) : result;
}
