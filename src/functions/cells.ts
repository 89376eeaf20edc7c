import type { Issue, Path } from '../engine/result';
import type { Words } from '../engine/words';

/**
 * What a cell may hold. A blank cell is 0 on the desktop and null on the web: every kind reads both
 * as the same. What cannot be read is undefined, and refused with what was found.
 */
export interface Kind<T> {
  readonly read: (cell: unknown) => T | undefined;
  readonly refuse: (cell: unknown, path: Path) => Issue;
  /** Stands in a row that is refused, and is never seen. */
  readonly instead: T;
}

/** What is wrong with a cell: an issue of ours, or the error value that stands in it. */
export type Wrong = Issue | Error;

export function wrongWith<T>(kind: Kind<T>, cell: unknown, path: Path): Wrong {
  return cell instanceof Error ? cell : kind.refuse(cell, path);
}

export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === 0 || cell === '';

/** A number; blank is 0. Text is never a number, also when it looks like one. */
const readNumber = (cell: unknown): number | undefined => {
  if (typeof cell === 'number') return cell;
  return cell === null || cell === undefined ? 0 : undefined;
};

export const number: Kind<number> = { read: readNumber, refuse: notANumber, instead: 0 };

export const date: Kind<number> = {
  read: readNumber,
  refuse: (cell, path) => ({
    code: 'not-a-date',
    path,
    message: foundText(cell),
    advice: { en: 'Give a date.', da: 'Angiv en dato.' },
  }),
  instead: 0,
};

/** TRUE or 1, FALSE or 0; blank is FALSE. */
export const truth: Kind<boolean> = {
  read: (cell) => {
    if (typeof cell === 'boolean') return cell;
    if (cell === null || cell === undefined || cell === 0) return false;
    return cell === 1 ? true : undefined;
  },
  refuse: (cell, path) => ({
    code: 'not-a-truth',
    path,
    message: foundText(cell),
    advice: { en: 'Give TRUE or FALSE.', da: 'Angiv SAND eller FALSK.' },
  }),
  instead: false,
};

/** A date, or TRUE or FALSE; blank is a date that is not known. */
export const dueDate: Kind<number | boolean> = {
  read: (cell) => (typeof cell === 'boolean' ? cell : readNumber(cell)),
  refuse: (cell, path) => ({
    code: 'not-a-date',
    path,
    message: foundText(cell),
    advice: { en: 'Give a date, TRUE or FALSE.', da: 'Angiv en dato, SAND eller FALSK.' },
  }),
  instead: 0,
};

/** A word; blank is refused. */
export const word: Kind<string> = {
  read: (cell) => (typeof cell === 'string' && cell !== '' ? cell : undefined),
  refuse: (cell, path) => ({
    code: 'not-a-word',
    path,
    message: isBlank(cell) ? { en: 'Blank.', da: 'Tom.' } : foundText(cell),
    advice: { en: 'Give a word.', da: 'Angiv et ord.' },
  }),
  instead: '',
};

function notANumber(cell: unknown, path: Path): Issue {
  const isPercent = typeof cell === 'string' && /^\s*[\d.,]+\s*%\s*$/.test(cell);
  return {
    code: 'not-a-number',
    path,
    message: foundText(cell),
    advice: isPercent
      ? {
          en: 'Type the percentage as a number, such as 0.98.',
          da: 'Skriv procenten som et tal, for eksempel 0,98.',
        }
      : { en: 'Give a number.', da: 'Angiv et tal.' },
  };
}

function foundText(cell: unknown): Words {
  if (typeof cell === 'string') {
    return { en: `Found text "${cell}".`, da: `Fandt teksten "${cell}".` };
  }
  const found = String(cell).toUpperCase();
  return { en: `Found ${found}.`, da: `Fandt ${found}.` };
}
