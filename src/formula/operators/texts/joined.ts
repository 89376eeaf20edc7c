import { type Text, binding, operator } from '../../formula';
import { longestLiteral } from '../../excel-text';

/**
 * Texts one behind the other. A blank adds nothing, an error is an error. A number among them is a
 * whole one, such as a count of rows, which every language writes the same; `amountInWords` says others.
 */
export const joined = operator({
  value: (...parts: (Text | number)[]): Text =>
    parts.some((part) => part === null || Number.isNaN(part)) ? null : parts.join(''),
  text: textsInOne,
  sql: (...parts) => `(${parts.join(' || ')})`,
  binds: binding.join,
  words: (_, ...parts) => parts.join(''),
});

/** Texts of formulas behind each other, literals beside each other as one: `"at "&"most"` is `"at most"`. */
export function textsInOne(...parts: string[]): string {
  return parts.reduce(withNext);
}

function withNext(before: string, after: string): string {
  const last = literals(before).at(-1);
  const [first] = literals(after);
  const isBeside = last && first && last.end === before.length && first.start === 0;
  if (!isBeside || last.length + first.length > longestLiteral) return `${before}&${after}`;
  return before.slice(0, -1) + after.slice(1);
}

const literals = (text: string) =>
  [...text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g)]
    .filter(([literal]) => literal.startsWith('"'))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length, length: length - 2 }));
