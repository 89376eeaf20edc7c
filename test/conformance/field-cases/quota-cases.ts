import type { Component } from '../../../src/plan/kinds';
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

/** Tasks about the quotas of payees. */
export const quotaCases: readonly FieldCase[] = [
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
