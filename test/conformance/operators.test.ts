import { excelText } from '../../src/formula/excel-text';
import { valueOf } from '../../src/formula/value';
import { letters } from '../../src/workbook/description/addresses';
import { tables } from '../formula/operators';
import {
  type Cell,
  type Operand,
  type OperatorTable,
  cellOf,
  error,
  formulaOf,
  gridWidth,
  isSame,
  keys,
  isOfColumn,
  sizeOf,
  valuesOf,
} from '../formula/operators/table';
import { describeWith } from '../programs';
import { recalculateInGnumeric } from '../spreadsheet/gnumeric';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import type { ReadValue, Values } from '../spreadsheet/values';
import { type Composition, compositionsOf, sharedColumns } from './formula-compositions';
import { Lot } from './native-chance';
import { type Entry, type Pages, workbookOf } from '../spreadsheet/entry-workbook';

/** A formula over typed cells, what it should come to, and where it stands. */
interface Trial {
  readonly operands: readonly Operand[];
  readonly text: string;
  readonly wanted: Cell;
  readonly size: number;
  readonly address: string;
}

const drawnOf = 1_000;

/** By the name, so that a new table leaves the draws of the others as they are. */
const seedOf = (name: string): number =>
  Array.from(name).reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) % 1_000_003, 2026);

/** A page with the operands of every trial, one column each, and its formula beside them. */
function pageOf(table: OperatorTable, seed: number): { page: Entry[][]; trials: Trial[] } {
  const lot = new Lot(seed);
  const drawn = table.reads.length === 0 ? 0 : drawnOf;
  const all = [
    ...table.rows.map(([operands]) => operands),
    ...Array.from({ length: drawn }, () => table.draw(lot)),
  ];
  const page: Entry[][] = [];
  const formula = formulaOf(table);
  const trials = all.map((operands): Trial => {
    const top = page.length;
    const at = (k: number, row: number) => `${letters(k)}${String(top + row)}`;
    const places = operands.map((operand, k) => {
      const cells = Array.isArray(operand) ? (operand as readonly Cell[]) : [operand as Cell];
      if (isOfColumn(table.reads[k])) return at(0, Number(operand));
      if (table.reads[k] === 'across') {
        page[top] = [...cells.map(entryOf)];
        return `${at(k, 1)}:${at(cells.length - 1, 1)}`;
      }
      if (table.reads[k] === 'grid') {
        cells.forEach((cell, n) => {
          const row = (page[top + Math.floor(n / gridWidth)] ??= []);
          row[k + (n % gridWidth)] = entryOf(cell);
        });
        return `${at(k, 1)}:${at(k + gridWidth - 1, cells.length / gridWidth)}`;
      }
      cells.forEach((cell, row) => ((page[top + row] ??= [])[k] = entryOf(cell)));
      return Array.isArray(operand) ? `${at(k, 1)}:${at(k, cells.length)}` : at(k, 1);
    });
    const keyAt = (key: string) => (keys as readonly string[]).indexOf(key);
    const notation = { form: 'native', place: (key: string) => places[keyAt(key)] ?? '' } as const;
    const text = excelText(formula, notation);
    (page[top] ??= [])[keys.length] = `=${text}`;
    const value = cellOf(valueOf(formula, valuesOf(table, operands)));
    const wanted = table.inSheets?.(value) ?? value;
    const address = at(keys.length, 1);
    const size = (table.largest ?? sizeOf)(operands);
    return { operands, text, wanted, size, address };
  });
  return { page: Array.from(page, (row) => Array.from(row ?? [])), trials };
}

/** A page of compositions, one a row after the columns that they share. */
function pageOfCompositions(all: readonly Composition[]): { page: Entry[][]; trials: Trial[] } {
  const columns = Object.values(sharedColumns);
  const shared = Object.fromEntries(
    Object.entries(sharedColumns).map(([key, column], k) => {
      const name = `$${letters(k)}$`;
      return [key, `${name}1:${name}${String(column.length)}`];
    }),
  );
  const page: Entry[][] = sharedColumns.from.map((_, row) => columns.map((one) => one[row]));
  const trials = all.map(({ formula, cells, wanted }): Trial => {
    const row = page.length + 1;
    const place = (key: string) => shared[key] ?? `${key.charAt(0)}${String(row)}`;
    const text = excelText(formula, { form: 'native', place });
    page.push([...cells.map(entryOf), `=${text}`]);
    return { operands: cells, text, wanted, size: 0, address: `${letters(cells.length)}${row}` };
  });
  return { page, trials };
}

