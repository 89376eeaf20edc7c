import { yearAndMonth } from '../../../engine/dates';
import type { Language } from '../../../engine/words';
import { type Formula, type Text, binding, operator } from '../../formula';

/** How long a period is, of the calendar. */
export type PeriodLength = 'month' | 'quarter' | 'half-year' | 'year';

/** What the period of the calendar is called that a date lies in: Q3 2026, or 3. kvartal 2026. */
export const periodName = (
  language: Language,
  length: PeriodLength,
  date: Formula<number>,
): Formula<Text> => named[language][length](date);

const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

const nameIn = (language: Language, length: PeriodLength) => {
  const [before, after] = signs[language][length];
  return operator({
    value: (date: number): Text => {
      if (Number.isNaN(date)) return null;
      const [year, month] = yearAndMonth(date);
      const count = Math.ceil(month / months[length]);
      return length === 'year' ? String(year) : `${before}${String(count)}${after}${String(year)}`;
    },
    text: (date) => {
      if (length === 'year') return `YEAR(${date})&""`;
      const month = `MONTH(${date})`;
      const count = length === 'month' ? month : `ROUNDUP(${month}/${String(months[length])},0)`;
      return `${before === '' ? '' : `"${before}"&`}${count}&"${after}"&YEAR(${date})`;
    },
    binds: binding.join,
    holds: binding.alone,
    words: (to, date) => (to === 'en' ? `the period of ${date}` : `perioden for ${date}`),
  });
};

const signs = {
  en: { month: ['', '/'], quarter: ['Q', ' '], 'half-year': ['H', ' '], year: ['', ''] },
  da: {
    ...{ month: ['', '/'], quarter: ['', '. kvartal '] },
    ...{ 'half-year': ['', '. halvår '], year: ['', ''] },
  },
} as const;

const ofEvery = (language: Language) => ({
  month: nameIn(language, 'month'),
  quarter: nameIn(language, 'quarter'),
  'half-year': nameIn(language, 'half-year'),
  year: nameIn(language, 'year'),
});
const named = { en: ofEvery('en'), da: ofEvery('da') };
