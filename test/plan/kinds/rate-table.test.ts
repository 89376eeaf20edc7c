import '../../../src/plan/all-kinds';
import * as v from 'valibot';
import { payOfDeal } from '../../../src/plan/deals/card-pay';
import { dealColumns } from '../../../src/plan/deals/values';
import { rateTable } from '../../../src/plan/kinds/rate-table/rate-table';
import {
  type RateTableComponent,
  rateTableSchema,
} from '../../../src/plan/kinds/rate-table/schema';
import { nameIds } from '../../../src/plan/deals/names';
import type { Deal } from '../../../src/plan/people';
import { measure } from '../../../src/plan/presets/preset';
import { planWith } from '../../spreadsheet/component-plans';
import { fieldOf, ruleText, setAgain } from './component-cells';
import { sales } from './measures';

const sample = rateTable.sample('rates', sales);
const part = (more: Partial<RateTableComponent> = {}) => ({
  component: { ...sample, ...more },
  measure: sales,
});
const lines = (...rates: readonly (readonly [...of: string[], rate: number])[]) =>
  rates.map((row) => ({ of: row.slice(0, -1).map(String), rate: Number(row.at(-1)) }));
const planOf = (more: Partial<RateTableComponent>) =>
  planWith({
    measures: [measure('sales', 'sales', 'money', { counts: 'listed' })],
    components: [{ ...sample, ...more }],
  });

const deal = (more: Partial<Deal>): Deal => ({
  ...{ deal: 'one', customer: 'Acme', type: 'New business', closer: '', current: 0 },
  ...{ renewed: 1_000, owners: { Owner: { name: 'Anna' } }, measure: '', ...more },
});
/** What a deal of 1,000 pays by a table. */
const pays = (columns: string[], rates: RateTableComponent['rates'], more: Partial<Deal>) =>
  dealColumns(planOf({ columns, rates }), [deal(more)]).column('commission:rates')[0];

const terms = lines(['1', 0.05], ['2', 0.07], ['3', 0.1]);

test.each([
  ['the term of its line', ['Term'], terms, { own: { term: '2' } }, 70],
  ['a number as a text', ['Term'], terms, { own: { term: 3 } }, 100],
  ['a fraction with a comma', ['Term'], lines(['1,5', 0.06]), { own: { term: 1.5 } }, 60],
  ['a fraction as another writes it', ['Term'], lines(['1.5', 0.06]), { own: { term: '1,5' } }, 60],
  ['nothing where no line fits', ['Term'], terms, { own: { term: 4 } }, ''],
  ['nothing where the deal says nothing', ['Term'], terms, {}, ''],
  ['without regard to case', ['Region'], lines(['North', 0.1]), { own: { region: 'NORTH' } }, 100],
  ['no pattern', ['Region'], lines(['N*', 0.1], ['*', 0.02]), { own: { region: 'North' } }, 20],
  ['anything else', ['Region'], lines(['North', 0.1], ['*', 0.02]), {}, 20],
  ['its product', ['Product'], lines(['Cloud', 0.1]), { product: 'cloud' }, 100],
  ['its source, in Danish', ['Kilde'], lines(['Partner', 0.03]), { source: 'Partner' }, 30],
  ['its customer', ['Customer'], lines(['Acme', 0.04]), {}, 40],
  ['its type of sale', ['Type'], lines(['New business', 0.1], ['*', 0.02]), {}, 100],
  ['another type', ['Type'], lines(['Upsell', 0.1], ['*', 0.02]), {}, 20],
  [
    'the first line that fits',
    ['Region', 'Term'],
    lines(['North', '*', 0.08], ['*', '3', 0.1], ['*', '*', 0.01]),
    { own: { region: 'North', term: 3 } },
    80,
  ],
  [
    'three columns',
    ['Region', 'Product', 'Term'],
    lines(['North', 'Cloud', '1', 0.08], ['North', '*', '1', 0.06]),
    { own: { region: 'North', term: 1 }, product: 'Other' },
    60,
  ],
] as const)('a deal pays %s', (_, columns, rates, more, pay) => {
  expect(pays([...columns], rates, more)).toBe(pay);
});

test('an error where the plan asks for a name pays nothing', () => {
  const more = { own: { term: '2' }, unread: { 'own:term': '#N/A' } };
  expect(pays(['Term'], terms, more)).toBe('');
});

