import { literal } from '../../formula/excel-text';
import { type Unit, decimalsOf } from '../../formula/unit';

export { literal };

/** Excel's formula text, in the English that files are written in. The one place that knows it. */

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
