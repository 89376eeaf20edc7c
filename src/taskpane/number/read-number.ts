import { currencies } from '../../plan/currency';
import type { Unit } from '../../plan/field';
import type { NumberStyle } from './number-style';

export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  /** A percentage where no percent belongs: in a field of money, a count or days. */
  | { readonly kind: 'percentage'; readonly value: number }
  | { readonly kind: 'blank' | 'no-number' | 'too-large' };

/** More than anybody types as a number; what is pasted beyond it is not searched for one. */
const longest = 100;

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
 * In a field of percent every number is in percent, with its sign or without: 98 is 98 %, 0.5 is
 * 0.5 % and 1.25 is 1.25 %. Nothing is taken for the ratio that it may look like.
 */
export function readNumber(typed: string, unit: Unit, style: NumberStyle): Reading {
  const text = typed.trim();
  if (text === '') return { kind: 'blank' };
  if (text.length > longest) return { kind: 'no-number' };
  const { bare, hasSign } = withoutPercentSign(withoutSpaces(text));
  const { number = '', scale = '' } =
    /^(?<number>.*?)(?<scale>[a-z.]*)$/is.exec(bare)?.groups ?? {};
  const factor = scales.get(scale.replace(/\.$/, ''));
  const plain = withoutSigns(number, style);
  if (factor === undefined || plain === undefined) return { kind: 'no-number' };
  const value = Number((Number(plain) * factor).toPrecision(15));
  if (Math.abs(value) > 1e15) return { kind: 'too-large' };
  if (unit === 'percent') return { kind: 'number', value: fromPercent(value) };
  return hasSign ? { kind: 'percentage', value: fromPercent(value) } : { kind: 'number', value };
}

/** The share that a number in percent is: 0.5 % is 0.005. */
export const fromPercent = (percent: number): number => Number((percent / 100).toPrecision(15));

/** Turks write %50; the sign has a form of its own in Arabic and in East Asian input. */
function withoutPercentSign(text: string): { readonly bare: string; readonly hasSign: boolean } {
  const bare = text.replace(/^([+-]?)[%٪％﹪]|(?:[%٪％﹪]|percent|procent|pct\.?)$/, '$1');
  return { bare, hasSign: bare !== text };
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
