import type { Component } from '../../../src/plan/kinds';
import { dayNumber } from '../../../src/engine/dates';
import type { FieldCase } from './field-case';
import { commissionOn, milestoneOn, planOver, sales, soldBy } from './plans';

const yearAndQuarter = (more: Partial<Component> = {}) =>
  planOver(sales, [
    commissionOn(sales, 100_000, [[0, 0.1]]),
    { ...milestoneOn(sales, 25_000, 1000, 1), ...more } as Component,
  ]);
const withOwn = (sold: number, quotas?: Readonly<Record<string, number>>) => ({
  ...soldBy('sales', sold),
  ...{ quota: 110_000, quotas: quotas ?? {} },
});
const typed = yearAndQuarter({ ownQuotas: 'typed' });

const half = [
  [0, 0.1],
  [0.5, 0.2],
  [1, 0.3],
] as const;
const behindGate = planOver(sales, [
  commissionOn(sales, 90, half, { gate: { measure: 'sales', atLeast: 0.5, of: 'quota' } }),
]);
const ofBudget = (sold: number, quota: number) => ({ ...soldBy('sales', sold), quota });

/** Tasks about the quotas of payees. */
export const quotaCases: readonly FieldCase[] = [
  {
    id: 'o-02',
    source: 'https://mrexcel.com/board/threads/sales-compensation-formula.1268544',
    asked:
      'Nothing below half of the budget; from there on tiers of 10, 20 and 30 % from the start.',
    cells: [
      // 45 * 10 % + 45 * 20 % + 10 * 30 %
      { what: '100 of 90', of: gated(100, 90), gives: 16.5 },
      { what: '44 of 90', of: gated(44, 90), gives: 0 },
      { what: '60 of 200', of: gated(60, 200), gives: 0 },
      { what: '40 of 60', of: gated(40, 60), gives: 5 },
    ],
    plans: [
      { what: '100', plan: behindGate, payee: soldBy('sales', 100), pays: 16.5 },
      { what: '44', plan: behindGate, payee: soldBy('sales', 44), pays: 0 },
      { what: '45', plan: behindGate, payee: soldBy('sales', 45), pays: 4.5 },
      { what: '60 of 200', plan: behindGate, payee: ofBudget(60, 200), pays: 0 },
      { what: '40 of 60', plan: behindGate, payee: ofBudget(40, 60), pays: 5 },
      // Half of the quarter has a budget of 45: 22.5 * 10 % + 17.5 * 20 %
      {
        what: '40 in half of the quarter',
        plan: behindGate,
        payee: { ...soldBy('sales', 40), from: dayNumber('2026-08-16') },
        pays: 5.75,
      },
    ],
  },
  {
    id: 'o-25',
    source:
      'Found while trying o-04: a yearly commission and a quarterly milestone on one measure, each with its own quota.',
    asked:
      'Who has a quota of 110,000 in place of 100,000 has a milestone at 27,500 in place of 25,000.',
    plans: [
      // 10 % of 30,000, and 1,000 at 27,500.
      { what: '30,000', plan: yearAndQuarter(), payee: withOwn(30_000), pays: 4000 },
      { what: '27,500', plan: yearAndQuarter(), payee: withOwn(27_500), pays: 3750 },
      { what: '27,490', plan: yearAndQuarter(), payee: withOwn(27_490), pays: 2749 },
      { what: 'none typed for it', plan: typed, payee: withOwn(27_490), pays: 2749 },
      {
        what: 'typed for it: 20,000',
        plan: typed,
        payee: withOwn(20_000, { milestone: 20_000 }),
        pays: 3000,
      },
      {
        what: 'typed for it: 40,000',
        plan: typed,
        payee: withOwn(30_000, { milestone: 40_000 }),
        pays: 3000,
      },
    ],
  },
];

function gated(sold: number, budget: number): NonNullable<FieldCase['cells']>[number]['of'] {
  return (comp) =>
    comp('ATTAINMENT', [sold, budget]) < 0.5 ? 0 : comp('TIERED_COMMISSION', [sold, half, budget]);
}
