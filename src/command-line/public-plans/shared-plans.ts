import { dayNumber } from '../../engine/dates';
import { common } from '../../plan/new-component';
import type { Deal } from '../../plan/people';
import { following, measure } from '../../plan/presets/preset';
import { type PublicPlan, effective, ofSales } from './public-plan';

const soldOf = (product: string, renewed: number): Deal => ({
  ...{ deal: product, customer: product, type: 'New business', closer: '', product, renewed },
  ...{ current: 0, booked: dayNumber(effective.from), measure: '' },
  owners: { Seller: { name: 'Anna' } },
});

const [quarter, year] = [ofSales('sales'), measure('measure', 'sales of the year')];
const ofYear = (now: number, all: number) => ({ credited: { sales: now, measure: all } });

/** Plans that look at something beside a payee's own sales: the year, the team, the product, the currency. */
export const sharedPlans: readonly PublicPlan[] = [
  {
    id: 'accelerators-behind-a-gate',
    name: 'Accelerators once the year is made',
    source:
      'https://excelforum.com/excel-formulas-and-functions/861932-vlookup-for-multiple-results-without-duplicates-prev-thread.html',
    meaning:
      '5 % of a quarter’s sales; 1 % more from 100,000 and 2 % more from 125,000, only once the quota of the whole year, four times 100,000, is made.',
    currency: 'USD',
    rules: {
      measures: [quarter, year],
      components: [
        {
          ...{ kind: 'flat-rate', ...following('flat-rate', 'sales') },
          ...{ quota: null, rate: 0.05, above: 0 },
        },
        {
          ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
          ...{ quota: null, gate: { measure: 'measure', atLeast: 400_000 } },
          tiers: [
            { from: 100_000, rate: 0.01 },
            { from: 125_000, rate: 0.02 },
          ],
        },
      ],
    },
    paid: [
      { what: '150,000', payee: ofYear(150_000, 450_000), pays: 5_000 + 1_500 + 1_750 },
      // 50,000 and 75,000 before it: the year is not made.
      { what: '200,000 too soon', payee: ofYear(200_000, 325_000), pays: 0.05 * 200_000 },
    ],
  },
  {
    id: 'pool-of-the-team',
    name: 'Pool of the team’s revenue',
    source: 'https://www.sparrowgenie.com/sales-commission-models/pooled-commission',
    meaning:
      '10 % of a quarter’s revenue of the team, divided by points: of 1,200,000 somebody with 25 of 100 has 30,000.',
    unsaid: 'How points are given for hours, satisfaction and business development.',
    currency: 'USD',
    rules: {
      measures: [ofSales('revenue')],
      components: [
        {
          ...{ kind: 'pool', ...common('pool'), measure: 'sales', size: 'rate' },
          ...{ amount: 100_000, rate: 0.1, among: 'team', most: null },
        },
      ],
    },
    paid: [
      {
        what: 'Senior consultant',
        payee: { team: 'Consulting', credited: { sales: 300_000 }, results: { pool: [25] } },
        beside: [
          {
            name: 'Everybody else',
            team: 'Consulting',
            ...{ credited: { sales: 900_000 }, results: { pool: [75] } },
          },
        ],
        pays: 30_000,
      },
    ],
  },
  {
    id: 'rates-by-product',
    name: 'Rates by product',
    source: 'https://www.sparrowgenie.com/sales-commission-models/product-specific-commission',
    meaning:
      '5 % of core products, 10 % of new strategic ones and 3 % of legacy ones: 9,500 in a month of 100,000, 30,000 and 50,000.',
    currency: 'USD',
    rules: {
      period: 'month',
      roles: ['Seller'],
      measures: [ofSales('sales')],
      components: [
        {
          ...{ kind: 'rate-table', ...common('rate-table'), columns: ['Product'] },
          rates: [
            { of: ['Core'], rate: 0.05 },
            { of: ['Strategic'], rate: 0.1 },
            { of: ['Legacy'], rate: 0.03 },
          ],
        },
      ],
    },
    paid: [
      {
        what: 'all three',
        payee: { name: 'Anna', role: 'Seller' },
        deals: [soldOf('Core', 100_000), soldOf('Strategic', 30_000), soldOf('Legacy', 50_000)],
        pays: 9_500,
      },
      {
        what: 'core alone',
        payee: { name: 'Anna', role: 'Seller' },
        deals: [soldOf('Core', 100_000)],
        pays: 5_000,
      },
    ],
  },
  {
    id: 'paid-in-another-currency',
    name: 'Sold in pounds, paid in dollars',
    source: 'https://docs.idynamics.es/en/commissions/settlements/currency.html',
    meaning:
      '10 % of sales in pounds; who is settled in dollars has them at the rate of the day of payment, 1.22 on the page.',
    currency: 'GBP',
    rules: {
      measures: [ofSales('sales')],
      components: [
        {
          ...{ kind: 'flat-rate', ...following('flat-rate', 'sales') },
          ...{ quota: null, rate: 0.1, above: 0 },
        },
        {
          ...{ kind: 'currencies', ...common('currencies'), fixed: 'payment-day' },
          rates: [{ currency: 'USD', from: dayNumber(effective.from), rate: 1.22 }],
        },
      ],
    },
    paid: [
      { what: 'in pounds', payee: { credited: { sales: 1_000 } }, pays: 100 },
      {
        what: 'in dollars',
        payee: { currency: 'USD', credited: { sales: 1_000 } },
        ...{ pays: 100, inOwn: 122 },
      },
    ],
  },
];
