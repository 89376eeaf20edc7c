import { da, en } from '../../engine/words';

/** What is said of a table that a plan is begun with; fetched with the gallery. */
export const texts = {
  here: { en: 'Start from this workbook', da: 'Begynd med denne projektmappe' },
  elsewhere: { en: 'Start from an old sheet', da: 'Begynd med et gammelt ark' },
  selected: { en: 'From the selected cells', da: 'Fra de markerede celler' },
  pasted: { en: 'From pasted cells', da: 'Fra indsatte celler' },
  hint: {
    en: 'The two columns that your formulas look up: from, and the rate or amount. A rate pays on everything until you choose otherwise.',
    da: 'De to kolonner, som dine formler slår op i: fra, og satsen eller beløbet. En sats gælder for det hele, indtil du vælger andet.',
  },
  paste: { en: 'Paste the table’s two columns', da: 'Indsæt tabellens to kolonner' },
  quota: { en: 'Quota', da: 'Kvote' },
  quotaWhy: {
    en: 'The thresholds are in percent. Of which quota?',
    da: 'Grænserne er i procent. Af hvilken kvote?',
  },
  noQuota: {
    en: 'The quota must be above 0. Type the amount that is 100%.',
    da: 'Kvoten skal være over 0. Skriv det beløb, der er 100 %.',
  },
  begin: { en: 'Start the plan', da: 'Begynd planen' },
  from: { en: 'From', da: 'Fra' },
  pays: { en: 'Rate or amount', da: 'Sats eller beløb' },
  empty: {
    message: { en: 'The selected cells are blank.', da: 'De markerede celler er tomme.' },
    advice: {
      en: 'Select the two columns of the table.',
      da: 'Markér tabellens to kolonner.',
    },
  },
  tooMany: {
    message: {
      en: (place: string, count: number) => `${place} has ${count} rows.`,
      da: (place: string, count: number) => `${place} har ${count} rækker.`,
    },
    advice: {
      en: 'A plan’s list takes 50: select 50 rows at most.',
      da: 'En plans liste tager 50: markér højst 50 rækker.',
    },
  },
  below: {
    message: {
      en: (place: string, found: number) => `${place} holds ${en.number(found)}.`,
      da: (place: string, found: number) => `${place} indeholder ${da.number(found)}.`,
    },
    advice: { en: 'Every number must be 0 or more.', da: 'Alle tal skal være 0 eller derover.' },
  },
  tooHigh: {
    message: {
      en: (place: string, share: number) => `${place} holds ${en.percent(share)}.`,
      da: (place: string, share: number) => `${place} indeholder ${da.percent(share)}.`,
    },
    advice: {
      en: 'Thresholds go up to 1,000% of the quota.',
      da: 'Grænser går op til 1.000 % af kvoten.',
    },
  },
  notAscending: {
    message: {
      en: (place: string, found: string, before: string) =>
        `${place} holds ${found}, which is not above ${before} in the row before.`,
      da: (place: string, found: string, before: string) =>
        `${place} indeholder ${found}, som ikke er over ${before} i rækken før.`,
    },
    advice: {
      en: 'Sort the table so that every row starts above the one before it.',
      da: 'Sortér tabellen, så hver række begynder over den foregående.',
    },
  },
  mixed: {
    message: {
      en: (place: string, found: number, share: number) =>
        `${place} holds ${en.number(found)}, in a column that has ${en.percent(share)} too.`,
      da: (place: string, found: number, share: number) =>
        `${place} indeholder ${da.number(found)}, i en kolonne, der også har ${da.percent(share)}.`,
    },
    from: {
      en: 'Give every threshold in percent of the quota, or every one as an amount.',
      da: 'Angiv alle grænser i procent af kvoten, eller alle som beløb.',
    },
    pays: {
      en: 'Give every rate in percent, or every payment as an amount.',
      da: 'Angiv alle satser i procent, eller alle betalinger som beløb.',
    },
  },
};
