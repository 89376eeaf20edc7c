import type { Language } from '../../engine/words';
import { decimalsOf } from '../../plan/credited';
import type { Unit } from '../../plan/field';
import type { Piece } from '../../plan/kind';

/** Excel's formula text, in the English that files are written in. The one place that knows it. */

/** Text inside a formula: quoted, and in pieces, since Excel allows 255 characters in each. */
export function literal(text: string): string {
  const parts = text.match(/[\s\S]{1,250}/g) ?? [''];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

/**
 * Whether a cell holds a text, without regard to case. A text that a cell takes for a number or a truth
 * is compared as the text that the cell shows.
 */
export const isText = (cell: string, text: string): string => compared(cell, '=', text);
export const isNotText = (cell: string, text: string): string => compared(cell, '<>', text);

const compared = (cell: string, sign: '=' | '<>', text: string): string =>
  `${cell}${isTakenOver.test(text) ? '&""' : ''}${sign}${literal(text)}`;

const isTakenOver = /^\s*(?:[-+]?[\d.,\s]+(?:e[-+]?\d+)?%?|true|false|sand|falsk)\s*$/i;

/** What is paid, to the cent. The inner rounding removes the dust of binary arithmetic. */
export const toTheCent = (payout: string): string => `ROUND(ROUND(${payout},8),2)`;

/** An amount of a measure that arithmetic has made, as precisely as its unit is told. */
export const toTheUnit = (unit: Unit, amount: string): string =>
  unit === 'money' ? toTheCent(amount) : `ROUND(${amount},${decimalsOf[unit]})`;

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
    case 'days':
      return `IF(${formula}=INT(${formula}),FIXED(${formula},0),ROUND(${formula},6)&"")`;
    case 'date':
      return dateText(formula);
    case 'percent':
      return `ROUND(100*${formula},2)&${literal(language === 'da' ? '\u00a0%' : '%')}`;
  }
}

/** A day as 2026-12-31: TEXT's codes differ by language. */
const dateText = (day: string): string =>
  `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)&"-"&RIGHT("0"&DAY(${day}),2)`;

/** What the sentence comes to. */
export { piecesText as sentenceText } from '../../plan/amount-words';
