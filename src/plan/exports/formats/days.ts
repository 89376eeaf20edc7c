import { dayNumber, isDay } from '../../../engine/dates';

/** The order of day, month and year in a date of digits. */
export const dayOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** What a text says as a date, and the order that it tells; `either` where day and month could be swapped. */
export interface DayText {
  readonly tells: DayOrder | 'either' | 'any';
  /** By order; undefined where it is no day under it. */
  readonly day: (order: DayOrder) => number | undefined;
}

/**
 * Takes a date apart: 31.12.2026, 12/31/26, 2026-12-31, 31. dec. 2026, Dec 31, 2026, 20261231, each
 * with a time and a zone or without. The day counts as it is written, whatever the zone. Points stand
 * between day, month and year only where the day comes first.
 */
export function dayText(text: string): DayText | undefined {
  if (text.length > longestDate || !mayBeDate.test(text)) return undefined;
  const known = seen.get(text);
  if (known !== undefined) return known ?? undefined;
  const found = takenApart(text.trim().replace(timeOfDay, '')) ?? null;
  if (seen.size >= mostSeen) seen.clear();
  seen.set(text, found);
  return found ?? undefined;
}

/** A column has the same days again and again. */
const seen = new Map<string, DayText | null>();
const mostSeen = 20_000;

function takenApart(text: string): DayText | undefined {
  const [, y, m, d] = yearFirst.exec(text) ?? compact.exec(text) ?? [];
  if (y !== undefined) return certain('ymd', serial(y, Number(m), Number(d)));
  const [, first, sign, second, year = ''] = digitsOnly.exec(text) ?? [];
  if (first !== undefined) return ofDigits(Number(first), Number(second), year, sign === '.');
  const [, day, name = '', of = ''] = dayAndName.exec(text) ?? [];
  if (day !== undefined) return certain('any', serial(of, monthNamed(name), Number(day)));
  const [, before = '', on, named = ''] = nameAndDay.exec(text) ?? [];
  if (on !== undefined) return certain('any', serial(named, monthNamed(before), Number(on)));
  return undefined;
}

function ofDigits(first: number, second: number, year: string, hasPoints: boolean) {
  const dayFirst = serial(year, second, first);
  const monthFirst = serial(year, first, second);
  if (hasPoints || monthFirst === undefined) return certain('dmy', dayFirst);
  if (dayFirst === undefined) return certain('mdy', monthFirst);
  const tells = first === second ? 'any' : 'either';
  return { tells, day: (order: DayOrder) => (order === 'mdy' ? monthFirst : dayFirst) } as const;
}

/** A date that is the same under every order, or that only one allows. */
function certain(tells: DayOrder | 'any', day: number | undefined): DayText | undefined {
  return day === undefined ? undefined : { tells, day: (order) => allowed(tells, order, day) };
}

/** A year that stands first is always read so. */
const allowed = (tells: DayOrder | 'any', order: DayOrder, day: number): number | undefined =>
  tells === 'any' || tells === 'ymd' || tells === order ? day : undefined;

function serial(year: string, month: number, day: number): number | undefined {
  const full = year.length === 2 ? `${Number(year) < 80 ? '20' : '19'}${year}` : year;
  const number = dayNumber(`${full}-${twoDigits(month)}-${twoDigits(day)}`);
  return isDay(number) ? number : undefined;
}

/** A date that was copied as Excel keeps it: its number of five digits. */
export const serialText = (text: string): number | undefined =>
  /^[3-7]\d{4}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The month that a name or its beginning of three letters or more names, in English or Danish; 0 for none. */
function monthNamed(name: string): number {
  const word = name.toLowerCase();
  const at = months.findIndex((names) => names.some((one) => one.startsWith(word)));
  return word.length < 3 ? 0 : at + 1;
}

const months = [
  ...[['january', 'januar'], ['february', 'februar'], ['march', 'marts'], ['april']],
  ...[['may', 'maj'], ['june', 'juni'], ['july', 'juli'], ['august']],
  ...[['september'], ['october', 'oktober'], ['november'], ['december']],
];

const longestDate = 60;
/** Eight digits, or a digit with what stands between day, month and year; most cells are neither. */
const mayBeDate = /^\d{8}$|\d[-./ ]+\w|[a-zæøå][. ]+\d/i;
const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const digitsOnly = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d\d)$/;
const dayAndName = /^(\d{1,2})[-./ ]{0,2}([a-zæøå]{3,9})[-./, ]{0,2}(\d{4}|\d\d)$/i;
const nameAndDay = /^([a-zæøå]{3,9})[. ]{1,2}(\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})$/i;
const timeOfDay =
  /[T, ]+\d{1,2}[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)? ?(?:[ap]\.?m\.?)? ?(?:Z|UTC|GMT|CES?T|[+-]\d\d:?\d\d)?$/i;
