import { currencies } from '../../plan/currency';
import type { NumberStyle } from './number-style';

/** What a field holds. A share is attainment or a part of a whole; a rate is paid on an amount. */
export type Meaning = 'amount' | 'share' | 'rate';

export type Reading =
  | { readonly kind: 'number'; readonly value: number; readonly hasPercentSign: boolean }
  | { readonly kind: 'blank' | 'no-number' | 'too-large' };

/**
 * The number that a person typed, in their own format or another that can only mean one thing.
 *
 *     1,800,000   1.800.000,00   1 800 000   1'800'000   1.8m   1,8 mio.   900k   DKK 1,800
 *
 * A sign between digits is read so:
 *
 * - two different signs: the last one is the decimal sign (1.800,50 and 1,800.50);
 * - one sign repeated: it separates thousands;
 * - one sign once: the person's own decimal sign is a decimal sign; the other one separates
 *   thousands when three digits follow it (1.800 for a Dane), and is a decimal sign when they do
 *   not (1.8 and 0.98 for a Dane).
 *
 * In a field of percent the sign may be left out: 98 is 98 %. A number written with decimals and at
 * most 1.5 is read as the ratio that it looks like: 0.98 is 98 % and 1.25 is 125 %. A whole 1 is
 * 1 %, and 1.0 is 100 %. A rate is a ratio only below 1, for 1.5 % is a rate that people pay: 0.08
 * is 8 %, 1.5 is 1.5 %.
 */
export function readNumber(typed: string, meaning: Meaning, style: NumberStyle): Reading {
  const text = typed.trim();
  if (text === '') return { kind: 'blank' };
  const parts = /^(?<number>.*?)(?<scale>[a-z.]*)(?<percent>%?)$/is.exec(withoutSpaces(text));
  const { number = '', scale = '', percent = '' } = parts?.groups ?? {};
  const factor = scales.get(scale.replace(/\.$/, ''));
  const plain = withoutSigns(number, style);
  if (factor === undefined || plain === undefined) return { kind: 'no-number' };
  const value = Number((Number(plain) * factor).toPrecision(15));
  if (Math.abs(value) > 1e15) return { kind: 'too-large' };
  const hasPercentSign = percent !== '';
  const isInPercent = hasPercentSign || (meaning !== 'amount' && !isRatio(plain, value, meaning));
  return {
    kind: 'number',
    value: isInPercent ? Number((value / 100).toPrecision(15)) : value,
    hasPercentSign,
  };
}

function isRatio(plain: string, value: number, meaning: Meaning): boolean {
  const size = Math.abs(value);
  return plain.includes('.') && (meaning === 'rate' ? size < 1 : size <= 1.5);
}

const scales = new Map<string, number>([
  ['', 1],
  ...['k', 'thousand', 'tusind'].map((word) => [word, 1e3] as const),
  ...['m', 'mn', 'mio', 'mill', 'million', 'millions', 'millioner'].map((w) => [w, 1e6] as const),
  ...['bn', 'mia', 'milliard', 'milliarder'].map((word) => [word, 1e9] as const),
]);

const money = ['kr\\.?', '[€$£]', ...currencies.map((code) => code.toLowerCase())].join('|');

/** Without spaces, currencies and the apostrophes of Swiss thousands; with a plain minus. */
function withoutSpaces(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^[\u2212–]/, '-')
    .replace(new RegExp(`^(-?)(${money})`), '$1')
    .replace(new RegExp(`(?<=\\d)(${money})$`), '');
}

/** The digits with a point as decimal sign and no thousands; undefined where that is no number. */
function withoutSigns(number: string, { decimal }: NumberStyle): string | undefined {
  const match = /^([+-]?)([\d.,]*\d[\d.,]*)$/.exec(number);
  const [, minus = '', digits = ''] = match ?? [];
  if (!match) return undefined;
  const last = digits.charAt(Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.')));
  const other = last === ',' ? '.' : ',';
  const isOnce = last !== '' && digits.indexOf(last) === digits.lastIndexOf(last);
  const [whole = '', fraction = ''] = digits.split(last);
  const looksGrouped = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  const isDecimal = isOnce && (digits.includes(other) || last === decimal || !looksGrouped);
  const grouped = isDecimal ? whole : digits;
  if (!isGrouped(grouped, isDecimal ? other : last)) return undefined;
  return `${minus}${grouped.replace(/[.,]/g, '') || '0'}${isDecimal ? `.${fraction}` : ''}`;
}

/** Thousands are apart by three digits; the groups before the last may have two, as in India. */
function isGrouped(digits: string, group: string): boolean {
  if (/^\d*$/.test(digits)) return true;
  return new RegExp(`^\\d{1,3}(\\${group}\\d{2,3})*\\${group}\\d{3}$`).test(digits);
}
