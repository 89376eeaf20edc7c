import { common } from '../../plan/new-component';
import { following, measure } from '../../plan/presets/preset';
import { type PublicPlan, ofSales, percent } from './public-plan';

const result = (sales: number, margin = 0) => ({ credited: { sales, margin } });

/** Plans that companies filed with the United States Securities and Exchange Commission. */
export const filedPlans: readonly PublicPlan[] = [
  {
    id: 'global-sales-grid',
    name: 'Head of global sales: earnings and revenue',
    source:
      'https://contracts.justia.com/companies/stream-global-services-inc-24151/contract/592752',
    meaning:
      'A year’s bonus by two results at once: operating earnings down a grid, revenue across it. 300,000 at both targets, at most 600,000. The targets are withheld: 90 and 900 million are ours.',
    unsaid: 'What a result between two columns pays: here, what the lower one does.',
    currency: 'USD',
    rules: {
      period: 'year',
      measures: [ofSales('EBITDA'), measure('margin', 'revenue', 'money')],
      components: [
        {
          ...{ kind: 'matrix', ...common('matrix'), measure: 'sales', across: 'margin' },
          ...{ gives: 'pay', amount: 20_000, of: [], method: 'steps', cap: 600_000 },
          grid: {
            across: [830.1, 855.1, 880.1, 900, 925, 950, 975].map(millions),
            rows: [
              { from: millions(79), gives: grid(175_978, 200_978, 225_978, 275_978) },
              { from: millions(84.5), gives: grid(187_989, 212_989, 237_989, 287_989) },
              { from: millions(90), gives: grid(200_000, 225_000, 250_000, 300_000) },
            ],
          },
        },
      ],
    },
    paid: [
      { what: 'both targets', payee: result(90e6, 900e6), pays: 300_000 },
      { what: '11 million short, 25 above', payee: result(79e6, 925e6), pays: 367_978 },
      { what: '5.5 million short, 19.9 short', payee: result(84.5e6, 880.1e6), pays: 237_989 },
      { what: '12.9 million short', payee: result(77.1e6, 975e6), pays: 0 },
      { what: 'revenue 94.9 million short', payee: result(90e6, 805.1e6), pays: 0 },
      { what: 'target, 50 above', payee: result(90e6, 950e6), pays: 484_000 },
    ],
  },
  {
    id: 'earnings-and-revenue-curves',
    name: 'Executive bonus on two curves',
    source: 'https://www.sec.gov/Archives/edgar/data/931058/000116678910000006/exhibit1034.htm',
    meaning:
      'Two shares of one bonus, each on its own curve: nothing at 80 % of earnings and 85 % of net revenue, all of it at 100 %, more above, and 2.5 % of what is sold beyond 105 %. Targets and the bonus are ours.',
    currency: 'USD',
    rules: {
      period: 'year',
      measures: [ofSales('EBITDA'), measure('measure', 'net revenue')],
      components: [
        {
          ...{ kind: 'on-target', ...following('on-target', 'sales'), mode: 'linear' },
          ...{ target: 100_000, quota: 10_000_000, reached: 'above' },
          points: [
            { from: 0.8, share: 0.25 },
            { from: 1, share: 1 },
            { from: 1.1, share: 2 },
          ],
        },
        {
          ...{ kind: 'on-target', ...following('on-target-2', 'measure'), mode: 'linear' },
          ...{
            name: 'Target pay on net revenue',
            target: 100_000,
            quota: 50_000_000,
            reached: 'above',
          },
          points: [
            { from: 0.85, share: 0 },
            { from: 0.9, share: 0.5 },
            { from: 1, share: 1 },
            { from: 1.05, share: 1.5 },
          ],
        },
        {
          ...{ kind: 'flat-rate', ...following('flat-rate', 'measure') },
          ...{ quota: 50_000_000, rate: 0.025, above: 1.05 },
        },
      ],
    },
    paid: (
      [
        [0.8, 0.85, 0],
        [0.82, 0.86, 32_500 + 10_000],
        [0.92, 0.94, 70_000 + 70_000],
        [1, 1, 200_000],
        [1.04, 1.03, 140_000 + 130_000],
        [1.1, 1.05, 200_000 + 150_000],
        [1, 1.06, 100_000 + 150_000 + 12_500],
      ] as const
    ).map(([earned, sold, pays]) => ({
      what: `${percent(earned)} and ${percent(sold)}`,
      payee: { credited: { sales: earned * 10_000_000, measure: sold * 50_000_000 } },
      pays,
    })),
  },
  {
    id: 'bookings-and-retention',
    name: 'Bookings and kept clients',
    source:
      'https://www.sec.gov/Archives/edgar/data/1100917/000110091709000002/tannourji09comp.htm',
    meaning:
      'Each quarter 20,000 when the bookings plan is met and 5,000 when three quarters of the most valuable clients stay. The bookings plan is ours.',
    unsaid:
      'A quarter that was missed is also paid when the year to date is met; a year’s bonus of 25,000 stands beside the quarters. The commission above the year’s plan is a plan of its own here.',
    currency: 'USD',
    rules: {
      measures: [ofSales('bookings'), measure('measure', 'clients kept', 'percent')],
      components: [
        {
          ...{ kind: 'milestone', ...following('milestone', 'sales'), quota: 1_000_000 },
          ...{ pays: 'amount', bonus: 20_000, trigger: 1, partial: { kind: 'none' } },
        },
        {
          ...{ kind: 'retention', ...following('retention', 'measure'), model: 'renewal' },
          ...{ mode: 'highest', tiers: [{ from: 0.75, bonus: 5_000 }] },
        },
      ],
    },
    paid: [
      // 4 x 20,000, 4 x 5,000 and 25,000 are the 125,000 that the page adds up.
      {
        what: 'both',
        payee: { credited: { sales: 1_000_000, measure: 0.75 } },
        pays: (125_000 - 25_000) / 4,
      },
      { what: 'bookings', payee: { credited: { sales: 1_200_000, measure: 0.74 } }, pays: 20_000 },
      { what: 'clients', payee: { credited: { sales: 999_999.99, measure: 0.8 } }, pays: 5_000 },
    ],
  },
  {
    id: 'above-the-board-plan',
    name: 'Bookings above the board plan',
    source:
      'https://www.sec.gov/Archives/edgar/data/1100917/000110091709000002/tannourji09comp.htm',
    meaning:
      'A year’s commission on all bookings above the board plan: 2 %, and 5 % of the same once the higher sales plan is met too. Both plans are ours.',
    currency: 'USD',
    rules: {
      period: 'year',
      measures: [ofSales('bookings')],
      components: [
        {
          ...{ kind: 'flat-rate', ...following('flat-rate', 'sales') },
          ...{ quota: 4_000_000, rate: 0.02, above: 1 },
          requires: {
            ...{ joined: 'all', of: [{ measure: 'sales', atLeast: 5_000_000 }], each: null },
            ...{ does: 'raise', until: 2.5 },
          },
        },
      ],
    },
    paid: [
      { what: 'the board plan', payee: result(4_000_000), pays: 0 },
      { what: '500,000 above it', payee: result(4_500_000), pays: 10_000 },
      {
        what: 'half a dollar short of the sales plan',
        payee: result(4_999_999.5),
        pays: 19_999.99,
      },
      { what: 'the sales plan', payee: result(5_000_000), pays: 50_000 },
      { what: '1,500,000 above it', payee: result(5_500_000), pays: 75_000 },
    ],
  },
  {
    id: 'billings-with-a-hurdle',
    name: 'Billings with a hurdle',
    source:
      'https://www.sec.gov/Archives/edgar/data/1288496/000101968709001248/stbernard_8k-ex1001.htm',
    meaning:
      'Nothing below 70 % of a quarter’s billings; from there the same share of 28,750 as of the target; above it 1, 2 and 5 % of what is billed beyond 100, 105 and 110 %. The target is ours.',
    unsaid:
      'A hurdle that may also be met over the year to date, and a rate for billings of one kind of partner.',
    currency: 'USD',
    rules: {
      measures: [ofSales('net billings')],
      components: [
        {
          ...{ kind: 'milestone', ...following('milestone', 'sales'), quota: 1_000_000 },
          ...{ pays: 'amount', bonus: 28_750, trigger: 1 },
          partial: { kind: 'proportional', from: 0.7 },
        },
        {
          ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
          quota: 1_000_000,
          tiers: [
            { from: 1, rate: 0.01 },
            { from: 1.05, rate: 0.02 },
            { from: 1.1, rate: 0.05 },
          ],
        },
      ],
    },
    paid: [
      { what: 'below the hurdle', payee: result(699_999.99), pays: 0 },
      { what: '85 % of target', payee: result(850_000), pays: 0.85 * 28_750 },
      { what: 'the target', payee: result(1_000_000), pays: 28_750 },
      { what: '40,000 above it', payee: result(1_040_000), pays: 28_750 + 400 },
    ],
  },
  {
    id: 'worldwide-sales',
    name: 'Worldwide sales: quota, quarters and accounts',
    source: 'https://www.sec.gov/Archives/edgar/data/1173489/000095012311007934/c11727exv10w1.htm',
    meaning:
      '115,000 a year for the quota, one and a half times the rate above it, 5,000 for every quarter in which the company meets its revenue target and for every strategic deal above a million. The quota is ours.',
    currency: 'USD',
    rules: {
      period: 'year',
      measures: [ofSales('revenue')],
      components: [
        {
          ...{ kind: 'on-target', ...following('on-target', 'sales'), mode: 'marginal' },
          ...{ target: 115_000, quota: 40_000_000 },
          points: [
            { from: 0, share: 1 },
            { from: 1, share: 1.5 },
          ],
        },
        {
          ...{ kind: 'events', ...common('events') },
          schedule: [
            { event: 'Company’s quarter met', amount: 5_000 },
            { event: 'Strategic deal', amount: 5_000 },
          ],
        },
      ],
    },
    paid: [
      {
        what: 'the quota, all quarters',
        payee: { credited: { sales: 40e6 }, results: { events: [4, 0] } },
        pays: 115_000 + 20_000,
      },
      {
        what: 'a tenth more, two deals',
        payee: { credited: { sales: 44e6 }, results: { events: [0, 2] } },
        pays: 115_000 + 17_250 + 10_000,
      },
      {
        what: 'half of it',
        payee: { credited: { sales: 20e6 }, results: { events: [1, 0] } },
        pays: 57_500 + 5_000,
      },
    ],
  },
];

function millions(amount: number): number {
  return Math.round(amount * 10) * 100_000;
}

/** Revenue below its target as filed, and above it 92,000 more for every 25 million. */
function grid(...upToTarget: readonly [number, number, number, number]): number[] {
  const atTarget = upToTarget[3];
  return [...upToTarget, ...[1, 2, 3].map((k) => atTarget + k * 92_000)];
}
