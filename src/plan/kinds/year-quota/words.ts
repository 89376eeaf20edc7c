import { issueAt } from '../../../engine/result';

export const words = {
  title: { en: 'Quota of the year', da: 'Årskvote' },
  sentence: {
    en: 'Quotas are for the year; the period has its part of the year’s pattern.',
    da: 'Kvoterne gælder året; perioden har sin del af årets mønster.',
  },
  starts: { en: 'Year starts in month', da: 'Året begynder i måned' },
  startsName: { en: 'YearStart', da: 'ÅretsStart' },
  pattern: { en: 'Pattern of the year', da: 'Årets mønster' },
  row: { en: 'Part', da: 'Del' },
  from: { en: 'From month of the year', da: 'Fra årets måned' },
  share: { en: 'Share', da: 'Andel' },
  shares: { en: 'shares of the year', da: 'Årets andele' },
  noMonth: issueAt(
    'month',
    { en: 'This is no month.', da: 'Det er ikke en måned.' },
    { en: 'Use a whole number from 1 to 12.', da: 'Brug et helt tal fra 1 til 12.' },
  ),
  notFirst: issueAt(
    'first-month',
    {
      en: 'The year’s first month has no part.',
      da: 'Årets første måned hører til ingen del.',
    },
    { en: 'Let the first part run from month 1.', da: 'Lad den første del begynde i måned 1.' },
  ),
  notLater: issueAt(
    'order',
    {
      en: 'The part does not start after the one above it.',
      da: 'Delen begynder ikke efter den over den.',
    },
    { en: 'Let months ascend.', da: 'Lad månederne stige.' },
  ),
} as const;
