import { creditingOf } from '../../src/plan/deals/crediting';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { planDifferences } from '../../src/plan/document/differences';
import { dealColumns } from '../../src/plan/deals/values';
import { statement } from '../../src/plan/payee/statement';
import { usualAssumptions } from '../../src/plan/payee/team';
import { common } from '../../src/plan/new-component';
import type { Measure } from '../../src/plan/measure';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { following, measure } from '../../src/plan/presets/preset';
import { planWith } from '../spreadsheet/component-plans';
import { dealOf } from '../spreadsheet/deal-plans';
import { payeeOf } from '../spreadsheet/team-people';
import { teamColumns } from './team-columns';

/** 10 % of what is sold, times 1.1 below a discount of 10 %, 1 to 20 %, and 0.8 above. */
const planOf = (said: Measure['said'], more: Partial<Plan> = {}): Plan =>
  planWith({
    roles: ['AE', 'SE'],
    measures: [
      measure('sales', 'sales', 'money', { returns: 'taken-back' }),
      { ...measure('said', 'average discount', 'percent'), said },
    ],
    components: [
      {
        ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
        ...{ quota: null, tiers: [{ from: 0, rate: 0.1 }] },
      },
      {
        ...{ kind: 'multiplier', ...common('factor'), measure: 'said', of: ['commission'] },
        ...{ mode: 'highest' },
        factors: [
          { from: 0, factor: 1.1 },
          { from: 0.1, factor: 1 },
          { from: 0.2, factor: 0.8 },
        ],
      },
    ],
    creditSplits: [
      { role: 'AE', share: 0.75, isOverlay: false },
      { role: 'SE', share: 0.25, isOverlay: false },
    ],
    ...more,
  } as Parameters<typeof planWith>[0]);
const discount = planOf({ column: 'Discount' });
const share = planOf({ column: 'Product', values: ['Cloud', 'Support'] });

const [anna, bo] = [payeeOf({ name: 'Anna', role: 'AE' }), payeeOf({ name: 'Bo', role: 'SE' })];
const sold = (deal: string, amount: number, says: number | string | undefined, more = {}): Deal =>
  dealOf({
    ...{ deal, type: 'New business', current: 0, renewed: amount },
    ...{ owners: { AE: { name: 'Anna' } } },
    ...(says !== undefined && { own: { ' discount': says } }),
    ...more,
  });
const withBo = { owners: { AE: { name: 'Anna' }, SE: { name: 'Bo' } } };

const columnsOf = (deals: readonly Deal[], plan = discount, team: readonly Payee[] = [anna, bo]) =>
  teamColumns(plan, team, usualAssumptions(plan), creditingOf(plan, deals, team));
/** The measure, and what the factor gives or takes. */
const paid = (deals: readonly Deal[], plan = discount) => {
  const column = columnsOf(deals, plan);
  return [column('credited:said')[0], column('pay:factor')[0]];
};

test('each deal weighs what the payee is credited for it', () => {
  // Anna has 75 % of 100,000 at 5 % and of 300,000 at 25 %: 20 %. The mean of both would be 15 %.
  const deals = [sold('1', 100_000, 0.05), sold('2', 300_000, 0.25, withBo)];
  const column = columnsOf(deals);
  expect(column('credited:sales')).toEqual([300_000, 75_000]);
  expect(column('credited:said')).toEqual([0.2, 0.25]);
  // 30,000 and 7,500, of which both lose a fifth.
  expect(column('pay:factor')).toEqual([-6_000, -1_500]);
});

test('what comes back with all of it leaves nothing to weigh by, and no dust of its cents', () => {
  const all = { owners: { AE: { name: 'Anna', share: 1 } } };
  // In binary 0.1 and 0.2 less 0.3 are 5.6e-17.
  const deals = [sold('1', 0.1, 0.05, all), sold('2', 0.2, 0.15, all), sold('3', -0.3, 0.2, all)];
  expect(paid(deals)).toEqual([0, 0]);
});

test.each<[string, [number, number | string | undefined][], number, number]>([
  // 10 % of 75,000 of each 100,000.
  ['all below 10 %', [[100_000, 0.05]], 0.05, 750],
  ['10 % is no longer below it', [[100_000, 0.1]], 0.1, 0],
  [
    'between',
    [
      [100_000, 0.05],
      [100_000, 0.25],
    ],
    0.15,
    0,
  ],
  // 200,000 weigh; 30,000 are paid on 400,000 and lose a fifth.
  [
    'a blank is left out of both sums',
    [
      [200_000, 0.25],
      [200_000, undefined],
    ],
    0.25,
    -6_000,
  ],
  [
    'a text is none',
    [
      [200_000, 0.25],
      [200_000, 'much'],
    ],
    0.25,
    -6_000,
  ],
  [
    'nor is 20 without its sign',
    [
      [200_000, 0.25],
      [200_000, 20],
    ],
    0.25,
    -6_000,
  ],
  [
    '0 is a number',
    [
      [200_000, 0.2],
      [200_000, 0],
    ],
    0.1,
    0,
  ],
  // (100,000 * 10 % - 50,000 * 4 %) / 50,000.
  [
    'a return weighs below 0',
    [
      [100_000, 0.1],
      [-50_000, 0.04],
    ],
    0.16,
    0,
  ],
  ['no deal is nothing typed', [], 0, 0],
])('%s', (_, deals, is, pays) => {
  expect(paid(deals.map(([amount, says], k) => sold(String(k), amount, says)))).toEqual([is, pays]);
});

