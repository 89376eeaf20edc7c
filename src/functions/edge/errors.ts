import { type Issue, issueText } from '../../engine/result';
import type { Language } from '../../engine/words';
import type { Wrong } from './cells';

export function throwIssue(issue: Issue, isAcross = false): never {
  throw cellError(issue, isAcross);
}

/** An error value of a cell goes on as it is. */
export function throwWrong(wrong: Wrong, isAcross = false): never {
  throw wrong instanceof Error ? wrong : cellError(wrong, isAcross);
}

/**
 * The one place where an issue becomes an error of Excel's. Excel shows a message only with #VALUE!
 * and #N/A, so only these two are used: #N/A for what was looked for and is not there.
 *
 * It is what `new CustomFunctions.Error` makes, without calling it: that takes a stack which nobody
 * sees and changes the object's prototype, which for a column of 100,000 takes seconds.
 */
export function cellError(issue: Issue, isAcross: boolean): Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const on = language();
  // Joined, a text is one piece; added up it is a chain of a dozen, which 100,000 rows keep.
  const message = [...place(issue.path, on, isAcross), ': ', issueText(issue, on)].join('');
  const { prototype } = CustomFunctions.Error;
  if (CellError.prototype !== prototype) CellError.prototype = prototype;
  return new CellError(issue.missing ? notAvailable : invalidValue, message) as unknown as Error;
}

/** A constructor: what is put together otherwise takes a third more, in time and room. */
const CellError = function (this: Record<string, string>, code: string, message: string) {
  this['type'] = this['basicType'] = 'Error';
  this['code'] = this['basicValue'] = code;
  this['message'] = message;
} as unknown as { new (code: string, message: string): object; prototype: object };

const lines = {
  row: { en: 'row', da: 'række' },
  column: { en: 'column', da: 'kolonne' },
} as const;

/**
 * `tiers, row 3, rate`: the argument's name, then where in it, counted from 1. Where the cells lie
 * beside each other it is a column that is counted.
 */
function place(path: Issue['path'], on: Language, isAcross: boolean): unknown[] {
  const pieces: unknown[] = [path[0]];
  for (let k = 1; k < path.length; k++) {
    const step = path[k] ?? '';
    const line = lines[k > 1 === isAcross ? 'row' : 'column'][on];
    pieces.push(', ', typeof step === 'number' ? `${line} ${step + 1}` : columnName(step, on));
  }
  return pieces;
}

/** The columns of tables: the rules say `from`, and people a threshold. */
const columnNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  from: { en: 'threshold', da: 'grænse' },
  attainment: { en: 'attainment', da: 'målopfyldelse' },
  rate: { en: 'rate', da: 'sats' },
  share: { en: 'share', da: 'andel' },
  month: { en: 'month', da: 'måned' },
  due: { en: 'due', da: 'forfald' },
  event: { en: 'event', da: 'hændelse' },
  amount: { en: 'amount', da: 'beløb' },
  closer: { en: 'closer', da: 'lukker' },
};

export const columnName = (name: string, on: Language): string => columnNames[name]?.[on] ?? name;

/** The language that messages are asked for in; otherwise they are in that of the browser. */
let asked: Language | undefined;

/** Asks something whose messages are to be in a language. */
export function inLanguage<T>(on: Language, ask: () => T): T {
  asked = on;
  try {
    return ask();
  } finally {
    asked = undefined;
  }
}

function language(): Language {
  if (asked) return asked;
  const own = typeof navigator === 'undefined' ? 'en' : navigator.language;
  return own.toLowerCase().startsWith('da') ? 'da' : 'en';
}
