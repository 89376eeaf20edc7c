import { saleTypes } from '../../../../src/functions/expansion-commission/rule';
import { lostTypes } from '../../../../src/formula/lost-types';
import { saleTypeNamed as named } from '../../../../src/formula/operators/pay/sale-type';
import { type Cell, type OperatorTable, blank, error } from '../table';

const words = [...Object.values(saleTypes), ...Object.values(lostTypes)].flatMap(
  ({ en, da }): string[] => [...en, ...da],
);
const sold = (['renewal', 'upsell', 'cross-sell', 'new business'] as const).flatMap((type, k) =>
  [...new Set<string>([...saleTypes[type].en, ...saleTypes[type].da])].map(
    (word) => [`"${word}"`, k + 1] as const,
  ),
);
const lost = [
  ['"Churn"', 1],
  ['"Opsigelse"', 1],
  ['"Downgrade"', 2],
  ['"Nedgradering"', 2],
] as const;
const known = [...sold, ...lost];

const inLanguage = (language: 'en' | 'da', gives: readonly string[]): OperatorTable => {
  const [renewal = '', upsell = '', crossSell = '', business = ''] = gives;
  return {
    name: `saleTypeNamed in ${language}`,
    reads: ['text'],
    of: (cell) => named(language, cell),
    text:
      `IF(ISERROR(A),"",CHOOSE(1+SUMPRODUCT((TRIM(A)={${known.map(([word]) => word).join(',')}})*` +
      `{${known.map(([, type]) => type).join(',')}}),"","${renewal}","${upsell}","${crossSell}","${business}"))`,
    words: { en: 'the type of sale A', da: 'salgstypen A' },
    rows: [
      [['Renewal'], renewal],
      [[' fornyelse '], renewal],
      [['New logo'], business],
      [['genforhandling'], ''],
      [['upsell'], upsell],
      [[' UPSELL '], upsell],
      [['cross-sell'], crossSell],
      [['new business'], business],
      [['Churn'], renewal],
      [[' opsigelse'], renewal],
      [['DOWNGRADE'], upsell],
      [['Nedgradering'], upsell],
      [['churned'], ''],
      [['gift'], ''],
      [[blank], ''],
      [[error], ''],
    ],
    draw: (lot) => [lot.pick<Cell>(['', 'gift', error, blank, ` ${lot.pick(words as [string])} `])],
  };
};

export const english = inLanguage('en', ['Renewal', 'Upsell', 'Cross-sell', 'New business']);

export const danish = inLanguage('da', ['Fornyelse', 'Mersalg', 'Krydssalg', 'Nysalg']);
