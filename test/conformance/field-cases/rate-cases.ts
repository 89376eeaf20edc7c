import { dayNumber } from '../../../src/engine/dates';
import type { Component } from '../../../src/plan/kinds';
import { common } from '../../../src/plan/new-component';
import type { Deal } from '../../../src/plan/people';
import { period } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import type { FieldCase } from './field-case';
import { planOver, sales } from './plans';

const line = (region: string, product: string, term: string, rate: number) => ({
  ...{ of: [region, product, term], rate },
});
const byRegionAndTerm: Component = {
  ...{ kind: 'rate-table', ...common('rates'), columns: ['Region', 'Product', 'Term'] },
  rates: [
    line('North', '*', '1', 0.04),
    line('North', '*', '2', 0.06),
    line('North', '*', '3', 0.08),
    line('South', '*', '1', 0.05),
    line('South', '*', '2', 0.07),
    line('South', 'Cloud*', '3', 0.12),
    line('South', '*', '3', 0.09),
  ],
};
const plan = planOver(sales, [byRegionAndTerm]);

const deal = (region: string, term: number | string, renewed: number, product = ''): Deal => ({
  ...{
    deal: `${region} ${term} ${product}`,
    customer: region,
    type: 'New business',
    closer: '',
    product,
  },
  ...{ booked: dayNumber(period.from), current: 0, renewed, measure: '' },
  own: { region, term },
  owners: { Owner: { name: 'Anna' } },
});

/** Rates by what a deal says in columns of the person's own. */
export const rateCases: readonly FieldCase[] = [
  {
    id: 'region-product-term',
    source: 'By hand: one, two and three years at three rates in each of two regions.',
    asked: 'What do deals of two regions and three terms pay?',
    plans: [
      {
        // 4,000 + 3,000 + 16,000.008 + 4,000 + 2,100 + 5,400, each to the cent, and nothing of the West.
        what: 'a line of rates for each region and term',
        plan,
        payee: payeeOf({ name: 'Anna' }),
        deals: [
          deal('North', 1, 100_000),
          deal('north', '2', 50_000),
          deal(' NORTH ', 3, 200_000.1),
          deal('South', 1, 80_000),
          deal('South', 2, 30_000),
          deal('South', 3, 60_000, 'Cloud storage'),
          deal('West', 3, 90_000),
        ],
        pays: 34_500.01,
        says: '34,500.01',
      },
      {
        what: 'a product that is named pays its own line',
        plan,
        payee: payeeOf({ name: 'Anna' }),
        deals: [deal('South', 3, 10_000, 'cloud*'), deal('South', 3, 10_000, 'Cloud')],
        // 1,200 and 900: the name is compared as it is written, and is no pattern.
        pays: 2_100,
      },
    ],
    flagged: [
      { what: 'of no line', plan, deal: deal('West', 3, 1_000), flags: ['no-rate'] },
      { what: 'of one', plan, deal: deal('North', 3, 1_000), flags: [] },
    ],
  },
];
