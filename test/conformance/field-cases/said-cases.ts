import { dayNumber } from '../../../src/engine/dates';
import type { Component } from '../../../src/plan/kinds';
import type { Measure } from '../../../src/plan/measure';
import { common } from '../../../src/plan/new-component';
import type { Deal } from '../../../src/plan/people';
import type { Plan } from '../../../src/plan/plan';
import { measure } from '../../../src/plan/presets/preset';
import { period, planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import type { FieldCase, InPlan } from './field-case';
import { commissionOn, sales } from './plans';

/** 10 % of what is sold, times a factor by what deals say in a column. */
const factorBy = (
  said: Measure['said'],
  factors: readonly (readonly [number, number])[],
  more: Partial<Component> = {},
): Plan =>
  planWith({
    measures: [sales, { ...measure('said', 'average', 'percent'), said }],
    components: [
      { ...commissionOn(sales, null, [[0, 0.1]]), ...more } as Component,
      {
        ...{ kind: 'multiplier', ...common('factor'), measure: 'said', of: ['commission'] },
        ...{ mode: 'highest', factors: factors.map(([from, factor]) => ({ from, factor })) },
      },
    ],
  });
const discount = factorBy({ column: 'Discount' }, [
  [0, 1.1],
  [0.1, 1],
  [0.2, 0.8],
]);
const margin = factorBy({ column: 'Margin' }, [[0, 1]], {
  gate: { measure: 'said', atLeast: 0.3 },
});
const mix = factorBy({ column: 'Type', values: ['New business'] }, [
  [0, 1],
  [0.4, 1.25],
]);

const cleo = payeeOf({ name: 'Cleo' });
const row = (k: number, renewed: number, more: Partial<Deal>): Deal => ({
  ...{ deal: `D-${String(k)}`, customer: `Customer ${String(k)}`, type: 'New business' },
  ...{ closer: '', booked: dayNumber(period.from), current: 0, renewed, measure: '' },
  owners: { Owner: { name: 'Cleo' } },
  ...more,
});
type Sold = readonly [amount: number, says: number | string | undefined];
const case_ = (
  what: string,
  [plan, column]: readonly [Plan, string],
  sold: readonly Sold[],
  pays: number,
  more: Partial<InPlan> = {},
): InPlan => ({
  ...{ what, plan, payee: cleo, pays },
  deals: sold.map(([amount, says], k) =>
    row(k, amount, says === undefined ? {} : { own: { [column]: says } }),
  ),
  ...more,
});
const discounts = [discount, ' discount'] as const;
const margins = [margin, ' margin'] as const;

/** What credited deals say in a column decides what is paid. */
export const saidCases: readonly FieldCase[] = [
  {
    id: 'average-discount',
    source: 'Ours, as handbooks hold a price: 110 % of the commission below 10 %, 80 % from 20 %.',
    asked:
      'The discount of 100,000 at 5 % and 300,000 at 15 % is 12.5 %, each weighed by what it is.',
    plans: [
      // 10 % of 400,000.
      case_(
        'in the middle',
        discounts,
        [
          [100_000, 0.05],
          [300_000, 0.15],
        ],
        40_000,
        {
          says: 'average 12.5%, Factor 100% pays 0.',
        },
      ),
      case_(
        'below 10 %',
        discounts,
        [
          [300_000, 0.05],
          [100_000, 0.15],
        ],
        44_000,
      ),
      case_(
        'exactly 10 %',
        discounts,
        [
          [200_000, 0.05],
          [200_000, 0.15],
        ],
        40_000,
      ),
      case_(
        '20 %',
        discounts,
        [
          [100_000, 0.05],
          [300_000, 0.25],
        ],
        32_000,
      ),
      // 25 % of 300,000; the other 100,000 would make it 18.75 %.
      case_(
        'a blank is in neither sum',
        discounts,
        [
          [100_000, undefined],
          [300_000, 0.25],
        ],
        32_000,
      ),
      case_(
        'nor is a text, or 5 for 5 %',
        discounts,
        [
          [50_000, 'low'],
          [50_000, 5],
          [300_000, 0.25],
        ],
        32_000,
      ),
      // A discount of 0 would pay 44,000.
      case_('no deal says it', discounts, [[400_000, undefined]], 40_000, {
        says: 'No credited deal says average',
      }),
      case_('a discount of nothing is one', discounts, [[400_000, 0]], 44_000),
      case_('no deals', discounts, [], 0),
      // 75,000 of 150,000 and all of 100,000: (75,000 * 30 % + 100,000 * 6 %) / 175,000 = 16.3 %.
      case_('a delivered part weighs as a part', discounts, [], 17_500, {
        deals: [
          row(1, 150_000, { own: { ' discount': 0.3 }, delivered: 0.5 }),
          row(2, 100_000, { own: { ' discount': 0.06 } }),
        ],
      }),
    ],
  },
  {
    id: 'average-margin',
    source: 'Ours: a commission that is paid from a margin of 30 % on.',
    asked: '100,000 at 45 % and 200,000 at 22.5 % leave 30 %.',
    plans: [
      case_(
        '30 %',
        margins,
        [
          [100_000, 0.45],
          [200_000, 0.225],
        ],
        30_000,
      ),
      case_(
        'just below',
        margins,
        [
          [100_000, 0.45],
          [200_000, 0.2249],
        ],
        0,
      ),
      case_('no deal says it', margins, [[300_000, undefined]], 0),
    ],
  },
  {
    id: 'share-of-new-business',
    source: 'Ours: from 40 % of new business on, a commission is a quarter more.',
    asked: '40,000 of new business in 100,000 are 40 %.',
    plans: [
      case_('40 %', [mix, ''], [], 12_500, {
        deals: [row(1, 40_000, {}), row(2, 60_000, { type: 'Cross-sell' })],
      }),
      case_('one less', [mix, ''], [], 10_000, {
        deals: [row(1, 39_999, {}), row(2, 60_001, { type: 'Cross-sell' })],
      }),
    ],
  },
];
