import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from '../../src/engine/words';
import { excelText } from '../../src/formula/excel-text';
import { type Formula, constant, place } from '../../src/formula/formula';
import { sumByKey } from '../../src/formula/operators/columns/sum-by-key';
import { greatest } from '../../src/formula/operators/numbers/greatest';
import { minus } from '../../src/formula/operators/numbers/minus';
import { payoutAt } from '../../src/formula/operators/pay/payout-at';
import { amountInWords } from '../../src/formula/operators/texts/amount-in-words';
import { sqlOf } from '../../src/formula/sql';
import { inWords } from '../../src/formula/trace';
import { valueOf } from '../../src/formula/value';
import { tables, tablesOf } from './operators';
import {
  type Cell,
  type Operand,
  type OperatorTable,
  cellOf,
  error,
  formulaOf,
  isSame,
  keys,
  isOfColumn,
  sizeOf,
  valuesOf,
} from './operators/table';

const folder = join(__dirname, '..', '..', 'src', 'formula', 'operators');
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [basename(file, '.ts'), join(folder, file)]),
);
const source = (name: string) => readFileSync(files.get(name) ?? '', 'utf8');

/** Files beside the operators that hold none: they say what several have in common. */
const without = [...files.keys()].filter((name) => !(name in tablesOf)).sort();

test('every file of operators has a table, and every table a file', () => {
  expect([...Object.keys(tablesOf), ...without].sort()).toEqual([...files.keys()].sort());
  expect(without).toEqual(['criterion', 'rows-of-key', 'same-unit']);
});

test.each(Object.keys(tablesOf))('every formula that %s gives has a table', (file) => {
  const given = [...source(file).matchAll(/^export (?:const|function) (\w+)/gm)].map(
    ([, name = '']) => name,
  );
  const named = (tablesOf[file] ?? []).map(({ name }) => name.match(/^\w+/)?.[0]);
  expect([...new Set(named)].sort()).toEqual(given.sort());
});

const valueBefore = (table: OperatorTable, formula: Formula, operands: readonly Operand[]) =>
  valueOf(formula, valuesOf(table, operands));

const valueFrom = (...of: Parameters<typeof valueBefore>) => cellOf(valueBefore(...of));

const isOperandOfConstant = (one: Operand): one is number | boolean =>
  typeof one === 'number' || typeof one === 'boolean';

const isOneCell = (one: Operand): one is readonly Cell[] => Array.isArray(one) && one.length === 1;

const shown = (operands: readonly Operand[]) =>
  operands
    .map((one) => (Array.isArray(one) ? `[${one.map(String).join(' ')}]` : String(one)))
    .join(', ');

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const formula = formulaOf(table);
  const notation = { form: 'native', place: (key: string) => key } as const;

  test.each(
    table.rows.map(
      ([operands, wanted]) => [shown(operands), String(wanted), operands, wanted] as const,
    ),
  )('of %s comes to %s', (_operands, _wanted, operands, wanted) => {
    const found = valueFrom(table, formula, operands);
    expect([found, isSame(wanted, found, sizeOf(operands))]).toEqual([found, true]);
  });

  test('is NaN for a number that is an error, and null for what is none', () => {
    const isNumber = !table.rows.some(([, gives]) => ['boolean', 'string'].includes(typeof gives));
    for (const [operands, wanted] of table.rows) {
      if (wanted !== error) continue;
      expect(valueBefore(table, formula, operands)).toBe(isNumber ? NaN : null);
    }
  });

  test('is written for Excel and for a database', () => {
    expect(excelText(formula, notation)).toBe(table.text);
    if (table.sql !== undefined) expect(sqlOf(formula, (key) => key)).toBe(table.sql);
    else expect(() => sqlOf(formula, (key) => key)).toThrow('has no SQL yet');
  });

  test('has the brackets that it needs, inside and around it', () => {
    const { of, reads, ofItself, ofDifferences } = table;
    const itself = minus(place('X'), of(...reads.map(() => formula as Formula<never>)) as never);
    if (ofItself !== undefined) expect(excelText(itself, notation)).toBe(ofItself);
    if (ofDifferences === undefined) return;
    const difference = minus(place('P'), place('Q')) as Formula<never>;
    const operands = reads.map((as, k) =>
      as === 'column' ? place<never>(keys[k] ?? '') : difference,
    );
    expect(excelText(of(...operands), notation)).toBe(ofDifferences);
  });

  test.each(languages)('has words in %s', (language) => {
    const words = inWords(formula, language, { words: (key) => ({ en: key, da: key }) });
    expect(words).toBe(table.words[language]);
  });

  test('makes a unit of its operands, where they go together', () => {
    for (const [units, makes] of table.units ?? []) {
      const made = () => formulaOf(table, units).unit;
      if (makes === 'refused') expect(made).toThrow('where one unit belongs');
      else expect([units, made()]).toEqual([units, makes]);
    }
  });

  test('is written shorter where constants say what it comes to', () => {
    for (const [constants, text] of table.shorter ?? []) {
      const operands = constants.map((known, k) =>
        known === undefined ? place<never>(keys[k] ?? '') : constant(known),
      );
      expect(excelText(table.of(...(operands as Formula<never>[])), notation)).toBe(text);
    }
  });

  test('takes one cell for a column of it', () => {
    for (const [operands, wanted] of table.rows) {
      const cells = operands.map((one) => (isOneCell(one) ? one[0] : one));
      if (!operands.some(isOneCell)) continue;
      const found = valueFrom(table, formula, cells);
      expect([found, isSame(wanted, found, sizeOf(operands))]).toEqual([found, true]);
    }
  });

  test('comes to the same where an operand is known beforehand', () => {
    for (const [operands, wanted] of table.rows) {
      operands.forEach((known, at) => {
        if (!isOperandOfConstant(known) || operands.includes(error)) return;
        if (isOfColumn(table.reads[at])) return;
        const parts = table.reads.map((_reads, k) =>
          k === at ? constant(known) : place<never>(keys[k] ?? ''),
        );
        const found = valueFrom(table, table.of(...(parts as Formula<never>[])), operands);
        expect([found, isSame(wanted, found, sizeOf(operands))]).toEqual([found, true]);
      });
    }
  });
});

