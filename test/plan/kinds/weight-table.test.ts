import '../../../src/plan/all-kinds';
import * as v from 'valibot';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { nameIds } from '../../../src/plan/deals/names';
import { dealColumns } from '../../../src/plan/deals/values';
import { creditWeights } from '../../../src/plan/kinds/credit-weights/credit-weights';
import {
  type WeightTableComponent,
  weightTableSchema,
} from '../../../src/plan/kinds/weight-table/schema';
import { weightTable } from '../../../src/plan/kinds/weight-table/weight-table';
import type { Component } from '../../../src/plan/kinds';
import type { Deal } from '../../../src/plan/people';
import { following, measure } from '../../../src/plan/presets/preset';
import { planWith } from '../../spreadsheet/component-plans';
import { fieldOf, ruleText, setAgain } from './component-cells';
import { sales } from './measures';

const sample = weightTable.sample('weights', sales);
const part = (more: Partial<WeightTableComponent> = {}) => ({
  component: { ...sample, ...more },
  measure: sales,
});
const lines = (...weights: readonly (readonly [...of: string[], weight: number])[]) =>
  weights.map((row) => ({ of: row.slice(0, -1).map(String), weight: Number(row.at(-1)) }));
const planOf = (weighing: readonly Component[], unit: 'money' | 'count' = 'money') =>
  planWith({
    measures: [measure('sales', 'sales', unit, { counts: 'listed' })],
    components: [
      {
        ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
        ...{ quota: null, tiers: [{ from: 0, rate: 0.1 }] },
      },
      ...weighing,
    ],
  });

const deal = (more: Partial<Deal>): Deal => ({
  ...{ deal: 'one', customer: 'Acme', type: 'New business', closer: '', current: 0 },
  ...{ renewed: 1_000, owners: { Owner: { name: 'Anna' } }, measure: '', ...more },
});
const creditIn = (plan: ReturnType<typeof planOf>, more: Partial<Deal>) =>
  dealColumns(plan, [deal(more)]).column('credit')[0];
const credits = (
  columns: string[],
  weights: WeightTableComponent['weights'],
  more: Partial<Deal>,
) => creditIn(planOf([{ ...sample, columns, weights, others: 0.3 }]), more);

const both = lines(['North', 'Cloud', 0.5], ['North', '*', 0.75], ['*', 'Cloud', 1.25]);

test.each([
  ['by its region and product', { own: { region: 'North' }, product: 'Cloud' }, 500],
  ['by its region alone', { own: { region: 'north ' }, product: 'Paper' }, 750],
  ['by its product alone', { own: { region: 'South' }, product: 'CLOUD' }, 1_250],
  ['as everything else where no line fits', { own: { region: 'South' }, product: 'Paper' }, 300],
  ['as everything else where it says nothing', {}, 300],
  ['with its sign', { own: { region: 'North' }, product: 'Cloud', renewed: -1_000 }, -500],
  ['to the cent', { own: { region: 'North' }, product: 'Cloud', renewed: 0.03 }, 0.02],
] as const)('a deal of 1,000 counts %s', (_, more, credit) => {
  expect(credits(['Region', 'Product'], both, more)).toBe(credit);
});

test('a deal counts by a number, its type of sale and its source', () => {
  expect(credits(['Term'], lines(['3', 0.4]), { own: { term: 3 } })).toBe(400);
  expect(credits(['Type'], lines(['New business', 0.6]), {})).toBe(600);
  expect(credits(['Type'], lines(['Nysalg', 0.6]), {})).toBe(600);
  expect(credits(['Kilde'], lines(['Partner', 0.7]), { source: 'partner' })).toBe(700);
});

test('a deal that is counted is counted by its weight', () => {
  const weights = { ...sample, columns: ['Region'], weights: lines(['North', 0.5]) };
  expect(creditIn(planOf([weights], 'count'), { own: { region: 'North' } })).toBe(0.5);
});