function entryOf(cell: Cell): Entry {
  if (cell === error) return '=NA()';
  return cell === '' ? '=""' : (cell as Entry);
}

const found = (read: ReadValue | undefined): Cell =>
  typeof read === 'object' ? error : read === undefined ? '' : read;

/** What a program is known to do wrong. */
type Excuse = (trial: Trial, read: ReadValue | undefined) => boolean;

/**
 * LibreOffice takes TRUE and FALSE in a cell for numbers, and a number or an error for the text that shows it where
 * a criterion has a wildcard.
 */
const libreOfficeIsWrong: Excuse = ({ operands, text }) =>
  text.includes('"?*"')
    ? operands.flat().some((one) => typeof one === 'number' || one === error)
    : /COUNT|ISNUMBER/.test(text) && operands.some((one) => typeof one === 'boolean');

/**
 * Gnumeric 1.12 reads a range of one cell in an .xlsx file as a cell, of which INDEX is #REF!. It takes
 * the first of CHOOSE's choices twice where the index is {1,2}. A number as a text has all the 20 digits
 * that Gnumeric counts in, where Excel and LibreOffice show 15. SUMPRODUCT of one blank cell is #VALUE!,
 * for the same reason as INDEX, and ROUND inside SUMPRODUCT rounds the first cell of a column alone.
 */
const gnumericIsWrong: Excuse = ({ operands, text, wanted }, read) =>
  text.includes('CHOOSE({1,2},') ||
  text.includes('SUMPRODUCT(ROUND(') ||
  (/&"[^"]*"\)?$/.test(text) &&
    typeof read === 'string' &&
    parseFloat(read) === parseFloat(String(wanted))) ||
  (operands.some((one) => Array.isArray(one) && one.length === 1) &&
    typeof read === 'object' &&
    ((text.includes('INDEX(') && read.error === '#REF!') ||
      (text.includes('SUMPRODUCT(') && read.error === '#VALUE!')));

const programs = [
  ['LibreOffice', libreOfficeIsWrong],
  ['Gnumeric', gnumericIsWrong],
] as const;

describeWith(['soffice', 'ssconvert'], 'the text of', () => {
  const trials = new Map<string, readonly Trial[]>();
  const values = new Map<string, Values>();

  beforeAll(() => {
    const pages = new Map<string, Entry[][]>();
    tables.forEach((table, k) => {
      const made = pageOf(table, seedOf(table.name));
      pages.set(sheetOf(k), made.page);
      trials.set(table.name, made.trials);
    });
    const composed = pageOfCompositions(compositionsOf(2_000, 20261127));
    pages.set('Compositions', composed.page);
    trials.set('Compositions', composed.trials);
    const file = workbookOf(pages as Pages);
    values.set('LibreOffice', recalculateInLibreOffice([file])[0] ?? new Map());
    values.set('Gnumeric', recalculateInGnumeric([file])[0] ?? new Map());
  });

  const sheetOf = (k: number) => `Operator ${String(k + 1)}`;
  const of = (name: string) => trials.get(name) ?? [];

  /** How many trials come to something else in a program, and the first of them. */
  function differences(program: string, sheet: string, own: readonly Trial[], isExcused: Excuse) {
    const cells = values.get(program)?.get(sheet);
    const read = ({ address }: Trial) => cells?.get(address);
    const different = own.filter(
      (trial) =>
        !isSame(trial.wanted, found(read(trial)), trial.size) && !isExcused(trial, read(trial)),
    );
    return [different.length, different.slice(0, 5).map((trial) => [trial, read(trial)])];
  }

  describe.each(programs)('in %s', (program, isExcused) => {
    test.each(tables.map((table, k) => [table.name, k, table] as const))(
      '%s comes to its value',
      (_name, k, table) => {
        expect(differences(program, sheetOf(k), of(table.name), isExcused)).toEqual([0, []]);
        expect(of(table.name).length).toBeGreaterThan(table.reads.length === 0 ? 0 : drawnOf);
      },
    );

    test('2,000 formulas of many operators come to their values', () => {
      const own = of('Compositions');
      expect(differences(program, 'Compositions', own, isExcused)).toEqual([0, []]);
      expect(own).toHaveLength(2_000);
      expect(own.filter(({ wanted }) => wanted !== error).length).toBeGreaterThan(1_000);
    });
  });
});
