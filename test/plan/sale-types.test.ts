import {
  dealTypeIn,
  dealTypeName,
  dealTypeOptions,
  lostTypeNames,
  saleTypeIn,
  saleTypeName,
  saleTypeNames,
  saleTypeOptions,
  soldAs,
} from '../../src/plan/deals/sale-types';

test.each([
  ['Renewal', 'renewal', 'Fornyelse'],
  ['mersalg', 'upsell', 'Mersalg'],
  ['Crosssell', 'cross-sell', 'Krydssalg'],
  [' New logo ', 'new business', 'Nysalg'],
])('%s is %s, in Danish %s', (word, type, danish) => {
  expect(saleTypeIn(word)).toBe(type);
  expect(saleTypeName(word, 'da')).toBe(danish);
});

test.each([
  ['Churn', 'churn', 'Opsigelse', 'renewal'],
  [' nedgradering', 'downgrade', 'Nedgradering', 'upsell'],
  ['Upsell', 'upsell', 'Mersalg', 'upsell'],
] as const)(
  'a row may say %s, which is %s, in Danish %s, and sold as %s',
  (word, type, da, sold) => {
    expect(dealTypeIn(word)).toBe(type);
    expect(dealTypeName(word, 'da')).toBe(da);
    expect(soldAs(type)).toBe(sold);
  },
);

test('what is lost is no type of sale, and pays at no rate of its own', () => {
  expect(lostTypeNames('en').map(saleTypeIn)).toEqual([undefined, undefined]);
  expect(dealTypeOptions().map(({ label }) => label.en)).toEqual([
    ...saleTypeNames('en'),
    ...lostTypeNames('en'),
  ]);
});

test('a word that names no type stays as it is', () => {
  expect(saleTypeIn('Gift')).toBeUndefined();
  expect(saleTypeName('Gift', 'en')).toBe('Gift');
});

test('every option is a type, under the name that a cell holds', () => {
  expect(saleTypeNames('en')).toEqual(['Renewal', 'Upsell', 'Cross-sell', 'New business']);
  expect(saleTypeOptions().map(({ label }) => label.da)).toEqual(saleTypeNames('da'));
  expect(saleTypeOptions().map(({ value, label }) => saleTypeIn(label.en) === value)).not.toContain(
    false,
  );
});
