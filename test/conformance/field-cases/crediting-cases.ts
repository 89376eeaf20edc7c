import { dayNumber } from '../../../src/engine/dates';
import { common } from '../../../src/plan/new-component';
import type { Deal } from '../../../src/plan/people';
import type { Plan } from '../../../src/plan/plan';
import { payeeOf } from '../../spreadsheet/team-people';
import { period } from '../../spreadsheet/component-plans';
import type { FieldCase } from './field-case';
import { following } from '../../../src/plan/presets/preset';
import { commissionOn, planOver, sales } from './plans';

/** Two owners, half each; a share of 1 is typed where a deal has but one. */
const shared = planOver(sales, [commissionOn(sales, null, [[0, 0.1]])], {
  roles: ['First', 'Second'],
  creditSplits: [
    { role: 'First', share: 0.5, isOverlay: false },
    { role: 'Second', share: 0.5, isOverlay: false },
  ],
});
const sold = (deal: string, owners: Deal['owners']): Deal => ({
  ...{ deal, customer: deal, booked: dayNumber(period.from), type: 'New business', closer: '' },
  ...{ current: 0, renewed: 2000, owners, measure: '' },
});
const deals = [
  sold('alone', { First: { name: 'Anna', share: 1 } }),
  sold('together', { First: { name: 'Anna' }, Second: { name: 'Bo' } }),
];

/** The same, where a deal's one owner has the half of the other too, and nobody types a share. */
const toThoseThere = planOver(
  { ...sales, missingOwners: 'shared' },
  [commissionOn({ ...sales, missingOwners: 'shared' }, null, [[0, 0.1]])],
  { roles: shared.roles, creditSplits: shared.creditSplits },
);
const untyped = [
  sold('alone', { First: { name: 'Anna' } }),
  sold('together', { First: { name: 'Anna' }, Second: { name: 'Bo' } }),
];

/** One owner a deal at 4 %; what is returned is taken back. */
const returned = planOver(sales, [commissionOn(sales, null, [[0, 0.04]])], {
  roles: ['Rep'],
  creditSplits: [{ role: 'Rep', share: 1, isOverlay: false }],
});
const kept = planOver(
  { ...sales, returns: 'refused' },
  [commissionOn({ ...sales, returns: 'refused' }, null, [[0, 0.04]])],
  { roles: returned.roles, creditSplits: returned.creditSplits },
);
const delivered = (deal: string, renewed: number): Deal => ({
  ...sold(deal, { Rep: { name: 'Rita' } }),
  renewed,
});
const withReturn = [delivered('order', 1000), delivered('return', -300)];

/** Sold in pounds at 10 %, with rates of dollars from before the period, from August and after it. */
const inPounds = (
  fixed: 'first-day' | 'last-day' | 'payment-day' = 'first-day',
  more: { readonly deals?: 'own-day'; readonly own?: 'payee' } = {},
  quota: number | null = null,
): Plan => ({
  ...planOver(sales, [
    commissionOn(
      sales,
      quota,
      quota === null
        ? [[0, 0.1]]
        : [
            [0, 0.1],
            [1, 0.2],
          ],
    ),
    {
      ...{ kind: 'currencies', ...common('rates'), fixed, ...more },
      rates: [
        { currency: 'USD', from: dayNumber('2026-01-01'), rate: 1.22 },
        { currency: 'EUR', from: dayNumber('2026-01-01'), rate: 1.15 },
        { currency: 'USD', from: dayNumber('2026-08-01'), rate: 1.25 },
        { currency: 'USD', from: dayNumber('2026-10-15'), rate: 1.3 },
      ],
    },
  ]),
  currency: 'GBP',
});
const inHalves: Plan['payment'] = {
  instalments: [
    { share: 0.5, due: { on: 'day', day: '2026-10-01' } },
    { share: 0.5, due: { on: 'period-end', days: 30 } },
  ],
  equityShare: 0,
};
const seller = (currency: string) => payeeOf({ name: 'Anna', currency, credited: { sales: 1000 } });

const soldIn = (currency: string, renewed: number): Deal => ({
  ...sold(`in ${currency}`, { Owner: { name: 'Anna' } }),
  ...{ currency, renewed },
});

