import { common } from '../new-component';
import { type Preset, following, measure, sales } from './preset';

/** An enterprise seller: an accelerated commission, more for large deals, incentives on the way. */
export const enterpriseSeller: Preset = {
  id: 'enterprise-ae',
  name: { en: 'Enterprise AE', da: 'Enterprise-sælger' },
  situation: { en: 'Enterprise sales team', da: 'Enterprise-salgsteam' },
  meaning: {
    en: 'Accelerator, deal size, SPIFs and splits',
    da: 'Accelerator, handlens størrelse, SPIF og deling',
  },
  rules: (say) => ({
    roles: ['AE', 'SE', 'BDR'],
    measures: [measure('bookings', say({ en: 'bookings', da: 'bookinger' }))],
    components: [
      {
        kind: 'accelerator',
        ...following('accelerator', 'bookings'),
        roles: ['AE', 'SE'],
        cap: 400_000,
        method: 'marginal',
        quota: 2_000_000,
        rate: 0.05,
        tiers: [
          { from: 0, multiplier: 0.5 },
          { from: 0.5, multiplier: 1 },
          { from: 1, multiplier: 1.5 },
          { from: 1.2, multiplier: 2 },
        ],
      },
      {
        kind: 'deal-size',
        ...following('deal-size', 'bookings'),
        method: 'retroactive',
        tiers: [
          { from: 0, rate: 0 },
          { from: 250_000, rate: 0.01 },
          { from: 1_000_000, rate: 0.02 },
        ],
      },
      {
        kind: 'events',
        ...common('spifs'),
        name: say({ en: 'SPIFs', da: 'SPIF' }),
        schedule: [
          { event: say({ en: 'Successful demo', da: 'Gennemført demo' }), amount: 1_000 },
          { event: say({ en: 'POC approved', da: 'POC godkendt' }), amount: 2_500 },
          { event: say({ en: 'Multi-year deal', da: 'Flerårig aftale' }), amount: 5_000 },
        ],
      },
    ],
    creditSplits: [
      { role: 'AE', share: 0.8, isOverlay: false },
      { role: 'BDR', share: 0.2, isOverlay: false },
      { role: 'SE', share: 0.5, isOverlay: true },
    ],
    paySplits: [
      { role: 'AE', share: 0.7 },
      { role: 'SE', share: 0.2 },
      { role: 'BDR', share: 0.1 },
    ],
  }),
};

/** A customer-success manager: expansion by rate card while net revenue retention holds. */
export const customerSuccess: Preset = {
  id: 'csm-expansion',
  name: { en: 'CSM expansion', da: 'CSM og mersalg' },
  situation: { en: 'Expansion of customers', da: 'Mersalg til kunder' },
  meaning: {
    en: 'Expansion rates behind an NRR gate',
    da: 'Satser for mersalg bag et NRR-krav',
  },
  pictured: 'expansion',
  rules: (say) => ({
    roles: ['CSM', 'AE'],
    measures: [
      measure('expansion', say({ en: 'expansion sales', da: 'mersalg' })),
      measure('nrr', 'NRR', 'percent', { counts: 'revenue' }),
    ],
    components: [
      {
        kind: 'expansion',
        ...common('expansion'),
        gate: { measure: 'nrr', atLeast: 1 },
        model: 'by-closer',
        renewalBase: true,
        rates: [
          { closer: 'CSM', type: say({ en: 'Renewal', da: 'Fornyelse' }), rate: 0.03 },
          { closer: 'CSM', type: say({ en: 'Upsell', da: 'Mersalg' }), rate: 0.05 },
          { closer: 'AE', type: say({ en: 'Upsell', da: 'Mersalg' }), rate: 0.08 },
          { closer: 'AE', type: say({ en: 'Cross-sell', da: 'Krydssalg' }), rate: 0.1 },
        ],
      },
      {
        kind: 'retention',
        ...following('retention', 'nrr'),
        roles: ['CSM'],
        model: 'nrr',
        mode: 'highest',
        tiers: [
          { from: 1, bonus: 25_000 },
          { from: 1.1, bonus: 50_000 },
        ],
      },
    ],
    creditSplits: [
      { role: 'CSM', share: 0.3, isOverlay: false },
      { role: 'AE', share: 0.7, isOverlay: false },
    ],
    paySplits: [
      { role: 'CSM', share: 0.3 },
      { role: 'AE', share: 0.7 },
    ],
  }),
};

