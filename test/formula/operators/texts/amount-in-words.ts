import { type Language, languages } from '../../../../src/engine/words';
import type { Formula } from '../../../../src/formula/formula';
import { amountInWords } from '../../../../src/formula/operators/texts/amount-in-words';
import type { Unit } from '../../../../src/formula/unit';
import type { Lot } from '../../../conformance/native-chance';
import { type Cell, type OperatorTable, blank, error } from '../table';

type Rows = readonly (readonly [operand: Cell, en: string, da: string])[];

/** Danish writes the separators of English the other way round, as its Excel does. */
const inEnglish = (said: Cell): Cell =>
  typeof said === 'string' ? said.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : said;

const ofUnit = (
  unit: Unit,
  shown: Pick<OperatorTable, 'ofItself' | 'ofDifferences'> & {
    text: (sign: string, language: Language) => string;
  },
  rows: Rows,
  draw: (lot: Lot) => Cell,
): readonly OperatorTable[] =>
  languages.map((language: Language) => ({
    name: `amountInWords: ${unit} in ${language}`,
    reads: ['number'],
    of: (amount: Formula<number>) => amountInWords({ ...amount, unit }, language),
    ...{ text: shown.text({ en: '"%"', da: '"\u00a0%"' }[language], language) },
    words: { en: 'A', da: 'A' },
    rows: [
      ...rows.map(([operand, en, da]) => [[operand], { en, da }[language]] as const),
      [[error], error] as const,
    ],
    draw: (lot) => [draw(lot)],
    ...(language === 'da' && unit !== 'date' && { inSheets: inEnglish }),
  }));

const [moneyInEnglish, moneyInDanish] = ofUnit(
  'money',
  { text: () => 'FIXED(A,IF(ROUND(A,2)=ROUND(A,0),0,2))' },
  [
    [50_000, '50,000', '50.000'],
    [1_234_567.5, '1,234,567.50', '1.234.567,50'],
    [0.1, '0.10', '0,10'],
    [-1_500, '-1,500', '-1.500'],
    [-0.5, '-0.50', '-0,50'],
    // What arithmetic leaves below a cent is none.
    [275_000.00000000006, '275,000', '275.000'],
    [-275_000.00000000006, '-275,000', '-275.000'],
    [274_999.99999999994, '275,000', '275.000'],
    [274_999.99, '274,999.99', '274.999,99'],
    [0.1 + 0.2, '0.30', '0,30'],
    [blank, '0', '0'],
  ],
  (lot) => lot.pick([lot.money(1e9), -lot.money(1e6), lot.whole(-5e4, 5e4), error]),
);

const ofCount = (unit: 'count' | 'days') =>
  ofUnit(
    unit,
    { text: () => 'IF(ROUND(A,6)=ROUND(A,0),FIXED(A,0),ROUND(A,6)&"")' },
    [
      [3, '3', '3'],
      [1_200, '1,200', '1.200'],
      [2.8, '2.8', '2,8'],
      [1_200.25, '1200.25', '1200,25'],
      [0.123456789, '0.123457', '0,123457'],
      [-4, '-4', '-4'],
      // 3.3000000000000003 and 11.000000000000002.
      [1.1 * 3, '3.3', '3,3'],
      [11.000000000000002, '11', '11'],
      [1_199.9999999999998, '1,200', '1.200'],
      [blank, '0', '0'],
    ],
    (lot) => lot.pick([lot.whole(-20, 2_000), lot.whole(0, 9_999) / 8, error]),
  );
const [countInEnglish, countInDanish] = ofCount('count');
const [daysInEnglish, daysInDanish] = ofCount('days');

const months = {
  en: '"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"',
  da: '"jan.","feb.","mar.","apr.","maj","jun.","jul.","aug.","sep.","okt.","nov.","dec."',
};

const [dateInEnglish, dateInDanish] = ofUnit(
  'date',
  {
    text: (_, language) =>
      language === 'en'
        ? `CHOOSE(MONTH(A),${months.en})&" "&DAY(A)&", "&YEAR(A)`
        : `DAY(A)&". "&CHOOSE(MONTH(A),${months.da})&" "&YEAR(A)`,
  },
  [
    [46_204, 'Jul 1, 2026', '1. jul. 2026'],
    [46_387, 'Dec 31, 2026', '31. dec. 2026'],
    [45_351, 'Feb 29, 2024', '29. feb. 2024'],
    [46_143, 'May 1, 2026', '1. maj 2026'],
    // Any time of a day is that day.
    [46_204.75, 'Jul 1, 2026', '1. jul. 2026'],
  ],
  (lot) => lot.pick([lot.whole(18_264, 73_050), lot.whole(18_264, 73_050) + 0.5, error]),
);

const [percentInEnglish, percentInDanish] = ofUnit(
  'percent',
  { text: (sign) => `ROUND(100*A,2)&${sign}` },
  [
    [0.5, '50%', '50\u00a0%'],
    [0.125, '12.5%', '12,5\u00a0%'],
    // Half a hundredth is a whole one.
    [0.12345, '12.35%', '12,35\u00a0%'],
    [0.12344, '12.34%', '12,34\u00a0%'],
    [12, '1200%', '1200\u00a0%'],
    [-0.1, '-10%', '-10\u00a0%'],
    [blank, '0%', '0\u00a0%'],
  ],
  (lot) => lot.pick([lot.share(2, 4), lot.share(3, 2), -lot.share(1, 3), error]),
);

const made = {
  ...{ moneyInEnglish, moneyInDanish, countInEnglish, countInDanish, daysInEnglish, daysInDanish },
  ...{ dateInEnglish, dateInDanish, percentInEnglish, percentInDanish },
};

export const tables = Object.values(made).filter((table) => table !== undefined);
