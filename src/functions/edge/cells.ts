import type { Issue, Path } from '../../engine/result';
import type { LocalizedText } from '../../engine/words';

/**
 * What a cell may hold. A blank cell is null on the web and 0 in older Excel on the desktop, and the
 * empty text of a formula is a blank too: every kind reads the three as the same. What cannot be read
 * is undefined, and refused with what was found.
 */
export interface Kind<T> {
  /** Of a plain cell: see plainCell. */
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
  cell === null || cell === undefined || cell === '';

/** At the end of a list 0 is a blank too, since older Excel hands a blank over as 0. */
export function isEnd(cell: unknown): boolean {
  const plain = plainCell(cell);
  return plain === 0 || isBlank(plain);
}

/** A rich value, such as a number with a format of its own or a stock, as the plain one in it. */
export function plainCell(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || cell instanceof Error) return cell;
  const { type, basicType, basicValue } = cell as Record<string, unknown>;
  if (type === 'Empty') return null;
  if (type !== 'Error' && basicType !== 'Error') return basicValue;
  return new CustomFunctions.Error(basicValue as CustomFunctions.ErrorCode);
}

/** A number; blank is 0. Text is never a number, also when it looks like one. */
const readNumber = (cell: unknown): number | undefined => {
  if (typeof cell === 'number') return cell;
  return isBlank(cell) ? 0 : undefined;
};

export const number: Kind<number> = { read: readNumber, refuse: notANumber, instead: 0 };

const refusal =
  (advice: LocalizedText): Kind<unknown>['refuse'] =>
  (cell, path) => ({ path, message: foundText(cell), advice });

export const date: Kind<number> = {
  read: readNumber,
  refuse: refusal({ en: 'Give a date.', da: 'Angiv en dato.' }),
  instead: 0,
};

/** TRUE or 1, FALSE or 0; blank is FALSE. */
export const truth: Kind<boolean> = {
  read: (cell) => {
    if (typeof cell === 'boolean') return cell;
    if (cell === 0 || isBlank(cell)) return false;
    return cell === 1 ? true : undefined;
  },
  refuse: refusal({ en: 'Give TRUE or FALSE.', da: 'Angiv SAND eller FALSK.' }),
  instead: false,
};

/** A date, or TRUE or FALSE; blank is a date that is not known. */
export const dueDate: Kind<number | boolean> = {
  read: (cell) => (typeof cell === 'boolean' ? cell : readNumber(cell)),
  refuse: refusal({ en: 'Give a date, TRUE or FALSE.', da: 'Angiv en dato, SAND eller FALSK.' }),
  instead: 0,
};

/** A word; blank is refused. */
export const word: Kind<string> = {
  read: (cell) => (typeof cell === 'string' && cell !== '' ? cell : undefined),
  refuse: (cell, path) => ({
    path,
    message: foundText(cell === 0 ? null : cell),
    advice: { en: 'Give a word.', da: 'Angiv et ord.' },
  }),
  instead: '',
};

function notANumber(cell: unknown, path: Path): Issue {
  const isPercent = typeof cell === 'string' && /^\s*[\d.,]+\s*%\s*$/.test(cell);
  return {
    path,
    message: foundText(cell),
    advice: isPercent ? asPercent : { en: 'Give a number.', da: 'Angiv et tal.' },
  };
}

const asPercent: LocalizedText = {
  en: 'Type the percentage as a number, such as 0.98.',
  da: 'Skriv procenten som et tal, for eksempel 0,98.',
};

/** What stands in a cell, for a message. */
export function foundText(cell: unknown): LocalizedText {
  if (isBlank(cell)) return { en: 'Blank.', da: 'Tom.' };
  if (typeof cell === 'string') {
    return { en: `Found text "${cell}".`, da: `Fandt teksten "${cell}".` };
  }
  const found = String(cell).toUpperCase();
  return { en: `Found ${found}.`, da: `Fandt ${found}.` };
}
