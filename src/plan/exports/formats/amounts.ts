import { currencies } from '../../currency';

/** What stands before the decimals of a number: its other sign, a space or an apostrophe groups thousands. */
export type DecimalSign = '.' | ',';

/** A text that may be an amount, taken apart. */
export interface AmountText {
  /** Digits with what stands between them. */
  readonly digits: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  /** A code such as DKK, where one stands beside the digits; '' where none does, or only kr. */
  readonly currency: string;
}

/**
 * Takes a text apart: `1.234.567,89`, `(1,234.00)`, `DKK 1 000`, `1.000 kr.`, `1.000,-`, `1,000-`,
 * `95 %`. Undefined for one that is no amount; `1.2M` is none either, since its last digits are lost.
 */
export function amountText(text: string): AmountText | undefined {
  if (plainNumber.test(text)) {
    const isNegative = text.startsWith('-');
    return {
      ...{ digits: isNegative ? text.slice(1) : text, isNegative },
      ...{ isPercent: false, currency: '' },
    };
  }
  if (text.length > longestAmount || !/\d/.test(text)) return undefined;
  const [, before = '', digits, after = ''] = amountShape.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  // 1.000,- has no decimals.
  const behind = after.replace(/^,[-–]+/, '');
  const isNegative = isNegativeBy(before, behind);
  const around = wordsAround(`${before} ${behind}`);
  return isNegative === undefined || around === undefined
    ? undefined
    : { digits: digits.trim(), isNegative, ...around };
}

/** Whether the signs around an amount make it negative; undefined where they contradict each other. */
function isNegativeBy(before: string, after: string): boolean | undefined {
  const minus = (before + after).match(/[-−–]/g)?.length ?? 0;
  const opened = before.includes('(');
  if (opened !== after.includes(')') || minus + (opened ? 1 : 0) > 1) return undefined;
  return minus === 1 || opened;
}

function wordsAround(around: string): Pick<AmountText, 'isPercent' | 'currency'> | undefined {
  const isPercent = around.includes('%');
  const words = around.replace(/[-−–+()%\s]+/g, ' ').trim();
  if (words === '') return { isPercent, currency: '' };
  const currency = currencyNamed(words);
  return currency === undefined || isPercent ? undefined : { isPercent, currency };
}

/** The code of a currency that a word names; '' for crowns, which are those of three countries. */
export function currencyNamed(word: string): string | undefined {
  const code = word.toUpperCase();
  if (currencyCodes.has(code)) return code;
  return currencySigns.get(word.toLowerCase().replace(/\.$/, ''));
}

const currencySigns: ReadonlyMap<string, string> = new Map([
  ...[['kr', ''] as const, ['$', 'USD'] as const, ['us$', 'USD'] as const],
  ...[['€', 'EUR'] as const, ['£', 'GBP'] as const, ['zł', 'PLN'] as const],
]);
const currencyCodes = new Set([
  ...currencies,
  ...['AED', 'AUD', 'BGN', 'BRL', 'CAD', 'CNY', 'CZK', 'HKD', 'HUF', 'ILS', 'INR', 'ISK', 'JPY'],
  ...['KRW', 'MXN', 'NZD', 'RON', 'SGD', 'THB', 'TRY', 'ZAR'],
]);

/**
 * Which sign stands before the decimals: told by both in one number, by one that stands twice, or by
 * another number of digits behind it than three. `either` where it makes no difference, `unclear` for
 * 1.000, undefined for what is no number under either.
 */
export function decimalSignOf(digits: string): DecimalSign | 'either' | 'unclear' | undefined {
  const [, sign, decimals = ''] = oneSign.exec(digits) ?? [];
  if (sign !== undefined && decimals.length !== 3) return sign as DecimalSign;
  const [point, comma] = [amountOf(digits, '.'), amountOf(digits, ',')];
  if (point === undefined) return comma === undefined ? undefined : ',';
  if (comma === undefined) return '.';
  return point === comma ? 'either' : 'unclear';
}

/** The number that digits are, with a decimal sign; undefined where they are none. */
function amountOf(digits: string, sign: DecimalSign): number | undefined {
  if (!(sign === '.' ? withPoint : withComma).test(digits)) return undefined;
  const ungrouped = digits.replace(sign === '.' ? /[,\s'’]/g : /[.\s'’]/g, '');
  return Number(sign === '.' ? ungrouped : ungrouped.replace(',', '.'));
}

/** The whole amount; percent as a share. */
export function readAmount(text: AmountText, sign: DecimalSign): number | undefined {
  const size = amountOf(text.digits, sign);
  if (size === undefined) return undefined;
  const share = text.isPercent ? Number((size / 100).toPrecision(15)) : size;
  return text.isNegative && share !== 0 ? -share : share;
}

const oneSign = /^\d+([.,])(\d+)$/;
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;
/** A point behind a letter belongs to a word, as in kr.1000. */
const amountShape = /^(\D*?)((?:(?<!\p{L})[.,])?\d(?:[\d.,\s'’]*\d)?)(\D*)$/u;
/** Thousands stand in groups of three, all of them or none; 0 does not begin a group. */
const withPoint = /^(?:[1-9]\d{0,2}(?:([,\s'’])\d{3})(?:\1\d{3})*|\d+)(?:\.\d*)?$|^\.\d+$/;
const withComma = /^(?:[1-9]\d{0,2}(?:([.\s'’])\d{3})(?:\1\d{3})*|\d+)(?:,\d*)?$|^,\d+$/;
const longestAmount = 60;
