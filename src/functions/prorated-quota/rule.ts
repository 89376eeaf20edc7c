import { dayOf, monthStart, refuseNoDate, yearAndMonth } from '../../engine/dates';
import { type Issue, type Result, unless } from '../../engine/result';
import { refuseNoQuota } from '../../engine/refused-values';
import { between, notEmpty, positive } from '../../engine/rules';
import { agree } from '../../engine/threshold';
import type { Vocabulary } from '../../engine/vocabulary';
import { da, en, written } from '../../engine/words';

/** By what the part of a period is counted on which somebody is active. */
export const timeCounts = {
  days: { en: ['days'], da: ['dage'] },
  'working-days': { en: ['working days'], da: ['arbejdsdage'] },
  'begun-months': { en: ['months begun'], da: ['påbegyndte måneder'] },
  'full-months': { en: ['full months'], da: ['hele måneder'] },
} as const satisfies Vocabulary;
export type TimeCount = keyof typeof timeCounts;

/** The share of quota that a newcomer carries in a calendar month, 1 being the first. */
export interface RampMonth {
  readonly month: number;
  readonly share: number;
}

/**
 * Quota for the part of a period that someone is active.
 *
 *     quota * (active time in the period, each part times its ramp share) / time in the period
 *
 * Time is counted in days, in working days (Monday to Friday, public holidays too), in calendar months
 * begun, or in full calendar months, of which others count nothing.
 * Dates are Excel's; the first and the last day both count, and every day is one: there is no 30/360.
 * Someone who was active before the period, or stays after it, is active from its start or to its
 * end. The ramp goes by calendar month: month 1 is the month of `activeFrom`, whichever day that is,
 * also when it lies before the period; a month that is only partly active or in the period counts
 * with that time; after the last month of the ramp the share is 1. An active time that does not
 * touch the period is refused, and an end before a start, and a period in which nothing can be
 * counted. For a quota that follows a new forecast, use adjustedTarget.
 */
export function proratedQuota(
  quota: number,
  start: number,
  end: number,
  activeFrom: number,
  activeTo: number,
  ramp: readonly number[],
  count: TimeCount = 'days',
): number | Issue {
  const first = dayOf(start);
  const last = dayOf(end);
  const from = dayOf(activeFrom);
  const to = dayOf(activeTo);
  const refused = refuseNoQuota(quota) ?? refuseTimes(first, last, from, to);
  if (refused) return refused;
  const whole = timeIn(count, first, last + 1);
  const [nothing] = positive(whole, ['count']);
  if (nothing) return nothing;
  const firstActive = Math.max(first, from);
  const after = Math.min(last, to) + 1;
  let time = timeIn(count, firstActive, after);
  for (let month = 0; month < ramp.length; month++) {
    const begins = Math.max(monthStart(from, month), firstActive);
    const ends = Math.min(monthStart(from, month + 1), after);
    time -= timeIn(count, begins, ends) * (1 - (ramp[month] ?? 1));
  }
  return quota * (time / whole);
}

/** How much time there is from a day to the day after the last: 0 where that is none. */
const timeIn = (count: TimeCount, first: number, end: number): number =>
  Math.max(
    timeBefore(count, end, count === 'begun-months') -
      timeBefore(count, first, count === 'full-months'),
    0,
  );

/** What lies before a day, where the month that the day is in has begun: that month, too, or not. */
function timeBefore(count: TimeCount, day: number, isWithIt: boolean): number {
  if (count === 'days') return day;
  if (count === 'working-days') return 5 * Math.floor((day - 2) / 7) + Math.min((day - 2) % 7, 5);
  const [year, month] = yearAndMonth(isWithIt ? day - 1 : day);
  return 12 * year + month + Number(isWithIt);
}

/** The shares of a ramp, month by month: 1, 2, 3 and so on without gaps. */
export function rampShares(ramp: readonly RampMonth[]): Result<readonly number[]> {
  const issues = notEmpty(ramp, ['ramp']);
  ramp.forEach(({ month, share }, k) => {
    if (!agree(month, k + 1)) issues.push(notInOrder(month, k));
    issues.push(...between(0, 1, share, ['ramp', k, 'share']));
  });
  return unless(issues, () => ramp.map(({ share }) => share));
}

/** All in whole days. */
function refuseTimes(first: number, last: number, from: number, to: number): Issue | undefined {
  return (
    refuseNoDate(first, 'start') ??
    refuseNoDate(last, 'end') ??
    refuseNoDate(from, 'active_from') ??
    refuseNoDate(to, 'active_to') ??
    (last < first ? endsEarly('end', last, first) : undefined) ??
    (from > last ? outside('active_from', from, first, last) : undefined) ??
    (to < first ? outside('active_to', to, first, last) : undefined) ??
    (to < from ? endsEarly('active_to', to, from) : undefined)
  );
}

const endsEarly = (name: string, end: number, start: number): Issue => ({
  path: [name],
  message: written(
    () => `It ends on ${en.date(end)}, before it starts on ${en.date(start)}.`,
    () => `Den slutter ${da.date(end)}, før den begynder ${da.date(start)}.`,
  ),
  advice: { en: 'Give the later date last.', da: 'Angiv den seneste dato sidst.' },
});

const outside = (name: string, date: number, start: number, end: number): Issue => ({
  path: [name],
  message: written(
    () => `${en.date(date)} leaves no active day from ${en.date(start)} to ${en.date(end)}.`,
    () => `${da.date(date)} giver ingen aktive dage fra ${da.date(start)} til ${da.date(end)}.`,
  ),
  advice: {
    en: 'Give an active time that touches the period.',
    da: 'Angiv en aktiv tid, der rører perioden.',
  },
});

const notInOrder = (month: number, k: number): Issue => ({
  path: ['ramp', k, 'month'],
  message: {
    en: `Found month ${en.number(month)} in place of ${k + 1}.`,
    da: `Fandt måned ${da.number(month)} i stedet for ${k + 1}.`,
  },
  advice: {
    en: 'Number the months 1, 2, 3 and so on.',
    da: 'Nummerér månederne 1, 2, 3 og så videre.',
  },
});
