import { type Text, binding, operator } from '../../formula';

/** So many characters of a text are compared: more than a name has, so that no longer one is taken for it. */
export const comparedLength = 110;

/**
 * Text as SUMIFS, COUNTIFS and MATCH can look for it. They take * ? and ~ for wildcards, a sign in
 * front for a comparison, a text of digits for a number, and refuse more than 255 characters; so a key
 * begins with a letter, holds none of them, and stays below that length. Two texts have one key only
 * if they are the same text: what stands for a sign begins with a sign that is itself replaced.
 */
export const keyOf = operator({
  name: 'keyOf',
  value: (text: Text): Text => (text === null ? null : keyText(String(text))),
  text: (text) =>
    `"k "&${signs.reduce(
      (inner, [sign, instead]) => `SUBSTITUTE(${inner},"${sign}","${instead}")`,
      `LEFT(${text},${String(comparedLength)})`,
    )}`,
  binds: binding.join,
  holds: binding.compare,
  words: (_, text) => text,
});

/** The key of a text that is known. */
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
