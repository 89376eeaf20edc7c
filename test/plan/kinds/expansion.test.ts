import '../../../src/plan/all-kinds';
import { excelText } from '../../../src/formula/excel-text';
import { paidByCard, payOfDeal } from '../../../src/plan/deals/card-pay';
import { deal as places } from '../../../src/plan/component-places';
import { notationOf } from '../../../src/plan/component-notation';
import type { ExpansionComponent } from '../../../src/plan/kinds/expansion/schema';
import { expansion } from '../../../src/plan/kinds/expansion/expansion';
import type { Entry } from '../../spreadsheet/entry-workbook';
import { isCellFault } from '../../functions/custom-functions-stub';
import { evaluate } from '../../functions/evaluate';
import { fieldOf, ruleText, writeInputs } from './component-cells';
import { sales } from './measures';

const sample = expansion.sample('expansion', sales);
const part = (more: Partial<ExpansionComponent> = {}) => ({
  component: { ...sample, ...more },
  measure: sales,
});
const chosen = (model: string, language: 'en' | 'da' = 'en', from = sample) =>
  fieldOf(expansion.fields(part()), 'choice', 'model').set(from, model, language);
const paid = (
  component: ExpansionComponent,
  type: string,
  closer: string,
  current: number,
  renewed: number,
) => payOfDeal({ component, measure: sales }, { type, closer, current, renewed });

/** The three models of the published guide, each on a new value of 100,000. */
test.each([
  ['same', 'New business', '', 10_000],
  ['same', 'Upsell', '', 10_000],
  ['same', 'Cross-sell', '', 10_000],
  ['reduced', 'New business', '', 10_000],
  ['reduced', 'Upsell', '', 6_000],
  ['reduced', 'Cross-sell', '', 8_000],
  ['by-closer', 'Upsell', 'Original AE', 8_000],
  ['by-closer', 'Upsell', 'am/csm', 5_000],
  ['by-closer', 'Cross-sell', 'New AE', 10_000],
])('%s: %s %s pays %d', (model, type, closer, commission) => {
  const pay = paid(chosen(model), type, closer, 0, 100_000);
  expect(pay).toMatchObject({ ok: true, value: { commissionable: 100_000, commission } });
});

const guide: ExpansionComponent['rates'] = [
  { type: 'Renewal', rate: 0.03 },
  { type: 'Upsell', rate: 0.08 },
  { type: 'Cross-sell', rate: 0.1 },
];

/** Published: renewal 400,000 at 3 %, upsell 100,000 at 8 %, cross-sell 75,000 at 10 %: 27,500. */
test('the worked example of the guide pays 27,500', () => {
  const { component } = part({ rates: guide });
  const pays = [
    paid(component, 'Renewal', '', 400_000, 500_000),
    paid(component, 'Upsell', '', 400_000, 500_000),
    paid(component, 'Cross-sell', '', 0, 75_000),
  ].map((pay) => (pay.ok ? pay.value.commission : NaN));
  expect(pays).toEqual([12_000, 8_000, 7_500]);
});

test.each([
  ['a smaller contract', 400_000, 399_999, 0],
  ['nothing added', 400_000, 400_000, 0],
  ['one crown added', 400_000, 400_001, 0.08],
  ['example 1, from 200,000 to 350,000', 200_000, 350_000, 12_000],
])('an upsell with %s', (_, current, renewed, commission) => {
  expect(paid(part({ rates: guide }).component, 'Mersalg', '', current, renewed)).toMatchObject({
    ok: true,
    value: { commission },
  });
});