test('what is weighed twice counts for one weight of the other', () => {
  const byRegion = { ...sample, columns: ['Region'], weights: lines(['North', 0.5]) };
  const byType = {
    ...creditWeights.sample('types', sales),
    weights: [{ of: 'new business', weight: 0.6 }],
  };
  expect(creditIn(planOf([byRegion, byType]), { own: { region: 'North' } })).toBe(300);
});

test('an error in a column that the plan weighs by credits nothing', () => {
  const more = { own: { region: 'North' }, unread: { 'own:region': '#N/A' } };
  expect(credits(['Region'], lines(['North', 0.5]), more)).toBe('');
});

test('the columns stand on Deals, each once, and those that every plan knows are its own', () => {
  const plan = planOf([
    { ...sample, columns: ['Region', 'Product'], weights: both },
    { ...sample, id: 'more', columns: [' region', 'Closer'], weights: lines(['*', 'Eva', 0.5]) },
  ]);
  expect(nameIds(plan).slice(2, 5)).toEqual(['product', 'closer', 'own:region']);
});

const issuesOf = (more: Partial<WeightTableComponent>) => {
  const checked = weightTable.check(part(more));
  return checked.ok ? [] : checked.issues.map(({ path }) => path.join('.'));
};

test.each([
  [{ columns: ['Region', ' '], weights: lines(['North', '*', 0.1]) }, 'column2'],
  [{ columns: ['Term', 'term '], weights: lines(['1', '*', 0.1]) }, 'column2'],
  [{ weights: [] }, 'weights'],
  [{ columns: ['Type'], weights: lines(['gift', 0.1]) }, 'weights.0.0'],
  [{ columns: ['Region'], weights: lines(['*', 0.1], ['North', 0.2]) }, 'weights.1.0'],
  [{ columns: ['Region'], weights: lines(['North', 'Cloud', 0.1]) }, 'weights.0'],
  [{ columns: ['Region'], weights: lines(['North', -0.1]) }, 'weights.0.weight'],
  [{ others: -0.1 }, 'others'],
])('%j is refused at %s', (more, path) => {
  expect(issuesOf(more)).toEqual([path]);
});

test.each(['en', 'da'] as const)('what can be set can be read again (%s)', (language) => {
  const component = weightTable.sample('weights', sales, language);
  expect(v.parse(weightTableSchema, component)).toEqual(component);
  expect(setAgain(weightTable.fields({ component, measure: sales }), component)).toEqual(component);
  expect(parsePlan(planWith({ measures: [sales], components: [component] })).ok).toBe(true);
});

test('a column more asks for anything, and a new line comes above those for anything', () => {
  const count = fieldOf(weightTable.fields(part()), 'choice', 'columns');
  const more = count.set(sample, '3', 'en');
  expect(more.columns).toEqual(['Region', 'Product', 'Term']);
  expect(more.weights[0]).toEqual({ of: ['Nordic', 'Services', '*'], weight: 0.5 });
  const list = fieldOf(weightTable.fields(part()), 'list', 'weights');
  expect(list.nextAt?.(sample)).toBe(2);
  expect(list.next(sample)).toEqual(['Region 1', 'Product 1', 1.25]);
});

test('the rule reads every line and the rest aloud', () => {
  expect(ruleText(weightTable, part(), 'en')).toBe(
    'Towards sales, deals count by their Region and Product, as they stand on Deals: Nordic, Services for {0.5 percent: list[0,2]}, Benelux, Services for {0.75 percent: list[1,2]} and Benelux for {1.25 percent: list[2,2]}. The first line that fits counts; * stands for anything. A deal that no line fits counts for {1 percent: others}. What a deal pays by a rate of its own stays as it is.',
  );
  expect(ruleText(weightTable, part(), 'da')).toContain(
    'tæller handler efter Region og Product, som de står på Handler: Nordic, Services med {0.5',
  );
});
