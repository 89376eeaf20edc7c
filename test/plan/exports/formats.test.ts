import { describe, expect, test } from '@jest/globals';
import { dayNumber } from '../../../src/engine/dates';
import { valueLines } from '../../../src/plan/exports/account';
import { noMapping } from '../../../src/plan/exports/mapping';
import { questionText } from '../../../src/plan/exports/questions';
import { refusalText } from '../../../src/plan/exports/rows/row-refusals';
import { reading } from './export-plan';

/* Amounts and dates in the format of their own column. */

const column = (head: string, cells: readonly string[]) =>
  `Deal\tCustomer\t${head}\n${cells.map((cell, k) => `D${String(k)}\tC\t${cell}`).join('\n')}`;

/** The values of a column, with what is said of the cells that are refused. */
function read(head: string, cells: readonly string[], formats = noMapping.formats) {
  const { deals, refused } = reading(column(head, cells), 'DKK', { ...noMapping, formats });
  const found = new Map<number, unknown>();
  for (const { row, fields } of deals)
    found.set(row, fields.renewed ?? fields.booked ?? fields.delivered);
  for (const { refusal } of refused) found.set(refusal.row, refusal.code);
  return cells.map((_, k) => found.get(k + 2));
}

describe('amounts', () => {
  test.each<[string, readonly string[], readonly unknown[]]>([
    ['Danish', ['1.234.567,89', '1.000', '12,5', '-3,00'], [1_234_567.89, 1000, 12.5, -3]],
    ['English', ['1,234,567.89', '1,000', '12.5', '-3.00'], [1_234_567.89, 1000, 12.5, -3]],
    [
      'grouped by blanks',
      ['1 234 567,89', '1\u00a0000', '1\u202f000,5'],
      [1_234_567.89, 1000, 1000.5],
    ],
    ['Swiss', ["1'234'567.89", '1’000'], [1_234_567.89, 1000]],
    ['in brackets', ['(1,234.00)', '(5.5)', '5.25'], [-1234, -5.5, 5.25]],
    ['with the sign behind', ['10.000,00-', '1.000,5'], [-10_000, 1000.5]],
    ['with a real minus', ['\u22121,5', '+2,5'], [-1.5, 2.5]],
    [
      'with a currency',
      ['DKK 1.000,00', '1.000 kr.', 'kr. 2.500,50', '€ 3,5'],
      [1000, 1000, 2500.5, 3.5],
    ],
    ['with kr. close by', ['kr.1000', '12,5'], [1000, 12.5]],
    ['as shops write them', ['1.000,-', '12,50', '-7,-'], [1000, 12.5, -7]],
    ['whole', ['1000', '0', '-7'], [1000, 0, -7]],
    [
      'blank, or with a dash',
      ['', '-', 'kr -', '- kr.', '7'],
      [undefined, undefined, undefined, undefined, 7],
    ],
    ['without a nought', ['.5', '1.25'], [0.5, 1.25]],
    ['a thousandth', ['0.125', '1.000'], [0.125, 1]],
    ['more digits than a group', ['1234.567', '1.000'], [1234.567, 1]],
  ])('%s', (_, cells, values) => {
    expect(read('Amount', cells)).toEqual(values);
  });

  test.each([
    ...['1.2M', '1,2 mio.', '12 stk', 'tbd', '1.23.456', '12,34,567', '1 2', '--5', '(-5)', '5 %'],
    ...['-1.000-', '1.2E+05', '2026-07-01', 'x1', '1,5,'],
  ])('%s is no amount: its row is refused, the others are not', (cell) => {
    expect(read('Amount', ['1.500,50', cell])).toEqual([1500.5, 'unreadable']);
  });

  test('one in ten that tells otherwise is refused, not read by another format', () => {
    const cells = ['1,5', '2,5', '3,5', '4,5', '5,5', '6,5', '7,5', '8,5', '9,5', '1.75'];
    expect(read('Amount', cells).at(-1)).toBe('unreadable');
    expect(read('Amount', cells).at(0)).toBe(1.5);
  });

  test('1.000 alone is asked about and never guessed; what both formats give is taken', () => {
    const text = column('Amount', ['1.000', '2.500', '700']);
    const { questions, refused, deals } = reading(text);
    expect(questions.map((one) => questionText(one).en)).toContain('Amount: what does 1.000 mean?');
    expect(refused.map(({ refusal }) => refusalText(refusal))).toEqual([
      {
        en: 'Row 2, Amount: found “1.000”, which can be read in two ways; say how amounts are written.',
        da: 'Række 2, Amount: fandt »1.000«, som kan læses på to måder; sig, hvordan beløb er skrevet.',
      },
      expect.anything(),
    ]);
    expect(deals.map(({ fields }) => fields.renewed)).toEqual([700]);
    const said = (decimalSign: '.' | ',') =>
      read('Amount', ['1.000', '2.500', '700'], [{ head: 'amount', decimalSign }]);
    expect(said(',')).toEqual([1000, 2500, 700]);
    expect(said('.')).toEqual([1, 2.5, 700]);
  });

  test('another column of the export tells how 1.000 is written', () => {
    const { columns, deals } = reading('Deal;Amount;Current value\nA;1.000;12,5\nB;2.000;13,5');
    expect(columns.find(({ head }) => head === 'Amount')?.decimalSign).toEqual({
      ...{ format: ',', by: 'other columns' },
    });
    expect(deals.map(({ fields }) => fields.renewed)).toEqual([1000, 2000]);
  });
});

