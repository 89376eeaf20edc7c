import type { Language } from '../engine/words';
import { da, en } from '../engine/words';
import type { Piece } from '../plan/kind';

/** Excel's formula text, in the English that files are written in. The one place that knows it. */

/** Text inside a formula: quoted, and in pieces, since Excel allows 255 characters in each. */
export function literal(text: string): string {
  const parts = text.match(/[\s\S]{1,250}/g) ?? [''];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

/** What is paid, to the cent. The inner rounding removes the dust of binary arithmetic. */
export const toTheCent = (payout: string): string => `ROUND(ROUND(${payout},8),2)`;

export const credited = (result: string): string => `ROUND(${result},2)`;

/** To 12 decimals, so that a plain MATCH agrees with the engine in every spreadsheet. */
export const attained = (amount: string, goal: string): string => `ROUND(${amount}/${goal},12)`;

/** A sentence that follows the inputs. FIXED writes separators as the reader's Excel does; TEXT's codes differ by language. */
export function sentence(pieces: readonly Piece[], language: Language): string {
  return pieces.map((piece) => inFormula(piece, language)).join('&');
}

function inFormula(piece: Piece, language: Language): string {
  if (typeof piece === 'string') return literal(piece);
  const { unit, formula } = piece;
  switch (unit) {
    case 'money':
      return `FIXED(${formula},IF(${formula}=INT(${formula}),0,2))`;
    case 'count':
      return `FIXED(${formula},0)`;
    case 'percent':
      return `ROUND(100*${formula},2)&${literal(language === 'da' ? ' %' : '%')}`;
  }
}

/** What the sentence comes to. */
export function sentenceText(pieces: readonly Piece[], language: Language): string {
  const write = language === 'da' ? da : en;
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.unit === 'percent' ? write.percent(piece.value) : fixed(piece, language);
    })
    .join('');
}

function fixed({ unit, value }: Exclude<Piece, string>, language: Language): string {
  const decimals = unit === 'count' || Number.isInteger(value) ? 0 : 2;
  return value.toLocaleString(language === 'da' ? 'da-DK' : 'en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
