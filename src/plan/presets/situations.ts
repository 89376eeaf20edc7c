import { common } from '../new-component';
import { type Preset, following, measure, sales } from './preset';

/** A launch by a date, and what is sold of the product from then on. */
export const productLaunch: Preset = {
  id: 'product-launch',
  name: { en: 'Launch bonus', da: 'Lanceringsbonus' },
  situation: { en: 'A product launch', da: 'Lancering af et produkt' },
  meaning: { en: 'Launched by the date, or nothing', da: 'Lanceret til tiden, eller intet' },
  pictured: 'launch',
  rules: (say) => ({
    measures: [measure('sales', say({ en: 'sales of the product', da: 'salg af produktet' }))],
    components: [
      {
        kind: 'timed-milestone',
        ...common('launch'),
        name: say({ en: 'Launch by the date', da: 'Lancering til tiden' }),
        bonus: 50_000,
        deadline: '2026-12-31',
        conditions: [],
      },
      {
        kind: 'flat-rate',
        ...following('first-sales', 'sales'),
        name: say({ en: 'First sales', da: 'Første salg' }),
        quota: null,
        rate: 0.02,
        above: 0,
      },
    ],
  }),
};

/** Deals that are few and large: each is paid by its own value. */
export const fewLargeDeals: Preset = {
  id: 'few-large-deals',
  name: { en: 'Large deals', da: 'Store handler' },
  situation: { en: 'Few large deals', da: 'Få store handler' },
  meaning: { en: 'A higher rate on the whole deal', da: 'En højere sats af hele handlen' },
  rules: (say) => ({
    period: 'year',
    measures: [measure('sales', say(sales))],
    components: [
      {
        kind: 'deal-size',
        ...following('deal-size', 'sales'),
        method: 'retroactive',
        tiers: [
          { from: 0, rate: 0.02 },
          { from: 1_000_000, rate: 0.025 },
          { from: 5_000_000, rate: 0.03 },
        ],
      },
    ],
  }),
};

const nordic = { en: 'Nordic', da: 'Norden' };
const threeYears = { en: '3 years', da: '3 år' };

/** Contracts of several years: what a region and a term pay, each line its own rate. */
export const contractTerms: Preset = {
  id: 'contract-terms',
  name: { en: 'Rates by region and term', da: 'Satser efter region og løbetid' },
  situation: { en: 'Contracts of several years', da: 'Flerårige kontrakter' },
  meaning: { en: 'Longer contracts pay more', da: 'Længere kontrakter giver mere' },
  rules: (say) => ({
    measures: [measure('sales', say(sales))],
    components: [
      {
        kind: 'rate-table',
        ...common('rates'),
        columns: [say({ en: 'Region', da: 'Region' }), say({ en: 'Term', da: 'Løbetid' })],
        rates: [
          { of: [say(nordic), say({ en: '1 year', da: '1 år' })], rate: 0.06 },
          { of: [say(nordic), say({ en: '2 years', da: '2 år' })], rate: 0.08 },
          { of: [say(nordic), say(threeYears)], rate: 0.1 },
          { of: ['*', say(threeYears)], rate: 0.12 },
          { of: ['*', '*'], rate: 0.09 },
        ],
      },
    ],
  }),
};

/** Partners: what signing and starting them pays, and a rate of what they bring. */
export const partners: Preset = {
  id: 'partners',
  name: { en: 'Partner plan', da: 'Partnerplan' },
  situation: { en: 'Partners', da: 'Partnere' },
  meaning: { en: 'Signed, first deal, then a rate', da: 'Underskrift, første handel, så en sats' },
  pictured: 'partner-steps',
  rules: (say) => ({
    roles: [say({ en: 'Partner manager', da: 'Partneransvarlig' })],
    measures: [measure('partner-sales', say({ en: 'partner sales', da: 'partnersalg' }))],
    components: [
      {
        kind: 'events',
        ...common('partner-steps'),
        name: say({ en: 'New partners', da: 'Nye partnere' }),
        schedule: [
          { event: say({ en: 'Partner signed', da: 'Partner underskrevet' }), amount: 5_000 },
          { event: say({ en: 'Team certified', da: 'Team certificeret' }), amount: 7_500 },
          { event: say({ en: 'First joint deal', da: 'Første fælles handel' }), amount: 15_000 },
        ],
      },
      {
        kind: 'flat-rate',
        ...following('partner-rate', 'partner-sales'),
        name: say({ en: 'Sales through partners', da: 'Salg gennem partnere' }),
        quota: null,
        rate: 0.02,
        above: 0,
      },
    ],
  }),
};

/** The empty plan, for somebody who begins with the first component. */
export const emptyPlan: Preset = {
  id: 'empty',
  name: { en: 'New plan', da: 'Ny plan' },
  meaning: { en: 'Component by component', da: 'Komponent for komponent' },
  rules: (say) => ({ measures: [measure('sales', say(sales))], components: [] }),
};
