import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type {
  CellContent,
  CellDescription,
  CellStyle,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { sampleWorkbooks } from '../../src/command-line/sample-workbooks';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { lookInExcel } from '../host/look';
import type { Look } from '../spreadsheet/look';
import { lookOfFile } from '../spreadsheet/look-of-file';
import { grey, ink, money, ruled } from '../spreadsheet/sample-cells';
import { sampleWorkbook } from '../spreadsheet/sample-workbook';
import { writtenInExcel } from './in-excel';

async function inExcel(workbook: WorkbookDescription): Promise<Look> {
  const { excel } = await writtenInExcel(workbook);
  excel.host.assertClean();
  return lookInExcel(
    excel.host.snapshot(),
    workbook.sheets.map(({ name }) => name),
  );
}

describe('a workbook that says everything that can be said', () => {
  let excel: Look;
  const file = lookOfFile(xlsxFile(sampleWorkbook));
  beforeAll(async () => {
    excel = await inExcel(sampleWorkbook);
  });

  test.each(sampleWorkbook.sheets.map(({ name }, index) => [name, index] as const))(
    'is the same in Excel and in the file: %s',
    (_, index) => {
      expect(excel.sheets[index]).toEqual(file.sheets[index]);
    },
  );

  test('keeps the same documents', () => {
    expect(excel.documents).toEqual(file.documents);
  });

  test('both say what is described, and not only the same', () => {
    const [plan, payees, roles, hidden] = excel.sheets;
    expect(plan?.cells['B5']).toEqual({
      content: 1800000,
      isFormula: false,
      numberFormat: '#,##0',
      font: ['Calibri', 11, '#0000D6', false, false],
      fill: '#FFF9E0',
      horizontal: 'general',
      vertical: 'bottom',
      wrap: false,
      indent: 0,
      locked: false,
      validation: {
        type: 'decimal',
        operator: 'greaterThan',
        formulas: ['0'],
        prompt: ['Quota', 'Credited sales that count as 100 %.\nAbove 0.'],
        error: ['Not a quota', 'Use an amount above 0, for example 1,800,000.'],
      },
    });
    expect(plan?.names[2]).toEqual(['Trigger', 'Plan!B7', '']);
    expect(plan?.names[1]).toEqual(['Quota', 'Plan!B5', 'Credited sales at 100 %']);
    expect(payees?.frozen).toEqual([1, 1]);
    expect(roles?.frozen).toEqual([0, 2]);
    expect([roles?.print.titleRows, roles?.print.titleColumns]).toEqual(['3:4', 'A:B']);
    expect(roles?.lines['A8']).toEqual({ weight: 'thin', color: '#6B7382' });
    expect(roles?.cells['A10']).toMatchObject({ content: '=F5', numberFormat: 'General' });
    expect(roles?.charts[0]).toMatchObject({ kind: 'columns', legend: 'b', over: 'A12:G27' });
    expect(roles?.charts[0]?.series[0]).toMatchObject({
      ...{ name: 'This year', x: 'Roles!A5:A8', y: 'Roles!B5:B8', fill: '#1E4079', line: null },
    });
    expect(hidden?.visibility).toBe('veryHidden');
  });
});

/** Contents and looks, names, validations, charts and print setup of every sheet. */
describe.each(['en', 'da'] as const)('the workbook of every preset in %s', (language) => {
  test.each(sampleWorkbooks(language))('of $id is the same in both', async ({ workbook }) => {
    const excel = await inExcel(workbook);
    const file = lookOfFile(xlsxFile(workbook));
    expect(excel.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    excel.sheets.forEach((sheet, k) => expect(sheet).toEqual(file.sheets[k]));
    expect(excel.documents).toEqual(file.documents);
  });
});

const styles: readonly CellStyle[] = [
  { font: ink, numberFormat: 'General' },
  { font: ink, ...money },
  { font: { ...ink }, ...money },
  { ...ruled, numberFormat: '0%' },
  { ...ruled, borders: { top: { line: 'hair', color: '#C9CED7' }, ...ruled.borders }, ...money },
  { font: { ...grey, italic: true }, numberFormat: 'General', wrap: true, indent: 2 },
  { font: ink, fill: '#FFF9E0', horizontal: 'center', numberFormat: 'd mmm yyyy', unlocked: true },
];

const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant({ kind: 'blank' } as const),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: 'number', value: value || 0 }) as const),
  fc
    .constantFrom(
      '=1+1',
      "'",
      '',
      'Sørensen',
      '1,5',
      '2026-01-01',
      'x'.repeat(3000),
      '☃'.repeat(99),
    )
    .map((value) => ({ kind: 'text', value }) as const),
  fc
    .integer({ min: 1, max: 9 })
    .map((row) => ({ kind: 'formula', formula: `=ROUND(A${String(row)},2)`, value: 0 }) as const),
  fc
    .integer({ min: 1, max: 4 })
    .map((rows) => ({ kind: 'spill', formula: '=A1:A4', values: Array(rows).fill(1) }) as const),
);

/** Cells here and there, in no order; a spill has room below itself, or blanks in their own style. */
const sheetsOfCells = fc
  .uniqueArray(
    fc.record({
      row: fc.oneof(fc.nat(12), fc.nat(400)),
      column: fc.oneof(fc.nat(6), fc.nat(49)),
      content: contents,
      style: fc.constantFrom(...styles),
    }),
    { selector: ({ row, column }) => `${String(row)},${String(column)}`, maxLength: 60 },
  )
  .map((cells) => cells.map((cell) => (isFree(cell, cells) ? cell : bare(cell))));

function isFree({ row, column, content }: CellDescription, cells: readonly CellDescription[]) {
  const rows = content.kind === 'spill' ? content.values.length : 1;
  return !cells.some(
    (other) =>
      other.column === column &&
      (other.content.kind === 'spill'
        ? other.row < row + rows && row < other.row + other.content.values.length
        : other.content.kind !== 'blank' && other.row > row && other.row < row + rows) &&
      other.row !== row,
  );
}

const bare = (cell: CellDescription): CellDescription => ({ ...cell, content: { kind: 'blank' } });

test('any cells are the same in Excel and in the file', async () => {
  const [hidden] = sampleWorkbook.sheets.slice(-1);
  if (!hidden) throw new Error('No sheet');
  await fc.assert(
    fc.asyncProperty(
      sheetsOfCells,
      fc.array(
        fc.nat(40).map((width) => width / 2),
        { maxLength: 9 },
      ),
      fc.dictionary(fc.nat(9).map(String), fc.constantFrom(15, 18, 30)),
      async (cells, columnWidths, heights) => {
        const rowHeights = new Map(
          Object.entries(heights).map(([row, points]) => [Number(row), points]),
        );
        const sheet = { ...hidden, cells, columnWidths, rowHeights };
        const workbook = { ...sampleWorkbook, sheets: [sheet], names: [], documents: [] };
        const [excel] = (await inExcel(workbook)).sheets;
        const [file] = lookOfFile(xlsxFile(workbook)).sheets;
        expect(excel).toEqual(file);
      },
    ),
    { numRuns: 60 },
  );
});
