/** A part of a formula: text between quotation marks, the brackets after a table's name, or the rest. */
export interface Piece {
  readonly kind: 'text' | 'columns' | 'rest';
  readonly text: string;
}

/**
 * A formula in pieces, read once from left to right: a title of a column may hold quotation marks, and
 * a text brackets. Brackets inside a quoted sheet's name are that name's, and what is never closed is
 * no piece of its own.
 */
export function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const cut = (kind: Piece['kind'], start: number, end: number) => {
    if (start > from) pieces.push({ kind: 'rest', text: formula.slice(from, start) });
    pieces.push({ kind, text: formula.slice(start, end) });
    from = end;
  };
  let at = 0;
  while (at < formula.length) {
    const mark = formula.charAt(at);
    if (mark !== '"' && mark !== "'" && mark !== '[') {
      at++;
      continue;
    }
    const end = mark === '[' ? endOfBrackets(formula, at) : formula.indexOf(mark, at + 1) + 1;
    if (end === 0) break;
    if (mark !== "'") cut(mark === '"' ? 'text' : 'columns', at, end);
    at = end;
  }
  if (from < formula.length) pieces.push({ kind: 'rest', text: formula.slice(from) });
  return pieces;
}

/** After the bracket that closes the one at `start`; 0 where none does. `'` keeps a bracket from meaning one. */
function endOfBrackets(formula: string, start: number): number {
  let open = 0;
  for (let at = start; at < formula.length; at++) {
    const mark = formula.charAt(at);
    if (mark === "'") at++;
    else if (mark === '[') open++;
    else if (mark === ']' && --open === 0) return at + 1;
  }
  return 0;
}

/** A formula with some of its pieces written otherwise; `before` and `after` stand beside the piece. */
export const rewritten = (
  formula: string,
  write: (piece: Piece, before: Piece | undefined, after: Piece | undefined) => string,
): string =>
  piecesOf(formula)
    .map((piece, index, pieces) => write(piece, pieces[index - 1], pieces[index + 1]))
    .join('');

/** The name that ends a piece: that of the table whose columns follow. */
export function nameAtEnd({ kind, text }: Piece): string {
  if (kind !== 'rest') return '';
  let start = text.length;
  while (start > 0 && ofName.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}

/** Halves of rare letters, too: a name is cut before none of its marks. */
const ofName = /[\p{L}\p{M}\p{N}_.\\?\ud800-\udfff]/u;
