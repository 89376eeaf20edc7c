/**
 * Days of the document are texts, `2026-07-01`; on a sheet they are Excel's day numbers, in which
 * 1 January 1970 is 25,569. Excel has a 29 February 1900 that never was, so that only days from
 * 1 March 1900 (61) on are what they seem.
 */
const unixEpoch = 25_569;
const dayLength = 86_400_000;
const firstRealDay = 61;
const lastDay = 2_958_465;

/** The day number of a day; NaN for a text that is no day of Excel's calendar. */
export function dayNumber(day: string): number {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const number = Date.UTC(Number(year), Number(month) - 1, Number(date)) / dayLength + unixEpoch;
  return isoDay(number) === day ? number : NaN;
}

/** The day of a day number, whatever the time of day; a number that is no day is said as it stands. */
export function isoDay(number: number): string {
  const day = Math.floor(number);
  if (!(day >= firstRealDay && day <= lastDay)) return String(number);
  return new Date((day - unixEpoch) * dayLength).toISOString().slice(0, 10);
}
