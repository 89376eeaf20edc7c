import fc from 'fast-check';
import { cents, plans, rates } from '../engine/generated';
import { associated, errorValue } from './custom-functions-stub';
import '../../src/functions/associate';
import { isError, shown } from './run-case';

/** A call of a function as Excel makes it. */
const call = (id: string, ...args: unknown[]) => shown(() => associated.get(id)?.(...args));

const often = { numRuns: 300 };
const blankOr = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 4 });
const column = (one: fc.Arbitrary<unknown>) => fc.array(one, { minLength: 2, maxLength: 12 });
const upright = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const zeros = (cells: readonly unknown[]): unknown[] => cells.map((cell) => cell ?? 0);

/** Calls with one column of measures, which may be blank in places. */
const byColumn: readonly [string, fc.Arbitrary<unknown>, (cells: unknown[][]) => unknown[]][] = [
  ['ATTAINMENT', cents(-100, 1000), (cells) => [cells, [[500]]]],
  ['ATTAINMENT', cents(0, 1000), (cells) => [[[500]], cells]],
  ['MILESTONE_BONUS', cents(-100, 1000), (cells) => [cells, [[500]], [[100]], null, [[0.5]]]],
  ['SINGLE_RATE_COMMISSION', cents(-100, 1000), (cells) => [cells, [[0.1]], [[100]], [[50]]]],
  ['SINGLE_RATE_COMMISSION', rates, (cells) => [[[1000]], cells, null, null]],
  ['EVENT_BONUS', fc.integer({ min: 0, max: 9 }), (cells) => [[['Demo']], [['Demo', 5]], cells]],
  [
    'TIMED_BONUS',
    fc.integer({ min: 46000, max: 46200 }),
    (cells) => [[[9]], cells, [[46100]], null],
  ],
  ['MBO_BONUS', cents(0, 9), (cells) => [cells, [[0.4, 0.6]], [[1, 0.5]], null, null]],
  ['SPLIT', cents(-100, 1000), (cells) => [cells, [[0.3, 0.3, 0.4]]]],
  [
    'PAYABLE',
    cents(-100, 1000),
    (cells) => [
      cells,
      [
        [0.5, true],
        [0.5, null],
      ],
      [[46100]],
    ],
  ],
  ['CLAWBACK', fc.integer({ min: 0, max: 24 }), (cells) => [[[100]], [[12]], cells]],
  [
    'PRORATED_QUOTA',
    fc.integer({ min: 46023, max: 46112 }),
    (cells) => [[[90]], [[46023]], [[46112]], cells, null, [[1, 0.5]]],
  ],
  ['ADJUSTED_TARGET', cents(0, 9), (cells) => [[[100]], [[2]], cells, null]],
  ['FORECAST_TO_CLOSE', cents(-9, 900), (cells) => [cells, [[0.4]], [[1, 2, 3]]]],
  ['REACH_PROBABILITY', cents(0, 900), (cells) => [[[500]], [[450]], cells]],
  ['NRR', cents(0, 9), (cells) => [[[100]], cells, [[1]], [[2]], [[3]]]],
  ['GRR', cents(0, 9), (cells) => [cells, [[1]], [[2]]]],
  [
    'MATRIX',
    cents(-10, 900),
    (cells) => [
      cells,
      [[50]],
      [
        [null, 0, 100],
        [0, 5, 7],
        [500, 9, 11],
      ],
      'linear',
    ],
  ],
  [
    'TIERED_BONUS',
    cents(-10, 900),
    (cells) => [
      cells,
      [
        [100, 5],
        [500, 9],
      ],
      null,
      'additive',
    ],
  ],
  [
    'TIERED_COMMISSION',
    cents(-10, 900),
    (cells) => [
      cells,
      [
        [0, 0.1],
        [500, 0.2],
      ],
      null,
      null,
      [[50]],
    ],
  ],
  [
    'TIERED_COMMISSION',
    cents(0, 900),
    (cells) => [
      [[100]],
      [
        [0, 0.1],
        [500, 0.2],
      ],
      null,
      'retroactive',
      cells,
    ],
  ],
  [
    'AMOUNT_FOR_PAYOUT',
    cents(-1, 99),
    (cells) => [
      cells,
      [
        [0, 0.1],
        [500, 0.2],
      ],
      'marginal',
      null,
    ],
  ],
  [
    'EXPECTED_PAYOUT',
    cents(0, 900),
    (cells) => [
      [[400]],
      cells,
      [
        [100, 5],
        [500, 9],
      ],
      'linear',
      null,
    ],
  ],
  [
    'MAX_EXPOSURE',
    cents(0, 900),
    (cells) => [
      [
        [100, 5],
        [500, 9],
      ],
      'linear',
      cells,
      null,
    ],
  ],
];

