import { monthStart, weekday, yearAndMonth } from '../../../engine/dates';
import { binding, operator } from '../../formula';

/*
 * What a day is in the calendar: its month among all months, its month and its year where the year
 * begins with another month than January, and how many working days lie up to another day.
 */

/** The months of the calendar up to a day, its own too: two days of one month have the same. */
export const monthsUpTo = operator({
  value: (date: number) => {
    const [year, month] = yearAndMonth(date);
    return 12 * year + month;
  },
  text: (date) => `12*YEAR(${date})+MONTH(${date})`,
  binds: binding.add,
  holds: binding.alone,
  words: (language, date) =>
    language === 'en' ? `the months up to ${date}` : `månederne til og med ${date}`,
  unit: () => 'count',
});

/** Which month of the year a day lies in, counted from 1 in the month with which the year begins. */
export const monthOfYear = operator({
  value: (date: number, starts: number) => yearAndMonth(shifted(date, starts))[1],
  text: (date, starts) => `MONTH(EDATE(${date},1-${starts}))`,
  holds: binding.multiply,
  words: (language, date, starts) =>
    language === 'en'
      ? `the month of ${date} in a year from month ${starts}`
      : `måneden for ${date} i et år fra måned ${starts}`,
  unit: () => 'count',
});

/** The year that a day lies in, called by the calendar's year in which it begins. */
export const yearBegun = operator({
  value: (date: number, starts: number) => yearAndMonth(shifted(date, starts))[0],
  text: (date, starts) => `YEAR(EDATE(${date},1-${starts}))`,
  holds: binding.multiply,
  words: (language, date, starts) =>
    language === 'en'
      ? `the year of ${date}, from month ${starts}`
      : `året for ${date}, fra måned ${starts}`,
});

/** A day so much earlier that a year from month `starts` begins in January. */
const shifted = (date: number, starts: number): number => monthStart(date, 1 - Math.trunc(starts));

/** The days from Monday to Friday from one day to another, both of them too; 0 where they end first. */
export const workingDays = operator({
  value: (first: number, last: number) => Math.max(workedBefore(last + 1) - workedBefore(first), 0),
  text: (first, last) => `IF(${last}<${first},0,NETWORKDAYS(${first},${last}))`,
  holds: binding.join,
  words: (language, first, last) =>
    language === 'en'
      ? `the working days from ${first} to ${last}`
      : `arbejdsdagene fra ${first} til ${last}`,
  unit: () => 'days',
});

/** The working days before a day, counted from a Monday long ago. */
const workedBefore = (date: number): number =>
  5 * Math.floor((date - 2) / 7) + Math.min(weekday(date), 5);
