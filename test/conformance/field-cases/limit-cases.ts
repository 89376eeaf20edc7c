import { common } from '../../../src/plan/new-component';
import type { Component } from '../../../src/plan/kinds';
import { payeeOf } from '../../spreadsheet/team-people';
import type { FieldCase } from './field-case';
import { commissionOn, planOver, sales, soldBy } from './plans';

const broker = [
  [0, 0.012],
  [2_000_000, 0.009],
] as const;
const brokerPlan = planOver(sales, [
  commissionOn(sales, null, broker, { hasPrior: true, cap: 22_000 }),
]);
const toDate = [
  [100, 500],
  [200, 1000],
];
const accelerated = planOver(sales, [
  commissionOn(sales, 300_000, [[1, 0.02]], {
    hasPrior: true,
    gate: { measure: 'sales', atLeast: 300_000 },
  }),
]);
const steps = [
  [0, 1],
  [3, 0.5],
  [6, 0.25],
];
const weights = [[0.5, 0.5]];

const objectives: Component = {
  ...{ kind: 'mbo', ...common('mbo'), target: 10_000, minimum: 0, maximum: 1.4 },
  objectives: ['A', 'B'].map((objective) => ({ objective, weight: 0.5 })),
  cap: 10_000,
  requires: { joined: 'all', of: [], each: 1, does: 'cap', until: 12_500 },
};
const lifted = planOver(sales, [objectives]);
const achieved = (...results: readonly number[]) => payeeOf({ results: { mbo: results } });

const poolOf = (limit: { readonly ownMost?: 'typed' }) =>
  planOver(sales, [
    {
      ...{
        kind: 'pool',
        ...common('pool'),
        measure: 'sales',
        size: 'amount',
        amount: 900,
        rate: 0,
      },
      ...{ among: 'everyone', most: 360, ...limit },
    },
  ]);
const sharing = [500, 300, 200].map((weight, k) =>
  payeeOf({ name: `Row ${k + 1}`, results: { pool: [weight] } }),
);
/** The first has 100 at most: 800 is left, by 300 and 200, of which the second has 360 as the plan says. */
const sharingByOwn = sharing.map((row, k) => {
  const mosts = [100, undefined, 500][k];
  return mosts === undefined ? row : { ...row, mosts: { pool: mosts } };
});

/** Tasks about caps, floors, gates, and what is taken back. */
export const limitCases: readonly FieldCase[] = [
  {
    id: 'o-03',
    source:
      'https://www.mrexcel.com/board/threads/real-estate-commission-calculator-tiered.780054/',
    asked:
      "The broker's share runs in tiers over the year and stops at 22,000; a sale that crosses it is cut.",
    cells: [
      {
        what: 'a tier of 0 from 22,000 on',
        of: (comp) => {
          const cut = [
            [0, 0.012],
            [22_000 / 0.012, 0],
          ];
          return comp('TIERED_COMMISSION', [500_000, cut, null, null, 1_500_000]);
        },
        gives: 4000,
      },
    ],
    plans: [
      // 18,000 was paid; 22,000 is the most.
      {
        what: 'the month',
        plan: brokerPlan,
        payee: soldBy('sales', 500_000, 1_500_000),
        pays: 4000,
      },
      { what: 'the next', plan: brokerPlan, payee: soldBy('sales', 1_000_000, 2_000_000), pays: 0 },
    ],
  },
  {
    id: 'o-04',
    source:
      'https://community.oracle.com/mosc/discussion/3549284/variable-compensation-calculating-award',
    asked:
      'A quarter that was missed is paid when the year to date is reached; what was paid is not paid again.',
    cells: [
      { what: '90, then 115', of: (comp) => comp('TIERED_BONUS', [205, toDate]) - 0, gives: 1000 },
      {
        what: '100, then 105',
        of: (comp) => comp('TIERED_BONUS', [205, toDate]) - 500,
        gives: 500,
      },
    ],
  },
  {
    id: 'o-05',
    source: 'Found while trying o-04: an accelerator that waits for the quota of the year.',
    asked: '2 % of what is above 300,000 a year, behind a gate of 300,000 on the same measure.',
    plans: [
      {
        what: '200,000 after 125,000',
        plan: accelerated,
        payee: soldBy('sales', 200_000, 125_000),
        pays: 500,
        says: '108.33%',
      },
    ],
  },
  {
    id: 'o-17',
    source: 'https://www.prowi.io/en/glossary/churn-rate',
    asked:
      'Of 10,000 all is taken back in the first 3 months, half to 6, a quarter to 12, then nothing.',
    cells: (
      [
        [2, -10_000],
        [4, -5000],
        [8, -2500],
        [12, 0],
      ] as const
    ).map(([month, gives]) => ({
      what: `month ${month}`,
      of: (comp) => comp('CLAWBACK', [10_000, 12, month, steps]),
      gives,
    })),
  },
  {
    id: 'o-18',
    source: 'https://www.shrm.org/topics-tools/tools/forms/commission-sales-draw-agreement',
    asked: 'Recovery of a draw takes at most half of what is earned.',
    cells: [
      {
        what: 'paid of 3,000 with 2,000 owed',
        of: (comp) => comp('DRAW', [3000, 1000, 2000, null, 0.5]),
        gives: 1500,
      },
    ],
  },
  {
    id: 'o-21',
    source:
      'https://mrexcel.com/board/threads/redistribute-remaining-bonus-after-a-reaching-a-cap.1186183',
    asked: 'A pool by contribution, at most 360 each, and what is left goes to the others.',
    cells: (
      [
        [360, [360, 324, 216]],
        [
          [[100], [360], [500]],
          [100, 360, 440],
        ],
      ] as const
    ).flatMap(([most, parts]) =>
      parts.map((gives, row) => ({
        what: `row ${row + 1}, at most ${String(most)}`,
        of: (comp) => comp('POOL', [900, [[500], [300], [200]], most], row),
        gives,
      })),
    ),
    plans: [
      ...[360, 324, 216].map((pays, row) => ({
        ...{ what: `row ${row + 1}`, plan: poolOf({}), team: sharing },
        ...{ payee: sharing[row] ?? payeeOf({}), pays, says: 'Weights of all 1,000, at most 360' },
      })),
      ...[100, 360, 440].map((pays, row) => ({
        ...{ what: `row ${row + 1}, each its own most`, plan: poolOf({ ownMost: 'typed' }) },
        ...{ payee: sharingByOwn[row] ?? payeeOf({}), team: sharingByOwn, pays },
        says: `at most ${String([100, 360, 500][row])}`,
      })),
    ],
  },
  {
    id: 'o-24',
    source:
      'https://redlib.hbubli.cc/r/askmath/comments/nfrj6r/help_calculating_a_far_way_to_calculate_bonus',
    asked: 'Weighted objectives pay more than 100 % only when every one of them is met.',
    cells: (
      [
        [[1.2, 0.95], 10_000],
        [[1.2, 1], 11_000],
      ] as const
    ).map(([met, gives]) => ({
      what: met.join(' and '),
      of: (comp) => {
        const whole = comp('MBO_BONUS', [10_000, weights, [met]]);
        return Math.min(...met) < 1 ? Math.min(whole, 10_000) : whole;
      },
      gives,
    })),
    plans: [
      { what: '120 and 95', plan: lifted, payee: achieved(1.2, 0.95), pays: 10_000 },
      { what: '120 and 100', plan: lifted, payee: achieved(1.2, 1), pays: 11_000 },
      { what: '140 and 125', plan: lifted, payee: achieved(1.4, 1.25), pays: 12_500 },
    ],
  },
];