test.each(byColumn)(
  '%s: a blank is the same as 0 on the desktop and as null on the web',
  (id, cell, args) => {
    fc.assert(
      fc.property(column(blankOr(cell)), (cells) => {
        expect(call(id, ...args(upright(cells)))).toEqual(call(id, ...args(upright(zeros(cells)))));
      }),
      often,
    );
  },
);

/** The last row stays where it is: what is blank at the end is no part of a column. */
test.each(byColumn)('%s: permuting the rows permutes the answers', (id, cell, args) => {
  fc.assert(
    fc.property(
      column(blankOr(cell)),
      cell.filter((last) => last !== 0),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      (first, last, keys) => {
        const cells = [...first, last];
        const order = [
          ...first.map((_, k) => k).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)),
          first.length,
        ];
        const answers = call(id, ...args(upright(cells))) as unknown[][];
        const permuted = call(id, ...args(upright(order.map((k) => cells[k])))) as unknown[][];
        expect(withoutRows(permuted)).toEqual(withoutRows(order.map((k) => answers[k] ?? [])));
      },
    ),
    often,
  );
});

test.each(byColumn)('%s: text or an error spoils its own row only', (id, cell, args) => {
  fc.assert(
    fc.property(
      column(cell),
      fc.nat(),
      fc.constantFrom('x', '5', true, errorValue('#N/A')),
      (cells, at, bad) => {
        const row = at % cells.length;
        const whole = call(id, ...args(upright(cells))) as unknown[][];
        const spoiled = call(id, ...args(upright(cells.with(row, bad)))) as unknown[][];
        spoiled.forEach((found, k) => {
          if (k === row) expect(found.every(isError)).toBe(true);
          else expect(found).toEqual(whole[k]);
        });
        if (bad instanceof Error) expect(spoiled[row]?.[0]).toEqual({ error: '#N/A', says: '' });
      },
    ),
    often,
  );
});

test.each(byColumn)('%s: an empty text in a row is an empty text there', (id, cell, args) => {
  fc.assert(
    fc.property(column(cell), fc.nat(), (cells, at) => {
      const row = at % cells.length;
      const whole = call(id, ...args(upright([...cells, 1]))) as unknown[][];
      const found = call(id, ...args(upright([...cells.with(row, ''), 1]))) as unknown[][];
      expect(found).toEqual(whole.with(row, whole[row]?.map(() => '') ?? []));
    }),
    { numRuns: 20 },
  );
});

test.each(byColumn)('%s: a column of another length does not fit', (id, cell, args) => {
  fc.assert(
    fc.property(column(cell), (cells) => {
      const given = args(upright(cells));
      const at = given.findIndex(
        (one) => one !== null && (one as unknown[][]).length === cells.length,
      );
      const other = given.findIndex(
        (one, k) =>
          k !== at && Array.isArray(one) && one.length === 1 && (one[0] as unknown[]).length === 1,
      );
      if (other < 0 || (id === 'MILESTONE_BONUS' && other === 4)) return;
      const longer = upright([...cells, ...cells].map(() => (given[other] as unknown[][])[0]?.[0]));
      const found = call(id, ...given.with(other, longer));
      expect(isError(found) && found.says).toMatch(/has \d+ rows and .+ has \d+|Give|blank/i);
    }),
    { numRuns: 20 },
  );
});

test('a breakdown at the edge adds up to what the tiers pay', () => {
  fc.assert(
    fc.property(
      plans(['marginal', 'retroactive']),
      cents(0, 900_000),
      cents(0, 900_000),
      (plan, amount, prior) => {
        const tiers = plan.tiers.map(({ from, value }) => [from, value]);
        const rows = call('BREAKDOWN', [[amount]], tiers, plan.mode, null, prior) as number[][];
        const paid = call('TIERED_COMMISSION', [[amount]], tiers, null, plan.mode, [
          [prior],
        ]) as number;
        const total = rows.reduce((sum, row) => sum + (row[4] ?? NaN), 0);
        expect(Math.abs(total - paid)).toBeLessThan(1e-6);
      },
    ),
    often,
  );
});

/** Errors name their row, which a permutation changes. */
const withoutRows = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) =>
    row.map((cell) =>
      isError(cell) ? { ...cell, says: cell.says.replace(/row \d+/, 'row') } : cell,
    ),
  );
