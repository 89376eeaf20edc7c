import type { Component } from '../../../src/plan/kinds';
import { following, measure } from '../../../src/plan/presets/preset';
import { common } from '../../../src/plan/new-component';
import { dayNumber } from '../../../src/engine/dates';
import type { Deal } from '../../../src/plan/people';
import { period, planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import type { FieldCase, InPlan } from './field-case';
import { type Tiers, commissionOn, milestoneOn, planOver, sales, soldBy } from './plans';

const meetings = measure('opportunities', 'accepted opportunities', 'count');
const quotaReached = measure('reached', 'quota reached', 'percent');
const rating = measure('rating', 'rating', 'count');
const rated: Component = {
  ...{ kind: 'ladder', ...following('ladder', 'rating'), mode: 'highest', quota: null },
  rungs: [
    { from: 2.5, bonus: 1000 },
    { from: 3, bonus: 2000 },
  ],
};
const each = [
  [0, 500],
  [5, 750],
] as const;
const factors = [
  [0, 0.8],
  [0.75, 0.9],
  [0.85, 1],
];
const bySales = [
  [null, 100_000, 200_000, 300_000, 400_000, 500_000],
  [0.01, 0.5, 0.625, 0.75, 0.875, 1],
  [0.02, 0.625, 0.781, 0.938, 1.094, 1.25],
];
/** A share of 10,000 by return on sales, down, and by sales, across. */
const onGrid = (method: 'steps' | 'linear', pays: number, says: string) => ({
  ...{ what: `a share of 10,000, ${method}`, pays, says },
  plan: planWith({
    measures: [sales, measure('ros', 'return on sales', 'percent')],
    components: [
      {
        ...{ kind: 'matrix', ...common('matrix'), measure: 'ros', across: 'sales', method },
        ...{ gives: 'share', amount: 10_000, of: [] },
        grid: {
          across: bySales[0]?.slice(1).map(Number) ?? [],
          rows: bySales.slice(1).map(([from, ...gives]) => ({
            from: Number(from),
            gives: gives.map(Number),
          })),
        },
      },
    ],
  }),
  payee: payeeOf({ name: 'Anna', credited: { sales: 275_000, ros: 0.015 } }),
});
const rising: Tiers = [
  [0.9, 0.0075],
  [1.25, 0.03],
  [1.5, 0.045],
];
const calculator = [
  [0, 0.1],
  [0.75, 0.125],
  [1, 0.175],
  [1.25, 0.2],
] as const;
const allSold = [
  [0, 0.14],
  [196_000, 0.25],
  [392_000, 0.4],
];
/** The tiers follow all that is sold; of what they pay, the part is paid that is recurring. */
const onRecurring = planWith({
  measures: [sales, measure('recurring', 'recurring')],
  components: [
    commissionOn(sales, null, allSold as never, { hasPrior: true }),
    {
      ...{ kind: 'paid-part', ...common('part'), measure: 'sales', part: 'recurring' },
      ...{ of: ['commission'], restRate: 0.05, onTarget: 150_000 },
    },
  ],
});
const month = (
  what: string,
  [recurring, other, earlier]: readonly [number, number, number],
  pays: number,
  says: string,
): InPlan => ({
  ...{ what, pays, says, plan: onRecurring },
  payee: payeeOf({
    ...{ name: 'Anna', prior: { sales: earlier } },
    credited: { sales: recurring + other, recurring },
  }),
});
/** A deal names the measure that it counts towards; a recurring one counts in sales too. */
const ofMonth = (what: string, towards: string, renewed: number): Deal => ({
  ...{ deal: what, customer: what, booked: dayNumber(period.from), type: 'New business' },
  ...{ closer: '', current: 0, renewed, owners: { Owner: { name: 'Anna' } }, measure: towards },
});
const moreThan = [
  [0, 0.02],
  [50_000.01, 0.025],
  [80_000.01, 0.03],
];
const carried = [
  [0, 0.3],
  [250, 0.4],
  [350, 0.5],
  [450, 0.6],
];
/** The same words: more than 50,000, and more than 80,000. */
const above = (sold: number) => ({
  what: `${sold}`,
  plan: planOver(sales, [
    commissionOn(
      sales,
      null,
      [
        [0, 0.02],
        [50_000, 0.025],
        [80_000, 0.03],
      ],
      { method: 'retroactive', reached: 'above' },
    ),
  ]),
  payee: soldBy('sales', sold),
});
const nrr = measure('nrr', 'NRR', 'percent');
const onward = planOver(nrr, [
  {
    ...{ kind: 'retention', ...following('retention', 'nrr'), model: 'nrr', mode: 'linear' },
    beyond: 'onward',
    tiers: [
      { from: 1, bonus: 0 },
      { from: 1.15, bonus: 10_000 },
    ],
  },
]);
const byTier = (quota: number): Component => ({
  ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal', quota },
  methods: 'each',
  tiers: calculator.map(([from, rate]) => ({
    ...{ from, rate, method: from === 0.75 ? ('retroactive' as const) : ('marginal' as const) },
  })),
});
const quarters = [[70], [100], [60], [120]];

/** Tasks about tiers: what moves them, and what they pay on. */
export const tierCases: readonly FieldCase[] = [
  {
    id: 'o-07',
    source:
      'https://github.com/sourcegraph/handbook/blob/main/content/departments/finance/process/commissions.md',
    asked: '500 for each accepted opportunity up to 5 a month, 750 for each above.',
    cells: [
      // 5 * 500 + 2 * 750
      { what: '7', of: (comp) => comp('TIERED_COMMISSION', [7, each]), gives: 4000 },
    ],
    plans: [
      {
        what: '7',
        plan: planOver(meetings, [commissionOn(meetings, null, each)]),
        payee: soldBy('opportunities', 7),
        pays: 4000,
      },
      {
        what: '7, as amounts for each',
        plan: planOver(meetings, [commissionOn(meetings, null, each, { rateIs: 'each' })]),
        payee: soldBy('opportunities', 7),
        pays: 4000,
        says: 'Accepted opportunities 7 pays 4,000.',
      },
    ],
  },
  {
    id: 'o-09',
    source: 'https://docs.oracle.com/cd/E05553_01/books/InCompAdm/InCompAdmPlanDesign23.html',
    asked: 'What one rule pays, times a factor that another measure decides.',
    cells: [
      {
        what: '5 % of 100,000 at 80 % of quota',
        of: (comp) =>
          comp('SINGLE_RATE_COMMISSION', [100_000, 0.05]) * comp('TIERED_BONUS', [0.8, factors]),
        gives: 4500,
      },
    ],
    plans: [
      {
        what: 'as a commission and its multiplier',
        plan: planWith({
          measures: [sales, quotaReached],
          components: [
            { kind: 'flat-rate', ...following('rate', 'sales'), rate: 0.05, above: 0, quota: null },
            {
              ...{ kind: 'multiplier', ...common('factor'), measure: 'reached', of: ['rate'] },
              ...{
                mode: 'highest',
                factors: factors.map(([from = 0, factor = 0]) => ({ from, factor })),
              },
            } as Component,
          ],
        }),
        payee: payeeOf({ name: 'Anna', credited: { sales: 100_000, reached: 0.8 } }),
        pays: 4500,
        says: 'Flat rate 5,000, Actual quota reached 80%, Factor 90% pays -500.',
      },
    ],
  },
  {
    id: 'o-10',
    source: 'https://www.office-forums.com/threads/matrix-calculations.1124791/',
    asked: 'A share of pay from two measures at once, in steps, or between the points of the grid.',
    cells: [
      {
        what: 'between: 275,000 at a return of 1.5 %',
        of: (comp) => comp('MATRIX', [0.015, 275_000, bySales, 'linear']),
        gives: 0.80875,
      },
      { what: 'in steps', of: (comp) => comp('MATRIX', [0.015, 275_000, bySales]), gives: 0.625 },
    ],
    plans: [
      onGrid('linear', 8_087.5, 'Share 80.88% pays 8,087.50.'),
      onGrid('steps', 6_250, 'Share 62.5% pays 6,250.'),
    ],
  },
  {
    id: 'o-11',
    source:
      'https://www.office-forums.com/threads/3-tier-incentive-matrix-w-infinite-possibilities.1186336/',
    asked: 'The rate itself rises in a straight line with attainment and pays on all revenue.',
    // 100 units at a price of 1,000. Half way from 90 % to 125 % it is 0.75 % + 2.25 % / 2 = 1.875 %.
    cells: (
      [
        [89_999.99, 0],
        [90_000, 675],
        [107_500, 2_015.625],
        [125_000, 3_750],
        [137_500, 5_156.25],
        [150_000, 6_750],
        [200_000, 9_000],
      ] as const
    ).map(([sold, gives]) => ({
      what: `${sold} of 100,000`,
      of: (comp) => comp('TIERED_COMMISSION', [sold, rising, 100_000, 'interpolated']),
      gives,
    })),
    plans: (
      [
        [89_999.99, 0],
        [90_000, 675],
        [107_500, 2_015.63],
        [137_500, 5_156.25],
        [200_000, 9_000],
      ] as const
    ).map(([sold, pays]) => ({
      what: `${sold} of 100,000`,
      plan: planOver(sales, [
        { ...commissionOn(sales, 100_000, rising), method: 'interpolated' } as Component,
      ]),
      payee: soldBy('sales', sold),
      pays,
    })),
  },
  {
    id: 'o-14',
    source:
      'http://www.mrexcel.com/board/threads/interesting-commission-tier-calculator-wrinkle.1086916/',
    asked:
      'Everything sold moves the tiers; they pay the recurring part alone, and the rest pays 5 %.',
    cells: [
      { what: 'January', of: shareOfTiers(150_000, 40_000, 0), gives: 23_000 },
      { what: 'February', of: shareOfTiers(80_000, 20_000, 190_000), gives: 20_472 },
    ],
    plans: [
      month('January', [150_000, 40_000, 0], 23_000, 'Part 78.95% pays -3,600.'),
      month('February', [80_000, 20_000, 190_000], 20_472, 'Part 80% pays -3,868.'),
      {
        ...month('January, by deals', [0, 0, 0], 23_000, 'Part 78.95% pays -3,600.'),
        deals: [ofMonth('A', 'recurring', 150_000), ofMonth('B', 'sales', 40_000)],
      },
    ],
  },
  {
    id: 'o-15',
    source: 'https://falconincentives.com/sample-calculator',
    asked: 'Rates by tier, of which one, at 75 %, pays from the first unit.',
    cells: (
      [
        [44_999, 4499.9],
        [45_060, 5632.5],
        [60_000, 7500],
        [78_000, 10_725],
      ] as const
    ).map(([sold, gives]) => ({
      what: `${sold}`,
      of: (comp) =>
        comp('TIERED_COMMISSION', [sold, calculator, 60_000]) +
        comp('TIERED_BONUS', [sold, [[0.75, 1125]], 60_000]),
      gives,
    })),
    plans: [
      {
        what: 'at quota',
        plan: planOver(sales, [
          commissionOn(sales, 60_000, calculator),
          milestoneOn(sales, 60_000, 1125, 0.75),
        ]),
        payee: soldBy('sales', 60_000),
        pays: 7500,
      },
      ...(
        [
          [60_000, 44_999, 4499.9],
          [60_000, 45_060, 5632.5],
          [60_000, 60_000, 7500],
          [60_000, 78_000, 10_725],
          // Another quota is no other plan: twice of everything.
          [120_000, 156_000, 21_450],
        ] as const
      ).map(([quota, sold, pays]) => ({
        what: `${sold} of ${quota}, each tier by its own method`,
        ...{ plan: planOver(sales, [byTier(quota)]), payee: soldBy('sales', sold), pays },
      })),
    ],
  },
  {
    id: 'o-19',
    source:
      'https://www.techrepublic.com/article/how-to-calculate-bonuses-and-commissions-in-excel/',
    asked: '2 % up to and including 50,000, 2.5 % of all above it, 3 % of all above 80,000.',
    cells: [
      { what: '50,000, from a cent more on', of: onAll(50_000), gives: 1000 },
      { what: '80,000', of: onAll(80_000), gives: 2000 },
      { what: '50,000, as it is said', of: exceeding(50_000), gives: 1000 },
      { what: 'a cent more', of: exceeding(50_000.01), gives: 1250.00025 },
      { what: '80,000, as it is said', of: exceeding(80_000), gives: 2000 },
      { what: '80,000 and a cent', of: exceeding(80_000.01), gives: 2400.0003 },
    ],
    plans: [
      { ...above(50_000), pays: 1000 },
      { ...above(50_000.01), pays: 1250 },
      { ...above(80_000), pays: 2000 },
      { ...above(80_000.01), pays: 2400 },
    ],
  },
  {
    id: 'o-20',
    source: 'https://github.com/FlowFuse/website/pull/5470',
    asked: 'Nothing to 100 % retention, 10,000 at 115 %, and on in the same line.',
    cells: (
      [
        [0.98, 0],
        [1.075, 5000],
        [1.15, 10_000],
        [1.18, 12_000],
      ] as const
    ).map(([retention, gives]) => ({
      what: `${retention}`,
      of: (comp) => comp('SINGLE_RATE_COMMISSION', [retention, 10_000 / 0.15, 1]),
      gives,
    })),
    plans: (
      [
        [0.98, 0],
        [1.075, 5000],
        [1.15, 10_000],
        [1.18, 12_000],
      ] as const
    ).map(([retention, pays]) => ({
      ...{ what: `${retention}`, plan: onward, payee: soldBy('nrr', retention), pays },
    })),
  },
  {
    id: 'o-26',
    source: 'Found on the way: a rating on a scale of 4, whose statement said 3.',
    asked: 'A measure that counts may have decimals: 1,000 from 2.5 on and 2,000 from 3 on.',
    plans: [
      {
        what: '2.8',
        plan: planOver(rating, [rated]),
        payee: soldBy('rating', 2.8),
        pays: 1000,
        says: 'Rating 2.8 pays 1,000.',
      },
    ],
  },
  {
    id: 'o-22',
    source: 'https://www.experts-exchange.com/questions/28562753/Excel-formula-to-set-banding.html',
    asked: 'What a quarter falls short of its threshold is added to that of the next quarter.',
    cells: [
      // Above the thresholds are 0, 20, 0 and 30; tiers go by the year to date of 170 and 350.
      { what: 'second quarter', of: aboveCarried(1, 170), gives: 6 },
      { what: 'fourth quarter', of: aboveCarried(3, 350), gives: 12 },
    ],
  },
];

function shareOfTiers(
  recurring: number,
  other: number,
  before: number,
): NonNullable<FieldCase['cells']>[number]['of'] {
  const total = recurring + other;
  return (comp) =>
    (recurring / total) * comp('TIERED_COMMISSION', [total, allSold, null, null, before]) +
    comp('SINGLE_RATE_COMMISSION', [other, 0.05]);
}

function onAll(sold: number): NonNullable<FieldCase['cells']>[number]['of'] {
  return (comp) => comp('TIERED_COMMISSION', [sold, moreThan, null, 'retroactive']);
}

/** The thresholds as they are said: they have to be exceeded. */
function exceeding(sold: number): NonNullable<FieldCase['cells']>[number]['of'] {
  const said = moreThan.map(([from = 0, rate = 0]) => [Math.floor(from), rate]);
  return (comp) => comp('TIERED_COMMISSION', [sold, said, null, 'retroactive', null, true]);
}

function aboveCarried(
  quarter: number,
  toDate: number,
): NonNullable<FieldCase['cells']>[number]['of'] {
  return (comp) => {
    const above = comp('DRAW', [quarters, 75], quarter) - 75;
    return comp('TIERED_COMMISSION', [above, carried, null, null, toDate - above]);
  };
}
