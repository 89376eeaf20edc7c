/**
 * What becomes of a value that is written to a cell: the same as if a person in the United States had
 * typed it. This is where a name such as `=1+1`, `1-2` or `00123` is lost to a careless writer.
 */
import { excelError, invalid } from '../errors';

export type Content =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  /** `quoted`: written with a leading apostrophe, which the file keeps as a mark of its own. */
  | { readonly kind: 'text'; readonly value: string; readonly quoted?: true }
  /** `value` is supplied by a test: the host calculates nothing. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value?: Scalar };

export type Scalar = number | string | boolean;

export interface Entry {
  readonly content: Content | null;
  /** Typing `12%` in a cell of the General format also gives it a format. */
  readonly numberFormat?: string;
}

export const errorValues = [
  ...['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!'],
  ...['#BUSY!', '#CONNECT!', '#FIELD!', '#BLOCKED!', '#UNKNOWN!'],
];

/** Dates without a year belong to this one: a test must not depend on the day it runs. */
const thisYear = 2026;

export function enter(raw: Scalar, numberFormat: string): Entry {
  if (raw === '') return { content: null };
  if (numberFormat === '@') return { content: { kind: 'text', value: String(raw) } };
  if (typeof raw === 'number') return { content: { kind: 'number', value: raw } };
  if (typeof raw === 'boolean') return { content: { kind: 'boolean', value: raw } };
  if (raw.startsWith("'")) {
    return { content: checked({ kind: 'text', value: raw.slice(1), quoted: true }) };
  }
  const typed = read(raw);
  const formatted = numberFormat === 'General' && typed.numberFormat !== undefined;
  return {
    content: checked(typed.content),
    ...(formatted ? { numberFormat: typed.numberFormat } : {}),
  };
}

function checked(content: Content): Content {
  if (content.kind === 'text' && content.value.length > 32_767) {
    throw invalid('A cell takes at most 32,767 characters.');
  }
  if (content.kind === 'formula') checkFormula(content.formula);
  return content;
}

/** Not a parser: only the faults that Excel is known to answer with an error. */
export function checkFormula(formula: string): void {
  if (formula.length > 8192) throw excelError('FormulaLengthExceedsLimit');
  const strings = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (strings.some((one) => one.length - 2 > 255)) {
    throw invalid('Text inside a formula takes at most 255 characters.');
  }
  const rest = formula.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll(/'(?:[^']|'')*'!/g, '');
  let depth = 0;
  for (const character of rest) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth < 0) break;
  }
  if (depth !== 0 || rest.includes('"')) throw invalid(`The formula ${formula} is not complete.`);
}

interface Reading {
  readonly content: Content;
  readonly numberFormat?: string;
}

function read(raw: string): Reading {
  if (raw.startsWith('=') && raw.length > 1) return { content: { kind: 'formula', formula: raw } };
  const typed = raw.trim();
  if (/^(true|false)$/i.test(typed)) {
    return { content: { kind: 'boolean', value: typed.toLowerCase() === 'true' } };
  }
  if (errorValues.includes(typed.toUpperCase())) {
    return { content: { kind: 'error', value: typed.toUpperCase() } };
  }
  const number = readNumber(typed) ?? readDate(typed);
  if (number) return number;
  // Excel takes a leading sign for the beginning of a formula.
  if (/^[+-]./.test(raw)) return { content: { kind: 'formula', formula: `=${raw}` } };
  return { content: { kind: 'text', value: raw } };
}

function readNumber(typed: string): Reading | null {
  const parts = /^(\()?([-+])?(\$)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?(%)?(\))?$/i.exec(
    typed,
  );
  if (!parts || !(parts[4] || (parts[5] && parts[5] !== '.'))) return null;
  const [, open, sign, currency, whole = '', fraction = '', power = '', percent, close] = parts;
  if (!!open !== !!close) return null;
  const size = Number(whole.replaceAll(',', '') + fraction + power);
  if (!Number.isFinite(size)) return null;
  const value = ((sign === '-' || open ? -1 : 1) * size) / (percent ? 100 : 1);
  const decimals = fraction.length > 1 ? '.00' : '';
  const numberFormat = percent
    ? `0${decimals}%`
    : power
      ? '0.00E+00'
      : currency
        ? `$#,##0${decimals}`
        : whole.includes(',')
          ? `#,##0${decimals}`
          : undefined;
  return number(value, numberFormat);
}

function number(value: number, numberFormat?: string): Reading {
  const content: Content = { kind: 'number', value: Object.is(value, -0) ? 0 : value };
  return numberFormat === undefined ? { content } : { content, numberFormat };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (word: string) => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
const monthWord = `(${months.join('|')})[a-z]*`;

function readDate(typed: string): Reading | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(typed);
  if (full) return date(year(String(full[3])), Number(full[1]), Number(full[2]), 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (short) return date(thisYear, Number(short[1]), Number(short[2]), 'd-mmm');
  const dayFirst = new RegExp(`^(\\d{1,2})[- /]${monthWord}(?:[- /](\\d{2}|\\d{4}))?$`, 'i');
  const day = dayFirst.exec(typed);
  if (day) {
    const inYear = day[3] ? year(day[3]) : thisYear;
    return date(inYear, monthOf(String(day[2])), Number(day[1]), day[3] ? 'd-mmm-yy' : 'd-mmm');
  }
  const month = new RegExp(`^${monthWord}[- /](\\d{1,4})$`, 'i').exec(typed);
  if (month) {
    const inMonth = Number(month[2]);
    const asDay =
      inMonth <= 31 ? date(thisYear, monthOf(String(month[1])), inMonth, 'd-mmm') : null;
    return asDay ?? date(year(String(month[2])), monthOf(String(month[1])), 1, 'mmm-yy');
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(typed);
  if (!time || Number(time[2]) > 59) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return number(seconds / 86_400, 'h:mm');
}

const year = (digits: string) =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function date(inYear: number, month: number, day: number, numberFormat: string): Reading | null {
  const time = Date.UTC(inYear, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || inYear < 1900) return null;
  return number(time / 86_400_000 + 25_569, numberFormat);
}
