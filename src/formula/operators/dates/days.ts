import { monthStart } from '../../../engine/dates';
import { operator } from '../../formula';

/** The day of a date with a time: any time on a day is that day. A text is an error. */
export const dayOf = operator({
  value: (date: number) => Math.floor(date),
  text: (date) => `INT(${date})`,
  sql: (date) => `FLOOR(${date})`,
  words: (language, date) => (language === 'en' ? `the day of ${date}` : `dagen for ${date}`),
  unit: (unit) => unit,
});

/** The last day of the calendar month that lies so many months after the one of a date, or before it. */
export const endOfMonth = operator({
  value: (date: number, months: number) => monthStart(date, Math.trunc(months) + 1) - 1,
  text: (date, months) => `EOMONTH(${date},${months})`,
  words: (language, date, months) =>
    language === 'en'
      ? `the end of the month ${months} months from ${date}`
      : `slutningen af måneden ${months} måneder fra ${date}`,
  unit: (unit) => unit,
});
