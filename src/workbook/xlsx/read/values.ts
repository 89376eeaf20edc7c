import type { Allowance } from './limits';
import { cellText } from './texts';
import { damaged } from './unreadable';

/** Numbers, days and the names of errors are shorter. */
const longestWord = 1_024;

/** The value that a cell's `<v>` holds, by the cell's type; null where it holds none. */
export function storedValue(
  part: string,
  type: string | undefined,
  text: string | undefined,
  texts: readonly string[],
  allow: Allowance,
): number | string | boolean | null {
  if (text === undefined) return null;
  if (type === 'str') return cellText(text, allow);
  if (type === undefined || type === 'n') {
    const whole = wholeNumber(text);
    if (whole !== undefined) return whole;
  }
  if (text.length > longestWord) throw damaged(part);
  const word = text.trim();
  if (word === '') return null;
  const value = parsed(type, word, texts);
  if (value === undefined) throw damaged(part);
  if (typeof value === 'number' && !Number.isFinite(value)) throw damaged(part);
  return value;
}

/** A few digits and nothing else, as most numbers of a sheet are: read sign by sign. */
function wholeNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > 15) return undefined;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

function parsed(type: string | undefined, word: string, texts: readonly string[]) {
  switch (type) {
    case 's':
      return texts[Number(word)];
    case 'b':
      return word === '1' || word.toLowerCase() === 'true';
    case 'e':
      return word;
    case 'd':
      return serialOf(word);
    default:
      return /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i.test(word) ? Number(word) : undefined;
  }
}

const millisecondsInADay = 86_400_000;
/** The day that Excel numbers 0. */
const dayZero = Date.UTC(1899, 11, 30);

/** A date as the strict format writes it, in Excel's days: `2026-06-30` is 46203. */
function serialOf(word: string): number {
  const moment = /^\d{4}-\d\d-\d\d/.test(word)
    ? Date.parse(word.replace(/Z$/, '').replace(/^([^T]*)$/, '$1T00:00:00') + 'Z')
    : NaN;
  return (moment - dayZero) / millisecondsInADay;
}
