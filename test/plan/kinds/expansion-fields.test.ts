import * as v from 'valibot';
import { type ExpansionComponent, expansionSchema } from '../../../src/plan/kinds/expansion/schema';
import { expansion } from '../../../src/plan/kinds/expansion/expansion';
import { fieldOf, setAgain } from './component-cells';
import { sales } from './measures';

const sample = expansion.sample('expansion', sales);
const part = (more: Partial<ExpansionComponent> = {}) => ({
  component: { ...sample, ...more },
  measure: sales,
});
const chosen = (model: string, language: 'en' | 'da' = 'en', from = sample) =>
  fieldOf(expansion.fields(part()), 'choice', 'model').set(from, model, language);

const guide: ExpansionComponent['rates'] = [
  { type: 'Renewal', rate: 0.03 },
  { type: 'Upsell', rate: 0.08 },
  { type: 'Cross-sell', rate: 0.1 },
];

test('the same model leaves rates as they are, another brings its own in the plan’s language', () => {
  const edited = { ...sample, rates: guide };
  expect(chosen('reduced', 'en', edited)).toBe(edited);
  expect(chosen('by-closer', 'da').rates.map(({ closer }) => closer)).toEqual([
    'Oprindelig AE',
    'AM/CSM',
    'Ny AE',
    'AM/CSM',
  ]);
});

const by = (closer: string, type: string, rate: number) => ({ closer, type, rate });
const type = (word: string, rate: number) => ({ type: word, rate });

test.each([
  ['no rate', { rates: [] }, 'rates'],
  ['a word that is no type', { rates: [type('Gift', 0.1)] }, 'rates.0.type'],
  [
    'a type twice, in two languages',
    { rates: [type('Upsell', 0.1), type('Mersalg', 0.1)] },
    'rates.1.type',
  ],
  ['a rate above 100 %', { rates: [type('Upsell', 1.1)] }, 'rates.0.rate'],
  ['a rate below 0', { rates: [type('Upsell', -0.1)] }, 'rates.0.rate'],
  ['a rate far below 0', { rates: [type('Upsell', -2)] }, 'rates.0.rate'],
  ['a closer where closers do not count', { rates: [by('AE', 'Upsell', 0.1)] }, 'rates.0.closer'],
  [
    'no closer where closers count',
    { model: 'by-closer' as const, rates: [by('AE', 'Upsell', 0.1), type('Renewal', 0)] },
    'rates.1.closer',
  ],
  ['renewals that are left out and pay', { renewalBase: false, rates: guide }, 'rates.0.rate'],
  [
    'renewals that are left out without saying so',
    { renewalBase: false, rates: [type('Upsell', 0.1)] },
    'rates',
  ],
  ['different rates under one', { model: 'same' as const, rates: guide }, 'model'],
])('%s is refused where it stands', (_, more, path) => {
  const checked = expansion.check(part(more));
  expect(!checked.ok && checked.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

test('every model is a component, and comes back through its fields', () => {
  for (const component of [
    sample,
    chosen('same'),
    chosen('by-closer'),
    chosen('by-closer', 'da'),
  ]) {
    expect(v.parse(expansionSchema, component)).toEqual(component);
    expect(expansion.check({ component, measure: sales }).ok).toBe(true);
    expect(setAgain(expansion.fields({ component, measure: sales }), component)).toEqual(component);
  }
});

test('words of the document stay as they are when its cells are read', () => {
  const danish = part({ rates: [type('Mersalg', 0.08), type('Fornyelse', 0.03)] });
  const list = fieldOf(expansion.fields(danish), 'list', 'rates');
  expect(list.get(danish.component)).toEqual([
    ['upsell', 0.08],
    ['renewal', 0.03],
  ]);
  expect(list.set(danish.component, list.get(danish.component))).toEqual(danish.component);
  const changed = list.set(danish.component, [
    ['cross-sell', 0.08],
    ['renewal', 0.03],
  ]);
  expect(changed.rates.map((rate) => rate.type)).toEqual(['cross-sell', 'Fornyelse']);
});

test('a rate of 0 typed for renewals leaves them out, and one rate that differs ends “same rate”', () => {
  const same = chosen('same');
  const list = fieldOf(expansion.fields(part(same)), 'list', 'rates');
  const rows = list.get(same);
  expect(list.set(same, [...rows.slice(0, 3), ['renewal', 0]])).toMatchObject({
    model: 'same',
    renewalBase: false,
  });
  expect(list.set(same, [['new business', 0.12], ...rows.slice(1)])).toMatchObject({
    model: 'reduced',
    renewalBase: true,
  });
  expect(list.set(same, rows.slice(0, 3)).renewalBase).toBe(true);
});

test('a row is added for a type that the last closer does not have', () => {
  const component = chosen('by-closer');
  const list = fieldOf(expansion.fields(part(component)), 'list', 'rates');
  expect(list.next(component)).toEqual(['AM/CSM', 'cross-sell', 0.03]);
});
