import {
  saleTypeIn,
  saleTypeName,
  saleTypeNames,
  saleTypeOptions,
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