test('columns are asked again by other keys, and tables by other columns', () => {
  const [amounts, twice] = [
    [10, 20],
    ['k Anna', 'k Anna'],
  ];
  const bySum = (keys: readonly string[]) =>
    valueOf(sumByKey(place('A'), place('B'), place('C')), (key) =>
      key === 'A' ? amounts : key === 'B' ? keys : 'k Anna',
    );
  expect([bySum(['k Anna', 'k Bo']), bySum(twice)]).toEqual([10, 30]);
  const byTwo = (others: readonly string[]) =>
    valueOf(sumByKey(place('A'), place('B'), place('C'), place('D'), place('C')), (key) =>
      key === 'A' ? amounts : key === 'B' ? twice : key === 'C' ? 'k Anna' : others,
    );
  expect([byTwo(['k Anna', 'k Bo']), byTwo(twice)]).toEqual([10, 30]);
  const [payout, rate] = [
    [0, 5],
    [0, 0],
  ];
  const paid = (from: readonly number[], rates = rate) => {
    const columns = { from: place<never>('F'), payout: place<never>('P'), rate: place<never>('R') };
    const formula = payoutAt(
      { ...columns, bonusIs: 'amounts', isFlat: false },
      constant(60),
      undefined,
    );
    return valueOf(formula, (key) => (key === 'F' ? from : key === 'P' ? payout : rates));
  };
  const start = [0, 50];
  expect([paid(start), paid([0, 70]), paid(start), paid(start, [0, 1])]).toEqual([5, 0, 5, 15]);
});

test('what is reached and what is exceeded are asked of one table each', () => {
  const cells = { F: [0, 50], P: [0, 7], R: [0, 0] } as const;
  const columns = { from: place<never>('F'), payout: place<never>('P'), rate: place<never>('R') };
  const paid = (reached: 'at' | 'above') =>
    valueOf(
      payoutAt({ ...columns, bonusIs: 'amounts', isFlat: true, reached }, constant(50), undefined),
      (key) => cells[key as keyof typeof cells],
    );
  expect([paid('at'), paid('above'), paid('at')]).toEqual([7, 0, 7]);
});

test('units that do not go together are named', () => {
  const all = () => greatest(place('A', 'date'), place('B', 'days'), place('C', 'money'));
  expect(all).toThrow('has date and days and money where one unit belongs');
});

test('an amount without a unit is said in no sentence', () => {
  expect(() => amountInWords(place('A'), 'en')).toThrow('without its unit');
});
