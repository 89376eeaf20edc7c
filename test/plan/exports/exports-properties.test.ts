import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDay } from '../../../src/engine/dates';
import { roundMoney } from '../../../src/engine/money';
import { takeIn } from '../../../src/plan/exports/take-in';
import { reading } from './export-plan';

/* Rows that are written in any of the formats are read back as they were. */

interface Row {
  readonly key: string;
  readonly customer: string;
  readonly type: string;
  readonly value: number;
  readonly day: number;
  readonly owner: string;
}

const word = fc
  .stringMatching(/^[A-ZÆØÅ][a-zæøå"';,. ]{0,8}[a-zæøå]$/)
  .map((text) => text.replace(/ +/g, ' '));
const row = fc.record({
  customer: word,
  type: fc.constantFrom('renewal', 'upsell', 'cross-sell', 'new business'),
  value: fc.integer({ min: -999_999_999, max: 999_999_999 }).map((cents) => cents / 100),
  day: fc.integer({ min: 45_000, max: 48_000 }),
  owner: word,
});
/** With a row that tells the formats: the thirteenth and a cent. */
const rows = fc
  .array(row, { minLength: 1, maxLength: 20 })
  .map((list): Row[] =>
    [
      ...list,
      { customer: 'Tell', type: 'renewal', value: 1_234.56, day: 46_387, owner: 'Ada' },
    ].map((one, k) => ({ ...one, key: `K-${String(k)}` })),
  );

const grouped = (value: number, group: string, point: string) => {
  const [whole = '', cents = ''] = Math.abs(value).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${point}${cents}`;
};
const signed = (value: number, text: string) => (value < 0 ? `-${text}` : text);
const amounts: readonly ((value: number) => string)[] = [
  (value) => signed(value, grouped(value, '.', ',')),
  (value) => signed(value, grouped(value, ',', '.')),
  (value) => `${signed(value, grouped(value, ' ', ','))} kr.`,
  (value) => (value < 0 ? `(${grouped(value, ',', '.')})` : grouped(value, ',', '.')),
  (value) => `DKK ${grouped(value, '.', ',')}${value < 0 ? '-' : ''}`,
  (value) => signed(value, Math.abs(value).toFixed(2)),
];

const parts = (day: number) => isoDay(day).split('-') as [string, string, string];
const months = 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' ');
const days: readonly ((day: number) => string)[] = [
  (day) => isoDay(day),
  (day) => `${isoDay(day)}T23:59:00Z`,
  (day) => parts(day).reverse().join('.'),
  (day) => parts(day).reverse().join('/'),
  (day) => ((p) => `${p[1]}/${p[2]}/${p[0]} 1:30 PM`)(parts(day)),
  (day) => ((p) => `${p[2]}-${p[1]}-${p[0].slice(2)}`)(parts(day)),
  (day) =>
    ((p) => `${String(Number(p[2]))}. ${months[Number(p[1]) - 1] ?? ''} ${p[0]}`)(parts(day)),
];

const heads = ['Deal', 'Customer', 'Type of sale', 'Amount', 'Close date', 'Owner'];
const separators = ['\t', ';', ',', '|'] as const;
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const fieldsOf = ({ key, customer, type, value, day, owner }: Row) => ({
  ...{ deal: key, customer, type, renewed: value, booked: day, 'owner:AE': owner },
});

test('any format gives the rows back, in any order of columns and rows, and the line adds up', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(...amounts),
      fc.constantFrom(...days),
      fc.constantFrom(...separators),
      fc.constantFrom('\n', '\r\n'),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      (list, amount, day, separator, lineBreak, order) => {
        const cells = list.map((one) => [
          ...[one.key, one.customer, one.type, amount(one.value), day(one.day), one.owner],
        ]);
        const text = [heads, ...cells]
          .map((line) => order.map((at) => quoted(line[at] ?? '')).join(separator))
          .join(lineBreak);
        const read = reading(text);
        expect(read.refused).toEqual([]);
        expect(
          read.deals.map(({ fields }) =>
            Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'currency')),
          ),
        ).toEqual(list.map(fieldsOf));
        const { all, taken, flagged, refused } = read.account;
        expect(taken.rows + flagged.rows + refused.rows).toBe(all.rows);
        const sum = roundMoney(list.reduce((total, { value }) => total + value, 0));
        expect(all.values.get('DKK')).toBe(sum);
      },
    ),
    { numRuns: 300 },
  );
});

test('a range of Excel’s own numbers and days gives the rows back too', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const range = [
        heads,
        ...list.map((one) => [
          one.key,
          one.customer,
          one.type,
          one.value,
          one.day + 0.5,
          one.owner,
        ]),
      ];
      expect(reading(range).deals.map(({ fields }) => fields)).toEqual(list.map(fieldsOf));
    }),
    { numRuns: 100 },
  );
});

test('whatever is pasted, every row is taken, flagged or refused, and their values add up', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '',
      '1.000',
      '1,5',
      '31.12.2026',
      '02/03/2026',
      'Renewal',
      'Lost',
      '#N/A',
      'EUR 5',
    ),
    fc.constantFrom('__proto__', 'constructor', '(1.5)', '-', '50 %', 'Total', 'K1', 'K2'),
    fc.double({ noNaN: false }),
    fc.integer(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 15 }),
      (cells) => {
        const read = reading([
          [...heads, 'Current value', 'Currency'],
          ['K0', 'A', '', 1.5],
          ...cells,
        ]);
        const { all, taken, flagged, refused } = read.account;
        expect(taken.rows + flagged.rows + refused.rows).toBe(all.rows);
        expect(all.rows + read.outside.length).toBe(cells.length + 2);
        for (const [currency, sum] of all.values) {
          const of = [taken, flagged, refused].map(({ values }) => values.get(currency) ?? 0);
          const parts = of.reduce((total, one) => total + one, 0);
          expect(Math.abs(parts - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(sum)));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('taking in the same rows in another order changes nothing', () => {
  fc.assert(
    fc.property(
      rows.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const text = (some: readonly Row[]) => [
          heads,
          ...some.map((one) => [one.key, one.customer, one.type, one.value, one.day, one.owner]),
        ];
        const first = takeIn([], reading(text(list)));
        const second = takeIn(first.deals, reading(text(shuffled)));
        expect(second).toMatchObject({ added: [], changed: [], gone: [], refused: [] });
        expect(second.deals).toEqual(first.deals);
      },
    ),
    { numRuns: 100 },
  );
});