test('a sum below 0 is taken off in the line that adds up', () => {
  const { account } = reading(
    'Deal;Amount;Type;Close date;Owner\nA;10,5;New;2026-07-01;Ada\nB;-2,5;;;',
  );
  expect(valueLines(account)).toEqual([
    { en: 'DKK 8 = 10.50 - 2.50 + 0', da: 'DKK 8 = 10,50 - 2,50 + 0' },
  ]);
});

describe('dates', () => {
  const day = dayNumber('2026-12-31');
  const ninth = dayNumber('2026-02-09');

  test.each<[string, readonly string[], readonly unknown[]]>([
    ['with points', ['31.12.2026', '9.2.2026'], [day, ninth]],
    ['with points, all before the 13th', ['09.02.2026'], [ninth]],
    ['American', ['12/31/2026', '2/9/2026'], [day, ninth]],
    ['British', ['31/12/2026', '09/02/2026'], [day, ninth]],
    ['ISO', ['2026-12-31', '2026-02-09'], [day, ninth]],
    [
      'ISO with a time and a zone',
      ['2026-12-31T23:59:59.000Z', '2026-02-09T00:30:00+02:00'],
      [day, ninth],
    ],
    ['with a time', ['31-12-2026 14:30', '09-02-2026 14.30'], [day, ninth]],
    ['American with a time', ['12/31/2026, 11:59 PM', '2/9/2026 1:05 a.m.'], [day, ninth]],
    ['a short year', ['31-12-26', '09-02-26'], [day, ninth]],
    ['Danish months', ['31. dec. 2026', '9. februar 2026'], [day, ninth]],
    ['English months', ['Dec 31, 2026', '9-Feb-26'], [day, ninth]],
    ['without signs', ['20261231', '20260209'], [day, ninth]],
    ['as Excel keeps them', [String(day), String(ninth)], [day, ninth]],
    ['the same day and month', ['9/9/2026'], [dayNumber('2026-09-09')]],
  ])('%s', (_, cells, values) => {
    expect(read('Close date', cells)).toEqual(values);
  });

  test.each([
    '31/02/2026',
    '13/13/2026',
    '2026-02-30',
    'soon',
    '12/2026',
    'Q3 2026',
    '31. foo 2026',
  ])('%s is no date: its row is refused, the others are not', (cell) => {
    expect(read('Close date', ['31/12/2026', '30/12/2026', cell])).toEqual([
      ...[day, day - 1, 'unreadable'],
    ]);
  });

  test('days that are all before the 13th are asked about, and never guessed', () => {
    const cells = ['02/09/2026', '03/04/2026'];
    const { questions, deals } = reading(column('Close date', cells));
    expect(questions.map((one) => questionText(one).da)).toContain(
      'Close date: hvilken dag er 02/09/2026?',
    );
    expect(deals).toEqual([]);
    expect(read('Close date', cells)).toEqual(['unclear', 'unclear']);
    const said = (dayOrder: 'dmy' | 'mdy') =>
      read('Close date', cells, [{ head: 'Close Date', dayOrder }]);
    expect(said('mdy')).toEqual([ninth, dayNumber('2026-03-04')]);
    expect(said('dmy')).toEqual([dayNumber('2026-09-02'), dayNumber('2026-04-03')]);
  });

  test('another column of dates tells which comes first', () => {
    const { deals } = reading(
      'Deal;Close date;Created\nA;02/09/2026;12/31/2025\nB;03/04/2026;1/30/2026',
    );
    expect(deals.map(({ fields }) => fields.booked)).toEqual([ninth, dayNumber('2026-03-04')]);
  });

  test('a column that tells both is asked about', () => {
    expect(read('Close date', ['31/12/2026', '12/31/2026', '02/09/2026'])).toEqual([
      ...[day, day, 'unclear'],
    ]);
  });

  test('a column that tells both is asked about, whatever another column tells', () => {
    const cells = ['31/12/2026;12/31/2025', '12/31/2026;1/30/2026', '02/09/2026;2/20/2026'];
    const { deals, refused } = reading(
      `Deal;Close date;Created\n${cells.map((two, k) => `${String(k)};${two}`).join('\n')}`,
    );
    expect(deals.map(({ key }) => key)).toEqual(['0', '1']);
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(['unclear']);
  });

  test('days that Excel may have turned around are flagged: the others of the column are texts', () => {
    const range = [
      ['Deal', 'Amount', 'Close date'],
      ['A', 1, dayNumber('2026-09-02')],
      ['B', 1, '12/31/2026'],
      ['C', 1, dayNumber('2026-09-13')],
    ];
    expect(
      reading(range).deals.map(({ key, flags }) => [key, flags.includes('half-converted')]),
    ).toEqual([
      ['A', true],
      ['B', false],
      ['C', false],
    ]);
  });
});

describe('shares', () => {
  test.each<[string, readonly string[], readonly unknown[]]>([
    ['with a percent sign', ['50 %', '12,5%', '100 %'], [0.5, 0.125, 1]],
    ['as shares', ['0,5', '1', '0'], [0.5, 1, 0]],
  ])('%s', (_, cells, values) => {
    expect(read('Delivered', cells)).toEqual(values);
  });

  test('50 without a percent sign is asked about', () => {
    expect(read('Delivered', ['50', '100'])).toEqual(['unclear', 'unclear']);
    const formats = [{ head: 'delivered', shares: 'percent' as const }];
    expect(read('Delivered', ['50', '12,5'], formats)).toEqual([0.5, 0.125]);
  });
});