/** A quarter of the gross of each car, within limits of each. */
const perCar = (limits: { readonly dealLeast?: number; readonly dealMost?: number }) =>
  planOver(
    sales,
    [
      {
        ...{ kind: 'deal-size', ...following('deal-size', 'sales'), method: 'retroactive' },
        ...{ tiers: [{ from: 0, rate: 0.25 }], ...limits },
      },
    ],
    { roles: returned.roles, creditSplits: returned.creditSplits },
  );
const cars = [400, 1000, 200].map((gross) => delivered(`car of ${gross}`, gross));

/** 10 % to the quota and 15 % above it; deals count by their weight, and renewals pay 2 % by themselves. */
const weighed = (by: 'type' | 'product', weights: readonly (readonly [string, number])[]) =>
  planOver(
    sales,
    [
      commissionOn(sales, 100_000, [
        [0, 0.1],
        [1, 0.15],
      ]),
      {
        ...{ kind: 'expansion', ...common('card'), model: 'reduced', renewalBase: true },
        rates: [
          { type: 'renewal', rate: 0.02 },
          { type: 'new business', rate: 0 },
          { type: 'cross-sell', rate: 0 },
        ],
      },
      {
        ...{ kind: 'credit-weights', ...common('weights'), measure: 'sales', by, others: 0 },
        weights: weights.map(([of, weight]) => ({ of, weight })),
      },
    ],
    { roles: returned.roles, creditSplits: returned.creditSplits },
  );
const byRegionAndProduct = planOver(
  sales,
  [
    commissionOn(sales, 100_000, [
      [0, 0.1],
      [1, 0.15],
    ]),
    {
      ...{ kind: 'weight-table', ...common('weights'), measure: 'sales', others: 1 },
      columns: ['Region', 'Product'],
      weights: [
        { of: ['North', 'Services'], weight: 0.5 },
        { of: ['*', 'Services'], weight: 0.25 },
        { of: ['South', '*'], weight: 1.25 },
      ],
    },
  ],
  { roles: returned.roles, creditSplits: returned.creditSplits },
);
const ofRegions: readonly Deal[] = [
  { ...delivered('one', 60_000), own: { region: 'North' }, product: 'Platform' },
  { ...delivered('two', 50_000.03), own: { region: ' north' }, product: 'SERVICES' },
  { ...delivered('three', 40_000), own: { region: 'South' }, product: 'Services' },
  { ...delivered('four', 20_000), own: { region: 'South' }, product: 'Platform' },
  { ...delivered('five', 10_000), product: 'Platform' },
];
const ofKinds: readonly Deal[] = [
  { ...delivered('new', 80_000), product: 'Platform' },
  { ...delivered('services', 60_000), type: 'Cross-sell', product: 'SERVICES' },
  { ...delivered('renewal', 50_000), type: 'Renewal', current: 50_000, product: 'Platform again' },
];

