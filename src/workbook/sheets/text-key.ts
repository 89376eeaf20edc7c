import type { Words } from '../../engine/words';
import { comparedLength } from '../../plan/as-compared';

/**
 * Text as SUMIFS, COUNTIFS and MATCH can look for it. They take * ? and ~ for wildcards, a sign in
 * front for a comparison, a text of digits for a number, and refuse more than 255 characters; so a key
 * begins with a letter, holds none of them, and stays below that length. Two texts have one key only
 * if they are the same text: what stands for a sign begins with a sign that is itself replaced.
 */
export const keyOf = (text: string): string =>
  `"k "&${signs.reduce(
    (inner, [sign, instead]) => `SUBSTITUTE(${inner},"${sign}","${instead}")`,
    `LEFT(${text},${String(comparedLength)})`,
  )}`;

/** What the formula comes to. */
export const keyText = (text: string): string =>
  `k ${signs.reduce(
    (inner, [sign, instead]) => inner.replaceAll(sign, instead),
    text.slice(0, comparedLength),
  )}`;

/** The first is what the others are replaced by. */
const signs = [
  ['!', '!0'],
  ['~', '!1'],
  ['*', '!2'],
  ['?', '!3'],
] as const;

/** What the keys of the payees are called, in their column of the Team sheet. */
export const payeeKeys: Words = { en: 'PayeeKeys', da: 'ModtagerNoegler' };
