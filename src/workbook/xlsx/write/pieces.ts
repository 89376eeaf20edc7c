/** A piece of a part: a text, or one that is written so often that it is kept as the bytes of the file. */
export type Piece = string | Uint8Array;

const encoder = new TextEncoder();

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

/**
 * A text in pieces: a column's formula stands in thousands of rows, and to join and to encode it in
 * each takes longer than all the rest of a large ledger.
 */
export class Pieces {
  private readonly pieces: Piece[] = [];
  private text = '';

  add(piece: Piece): void {
    if (typeof piece === 'string') {
      this.text += piece;
      return;
    }
    this.pieces.push(this.text, piece);
    this.text = '';
  }

  all(): readonly Piece[] {
    return [...this.pieces, this.text];
  }
}

/** Pieces one after the other, as bytes of UTF-8, of which a character takes at most three. */
export function joined(pieces: readonly Piece[]): Uint8Array<ArrayBuffer> {
  const room = (piece: Piece) => piece.length * (typeof piece === 'string' ? 3 : 1);
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + room(piece), 0));
  let end = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      end += encoder.encodeInto(piece, all.subarray(end)).written;
    } else {
      all.set(piece, end);
      end += piece.length;
    }
  }
  return all.subarray(0, end);
}

/** The same a part at a time, each of about so many bytes; a piece is never divided. */
export function* inParts(
  pieces: readonly Piece[],
  many: number,
): Generator<Uint8Array<ArrayBuffer>> {
  let [from, length] = [0, 0];
  for (const [k, piece] of pieces.entries()) {
    length += piece.length;
    if (length < many && k < pieces.length - 1) continue;
    yield joined(pieces.slice(from, k + 1));
    [from, length] = [k + 1, 0];
  }
}
