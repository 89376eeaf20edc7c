import type { Unit } from '../../src/plan/field';
import { type NumberStyle, styleOf } from '../../src/taskpane/number/number-style';
import { readNumber } from '../../src/taskpane/number/read-number';

const en: NumberStyle = { decimal: '.', group: ',' };
const da: NumberStyle = { decimal: ',', group: '.' };

const read = (text: string, unit: Unit, style: NumberStyle) => {
  const reading = readNumber(text, unit, style);
  return reading.kind === 'number' ? reading.value : reading.kind;
};

/** What is typed, as an Englishman and as a Dane means it. */
const amounts: [string, number | string, number | string][] = [
  ['1800000', 1_800_000, 1_800_000],
  ['1,800,000', 1_800_000, 1_800_000],
  ['1.800.000', 1_800_000, 1_800_000],
  ['1.800.000,00', 1_800_000, 1_800_000],
  ['1,800,000.00', 1_800_000, 1_800_000],
  ['1 800 000', 1_800_000, 1_800_000],
  ['1\u00a0800\u00a0000', 1_800_000, 1_800_000],
  ["1'800'000", 1_800_000, 1_800_000],
  ['18,00,000', 1_800_000, 1_800_000],
  ['1,800', 1800, 1.8],
  ['1.800', 1.8, 1800],
  ['0.800', 0.8, 0.8],
  ['0,800', 0.8, 0.8],
  ['1800,5', 1800.5, 1800.5],
  ['1800.5', 1800.5, 1800.5],
  ['1.800,50', 1800.5, 1800.5],
  ['1,800.50', 1800.5, 1800.5],
  ['.5', 0.5, 0.5],
  ['5.', 5, 5],
  ['5,', 5, 5],
  ['1.8m', 1_800_000, 1_800_000],
  ['1,8 mio.', 1_800_000, 1_800_000],
  ['1.8 Million', 1_800_000, 1_800_000],
  ['1,8 millioner', 1_800_000, 1_800_000],
  ['900k', 900_000, 900_000],
  ['900 tusind', 900_000, 900_000],
  ['2 mia.', 2e9, 2e9],
  ['2bn', 2e9, 2e9],
  ['DKK 1,800,000', 1_800_000, 1_800_000],
  ['50.000 kr.', 50, 50_000],
  ['kr. 50.000,00', 50_000, 50_000],
  ['€ 12', 12, 12],
  ['$1.5', 1.5, 1.5],
  ['-5', -5, -5],
  ['\u22125,5', -5.5, -5.5],
  ['+5', 5, 5],
  ['0', 0, 0],
  ['', 'blank', 'blank'],
  ['   ', 'blank', 'blank'],
  ['abc', 'no-number', 'no-number'],
  ['abc123', 'no-number', 'no-number'],
  ['12abc', 'no-number', 'no-number'],
  ['2 billion', 'no-number', 'no-number'],
  ['1,80,0.5', 'no-number', 'no-number'],
  ['1.8.0', 'no-number', 'no-number'],
  ['1.800.00', 'no-number', 'no-number'],
  ['1,800.000,5', 'no-number', 'no-number'],
  ['-', 'no-number', 'no-number'],
  ['5-6', 'no-number', 'no-number'],
  ['=A1', 'no-number', 'no-number'],
  ['NaN', 'no-number', 'no-number'],
  ['Infinity', 'no-number', 'no-number'],
  ['9999999999999999', 'too-large', 'too-large'],
];
test.each(amounts)('“%s” is an amount of %p in English and %p in Danish', (text, inEn, inDa) => {
  expect(read(text, 'money', en)).toBe(inEn);
  expect(read(text, 'money', da)).toBe(inDa);
});

const percentages: [string, number | string][] = [
  ['98 %', 0.98],
  ['98%', 0.98],
  ['98', 0.98],
  ['0.5', 0.005],
  ['0,5', 0.005],
  ['0,5 %', 0.005],
  ['.5', 0.005],
  ['0.75', 0.0075],
  ['0.98', 0.0098],
  ['0.98%', 0.0098],
  ['98.5', 0.985],
  ['98,5 %', 0.985],
  ['1', 0.01],
  ['1.0', 0.01],
  ['1,00', 0.01],
  ['1.25', 0.0125],
  ['1,25 %', 0.0125],
  ['1.5', 0.015],
  ['1.6', 0.016],
  ['100', 1],
  ['150', 1.5],
  ['0', 0],
  ['-0,05', -0.0005],
  ['-5', -0.05],
  ['\u22125\u00a0%', -0.05],
  ['7', 0.07],
  ['28.5', 0.285],
  ['%50', 0.5],
  ['5 ٪', 0.05],
  ['12,5 procent', 0.125],
  ['12.5 percent', 0.125],
  ['', 'blank'],
  ['%', 'no-number'],
  ['5%%', 'no-number'],
  ['half', 'no-number'],
];
test.each(percentages)('“%s” in a field of percent is %p, whoever types it', (text, share) => {
  expect(read(text, 'percent', en)).toBe(share);
  expect(read(text, 'percent', da)).toBe(share);
});

test.each(['money', 'count', 'days'] as const)('a percentage is no number of %s', (unit) => {
  expect(readNumber('98%', unit, en)).toEqual({ kind: 'percentage', value: 0.98 });
  expect(readNumber('98', unit, en)).toEqual({ kind: 'number', value: 98 });
});

test('what is pasted beyond any number is not searched for one', () => {
  expect(read('1'.repeat(200), 'money', en)).toBe('no-number');
  expect(read('a'.repeat(1e6), 'percent', en)).toBe('no-number');
});

test.each([
  ['en-US', '.', ','],
  ['da-DK', ',', '.'],
  ['not a locale', '.', ','],
  ['ar-EG', '.', ','],
])('numbers of %s have %s before the fraction', (locale, decimal, group) => {
  expect(styleOf(locale)).toEqual({ decimal, group });
});
