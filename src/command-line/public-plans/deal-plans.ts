import { dayNumber } from '../../engine/dates';
import { common } from '../../plan/new-component';
import type { Deal } from '../../plan/people';
import { following } from '../../plan/presets/preset';
import { type PublicPlan, effective, ofSales } from './public-plan';

const deal = (name: string, renewed: number, k = 0): Deal => ({
  ...{ deal: name, customer: name, type: 'New business', closer: '', current: 0, renewed },
  ...{ booked: dayNumber(effective.from) + k, measure: '', owners: { Seller: { name: 'Anna' } } },
});
const seller = { name: 'Anna', role: 'Seller' };
const transactions = [200, 300, 1_500, 1_200, 2_000, 4_500];

/** Plans that pay each transaction, and one of a shop that pays by the month. */
export const dealPlans: readonly PublicPlan[] = [
  {
    id: 'step-rates-by-transaction',
    name: 'Step rates by transaction',
    source:
      'https://docs.oracle.com/en/cloud/saas/sales/facmi/examples-of-calculating-earnings-using-step-rates.html',
    meaning:
      'Each transaction by itself: 1 % of its first 1,000, 2 % to 3,000, 3 % to 8,000 and 5 % above.',
    currency: 'USD',
    rules: {
      roles: ['Seller'],
      measures: [ofSales('transactions')],
      components: [
        {
          ...{ kind: 'deal-size', ...following('deal-size', 'sales'), method: 'marginal' },
          tiers: [
            { from: 0, rate: 0.01 },
            { from: 1_000, rate: 0.02 },
            { from: 3_000, rate: 0.03 },
            { from: 8_000, rate: 0.05 },
          ],
        },
      ],
    },
    paid: [
      {
        what: 'T1 to T6',
        payee: seller,
        deals: transactions.map((amount, k) => deal(`T${k + 1}`, amount, k)),
        pays: 164,
      },
      { what: 'T6', payee: seller, deals: [deal('T6', 4_500)], pays: 95 },
    ],
  },
  {
    id: 'a-least-for-each-car',
    name: 'Cars with a least for each',
    source: 'https://datafield.dev/car-sales/part-01/chapter-05/key-takeaways.html',
    meaning:
      'A quarter of the gross of each car, 150 at the least, and 200 for each car delivered in the month.',
    unsaid: 'That the bonus for a car depends on how many there are; the page gives 200 for 15.',
    currency: 'USD',
    rules: {
      period: 'month',
      roles: ['Seller'],
      measures: [ofSales('gross')],
      components: [
        {
          ...{ kind: 'deal-size', ...following('deal-size', 'sales'), method: 'retroactive' },
          ...{ dealLeast: 150, tiers: [{ from: 0, rate: 0.25 }] },
        },
        {
          ...{ kind: 'events', ...common('events') },
          schedule: [{ event: 'Car delivered', amount: 200 }],
        },
      ],
    },
    paid: [
      // 15 cars at 300 and 200 are 7,500 a month.
      {
        what: '15 cars of 1,200',
        payee: { ...seller, results: { events: [15] } },
        deals: Array.from({ length: 15 }, (_, k) => deal(`Car ${k + 1}`, 1_200, k)),
        pays: 7_500,
      },
      {
        what: 'cars of 599.99 and 600',
        payee: { ...seller, results: { events: [0] } },
        deals: [deal('Car 1', 599.99), deal('Car 2', 600)],
        pays: 300,
      },
    ],
  },
  {
    id: 'transparent-car-sales',
    name: 'Car sales that hold the price',
    source: 'http://dalepollak.com/2012/01/10/pay-plan-build-transparency-hold-gross/',
    meaning:
      'For each car more the closer to the asking price it is sold, 20 where the shop finances it, a tenth of accessories and service contracts, and 1,700 for 20 cars in the month.',
    unsaid: 'The lower steps of the volume bonus, and a share of what a trade-in is worth more.',
    currency: 'USD',
    rules: {
      period: 'month',
      measures: [ofSales('accessories and contracts')],
      components: [
        {
          ...{ kind: 'flat-rate', ...following('flat-rate', 'sales') },
          ...{ quota: null, rate: 0.1, above: 0 },
        },
        {
          ...{ kind: 'events', ...common('events') },
          schedule: [
            { event: 'At the asking price', amount: 250 },
            { event: '100 below it', amount: 225 },
            { event: '200 below it', amount: 200 },
            { event: 'Further below it', amount: 175 },
            { event: 'Financed here', amount: 20 },
            { event: '20 cars in the month', amount: 1_700 },
          ],
        },
      ],
    },
    paid: [
      {
        what: 'one of each price, two financed',
        payee: { credited: { sales: 0 }, results: { events: [1, 1, 1, 1, 2, 0] } },
        pays: 250 + 225 + 200 + 175 + 40,
      },
      {
        what: '20 cars, 3,000 of accessories',
        payee: { credited: { sales: 3_000 }, results: { events: [0, 0, 0, 0, 0, 1] } },
        pays: 300 + 20 * 85,
      },
    ],
  },
  {
    id: 'service-revenue-of-the-week',
    name: 'Service revenue above each step',
    source:
      'https://help.mytime.com/hc/en-us/articles/360046956372-Tiered-Commission-by-Revenue-Amount-Above-Earned-Breakdown',
    meaning: '25 % of a pay cycle’s first 500 of services, 30 % to 3,000 and 40 % above.',
    unsaid:
      'A pay cycle of two weeks: the plan’s period is a month. The page cuts its steps a cent short, and so pays 424.98 for 1,500 where the steps give 425.',
    currency: 'USD',
    rules: {
      period: 'month',
      measures: [ofSales('services')],
      components: [
        {
          ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
          quota: null,
          tiers: [
            { from: 0, rate: 0.25 },
            { from: 500, rate: 0.3 },
            { from: 3_000, rate: 0.4 },
          ],
        },
      ],
    },
    paid: (
      [
        [400, 100],
        [100, 25],
        [5_000, 1_675],
      ] as const
    ).map(([sales, pays]) => ({ what: String(sales), payee: { credited: { sales } }, pays })),
  },
];
