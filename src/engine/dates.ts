import type { Issue } from './result';
import { found } from './rules';

/**
 * Dates are Excel's own numbers: whole days, with the time of day as a fraction that is left out.
 * The system is the one that counts 1 January 1900 as 1. It has a 29 February 1900 that never was:
 * dates before 1 March 1900 (61) are therefore refused, and from there on every day is real.
 */
export const dayOf = (date: number): number => Math.floor(date);

const firstRealDay = 61;
export const lastDay = 2_958_465;

/** Days before 1950 are years or other numbers where a day is typed; Excel knows none after 9999. */
export const firstDay = 18_264;
export const isDay = (number: number): boolean => number >= firstDay && number < lastDay + 1;

export function refuseNoDate(date: number, name: string): Issue | undefined {
  if (date >= firstRealDay && date < lastDay + 1) return undefined;
  return {
    path: [name],
    message:
      date === 0 ? { en: 'The date is blank.', da: 'Datoen er tom.' } : found('number', date),
    advice: {
      en: 'Give a date from 1 March 1900 on, such as DATE(2026,3,31).',
      da: 'Angiv en dato fra 1. marts 1900, for eksempel DATO(2026;3;31).',
    },
  };
}

/** The first day of the calendar month that lies `months` after the one of a date. */
export function monthStart(date: number, months: number): number {
  const day = new Date((dayOf(date) - unixEpoch) * dayLength);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1) / dayLength + unixEpoch;
}

/** The calendar's year of a date, and its month, counted from 1. */
export function yearAndMonth(date: number): readonly [year: number, month: number] {
  const day = new Date((dayOf(date) - unixEpoch) * dayLength);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1];
}

/** 1 January 1970 as a date of Excel. */
const unixEpoch = 25_569;
const dayLength = 86_400_000;

/** The day number of a text such as `2026-07-01`; NaN for a text that is no day of Excel's calendar. */
export function dayNumber(day: string): number {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const number = Date.UTC(Number(year), Number(month) - 1, Number(date)) / dayLength + unixEpoch;
  return isoDay(number) === day ? number : NaN;
}

/** The day of a day number, whatever the time of day; a number that is no day is said as it stands. */
export function isoDay(number: number): string {
  const day = dayOf(number);
  if (!(day >= firstRealDay && day <= lastDay)) return String(number);
  return new Date((day - unixEpoch) * dayLength).toISOString().slice(0, 10);
}

/** Which day of the week a date is, counted from 0 on Monday. */
export const weekday = (date: number): number => (((dayOf(date) - 2) % 7) + 7) % 7;