test('two tables that name a column share it, whatever the case of its name', () => {
  const plan = planWith({
    measures: [measure('sales', 'sales', 'money', { counts: 'listed' })],
    components: [
      { ...sample, columns: ['Region'], rates: lines(['North', 0.1]) },
      { ...sample, id: 'more', columns: [' region', 'Term'], rates: lines(['*', '1', 0.01]) },
    ],
  });
  expect(nameIds(plan).filter((id) => id.startsWith('own:'))).toEqual(['own:region', 'own:term']);
});

test('a deal is limited as by any rate', () => {
  const plan = planOf({ columns: ['Term'], rates: terms, dealMost: 60 });
  const { column } = dealColumns(plan, [deal({ own: { term: '3' } })]);
  expect([column('commission:rates')[0], column('flags')[0]]).toEqual([
    60,
    'windfall: pays the most',
  ]);
});

const issuesOf = (more: Partial<RateTableComponent>) => {
  const checked = rateTable.check(part(more));
  return checked.ok ? [] : checked.issues.map(({ path }) => path.join('.'));
};

test.each([
  [{ columns: ['Region', ' '], rates: lines(['*', '*', 0.1]) }, 'column2'],
  [{ columns: ['Term', 'term '], rates: lines(['*', '*', 0.1]) }, 'column2'],
  [{ columns: ['Produkt', 'Product'], rates: lines(['*', '*', 0.1]) }, 'column2'],
  [{ rates: [] }, 'rates'],
  [{ columns: ['Type'], rates: lines(['gift', 0.1]) }, 'rates.0.0'],
  [{ columns: ['Region'], rates: lines(['*', 0.1], ['North', 0.2]) }, 'rates.1.0'],
  [{ columns: ['Region'], rates: lines(['North', 0.1], ['north', 0.2]) }, 'rates.1.0'],
  [{ columns: ['Region'], rates: lines(['North', 'Cloud', 0.1]) }, 'rates.0'],
  [{ columns: ['Region'], rates: lines(['North', -0.1]) }, 'rates.0.rate'],
  [{ dealMost: -1 }, 'dealMost'],
  [{ columns: ['Term'], rates: lines(['1.5', 0.1], ['1,5', 0.2]) }, 'rates.1.0'],
] as const)('%j is refused at %s', (more, path) => {
  expect(issuesOf(more as Partial<RateTableComponent>)).toContain(path);
});

test.each(['en', 'da'] as const)('what can be set can be read again (%s)', (language) => {
  const component = rateTable.sample('rates', sales, language);
  expect(v.parse(rateTableSchema, component)).toEqual(component);
  expect(rateTable.check({ component, measure: sales }).ok).toBe(true);
  expect(setAgain(rateTable.fields({ component, measure: sales }), component)).toEqual(component);
});

test('a column more asks for anything, one less is taken from the right, a name is typed', () => {
  const count = fieldOf(rateTable.fields(part()), 'choice', 'columns');
  const more = count.set(sample, '3', 'en');
  expect(more.columns).toEqual(['Region', 'Term', 'Product']);
  expect(more.rates[0]).toEqual({ of: ['Nordic', '1 year', '*'], rate: 0.06 });
  expect(count.set(more, '1', 'en').rates[2]).toEqual({ of: ['Nordic'], rate: 0.1 });
  const second = fieldOf(rateTable.fields(part()), 'text', 'column2');
  expect(second.set(sample, 'Years').columns).toEqual(['Region', 'Years']);
});

test('a new line comes above those for anything, with names that no line has', () => {
  const list = fieldOf(rateTable.fields(part()), 'list', 'rates');
  expect(list.nextAt?.(sample)).toBe(3);
  expect(list.next(sample)).toEqual(['Region 1', 'Term 1', 0.09]);
});

test('the rule reads its lines aloud', () => {
  const more = { columns: ['Type', 'Term'], rates: lines(['upsell', '3', 0.12], ['*', '*', 0.05]) };
  expect(ruleText(rateTable, part(more), 'en')).toContain('for Upsell, 3 and ');
  expect(ruleText(rateTable, part(more), 'da')).toContain('for Mersalg, 3 og ');
  expect(ruleText(rateTable, part(more), 'da')).toContain('for alt');
});

test('a deal that no line fits is told so where one is tried', () => {
  const tried = { type: 'new business', closer: '', current: 0, renewed: 1_000 };
  const one = part({ columns: ['Term'], rates: terms });
  expect(payOfDeal(one, { ...tried, names: ['3'] })).toMatchObject({
    value: { rate: 0.1, commission: 100 },
  });
  expect(payOfDeal(one, { ...tried, names: ['4'] })).toMatchObject({
    issues: [{ message: { en: 'No line fits the deal.' } }],
  });
});
