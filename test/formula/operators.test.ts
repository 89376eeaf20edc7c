import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from '../../src/engine/words';
import { excelText } from '../../src/formula/excel-text';
import { type Formula, constant, place } from '../../src/formula/formula';
import { minus } from '../../src/formula/operators/numbers/minus';
import { sqlOf } from '../../src/formula/sql';
import { inWords } from '../../src/formula/trace';
import { valueOf } from '../../src/formula/value';
import { tables, tablesOf } from './operators';
import {
  type Operand,
  type OperatorTable,
  cellOf,
  error,
  formulaOf,
  isSame,
  keys,
  sizeOf,
  standing,
} from './operators/table';

const folder = join(__dirname, '..', '..', 'src', 'formula', 'operators');
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [basename(file, '.ts'), join(folder, file)]),
);
const source = (name: string) => readFileSync(files.get(name) ?? '', 'utf8');

/** Files beside the operators that hold none: they say what several have in common. */
const without = [...files.keys()].filter((name) => !/\boperator\(/.test(source(name))).sort();

/** Operators whose tables are still to be written. The list only shrinks. */
const awaited = [...['amount-in-words', 'each-row', 'places']];

test('every file of operators has a table, and every table a file', () => {
  expect([...Object.keys(tablesOf), ...without, ...awaited].sort()).toEqual(
    [...files.keys()].sort(),
  );
  expect(without).toEqual(['criterion', 'same-unit', 'shares']);
});

/** What stands beside operators, and formulas whose tables are still to be written. */
const notTabled = [
  ...['sameText', 'cellsOf', 'creditedAs', 'blank', 'keyText'],
  ...['comparedLength', 'firstDay', 'lastDay'],
  ...['columnsOf', 'endOfMonth', 'lifted', 'paidInRow', 'wholePart'],
];

test.each(Object.keys(tablesOf))('every formula that %s gives has a table', (file) => {
  const given = [...source(file).matchAll(/^export (?:const|function) (\w+)/gm)].map(
    ([, name = '']) => name,
  );
  const named = (tablesOf[file] ?? []).map(({ name }) => name.match(/^\w+/)?.[0]);
  const formulas = given.filter((name) => !notTabled.includes(name));
  expect([...new Set(named)].sort()).toEqual(formulas.sort());
});

const valueBefore = (table: OperatorTable, formula: Formula, operands: readonly Operand[]) =>
  valueOf(formula, (key) => {
    const k = (keys as readonly string[]).indexOf(key);
    return standing(operands[k], table.reads[k] ?? 'cell');
  });

const valueFrom = (...of: Parameters<typeof valueBefore>) => cellOf(valueBefore(...of));

const isOperandOfConstant = (one: Operand): one is number | boolean =>
  typeof one === 'number' || typeof one === 'boolean';

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

  test('comes to the same where an operand is known beforehand', () => {
    for (const [operands, wanted] of table.rows) {
      operands.forEach((known, at) => {
        if (!isOperandOfConstant(known) || operands.includes(error)) return;
        const parts = table.reads.map((_reads, k) =>
          k === at ? constant(known) : place<never>(keys[k] ?? ''),
        );
        const found = valueFrom(table, table.of(...(parts as Formula<never>[])), operands);
        expect([found, isSame(wanted, found, sizeOf(operands))]).toEqual([found, true]);
      });
    }
  });
});