test('where no credited deal says anything, nothing is paid by it, and both rows say so', () => {
  const deals = [sold('1', 100_000, undefined), sold('2', 100_000, 20)];
  const column = columnsOf(deals);
  // A discount of 0 would give 1,500.
  expect(column('pay:commission')).toEqual([15_000, 0]);
  expect(column('pay:factor')).toEqual([0, 0]);
  expect(column('flag')).toEqual([
    'No deal says what a measure needs: what depends on it pays nothing.',
    '',
  ]);
  const { lines } = statement(discount, anna, creditingOf(discount, deals, [anna]), [anna]);
  expect(lines.map(({ sentence }) => sentence)[1]).toBe(
    'No credited deal says average discount, so that nothing is paid by it.',
  );
  const flags = dealColumns(discount, deals, undefined, [anna, bo]).column('flags');
  expect(flags.map((one) => String(one).includes('left out of a measure'))).toEqual([true, true]);
});

test('a deal that says something, or is credited to nobody’s measure, is not flagged', () => {
  const deals = [sold('1', 100_000, 0.1), sold('2', 100_000, undefined, { booked: 40_000 })];
  const flags = dealColumns(discount, deals, undefined, [anna, bo]).column('flags');
  expect(flags.map((one) => String(one).includes('left out of a measure'))).toEqual([false, false]);
});

test('a mix is the share of credit whose deals say one of some values', () => {
  const of = (deal: string, amount: number, product?: string) =>
    sold(deal, amount, undefined, { ...(product !== undefined && { product }) });
  // 100,000 and 50,000 of 500,000; another 300,000 say nothing.
  const deals = [
    of('1', 100_000, 'CLOUD '),
    of('2', 50_000, 'support'),
    of('3', 350_000, 'Licences'),
    of('4', 300_000),
  ];
  expect(paid(deals, share)).toEqual([0.3, -12_000]);
});

test('a share of new business reads the type of sale, in either language', () => {
  const plan = planOf({ column: 'Type', values: ['Nysalg'] });
  const deals = [
    sold('1', 30_000, undefined),
    sold('2', 70_000, undefined, { type: 'Cross-sell' }),
  ];
  expect(paid(deals, plan)[0]).toBe(0.3);
});

test('counted deals do not weigh beside money, and weigh where there is no money', () => {
  const counts = planOf({ column: 'Discount' });
  const [sales, said] = counts.measures;
  if (!sales || !said) throw new Error('There are two.');
  const meetings = measure('meetings', 'meetings', 'count');
  const both = { ...counts, measures: [sales, meetings, said] };
  const deals = [
    sold('1', 100_000, 0.1, { measure: 'sales' }),
    sold('2', 100_000, 0.5, { measure: 'meetings' }),
  ];
  expect(columnsOf(deals, both)('credited:said')[0]).toBe(0.1);
  const only = { ...counts, measures: [{ ...sales, unit: 'count' as const }, said] };
  const two = [sold('1', 5_000, 0.1), sold('2', 900_000, 0.2)];
  expect(columnsOf(two, only)('credited:said')[0]).toBe(0.15);
});

test('without deals it is typed for each payee', () => {
  const typed = { ...anna, credited: { sales: 100_000, said: 0.05 } };
  expect(statement(discount, typed).total).toBe(11_000);
});

test('a plan that credits no deal has nothing to weigh by, and a measure comes from deals in one way', () => {
  const components = [
    {
      ...{ kind: 'retention', ...following('kept', 'said'), model: 'nrr', mode: 'highest' },
      tiers: [{ from: 1, bonus: 1 }],
    },
  ];
  const messages = (measures: readonly object[]) => {
    const parsed = parsePlan({ ...discount, components, measures });
    return parsed.ok ? [] : parsed.issues.map(({ message }) => message.en);
  };
  const [sales, said] = discount.measures;
  expect(messages([said ?? {}])).toEqual(['No deal is credited, so that none weighs anything.']);
  expect(messages([sales ?? {}, { ...said, fromDeals: 'nrr' }])).toEqual([
    'The measure comes from deals in two ways.',
  ]);
});

test('what it is, is said', () => {
  expect(planDifferences(discount, share)).toEqual([
    'average discount, Comes from: It is the average of Discount on Deals, in which each deal weighs what the payee is credited for it. A deal that says nothing there is left out; where none of a payee’s deals says anything, nothing is paid by it. → It is what the payee is credited for deals with Cloud or Support in Product, over what the payee is credited for all deals that say anything there.',
  ]);
});
