/**
 * Structured references in formulas, as Excel reads and shows them:
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452
 */

export interface StructuredReference {
  /** Empty where the formula stands in the table itself. */
  readonly table: string;
  /** `#This Row`, `#All` and so on; empty: the data. */
  readonly item: string;
  /** None, one, or the first and the last of several. */
  readonly titles: readonly string[];
}

/** A formula with its structured references written anew; texts and quoted names of sheets stay. */
export function withReferences(
  formula: string,
  write: (reference: StructuredReference) => string,
): string {
  if (!formula.includes('[')) return formula;
  return piecesOf(formula)
    .map((piece) => (typeof piece === 'string' ? piece : write(piece)))
    .join('');
}

type Piece = string | StructuredReference;

/** What was read lately: a table's column is one formula in all its rows. */
const read = new Map<string, readonly Piece[]>();

function piecesOf(formula: string): readonly Piece[] {
  const known = read.get(formula);
  if (known) return known;
  const pieces = readPieces(formula);
  if (read.size > 1_000) read.clear();
  read.set(formula, pieces);
  return pieces;
}

const name = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
/** A text or the quoted name of a sheet; a reference up to its bracket, with the name of its table; a name. */
const part = new RegExp(String.raw`"[^"]*"?|'[^']*'?|((?:${name})?)\[|${name}`, 'gu');

function readPieces(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  part.lastIndex = 0;
  for (let found = part.exec(formula); found; found = part.exec(formula)) {
    const table = found[1];
    if (table === undefined) continue;
    const inside = part.lastIndex;
    pieces.push(formula.slice(end, found.index));
    end = endOfBrackets(formula, inside - 1);
    pieces.push({ table, ...parsed(formula.slice(inside, end - 1)) });
    part.lastIndex = end;
  }
  pieces.push(formula.slice(end));
  return pieces;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length + 1;
}

function parsed(inside: string): Omit<StructuredReference, 'table'> {
  const text = inside.trim();
  if (text.startsWith('@')) return { item: '#This Row', titles: titlesIn(text.slice(1).trim()) };
  if (text.startsWith('#')) return { item: text, titles: [] };
  const item = /^\[(#[\w ]+)\]\s*(?:,|$)/.exec(text);
  if (!item) return { item: '', titles: titlesIn(text) };
  return { item: String(item[1]), titles: titlesIn(text.slice(item[0].length).trim()) };
}

const titlesIn = (text: string): string[] =>
  text === ''
    ? []
    : text.startsWith('[')
      ? [...text.matchAll(/\[((?:[^[\]']|'.)*)\]/gs)].map(([, title = '']) => unescaped(title))
      : [unescaped(text)];

const unescaped = (title: string) => title.trim().replace(/'(.)/gs, '$1');
const escaped = (title: string) => title.replace(/[[\]#'@]/g, "'$&");

/** As the formula bar shows it. */
export function shownReference({ table, item, titles }: StructuredReference): string {
  const bracketed = titles.map((title) => `[${escaped(title)}]`).join(':');
  const [only = ''] = titles;
  const isWord = titles.length === 1 && /^[\p{L}\p{M}\p{N}_]*$/u.test(only);
  const isSimple = titles.length === 1 && /^[\p{L}\p{M}\p{N}_ ]*$/u.test(only);
  if (/^#this row$/i.test(item)) return `${table}[@${isWord ? only : bracketed}]`;
  if (item !== '') return `${table}[${titles.length > 0 ? `[${item}],${bracketed}` : item}]`;
  return `${table}[${isSimple ? only : bracketed}]`;
}
