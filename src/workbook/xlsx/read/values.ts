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
  if (text.length > longestWord) throw damaged(part);
  const word = text.trim();
  if (word === '') return null;
  const value = parsed(type, word, texts);
  if (value === undefined) throw damaged(part);
  if (typeof value === 'number' && !Number.isFinite(value)) throw damaged(part);
  return value;
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