/** Tasks about whose a deal is, and in what it is counted. */
export const creditingCases: readonly FieldCase[] = [
  {
    id: 'o-01',
    source: 'https://github.com/adempiere/adempiere/issues/1630',
    asked: 'Commission on what is delivered; a return takes it back.',
    cells: [
      {
        what: '200 returned of 700 at 4 %',
        of: (comp) => comp('TIERED_COMMISSION', [-200, [[0, 0.04]], null, null, 700]),
        gives: -8,
      },
    ],
    plans: [
      {
        what: '300 returned of 1,000',
        plan: returned,
        payee: payeeOf({ name: 'Rita', role: 'Rep' }),
        deals: withReturn,
        pays: 28,
      },
      {
        what: 'the row and its return',
        plan: returned,
        payee: payeeOf({ name: 'Rita', role: 'Rep' }),
        deals: [delivered('order', 1000), delivered('order', -1000)],
        pays: 0,
      },
    ],
    flagged: [
      {
        what: 'a return, where the plan takes none',
        plan: kept,
        deal: delivered('return', -300),
        flags: ['no-number'],
      },
    ],
  },
  {
    id: 'o-06',
    source:
      'https://excelforum.com/excel-general/846969-interesting-data-extraction-and-calculation-conundrum-post2866736.html',
    asked:
      'Some deals belong to one rep, some to two, half each. Credit 3,000 and 1,000, at 10 % here.',
    plans: [
      {
        what: 'Anna',
        plan: shared,
        payee: payeeOf({ name: 'Anna', role: 'First' }),
        deals,
        pays: 300,
      },
      {
        what: 'Bo',
        plan: shared,
        payee: payeeOf({ name: 'Bo', role: 'Second' }),
        deals,
        pays: 100,
      },
      {
        what: 'Anna, and no share is typed',
        plan: toThoseThere,
        payee: payeeOf({ name: 'Anna', role: 'First' }),
        deals: untyped,
        pays: 300,
      },
      {
        what: 'Bo, and no share is typed',
        plan: toThoseThere,
        payee: payeeOf({ name: 'Bo', role: 'Second' }),
        deals: untyped,
        pays: 100,
      },
    ],
    flagged: [
      {
        what: 'one owner, who has the half of the other',
        plan: toThoseThere,
        deal: sold('alone', { First: { name: 'Anna' } }),
        flags: [],
      },
      {
        what: 'half of a deal goes to nobody',
        plan: shared,
        deal: sold('half', { First: { name: 'Anna' } }),
        flags: ['under-credited'],
      },
      {
        what: 'the share is typed',
        plan: shared,
        deal: sold('alone', { First: { name: 'Anna', share: 1 } }),
        flags: [],
      },
    ],
  },
  {
    id: 'o-12',
    source: 'https://datafield.dev/car-sales/part-01/chapter-05/quiz.html',
    asked: '25 % of the gross of each car, but never less than 150 a car.',
    cells: [
      {
        what: '400, 1,000 and 200',
        of: (comp) =>
          [400, 1000, 200].reduce(
            (sum, gross) => sum + Math.max(150, comp('SINGLE_RATE_COMMISSION', [gross, 0.25])),
            0,
          ),
        gives: 550,
      },
    ],
    plans: [
      {
        what: '400, 1,000 and 200: 150, 250 and 150',
        plan: perCar({ dealLeast: 150 }),
        payee: payeeOf({ name: 'Rita', role: 'Rep' }),
        deals: cars,
        pays: 550,
      },
      {
        what: 'and never more than 200: 150, 200 and 150',
        plan: perCar({ dealLeast: 150, dealMost: 200 }),
        payee: payeeOf({ name: 'Rita', role: 'Rep' }),
        deals: cars,
        pays: 500,
      },
      {
        what: 'a car that comes back takes back its 150',
        plan: perCar({ dealLeast: 150 }),
        payee: payeeOf({ name: 'Rita', role: 'Rep' }),
        deals: [...cars, delivered('car of 400', -400)],
        pays: 400,
      },
    ],
    flagged: [
      {
        what: 'a car that pays the most',
        plan: perCar({ dealMost: 200 }),
        deal: delivered('car of 1000', 1000),
        flags: ['windfall'],
      },
      {
        what: 'a car that does not',
        plan: perCar({ dealMost: 200 }),
        deal: delivered('car of 400', 400),
        flags: [],
      },
    ],
  },
  {
    id: 'o-23',
    source: 'https://docs.idynamics.es/en/commissions/settlements/currency.html',
    asked: 'Sold in pounds at 10 %, paid in pounds or in dollars at 1.22.',
    cells: [
      { what: 'pounds', of: (comp) => comp('SINGLE_RATE_COMMISSION', [1000, 0.1]), gives: 100 },
      {
        what: 'dollars',
        of: (comp) => 1.22 * comp('SINGLE_RATE_COMMISSION', [1000, 0.1]),
        gives: 122,
      },
    ],
    plans: [
      { what: 'pounds', plan: inPounds(), payee: seller(''), pays: 100 },
      { what: 'dollars', plan: inPounds(), payee: seller('USD'), pays: 100, inOwn: 122 },
      // From August a dollar has another rate, which only the last day knows.
      { what: 'pounds typed', plan: inPounds(), payee: seller('gbp'), pays: 100 },
      // 610 dollars are 500 pounds, beside 500 pounds of the plan's own.
      {
        what: 'sold in dollars and in pounds',
        plan: inPounds(),
        payee: seller('USD'),
        deals: [soldIn('USD', 610), soldIn('', 500)],
        ...{ pays: 100, inOwn: 122 },
      },
      {
        what: 'sold in a currency without a rate',
        plan: inPounds(),
        payee: seller(''),
        deals: [soldIn('SEK', 610), soldIn('GBP', 500)],
        pays: 50,
      },
      // 610 of July at 1.22 and 625 of August at 1.25 are 500 pounds each; one without a rate is none.
      {
        what: 'each deal by the rate of its own day',
        plan: inPounds('first-day', { deals: 'own-day' }),
        payee: seller('USD'),
        deals: [
          soldIn('USD', 610),
          { ...soldIn('USD', 625), deal: 'of August', booked: dayNumber('2026-08-20') },
          { ...soldIn('SEK', 900), deal: 'in kronor' },
        ],
        ...{ pays: 100, inOwn: 122 },
      },
      // The deal of August is cancelled in September and takes back what it gave, at its own rate.
      {
        what: 'a cancelled deal by the rate of its own day, and not of the day it is cancelled',
        plan: inPounds('last-day', { deals: 'own-day' }),
        payee: seller(''),
        deals: [
          soldIn('USD', 610),
          {
            ...{ ...soldIn('USD', 122), deal: 'of June', booked: dayNumber('2026-06-10') },
            cancelled: dayNumber('2026-09-02'),
          },
        ],
        pays: 40,
      },
      {
        what: 'by the rate of the last day',
        plan: inPounds('last-day'),
        payee: seller('USD'),
        ...{ pays: 100, inOwn: 125 },
      },
      // Thirty days after September.
      {
        what: 'by the rate of the day of payment',
        plan: inPounds('payment-day'),
        payee: seller('USD'),
        ...{ pays: 100, inOwn: 130 },
      },
      // Half on 1 October, at 1.25, and half thirty days after September, at 1.30.
      {
        what: 'in two instalments, each by the rate of its day',
        plan: { ...inPounds('payment-day'), payment: inHalves },
        payee: seller('USD'),
        ...{ pays: 100, inOwn: 127.5 },
      },
      // 976 dollars are 800 pounds: 10 % of them, and 20 % of the 200 beyond.
      {
        what: 'with a quota of the payee’s in dollars',
        plan: inPounds('first-day', { own: 'payee' }, 1000),
        payee: { ...seller('USD'), quota: 976 },
        ...{ pays: 120, inOwn: 146.4 },
      },
      {
        what: 'with a quota of the payee’s in pounds',
        plan: inPounds('first-day', {}, 1000),
        payee: { ...seller('USD'), quota: 800 },
        ...{ pays: 120, inOwn: 146.4 },
      },
    ],
  },
  {
    id: 'o-13',
    source: 'https://salescookie.com/Blog/Content/2024/04/30/what-is-quota-retirement/',
    asked:
      'New business counts in full, services by half, renewals nothing, though they pay: 110,000 towards a quota of 100,000. The rates are ours.',
    plans: [
      {
        what: 'weighed by product',
        plan: weighed('product', [
          ['Platform', 1],
          ['Services', 0.5],
        ]),
        payee: payeeOf({ name: 'Rita', role: 'Rep' }),
        deals: ofKinds,
        ...{ pays: 12_500, says: '110,000' },
      },
      {
        what: 'weighed by type of sale',
        plan: weighed('type', [
          ['new business', 1],
          ['cross-sell', 0.5],
        ]),
        payee: payeeOf({ name: 'Rita', role: 'Rep' }),
        deals: ofKinds,
        ...{ pays: 12_500, says: '110,000' },
      },
      {
        // 60,000 + 25,000.02 + 10,000 + 25,000 + 10,000, of which 30,000.02 pay 15 %.
        what: 'weighed by region and product',
        plan: byRegionAndProduct,
        payee: payeeOf({ name: 'Rita', role: 'Rep' }),
        deals: ofRegions,
        ...{ pays: 14_500, says: '130,000.02' },
      },
    ],
  },
];
