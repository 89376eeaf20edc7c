import { dayNumber } from '../../../src/engine/dates';
import type { Component } from '../../../src/plan/kinds';
import { following } from '../../../src/plan/presets/preset';
import type { Comp, FieldCase } from './field-case';
import { planOver, sales, soldBy } from './plans';

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
];

function multiple(comp: Comp): number {
  const multiples = [
    [0, 1],
    [1, 1.5],
    [1.2, 2],
  ] as const;
  return comp('TIERED_COMMISSION', [1.3, multiples]);
}
