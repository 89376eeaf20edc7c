import type { Argument, Scalar } from '../../functions/case';
import { type Language, da, en } from '../../engine/words';

/** How a formula is typed, and how a value shows, in an Excel of the language. */

const separator: Readonly<Record<Language, string>> = { en: ', ', da: '; ' };
const truths: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['TRUE', 'FALSE'],
  da: ['SAND', 'FALSK'],
};

export const call = (name: string, args: readonly string[], language: Language): string =>
  `=COMP.${name}(${args.join(separator[language]).replace(/ (?=[,;]|$)/g, '')})`;

/** `(actual, quota, bonus, [trigger])`, with the separators of the language. */
export const signature = (
  name: string,
  parameters: readonly { readonly name: string; readonly isOptional: boolean }[],
  language: Language,
): string =>
  call(
    name,
    parameters.map((one) => (one.isOptional ? `[${one.name}]` : one.name)),
    language,
  );

/** A value as it is typed into a formula. What is left out is nothing. */
export function typed(value: Scalar, isDate: boolean, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return shown(value, false, language);
  return isDate && isDay(value) ? dateCall(value, language) : decimal(String(value), language);
}

/** A value as one enters it in a cell, with all its digits; a date as a date. */
export const entered = (value: Scalar, isDate: boolean, language: Language): string =>
  typeof value === 'number' && !(isDate && isDay(value))
    ? decimal(String(Number(value.toPrecision(15))), language)
    : shown(value, isDate, language);

/** A value as it shows in a cell that nobody has formatted; a date as a date. */
export function shown(value: Scalar, isDate: boolean, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return truths[language][value ? 0 : 1];
  if (typeof value === 'string') return value;
  if (isDate && isDay(value)) return { en, da }[language].date(value);
  return decimal(String(rounded(value)), language);
}

const decimal = (number: string, language: Language): string =>
  number.replace('e', 'E').replace('.', language === 'da' ? ',' : '.');

/** A cell has room for eleven signs. */
function rounded(value: number): number {
  const size = Math.abs(value);
  const digits = size >= 1 || size === 0 ? 10 : Math.max(10 + Math.floor(Math.log10(size)), 6);
  const number = Number(value.toPrecision(digits));
  return number === 0 ? 0 : number;
}

/** Whole days from 1 March 1900 on; shares and counts are below. */
const isDay = (value: number): boolean => Number.isInteger(value) && value >= 61;

function dateCall(serial: number, language: Language): string {
  const day = new Date((serial - 25_569) * 86_400_000);
  const parts = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  return language === 'da' ? `DATO(${parts.join(';')})` : `DATE(${parts.join(',')})`;
}

/** A range of the small sheets that examples are set on. */
export interface Block {
  readonly address: string;
  /** The letter of its first column. */
  readonly column: number;
  readonly rows: readonly (readonly Scalar[])[];
}

/** Ranges stand beside each other in row 1, with an empty column between. */
export function blockAt(column: number, rows: readonly (readonly Scalar[])[]): Block {
  const width = Math.max(...rows.map((row) => row.length));
  const [from, to] = [`${letter(column)}1`, `${letter(column + width - 1)}${rows.length}`];
  return { address: from === to ? from : `${from}:${to}`, column, rows };
}

export const letter = (column: number): string => String.fromCharCode(65 + column);

export const isRange = (argument: Argument): argument is readonly (readonly Scalar[])[] =>
  Array.isArray(argument);