/** Lead generation: what is paid for leads and meetings, with a step for a full month. */
export const leadGeneration: Preset = {
  id: 'sdr-leads',
  name: { en: 'SDR leads', da: 'SDR-leads' },
  situation: { en: 'Leads and meetings', da: 'Leads og møder' },
  meaning: { en: 'An amount for each, steps by count', da: 'Et beløb for hvert, trin efter antal' },
  rules: (say) => ({
    period: 'month',
    roles: ['SDR'],
    measures: [
      measure('meetings', say({ en: 'qualified meetings', da: 'kvalificerede møder' }), 'count', {
        sharedDeals: 'owner',
        definition: say({
          en: 'A first meeting with somebody who can decide, at a company in the target group, that was held and that the seller who takes over has accepted.',
          da: 'Et første møde med en beslutningstager i en virksomhed i målgruppen, som er afholdt og godkendt af den sælger, der tager over.',
        }),
      }),
      measure('sourced', say({ en: 'sales from leads', da: 'salg fra leads' })),
    ],
    components: [
      {
        kind: 'ladder',
        ...following('meetings', 'meetings'),
        name: say({ en: 'Meetings', da: 'Møder' }),
        mode: 'highest',
        quota: null,
        rungs: [
          { from: 8, bonus: 4_000 },
          { from: 12, bonus: 8_000 },
          { from: 16, bonus: 12_000 },
        ],
      },
      {
        kind: 'events',
        ...common('leads'),
        name: say({ en: 'Leads', da: 'Leads' }),
        cap: 15_000,
        schedule: [
          { event: say({ en: 'Qualified lead', da: 'Kvalificeret lead' }), amount: 150 },
          { event: say({ en: 'Accepted lead', da: 'Accepteret lead' }), amount: 400 },
        ],
      },
      {
        kind: 'flat-rate',
        ...following('sourced', 'sourced'),
        name: say({ en: 'Sourced sales', da: 'Salg fra leads' }),
        quota: null,
        rate: 0.01,
        above: 0,
      },
    ],
  }),
};

/** The seller's plan with a bonus that the customer's payments decide. */
export const collectionsPlan: Preset = {
  id: 'collections',
  name: { en: 'Collections', da: 'Indbetalinger' },
  situation: { en: 'Collections', da: 'Indbetalinger' },
  meaning: { en: 'More for customers who pay fast', da: 'Mere, når kunderne betaler hurtigt' },
  pictured: 'collections',
  rules: (say) => ({
    roles: ['AE'],
    measures: [measure('sales', say(sales), 'money', { counts: 'invoice' })],
    components: [
      {
        kind: 'flat-rate',
        ...following('commission', 'sales'),
        quota: null,
        rate: 0.03,
        above: 0,
      },
      {
        kind: 'collections',
        ...common('collections'),
        tiers: [
          { from: 0, rate: 0.01 },
          { from: 31, rate: 0.005 },
          { from: 61, rate: 0 },
        ],
        consistency: { share: 0.9, bonus: 10_000 },
      },
    ],
    payment: {
      instalments: [
        { share: 0.5, due: { on: 'trigger', trigger: 'invoice' } },
        { share: 0.5, due: { on: 'trigger', trigger: 'collection' } },
      ],
      equityShare: 0,
    },
  }),
};

/** Implementation: what kickoff, deployment and go-live pay, with a launch by a date. */
export const implementationMilestones: Preset = {
  id: 'implementation',
  name: { en: 'Implementation milestones', da: 'Implementeringsmilepæle' },
  situation: { en: 'Implementation', da: 'Implementering' },
  meaning: {
    en: 'Kickoff, deployment, go-live, and a launch by a date',
    da: 'Kickoff, udrulning, go-live og lancering til tiden',
  },
  rules: (say) => ({
    period: 'half-year',
    roles: [say({ en: 'Project lead', da: 'Projektleder' })],
    measures: [
      measure('projects', say({ en: 'projects delivered', da: 'leverede projekter' }), 'count', {
        partialDeliveries: 'when-complete',
        definition: say({
          en: 'A project that is live and that the customer has accepted in writing.',
          da: 'Et projekt, der er i drift, og som kunden har godkendt skriftligt.',
        }),
      }),
    ],
    components: [
      {
        kind: 'events',
        ...common('stages'),
        name: say({ en: 'Project stages', da: 'Projektfaser' }),
        schedule: [
          { event: 'Kickoff', amount: 2_000 },
          { event: say({ en: 'Deployment', da: 'Udrulning' }), amount: 5_000 },
          { event: 'Go-live', amount: 10_000 },
        ],
      },
      {
        kind: 'timed-milestone',
        ...common('launch'),
        name: say({ en: 'Launch with a trained team', da: 'Lancering med et uddannet team' }),
        bonus: 50_000,
        deadline: '2026-12-31',
        conditions: [
          say({ en: 'The sales team is fully trained', da: 'Salgsteamet er fuldt uddannet' }),
          say({ en: 'Three key customers are signed', da: 'Tre nøglekunder har skrevet under' }),
        ],
      },
    ],
    payment: {
      instalments: [
        { share: 0.7, due: { on: 'trigger', trigger: 'go-live' } },
        { share: 0.3, due: { on: 'period-end', days: 90 } },
      ],
      equityShare: 0,
    },
  }),
};
