import { describe, expect, test } from '@jest/globals';
import type {
  CellDescription,
  CellStyle,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { batchesOf } from '../../src/workbook/excel/batches';
import { contentSteps } from '../../src/workbook/excel/write/contents';
import { blocksOfFormat, blocksOfStyle } from '../../src/workbook/description/style-blocks';
import { ink } from '../spreadsheet/sample-cells';
import { sampleWorkbook } from '../spreadsheet/sample-workbook';
import { writtenInExcel } from './in-excel';

const formats = ['General', 'General', 'General', '#,##0.00', '0.0%'];

/** A table with texts, numbers and formulas that copy down; every cell has a style object of its own. */
function table(rows: number, columns: number, filling = ''): CellDescription[] {
  return Array.from({ length: rows * columns }, (_, index): CellDescription => {
    const [row, column] = [10 + Math.floor(index / columns), index % columns];
    const numberFormat = formats[column] ?? '#,##0';
    const style: CellStyle = { font: { ...ink }, numberFormat };
    if (column < 3) {
      return { row, column, content: { kind: 'text', value: `Sørensen ${row}${filling}` }, style };
    }
    if (column < 6) return { row, column, content: { kind: 'number', value: row / 8 }, style };
    const formula = `=IF($E${row + 1}>0,ROUND($F${row + 1}/$E${row + 1},12),0)`;
    return { row, column, content: { kind: 'formula', formula, value: 1 }, style };
  });
}

function holding(cells: readonly CellDescription[]): WorkbookDescription {
  const [sheet] = sampleWorkbook.sheets.slice(-1);
  if (!sheet) throw new Error('No sheet');
  const sheets = [{ ...sheet, name: 'Team', cells, visibility: 'visible' as const }];
  return { ...sampleWorkbook, sheets, names: [], documents: [] };
}

const contentsOf = ({ excel }: Awaited<ReturnType<typeof writtenInExcel>>) =>
  Object.values(excel.host.snapshot().sheets[1]?.cells ?? {}).filter(
    ({ content }) => content !== undefined,
  );

describe('a large sheet', () => {
  test('goes in batches of at most 1 MB, reckoned no lower than what is sent', async () => {
    const written = await writtenInExcel(holding(table(2_500, 20)));
    expect(contentsOf(written)).toHaveLength(50_000);
    for (const { reckoned, sent } of written.batches) {
      expect(sent).toBeLessThanOrEqual(1_000_000);
      expect(sent).toBeLessThanOrEqual(reckoned);
      expect(reckoned).toBeLessThan(1.2 * sent + 5_000);
    }
  });

  test('takes a number of batches that grows with bytes, not with rows', async () => {
    const batches = async (rows: number, filling: number) =>
      (await writtenInExcel(holding(table(rows, 3, 'x'.repeat(filling))))).batches.length;
    // 0.2 MB, and twice about 3.8 MB, of which a batch holds 0.8 to 1.
    expect(await batches(3_000, 0)).toBe(1);
    for (const [rows, filling] of [
      [3_000, 400],
      [500, 2_500],
    ] as const) {
      expect([4, 5]).toContain(await batches(rows, filling));
    }
  });

  test('of the longest texts in rows goes in pieces of rows', async () => {
    const text = 'æ'.repeat(32_767);
    const cells = Array.from({ length: 40 }, (_, index): CellDescription => {
      const place = { row: Math.floor(index / 20), column: index % 20 };
      const style = { font: ink, numberFormat: 'General' };
      return { ...place, content: { kind: 'text', value: text }, style };
    });
    const written = await writtenInExcel(holding(cells));
    expect(contentsOf(written).map(({ content }) => content)).toEqual(Array(40).fill(text));
    for (const { sent } of written.batches) expect(sent).toBeLessThanOrEqual(1_000_000);
  });

  test('is dressed in as many blocks as it has looks and formats beside each other', () => {
    const cells = table(20_000, 20);
    expect(blocksOfStyle(cells).map(({ area }) => area)).toEqual([
      { row: 10, column: 0, rows: 20_000, columns: 20 },
    ]);
    // The first three columns have no format and no formula, so they are left as Excel has them.
    expect(
      blocksOfFormat(cells).map(({ area, shared }) => [area.column, area.columns, shared]),
    ).toEqual([
      [3, 1, '#,##0.00'],
      [4, 1, '0.0%'],
      [5, 15, '#,##0'],
    ]);
  });
});

describe('a small sheet', () => {
  test('goes in one batch', async () => {
    const { batches } = await writtenInExcel(sampleWorkbook);
    expect(batches).toHaveLength(1);
  });

  test('is no wider than what its rows hold, but rows of about one width go together', () => {
    const style = { font: ink, numberFormat: 'General' };
    const row = (at: number, columns: number) =>
      Array.from({ length: columns }, (_, column): CellDescription => {
        return { row: at, column, content: { kind: 'number', value: 1 }, style };
      });
    const steps = (...cells: CellDescription[]) =>
      contentSteps({} as Excel.Worksheet, cells).length;
    expect(steps(...row(0, 300), ...row(1, 1))).toBe(2);
    expect(steps(...row(0, 100), ...row(1, 1))).toBe(1);
    expect(steps(...row(0, 8), ...row(1, 8), ...row(3, 7))).toBe(1);
  });

  test('with one cell far away does not send the blanks between', () => {
    const style = { font: ink, numberFormat: 'General' };
    const number = (row: number, column: number): CellDescription => {
      return { row, column, content: { kind: 'number', value: 1 }, style };
    };
    const target = {} as Excel.Worksheet;
    const bytes = (...cells: CellDescription[]) =>
      contentSteps(target, cells).reduce((sum, step) => sum + step.bytes, 0);
    const near = bytes(number(0, 0), number(1, 0));
    expect(bytes(number(0, 0), number(1_000_000, 0))).toBeLessThan(3 * near);
    expect(bytes(number(0, 0), number(0, 16_000))).toBeLessThan(3 * near);
    expect(bytes(number(0, 0), number(1, 16_000))).toBeLessThan(3 * near);
  });
});

test('a formula of no format is told so; other cells of no format are left alone', () => {
  const style = { font: ink, numberFormat: 'General' };
  const cells: CellDescription[] = [
    { row: 0, column: 0, content: { kind: 'number', value: 1 }, style },
    { row: 1, column: 0, content: { kind: 'formula', formula: '=A1', value: 1 }, style },
  ];
  expect(blocksOfFormat(cells)).toEqual([
    { area: { row: 1, column: 0, rows: 1, columns: 1 }, shared: 'General' },
  ]);
});

test('a formula gets its format after it is written, when Excel would have given it another', async () => {
  const { excel } = await writtenInExcel(sampleWorkbook);
  const operations = excel.host.requests.flatMap((request) => request.operations);
  const last = (name: string) => operations.findLastIndex((one) => one.includes(name));
  const first = (name: string) => operations.findIndex((one) => one.includes(name));
  expect(first('NumberFormat')).toBeGreaterThan(first('Formulas'));
  expect(last('Formulas')).toBeGreaterThan(0);
});

test('a batch is never empty, and a step that is too large stands alone', () => {
  const steps = [5, 20, 3, 4].map((bytes) => ({ bytes, queue: () => undefined }));
  expect(batchesOf(steps, 10).map((batch) => batch.map(({ bytes }) => bytes))).toEqual([
    [5],
    [20],
    [3, 4],
  ]);
});