test.each([
  ['a type that the card does not have', { rates: guide }, 'New business', '', 'rates'],
  ['a word that is no type', { rates: guide }, 'Gift', '', 'type'],
  ['a closer that the card does not have', chosen('by-closer'), 'Upsell', 'Partner', 'rates'],
  ['no closer', chosen('by-closer'), 'Upsell', '', 'closer'],
])('%s is refused, never paid 0', (_, more, type, closer, path) => {
  const refused = paid(part(more).component, type, closer, 0, 100);
  expect(!refused.ok && refused.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

test('renewals that are left out pay an explicit 0, whoever closes', () => {
  const renewal = fieldOf(expansion.fields(part()), 'choice', 'renewalBase');
  for (const model of ['same', 'reduced', 'by-closer']) {
    const without = renewal.set(chosen(model), 'none');
    expect(expansion.check({ component: without, measure: sales }).ok).toBe(true);
    const closers = model === 'by-closer' ? ['Original AE', 'AM/CSM', 'New AE'] : [''];
    for (const closer of closers) {
      expect(paid(without, 'Renewal', closer, 400_000, 400_000)).toMatchObject({
        ok: true,
        value: { commission: 0 },
      });
    }
    const again = renewal.set(without, 'own');
    expect(paid(again, 'Renewal', 'AM/CSM', 400_000, 400_000)).toMatchObject({
      ok: true,
      value: { commission: 12_000 },
    });
  }
});

/** Each deal: type, closer, current, new, and what it pays. */
const deals: readonly (readonly [string, string, number, number, number | 'refused'])[] = [
  ['Upsell', 'Original AE', 200_000, 350_000, 12_000],
  ['Upsell', ' am/csm ', 0, 100_000, 5_000],
  ['Cross-sell', 'New AE', 300_000, 100_000, 10_000],
  ['Renewal', 'AM/CSM', 400_000, 390_000, 11_700],
  ['Upsell', 'Partner', 0, 100_000, 'refused'],
  ['Gift', 'New AE', 0, 100_000, 'refused'],
];

test.each(['by-closer', 'reduced'])(
  'the COMP function pays columns of deals the same: %s',
  (model) => {
    const component = chosen(model);
    const cells: Entry[][] = [];
    const inputs = writeInputs(expansion, { component, measure: sales }, cells);
    const [first, last] = [cells.length + 1, cells.length + deals.length];
    for (const deal of deals) cells.push(deal.slice(0, 4));
    const [saleType, closer, current, renewed] = ['A', 'B', 'C', 'D'].map(
      (column) => `${column}${first}:${column}${last}`,
    ) as [string, string, string, string];
    const deal: Readonly<Record<string, string>> = {
      ...{ 'deal.type': saleType, 'deal.closer': closer },
      ...{ 'deal.current': current, 'deal.renewed': renewed },
    };
    const own = notationOf(inputs, {}, 'functions');
    const pays = paidByCard({ component, measure: sales }, places.commissionable);
    const call = excelText(pays, { ...own, place: (key) => deal[key] ?? own.place(key) });
    const spilled = evaluate(call, cells).map(([value]) =>
      isCellFault(value) ? 'refused' : value,
    );
    expect(spilled).toEqual(
      deals.map(([word, who, before, after]) => {
        const pay = paid(component, word, who, before, after);
        return pay.ok ? pay.value.commission : 'refused';
      }),
    );
    if (model === 'by-closer')
      expect(spilled).toEqual(deals.map(([, , , , commission]) => commission));
  },
);

test('the rule names every rate', () => {
  expect(ruleText(expansion, part(chosen('by-closer')), 'en')).toBe(
    'The rate depends on who closes the sale and what type it is. The rates are ' +
      '{0.08 percent: list[0,2]} for upsell closed by Original AE, ' +
      '{0.05 percent: list[1,2]} for upsell closed by AM/CSM, ' +
      '{0.1 percent: list[2,2]} for cross-sell closed by New AE and ' +
      '{0.03 percent: list[3,2]} for renewal closed by AM/CSM. ' +
      'An upsell pays on what the new value adds to the current one, cross-sell and new business on the new value. ' +
      'A renewal pays on the smaller of the two values.',
  );
  expect(ruleText(expansion, part(), 'da')).toContain('{0.06 percent: list[1,1]} for mersalg');
});
