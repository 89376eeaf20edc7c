import { longestLiteral } from './excel-text';

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
