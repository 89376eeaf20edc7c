import { afterEach, expect, test } from '@jest/globals';
import type { ReadWorkbook } from '../../src/workbook/description/read-workbook';
import { isSameFormula } from '../../src/workbook/description/same-formula';
import { readSheets } from '../../src/workbook/excel/read/sheets';
import { readTables } from '../../src/workbook/excel/read/tables';
import { readXlsx } from '../../src/workbook/xlsx/read/read-xlsx';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import type { Bench } from '../host/bench';
import { differing, insert, openUsed, remove, seen, timeout, update } from './small-excel';
import { crew, odd, smallTable } from './small-tables';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const ledger = 'Crew of "A"';
async function withTable(given = {}): Promise<Bench> {
  const excel = await openUsed();
  expect(await insert(excel, smallTable(given))).toMatchObject({ kind: 'done' });
  return excel;
}
const tables = (excel: Bench) => excel.host.snapshot().sheets.flatMap((sheet) => sheet.tables);
const content = (excel: Bench, address: string, sheet = ledger) =>
  excel.host.snapshot().sheets.find(({ name }) => name === sheet)?.cells[address]?.content;

test('a table is inserted with its name, its looks and the formulas of its columns', async () => {
  const excel = await withTable();
  expect(tables(excel)).toMatchObject([
    {
      ...{ name: 'Crew', area: 'A4:E6', style: 'TableStyleLight1' },
      ...{ showFilterButton: true, showBandedRows: false },
    },
  ]);
  expect(content(excel, 'D4')).toBe(odd);
  expect(content(excel, 'D6')).toBe('=[@Twice]*[@Tons]');
  expect(content(excel, 'B1', 'Sums')).toBe(`=SUM(Crew[[Løn "i alt", '[brutto'] '#1''s '@]])`);
  excel.host.assertClean();
});

test('a calculated column is sent once, however many rows there are', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, k) => [`P${k}`, k, 1] as const);
  const sent = async (count: number) => {
    const excel = await withTable({ rows: rows(count) });
    return excel.host.requests.reduce((sum, { bytes }) => sum + bytes, 0);
  };
  const [few, many] = [await sent(10), await sent(1_010)];
  // Three inputs a row and nothing of its two formulas.
  expect((many - few) / 1_000).toBeLessThan(40);
});

test('a table is the same in Excel and in the file', async () => {
  const excel = await withTable();
  const there = await excel.run((context) => readTables(context, [ledger], timeout));
  const file = readXlsx(xlsxFile(smallTable()), (read) => read);
  expect(there).toMatchObject(file.ok ? [...file.value.tables] : []);
  expect(there).toHaveLength(1);
  const cells = (read: ReadWorkbook['sheets']) =>
    smallTable().sheets.flatMap(({ name, cells: described }) =>
      described.map(({ row, column }) => {
        const { formula, value } = read.find((one) => one.name === name)?.cell(row, column) ?? {};
        return formula ?? value;
      }),
    );
  const { sheets } = await excel.run((context) =>
    readSheets(context, smallTable().sheets, timeout),
  );
  const [one, other] = [cells(sheets), cells(file.ok ? file.value.sheets : [])];
  expect(one).toHaveLength(other.length);
  for (const [index, here] of one.entries()) {
    expect(isSameFormula(String(here), String(other[index])) || [here, other[index]]).toBe(true);
  }
});

test('writing the same again writes nothing', async () => {
  const excel = await withTable();
  const before = seen(excel);
  expect(await update(excel, smallTable(), smallTable())).toMatchObject({
    ...{ kind: 'done', written: 0 },
  });
  expect(differing(seen(excel), before)).toEqual([]);
});

