import { common } from '../../plan/new-component';
import { following, measure } from '../../plan/presets/preset';
import { type PublicPlan, counted, ofSales, percent } from './public-plan';

const sold = (sales: number) => ({ credited: { sales } });

/** Plans of sellers and of those who find and keep customers, from handbooks and vendors. */
export const sellerPlans: readonly PublicPlan[] = [
  {
    id: 'appointments-each',
    name: 'Inbound appointments',
    source: 'https://salesloft.com/resources/blog/sales-compensation-plan-saas-startup-atlanta/',
    meaning:
      'A month’s first 40 appointments pay nothing, the next 40 pay 25 each, and all beyond pay 50 each, on a salary of 30,000 a year.',
    currency: 'USD',
    rules: {
      period: 'month',
      roles: ['Inbound SDR'],
      measures: [counted('appointments')],
      components: [
        {
          ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
          ...{ quota: null, rateIs: 'each' },
          tiers: [
            { from: 40, rate: 25 },
            { from: 80, rate: 50 },
          ],
        },
      ],
    },
    paid: [
      // 30,000 become 42,000 at 80 a month and 54,000 at 100.
      { what: '80', payee: { ...sold(80), role: 'Inbound SDR' }, pays: (42_000 - 30_000) / 12 },
      { what: '100', payee: { ...sold(100), role: 'Inbound SDR' }, pays: (54_000 - 30_000) / 12 },
      { what: '40', payee: { ...sold(40), role: 'Inbound SDR' }, pays: 0 },
    ],
  },
  {
    id: 'demos-opportunities-won',
    name: 'Demos, opportunities and what is won',
    source: 'https://comp.quotapath.com/sdr/opp-demo-bonus-commission',
    meaning:
      'A quarter pays 25 for each demo held, 100 for each qualified opportunity, and a share of what is won: a quarter, a half and a quarter of 6,000 at 60, 30 and 150,000.',
    currency: 'USD',
    rules: {
      measures: [ofSales('won')],
      components: [
        {
          ...{ kind: 'events', ...common('events') },
          schedule: [
            { event: 'Demo held', amount: 25 },
            { event: 'Qualified opportunity', amount: 100 },
          ],
        },
        {
          ...{ kind: 'flat-rate', ...following('flat-rate', 'sales') },
          ...{ quota: null, rate: 0.01, above: 0 },
        },
      ],
    },
    paid: [
      // 24,000 variable a year.
      {
        what: 'all three on target',
        payee: { ...sold(150_000), results: { events: [60, 30] } },
        pays: 24_000 / 4,
      },
      { what: 'demos', payee: { ...sold(0), results: { events: [60, 0] } }, pays: 6_000 / 4 },
      { what: 'opportunities', payee: { ...sold(0), results: { events: [0, 30] } }, pays: 3_000 },
    ],
  },
  {
    id: 'blended-tiers-of-quota',
    name: 'Blended tiers of a quota',
    source: 'https://comish.online/blog/tiered-commission-structures',
    meaning:
      '6 % up to a quarter’s quota of 375,000, then 8, 10 and 12 % from 100, 125 and 150 % of it, each on its own part.',
    currency: 'USD',
    rules: {
      measures: [ofSales('revenue')],
      components: [
        {
          ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
          quota: 375_000,
          tiers: [
            { from: 0, rate: 0.06 },
            { from: 1, rate: 0.08 },
            { from: 1.25, rate: 0.1 },
            { from: 1.5, rate: 0.12 },
          ],
        },
      ],
    },
    paid: [
      // 6 % of 375,000, 8 % of 93,750 and 10 % of 31,250: 6.625 % in all.
      { what: '500,000', payee: sold(500_000), pays: 0.06625 * 500_000 },
    ],
  },
  {
    id: 'trappemodel',
    name: 'Trappemodel',
    language: 'da',
    source: 'https://prowi.io/post/trappemodel-provision',
    meaning:
      '5 % af de første 500.000, 7 % til 1.000.000, 10 % til 2.000.000 og 12 % derover, hver sats af sin egen del.',
    currency: 'DKK',
    rules: {
      measures: [ofSales('salg')],
      components: [
        {
          ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
          quota: null,
          tiers: [
            { from: 0, rate: 0.05 },
            { from: 500_000, rate: 0.07 },
            { from: 1_000_000, rate: 0.1 },
            { from: 2_000_000, rate: 0.12 },
          ],
        },
      ],
    },
    paid: [
      { what: '2.500.000', payee: sold(2_500_000), pays: 220_000 },
      { what: '1.000.000', payee: sold(1_000_000), pays: 25_000 + 35_000 },
      { what: '2.000.000', payee: sold(2_000_000), pays: 25_000 + 35_000 + 100_000 },
    ],
  },
  {
    id: 'provision-og-bonus',
    name: 'Provision og bonus',
    language: 'da',
    source: 'https://www.prowi.io/post/provision-vs-bonus',
    meaning:
      '10 % af hvert salg, og 25.000 for kvartalets mål på 500.000, hvoraf 15.000 udbetales fra 80 %.',
    currency: 'DKK',
    rules: {
      measures: [ofSales('salg')],
      components: [
        {
          ...{ kind: 'flat-rate', ...following('flat-rate', 'sales') },
          ...{ quota: null, rate: 0.1, above: 0 },
        },
        {
          ...{ kind: 'milestone', ...following('milestone', 'sales'), quota: 500_000 },
          ...{ pays: 'amount', bonus: 25_000, trigger: 1 },
          partial: { kind: 'steps', steps: [{ attainment: 0.8, share: 0.6 }] },
        },
      ],
    },
    paid: [
      { what: 'én handel', payee: sold(100_000), pays: 10_000 },
      { what: '80 %', payee: sold(400_000), pays: 40_000 + 15_000 },
      { what: 'målet', payee: sold(500_000), pays: 50_000 + 25_000 },
    ],
  },
  {
    id: 'stepped-target-bonus',
    name: 'Target bonus in steps',
    source: 'http://calqoo.com/en/financial/performance',
    meaning:
      'A target bonus, a tenth of a salary of 50,000 that is ours: nothing below 80 % of the goal, then 50, 80, 100, 120 and 150 % of it, a step every ten points.',
    currency: 'EUR',
    rules: {
      period: 'year',
      measures: [measure('sales', 'realisation', 'percent')],
      components: [
        {
          ...{ kind: 'on-target', ...following('on-target', 'sales'), mode: 'highest' },
          ...{ target: 5_000, quota: 1 },
          points: [
            { from: 0.8, share: 0.5 },
            { from: 0.9, share: 0.8 },
            { from: 1, share: 1 },
            { from: 1.1, share: 1.2 },
            { from: 1.2, share: 1.5 },
          ],
        },
      ],
    },
    paid: (
      [
        [0.79, 0],
        [0.85, 2_500],
        [0.95, 4_000],
        [1.05, 5_000],
        [1.15, 6_000],
        [1.2, 7_500],
      ] as const
    ).map(([reached, pays]) => ({ what: percent(reached), payee: sold(reached), pays })),
  },
  {
    id: 'commission-until-a-cap',
    name: 'Agent’s share until the cap',
    source:
      'https://www.refer8.com/how-real-estate-agents-commissions-shrink-after-splits-and-fees/',
    meaning:
      'An agent keeps 75 % of what the brokerage earns on a sale until the brokerage has had 20,000 in the year, and all of it after that.',
    currency: 'USD',
    rules: {
      period: 'month',
      measures: [ofSales('commission earned')],
      components: [
        {
          ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
          ...{ hasPrior: true, quota: null },
          tiers: [
            { from: 0, rate: 0.75 },
            { from: 80_000, rate: 1 },
          ],
        },
      ],
    },
    paid: [
      // 25 % of 80,000 is the 20,000.
      { what: 'before the cap', payee: sold(10_000), pays: 7_500 },
      {
        what: 'across it',
        payee: { ...sold(10_000), prior: { sales: 76_000 } },
        pays: 3_000 + 6_000,
      },
      { what: 'after it', payee: { ...sold(10_000), prior: { sales: 80_000 } }, pays: 10_000 },
    ],
  },
  {
    id: 'kept-revenue',
    name: 'Kept and grown revenue',
    source: 'https://revenue-playbook.com/documentation/roles/customer-success',
    meaning:
      'A target bonus of 55,000 by net revenue retention: half of it from 90 %, all from 100 %, one and a half times above 115 %.',
    unsaid:
      'That 115 % itself is still the lower step: the steps of a list are all reached at, or all above.',
    currency: 'USD',
    rules: {
      period: 'year',
      measures: [measure('nrr', 'NRR', 'percent')],
      components: [
        {
          ...{ kind: 'retention', ...following('retention', 'nrr'), model: 'nrr', mode: 'highest' },
          tiers: [
            { from: 0.9, bonus: 27_500 },
            { from: 1, bonus: 55_000 },
            { from: 1.15, bonus: 82_500 },
          ],
        },
      ],
    },
    paid: (
      [
        [0.89, 0],
        [0.95, 27_500],
        [1.1, 55_000],
        [1.2, 82_500],
      ] as const
    ).map(([nrr, pays]) => ({ what: percent(nrr), payee: { credited: { nrr } }, pays })),
  },
];
