import { issueAt } from '../../../engine/result';
import type { LocalizedText } from '../../../engine/words';
import type { DealFixing, Fixing, OwnAmounts } from './schema';

/** What the plan's rates of currencies say. */
export const words = {
  title: { en: 'Plan rates of currencies', da: 'Planens valutakurser' },
  sentence: {
    en: 'A payee with another currency is paid in it, at the plan’s rate.',
    da: 'En modtager med en anden valuta får løn i den til planens kurs.',
  },
  fixed: { en: 'Rate that holds', da: 'Kurs, der gælder' },
  deals: { en: 'Rate for a deal', da: 'Kurs for en handel' },
  own: { en: 'Own amounts on Team', da: 'Egne beløb på Team' },
  rates: { en: 'Rates', da: 'Kurser' },
  ratesName: { en: 'PlanRates', da: 'PlanensKurser' },
  row: { en: 'Rate', da: 'Kurs' },
  currency: { en: 'Currency', da: 'Valuta' },
  from: { en: 'From day', da: 'Fra dag' },
  rate: { en: 'For one of the plan’s', da: 'For én af planens' },
  noDay: issueAt(
    'not-a-date',
    { en: 'This is no day.', da: 'Det er ikke en dato.' },
    { en: 'Give the day from which the rate holds.', da: 'Angiv dagen, kursen gælder fra.' },
  ),
  notLater: issueAt(
    'order',
    {
      en: 'A row above has a rate of the currency from that day or a later one.',
      da: 'En række ovenfor har valutaens kurs fra den dag eller en senere.',
    },
    {
      en: 'Let the days of a currency ascend.',
      da: 'Lad dagene for en valuta stige.',
    },
  ),
} as const;

export const fixingWords: Readonly<Record<Fixing, LocalizedText>> = {
  'first-day': { en: 'Of the first day', da: 'Første dags' },
  'last-day': { en: 'Of the last day', da: 'Sidste dags' },
  'payment-day': { en: 'Of the day of payment', da: 'Udbetalingsdagens' },
};

export const dealFixingWords: Readonly<Record<DealFixing, LocalizedText>> = {
  'as-pay': { en: 'The same', da: 'Den samme' },
  'own-day': { en: 'Of the deal’s day', da: 'Handlens dags' },
};

export const ownAmountWords: Readonly<Record<OwnAmounts, LocalizedText>> = {
  plan: { en: 'In the plan’s currency', da: 'I planens valuta' },
  payee: { en: 'In the payee’s currency', da: 'I modtagerens valuta' },
};

/** What follows the rule where payees' own amounts are in their own currencies. */
export const ownAmountSentence: LocalizedText = {
  en: ' An own quota in money, own target pay and every other own amount of a payee on Team is typed in the payee’s currency, and counted at the rate of the pay.',
  da: ' En egen kvote i penge, egen variabel løn ved mål og ethvert andet eget beløb for en modtager på Team skrives i modtagerens valuta og regnes med lønnens kurs.',
};

/** What follows the rule where deals have rates of their own days. */
export const ownDaySentence: LocalizedText = {
  en: ' A deal in another currency is counted at the rate in force on its own day, the one that decides in which period it counts, and is taken back at the same.',
  da: ' En handel i en anden valuta regnes med kursen på dens egen dag, den der afgør, i hvilken periode den tæller, og trækkes tilbage til samme kurs.',
};

/** The rule in full. */
export const fixingSentences: Readonly<Record<Fixing, LocalizedText>> = {
  'first-day': {
    en: 'Credit, quotas and pay are counted in the plan’s currency. What is paid to a payee with another currency is changed by the rate in force on the first day of the period, which is fixed for all of it.',
    da: 'Kredit, kvoter og løn regnes i planens valuta. Det, en modtager med en anden valuta får, omregnes til kursen på periodens første dag, som ligger fast i hele perioden.',
  },
  'last-day': {
    en: 'Credit, quotas and pay are counted in the plan’s currency. What is paid to a payee with another currency is changed by the rate in force on the last day of the period.',
    da: 'Kredit, kvoter og løn regnes i planens valuta. Det, en modtager med en anden valuta får, omregnes til kursen på periodens sidste dag.',
  },
  'payment-day': {
    en: 'Credit, quotas and pay are counted in the plan’s currency. What is paid to a payee with another currency is changed by the rate in force on the day on which it falls due: of instalments each at its own, by its share. Where no day is set the last day of the period stands for it.',
    da: 'Kredit, kvoter og løn regnes i planens valuta. Det, en modtager med en anden valuta får, omregnes til kursen på den dag, det forfalder: af rater hver til sin, efter dens andel. Hvor ingen dag er sat, står periodens sidste dag i stedet.',
  },
};
