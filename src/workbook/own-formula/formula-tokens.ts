/** A word of a formula: `at` is where it begins. */
export type Token = { readonly at: number; readonly text: string } & (
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'error' | 'reference' | 'sign' }
  | { readonly kind: 'function'; readonly name: string }
);

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const lines = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const name = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;

/** What a formula is made of, each from where it stands; the first that fits is it. */
const words = {
  space: /\s+/uy,
  text: /"(?:[^"]|"")*"/uy,
  area: new RegExp(String.raw`${sheet}(?:${cell}:${cell}|${lines})(?![\p{L}\p{N}_.(!:])`, 'uy'),
  cell: new RegExp(String.raw`${sheet}${cell}#?(?![\p{L}\p{N}_.(!:])`, 'uy'),
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:E[-+]?\d+)?(?![\p{L}\p{N}_.])/iuy,
  error: /#(?:N\/A|[A-Z0-9/_]+[!?])/uy,
  called: new RegExp(String.raw`${name}(?=\()`, 'uy'),
  name: new RegExp(String.raw`${sheet}${name}`, 'uy'),
  sign: /<=|>=|<>|[-+*/^&=<>%@(){},;]/uy,
} as const;
type Word = keyof typeof words;

/** The words of a formula, or undefined where there is one that is none of these. */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const found = wordAt(formula, at);
    if (!found) return undefined;
    if (found.word !== 'space') tokens.push(tokenOf(found.word, found.text, at));
    at += found.text.length;
  }
  return tokens;
}

function wordAt(
  formula: string,
  at: number,
): { readonly word: Word; readonly text: string } | undefined {
  if (formula.charAt(at) === '[') return columnsAt(formula, at, at);
  for (const word of Object.keys(words) as Word[]) {
    const pattern = words[word];
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    const isOfTable = word === 'name' && formula.charAt(at + text.length) === '[';
    return isOfTable ? columnsAt(formula, at, at + text.length) : { word, text };
  }
  return undefined;
}

/** A table's name, if it is said, and the brackets behind it; `'` keeps a bracket from meaning one. */
function columnsAt(formula: string, at: number, open: number) {
  let depth = 0;
  for (let k = open; k < formula.length; k++) {
    const mark = formula.charAt(k);
    if (mark === "'") k++;
    else if (mark === '[') depth++;
    else if (mark === ']' && --depth === 0) {
      return { word: 'name' as const, text: formula.slice(at, k + 1) };
    }
  }
  return undefined;
}

function tokenOf(word: Word, text: string, at: number): Token {
  switch (word) {
    case 'text':
      return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"'), at, text };
    case 'number':
      return { kind: 'value', value: Number(text), at, text };
    case 'error':
    case 'sign':
      return { kind: word, at, text };
    case 'called':
      return { kind: 'function', name: functionName(text), at, text };
    default: {
      const isTruth = /^(?:TRUE|FALSE)$/i.test(text);
      if (!isTruth) return { kind: 'reference', at, text };
      return { kind: 'value', value: text.toUpperCase() === 'TRUE', at, text };
    }
  }
}

/**
 * What a function is called. Excel shows ours as `COMP.NAME` while the add-in is there, and otherwise as the
 * file has it; younger functions have a prefix in an Excel that does not know them.
 */
const functionName = (text: string): string =>
  text
    .toUpperCase()
    .replace(/^(?:_XLFN\.|_XLWS\.|_XLL\.)+/, '')
    .replace(/^_XLDUDF_COMP_/, 'COMP.');