test.each([
  ['more rows', { rows: [...crew, ['Cy', 1, 1], ['Di', 2, 2]] as const }, 'A4:E8'],
  ['fewer rows', { rows: crew.slice(0, 1) }, 'A4:E5'],
  ['another column in between', { extra: 'Nothing' }, 'A4:F6'],
  ['another title', { rate: 'Rate of the day' }, 'A4:E6'],
  ['another name', { name: 'Hold' }, 'A4:E6'],
  ['heads further down', { heads: 5 }, 'A6:E8'],
  ['another formula', { times: 3 }, 'A4:E6'],
  ['no filter buttons', { isFiltered: false }, 'A4:E6'],
])('a table with %s becomes what a new one would be, and back', async (_, after, area) => {
  const [one, other] = [smallTable(), smallTable(after)];
  const excel = await withTable();
  const before = seen(excel);
  expect(await update(excel, one, other)).toMatchObject({ kind: 'done', edited: [] });
  expect(tables(excel)).toMatchObject([{ area }]);
  const there = seen(excel);
  expect(await update(excel, other, one)).toMatchObject({ kind: 'done', edited: [] });
  expect(differing(seen(excel).sheets, before.sheets)).toEqual([]);
  excel.host.assertClean();
  expect(differing(there.sheets, seen(await withTable(after)).sheets)).toEqual([]);
});

test.each([
  ['the same', {}],
  ['another formula', { times: 3 }],
  ['more rows', { rows: [...crew, ['Cy', 1, 1]] as const }],
  ['another title', { rate: 'Rate of the day' }],
])('a table that a person renamed has its own name again after %s', async (_, after) => {
  const excel = await withTable();
  await excel.run(async (context) => {
    context.workbook.tables.getItem('Crew').name = 'Hold';
    await context.sync();
  });
  expect(content(excel, 'B2')).toContain('Hold[');
  expect(await update(excel, smallTable(), smallTable(after))).toMatchObject({
    ...{ kind: 'done', edited: [] },
  });
  const anew = await withTable(after);
  expect(differing(seen(excel).sheets, seen(anew).sheets)).toEqual([]);
  excel.host.assertClean();
});

test('a range becomes a table', async () => {
  const [range, table] = [smallTable({ isRange: true }), smallTable()];
  const excel = await withTable({ isRange: true });
  expect(await update(excel, range, table)).toMatchObject({ kind: 'done', edited: [] });
  const anew = await withTable();
  expect(differing(seen(excel).sheets, seen(anew).sheets)).toEqual([]);
});

test('a table goes with its sheet, and a sheet with a stranger’s table stays', async () => {
  const excel = await withTable();
  expect(await remove(excel, smallTable())).toMatchObject({ kind: 'done', warnings: [] });
  expect(tables(excel)).toEqual([]);
  const again = await withTable();
  again.host.type(`'Crew of "A"'!H1:H2`, [['Mine'], [1]]);
  await again.run(async (context) => {
    context.workbook.worksheets.getItem(ledger).tables.add('H1:H2', true);
    await context.sync();
  });
  expect(await remove(again, smallTable())).toMatchObject({ kind: 'done' });
  expect(tables(again)).toMatchObject([{ area: 'H1:H2' }]);
});

test.each([
  ['of the same name', (sheet: Excel.Worksheet) => sheet.tables.getItem('Mine'), 'Crew'],
  ['in the way', () => undefined, 'Mine'],
])('a person’s table %s stops a range from becoming one', async (_, named, stopped) => {
  const excel = await openUsed();
  const range = smallTable({ isRange: true });
  expect(await insert(excel, range)).toMatchObject({ kind: 'done' });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(ledger);
    const where = stopped === 'Crew' ? 'H1:H2' : 'A4:B6';
    sheet.tables.add(where, true).name = 'Mine';
    const table = named(sheet);
    if (table) table.name = 'Crew';
    await context.sync();
  });
  const before = seen(excel);
  const stays = await update(excel, range, smallTable());
  expect(stays).toMatchObject({ kind: 'refused' });
  expect(JSON.stringify(stays)).toContain(`${ledger.replaceAll('"', '\\"')}: ${stopped}`);
  expect(differing(seen(excel), before)).toEqual([]);
});
