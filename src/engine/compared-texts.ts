/** The same text, whatever its case. */
export const sameText = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && one.toLowerCase() === other.toLowerCase();

/** The most characters that the name of a payee may have: longer ones are no names. */
export const longestName = 100;

/** So many characters of a text are compared: more than a name has, so that no longer one is taken for it. */
export const comparedLength = 110;

/** What no text may hold that a spreadsheet looks for. The first is what the others are replaced by. */
export const keySigns = [
  ['!', '!0'],
  ['~', '!1'],
  ['*', '!2'],
  ['?', '!3'],
] as const;

/** The key that a spreadsheet looks for a text by: see `keyOf`. */
export const keyText = (text: string): string =>
  `k ${keySigns.reduce(
    (inner, [sign, instead]) => inner.replaceAll(sign, instead),
    text.slice(0, comparedLength),
  )}`;

/** What stands for any text where lines are compared with texts: the sign alone, and never a pattern. */
export const anyText = '*';

/** A text, and the same with fractions as they are written elsewhere: 1.5 and 1,5 are one number. */
export const asWritten = (text: string): readonly string[] => [
  text,
  text.replaceAll(',', '.'),
  text.replaceAll('.', ','),
];
