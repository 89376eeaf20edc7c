import { comparedLength, keySigns, keyText } from '../../../engine/compared-texts';
import { type Text, binding, operator } from '../../formula';

/**
 * Text as SUMIFS, COUNTIFS and MATCH can look for it. They take * ? and ~ for wildcards, a sign in
 * front for a comparison, a text of digits for a number, and refuse more than 255 characters; so a key
 * begins with a letter, holds none of them, and stays below that length. Two texts have one key only
 * if they are the same text: what stands for a sign begins with a sign that is itself replaced.
 */
export const keyOf = operator({
  value: (text: Text): Text => (text === null ? null : keyText(String(text))),
  text: (text) =>
    `"k "&${keySigns.reduce(
      (inner, [sign, instead]) => `SUBSTITUTE(${inner},"${sign}","${instead}")`,
      `LEFT(${text},${String(comparedLength)})`,
    )}`,
  binds: binding.join,
  holds: binding.compare,
  words: (_, text) => text,
});
