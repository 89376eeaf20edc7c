import { dayNumber } from '../../../src/engine/dates';
import type { Component } from '../../../src/plan/kinds';
import { common } from '../../../src/plan/new-component';
import { following, measure } from '../../../src/plan/presets/preset';
import { planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import type { Comp, FieldCase } from './field-case';
import { planOver, sales, soldBy } from './plans';

const halves = ['A', 'B'].map((objective) => ({ objective, weight: 0.5 }));
const onTarget = (target: number, more: Partial<Component> = {}): Component =>
  ({
    ...{ kind: 'on-target', ...following('target', 'sales'), target, quota: 1_000_000 },
    mode: 'marginal',
    points: [
      { from: 0, share: 1 },
      { from: 1, share: 1.5 },
      { from: 1.2, share: 2 },
    ],
    ...more,
  }) as Component;
const rates = planOver(sales, [onTarget(100_000)]);
const rep = (sold: number, target?: number, quota: number | null = null) => ({
  ...soldBy('sales', sold),
  ...{ quota, ...(target !== undefined && { target }) },
});
/** 60, 20 and 20 % of target pay over one quota; the last by a threshold, a target and an excellence point. */
const shared = planOver(sales, [
  onTarget(60_000),
  onTarget(20_000, { id: 'second', mode: 'retroactive', cap: 25_000 } as Partial<Component>),
  onTarget(20_000, {
    ...{ id: 'third', mode: 'linear' },
    points: [
      { from: 0.8, share: 0.5 },
      { from: 1, share: 1 },
      { from: 1.2, share: 2 },
    ],
  } as Partial<Component>),
]);

/** 60,000 by the quota and 40,000 by two objectives. */
const withObjectives = planOver(sales, [
  onTarget(60_000),
  {
    ...{ kind: 'mbo', ...common('mbo'), target: 40_000, minimum: 0, maximum: 1.5 },
    ...{ sharesOf: 'target', objectives: halves },
  },
]);
const both = (target: number | undefined, sold: number) => ({
  ...rep(sold, target),
  results: { mbo: [1, 0.8] },
});
/** Of return on sales, down, and sales, across: three quarters of 20,000 at both thresholds. */
const ofGrid = planWith({
  measures: [sales, measure('ros', 'return on sales', 'percent')],
  components: [
    {
      ...{ kind: 'matrix', ...common('matrix'), measure: 'ros', across: 'sales', method: 'steps' },
      ...{ gives: 'share', amount: 20_000, of: [], sharesOf: 'target' },
      grid: {
        across: [0, 100_000],
        rows: [
          { from: 0, gives: [0, 0.5] },
          { from: 0.1, gives: [0.25, 0.75] },
        ],
      },
    },
  ],
});
const onGrid = (target?: number) => ({
  ...payeeOf({ name: 'Anna', credited: { sales: 120_000, ros: 0.12 } }),
  ...(target !== undefined && { target }),
});
/** As o-24, with its caps as shares of the target. */
const lifted = (sharesOf?: 'target') =>
  planOver(sales, [
    {
      ...{ kind: 'mbo', ...common('mbo'), target: 10_000, minimum: 0, maximum: 1.4 },
      ...{ objectives: halves, ...(sharesOf && { sharesOf }), capIs: 'target', cap: 1 },
      requires: { joined: 'all', of: [], each: 1, does: 'cap', until: 1.25 },
    },
  ]);
const achieved = (target: number | undefined, ...results: readonly number[]) => ({
  ...payeeOf({ name: 'Anna', results: { mbo: results } }),
  ...(target !== undefined && { target }),
});

/** At most twice the target pay of each. */
const twice = planOver(sales, [
  onTarget(100_000, { cap: 2, capIs: 'target' } as Partial<Component>),
]);

/** Tasks about target pay by person. */
export const targetCases: readonly FieldCase[] = [
  {
    id: 'o-08',
    source: 'https://sandbox.earnestcomp.com/help/building-comp-plans',
    asked:
      'The rate of each rep is on-target pay less salary, over quota; tiers take it 1, 1.5 and 2 times.',
    cells: [
      // 1 + 0.2 * 1.5 + 0.1 * 2 = 1.5 times the target pay
      { what: '100,000', of: (comp) => 100_000 * multiple(comp), gives: 150_000 },
      { what: '80,000', of: (comp) => 80_000 * multiple(comp), gives: 120_000 },
    ],
    plans: [
      {
        ...{ what: '100,000 at 1,000,000', plan: rates, payee: rep(1_300_000), pays: 150_000 },
        says: 'is 130% of the quota of 1,000,000 and pays 150,000, 150% of target pay of 100,000.',
      },
      {
        ...{ what: '80,000 at 700,000', plan: rates, payee: rep(910_000, 80_000, 700_000) },
        ...{ pays: 120_000, says: 'pays 120,000, 150% of target pay of 80,000.' },
      },
      { what: 'none', plan: rates, payee: rep(910_000, 0, 700_000), pays: 0 },
      // Half of the quarter: 40,000 at 350,000.
      {
        ...{ what: 'half of the quarter', plan: rates, pays: 60_000 },
        payee: { ...rep(455_000, 80_000, 700_000), from: dayNumber('2026-08-16') },
      },
      // 130 %: 60,000 * 1.5, 20,000 * 1.3 * 2 cut to 25,000, and 20,000 * 2.
      { what: '60/20/20', plan: shared, payee: rep(1_300_000), pays: 155_000 },
      // 110 % of half of it: 30,000 * 1.15, 10,000 * 1.1 * 1.5 and 10,000 * 1.5.
      { what: '60/20/20 of half', plan: shared, payee: rep(1_100_000, 50_000), pays: 66_000 },
      // 90 %: 60,000 * 0.9, 20,000 * 0.9 and 20,000 * 0.75.
      { what: '60/20/20 at 90 %', plan: shared, payee: rep(900_000), pays: 87_000 },
      // 79.99 %: nothing of the last.
      { what: '60/20/20 at 79.99 %', plan: shared, payee: rep(799_900), pays: 63_992 },
    ],
  },
  {
    id: 'cap-of-target-pay',
    source: 'By hand: plans say “capped at 200 % of target incentive”, of each person’s own.',
    asked: 'The rates of o-08, at most twice the target pay of each.',
    plans: [
      // 180 %: 1 + 0.2 * 1.5 + 0.6 * 2 = 2.5 times.
      { what: '100,000', plan: twice, payee: rep(1_800_000), pays: 200_000 },
      { what: '80,000', plan: twice, payee: rep(1_260_000, 80_000, 700_000), pays: 160_000 },
      // 150 %: 1.9 times.
      {
        what: '80,000, below it',
        plan: twice,
        payee: rep(1_050_000, 80_000, 700_000),
        pays: 152_000,
      },
      { what: 'none', plan: twice, payee: rep(1_800_000, 0), pays: 0 },
      // Half of the quarter: 40,000 at 350,000, of which 630,000 are 180 %.
      {
        ...{
          what: 'half of the quarter',
          plan: twice,
          pays: 80_000,
          says: 'The cap makes it 80,000.',
        },
        payee: { ...rep(630_000, 80_000, 700_000), from: dayNumber('2026-08-16') },
      },
    ],
  },
  {
    id: 'objectives-of-target-pay',
    source: 'By hand: 60 % of target pay by quota and 40 % by objectives, of each person’s own.',
    asked: 'Objectives of 100 and 80 % at the whole quota pay 60 and 36 % of target pay.',
    plans: [
      { what: '100,000', plan: withObjectives, payee: both(undefined, 1_000_000), pays: 96_000 },
      {
        ...{ what: '50,000', plan: withObjectives, payee: both(50_000, 1_000_000), pays: 48_000 },
        says: 'A 100%, B 80% pays 18,000, 90% of target pay of 20,000.',
      },
      { what: 'none', plan: withObjectives, payee: both(0, 1_000_000), pays: 0 },
      // Half of the quarter: 25,000 at 500,000.
      {
        ...{ what: 'half of the quarter', plan: withObjectives, pays: 24_000 },
        payee: { ...both(50_000, 500_000), from: dayNumber('2026-08-16') },
      },
    ],
  },
  {
    id: 'grid-of-target-pay',
    source: 'By hand: an executive’s target bonus by two results at once, of each person’s own.',
    asked: 'Three quarters of the target pay at 120,000 and a return of 12 %.',
    plans: [
      { what: '20,000', plan: ofGrid, payee: onGrid(), pays: 15_000 },
      {
        ...{ what: '50,000', plan: ofGrid, payee: onGrid(50_000), pays: 37_500 },
        says: 'pays 37,500, 75% of target pay of 50,000.',
      },
    ],
  },
  {
    id: 'objectives-capped-in-percent',
    source:
      'https://redlib.hbubli.cc/r/askmath/comments/nfrj6r/help_calculating_a_far_way_to_calculate_bonus',
    asked: 'At most 100 % of the target, and 125 % once every objective is met.',
    plans: [
      { what: '120 and 95', plan: lifted(), payee: achieved(undefined, 1.2, 0.95), pays: 10_000 },
      { what: '120 and 100', plan: lifted(), payee: achieved(undefined, 1.2, 1), pays: 11_000 },
      { what: '140 and 125', plan: lifted(), payee: achieved(undefined, 1.4, 1.25), pays: 12_500 },
      // Whoever's target is 20,000 has twice of it.
      ...(
        [
          [[1.2, 0.95], 20_000],
          [[1.2, 1], 22_000],
          [[1.4, 1.25], 25_000],
        ] as const
      ).map(([results, pays]) => ({
        ...{ what: `${results.join(' and ')} of 20,000`, plan: lifted('target'), pays },
        payee: achieved(20_000, ...results),
      })),
    ],
  },
];

function multiple(comp: Comp): number {
  const multiples = [
    [0, 1],
    [1, 1.5],
    [1.2, 2],
  ] as const;
  return comp('TIERED_COMMISSION', [1.3, multiples]);
}
