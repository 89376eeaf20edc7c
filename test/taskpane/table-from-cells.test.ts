import { styleOf } from '../../src/taskpane/number/number-style';
import { tableFromCells } from '../../src/taskpane/gallery/table-from-cells';
import { pastedBlock, pastedCells } from '../../src/taskpane/rows/pasted-list';

const english = styleOf('en-US');
const danish = styleOf('da-DK');

/** Cells of the sheet Old rates from B2 on, of which columns may show percent. */
function selected(values: readonly (readonly unknown[])[], inPercent: readonly number[] = []) {
  const formats = values.map((row) =>
    row.map((_, n) => (inPercent.includes(n) ? '0.0%' : '#,##0')),
  );
  return tableFromCells(
    { address: `'Old rates'!$B$2:$C$${values.length + 1}`, values, formats },
    english,
  );
}

/** The sentence that refuses cells, in either language. */
function refusal(found: ReturnType<typeof tableFromCells>) {
  if (found.kind !== 'refused') throw new Error('It was not refused.');
  const { message, advice } = found;
  return [`${message.en} ${advice.en}`, `${message.da} ${advice.da}`];
}

const rates = [
  [0, 0.02],
  [50_000, 0.025],
  [80_000, 0.03],
] as const;

test.each([
  ['as they stand', rates, []],
  ['shown in percent', rates, [1]],
  ['below a heading', [['Sales', 'Rate'], ...rates], []],
  ['around a blank row', [rates[0], ['', ''], ...rates.slice(1)], []],
  [
    'as texts',
    [
      ['0', '2%'],
      ['50,000', '2.5 %'],
      ['80,000', '3%'],
    ],
    [],
  ],
])('2 %%, 2.5 %% and 3 %% over amounts are rates, %s', (_, values, inPercent) => {
  expect(selected(values, inPercent)).toEqual({
    kind: 'table',
    isOfQuota: false,
    table: { name: 'Old rates', pays: 'rates', rows: rates },
  });
});

test('what is not below 1 and shows no percent is an amount', () => {
  const values = [
    [0, 0],
    [1_000_000, 10_000],
    [2_000_000, 30_000],
  ];
  expect(selected(values)).toMatchObject({
    isOfQuota: false,
    table: { pays: 'amounts', rows: values },
  });
});

test.each([
  [[0, 0.8, 1], []],
  [[0.8, 1, 1.2], [0]],
  [[1, 1.25, 1.5], []],
])('thresholds of %j are shares of a quota, which the table does not say', (froms, inPercent) => {
  const values = froms.map((from, k) => [from, 1_000 * (k + 1)]);
  expect(selected(values, inPercent)).toMatchObject({
    isOfQuota: true,
    table: { pays: 'amounts', rows: values },
  });
});

test('whole thresholds such as 5, 8 and 10 are no shares', () => {
  const values = [5, 8, 10].map((from) => [from, 1_000 * from]);
  expect(selected(values)).toMatchObject({ isOfQuota: false });
});

test.each([
  [
    'blank cells',
    () => tableFromCells(undefined, english),
    'The selected cells are blank. Select the two columns of the table.',
  ],
  [
    'one column',
    () => selected([[0], [50_000]]),
    'B2:C3 has 1 column. There must be 2: From, Rate or amount.',
  ],
  [
    'three columns',
    () => selected([[0, 1, 2]]),
    'B2:C2 has 3 columns. There must be 2: From, Rate or amount.',
  ],
  [
    'a text',
    () => selected([...rates, ['more', 0.04]]),
    'B5 holds “more”. A number belongs there; a heading may stand above the cells.',
  ],
  [
    'a cell without a number',
    () => selected([...rates, [90_000, '']]),
    'C5 is blank. Fill it in, and try again.',
  ],
  [
    'the same threshold twice',
    () => selected([...rates, [80_000, 0.04]]),
    'B5 holds 80,000, which is not above 80,000 in the row before. Sort the table so that every row starts above the one before it.',
  ],
  [
    'falling shares',
    () =>
      selected(
        [
          [1, 5_000],
          [0.8, 3_000],
        ],
        [0],
      ),
    'B3 holds 80%, which is not above 100% in the row before. Sort the table so that every row starts above the one before it.',
  ],
  [
    'a number below 0',
    () =>
      selected([
        [0, 0.02],
        [50_000, -0.01],
      ]),
    'C3 holds -0.01. Every number must be 0 or more.',
  ],
  [
    'rates among amounts',
    () =>
      selected([
        [0, 0.02],
        [50_000, 2_500],
      ]),
    'C3 holds 2,500, in a column that has 2% too. Give every rate in percent, or every payment as an amount.',
  ],
  [
    'amounts among shares',
    () =>
      selected([
        ['80%', 3_000],
        [50_000, 5_000],
      ]),
    'B3 holds 50,000, in a column that has 80% too. Give every threshold in percent of the quota, or every one as an amount.',
  ],
  [
    '20 times the quota',
    () =>
      selected(
        [
          [1, 3_000],
          [20, 5_000],
        ],
        [0],
      ),
    'B3 holds 2,000%. Thresholds go up to 1,000% of the quota.',
  ],
  [
    '51 rows',
    () => selected(Array.from({ length: 51 }, (_, k) => [1_000 * k, 0.01])),
    'B2:C52 has 51 rows. A plan’s list takes 50: select 50 rows at most.',
  ],
])('%s: refused with what was found, where, and what would do', (_, found, words) => {
  const [en, da] = refusal(found());
  expect(en).toBe(words);
  expect(da).not.toBe(words);
});

test('50 rows are taken', () => {
  const values = Array.from({ length: 50 }, (_, k) => [1_000 * k, 0.01]);
  expect(selected(values)).toMatchObject({ kind: 'table', table: { rows: values } });
});

test('what is pasted is read in the person’s own format, and has no sheet to be named after', () => {
  const text = 'Fra\tSats\r\n0\t2%\r\n50.000\t2,5%\r\n80.000\t3%\r\n';
  expect(tableFromCells(pastedBlock(pastedCells(text)), danish)).toEqual({
    kind: 'table',
    isOfQuota: false,
    table: { name: undefined, pays: 'rates', rows: rates },
  });
});

test('what is pasted and refused says its row and column', () => {
  const cells = pastedBlock(pastedCells('0\t2%\nmange\t3%'));
  expect(refusal(tableFromCells(cells, danish))[1]).toBe(
    'Række 2, kolonne 1 indeholder »mange«. Dér hører et tal til; der må stå en overskrift over cellerne.',
  );
  const many = Array.from({ length: 1_200 }, (_, k) => `${k}\t2%`).join('\n');
  expect(refusal(tableFromCells(pastedBlock(pastedCells(many)), danish))[1]).toBe(
    'Det er over 50 rækker. Tag højst 50.',
  );
});
