import { operator } from '../formula';

/** The day of a date with a time: any time on a day is that day. A text is an error. */
export const dayOf = operator({
  name: 'dayOf',
  value: (date: number) => Math.floor(date),
  text: (date) => `INT(${date})`,
  sql: (date) => `FLOOR(${date})`,
  words: (language, date) => (language === 'en' ? `the day of ${date}` : `dagen for ${date}`),
  unit: (unit) => unit,
});
