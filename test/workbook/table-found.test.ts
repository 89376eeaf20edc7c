import { afterEach, expect, test } from '@jest/globals';
import { columnPlaces, foundAs } from '../../src/workbook/difference/found-table';
import { readTables } from '../../src/workbook/excel/read/tables';
import { insert, openUsed, timeout } from './small-excel';
import { odd, smallTable } from './small-tables';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const ledger = 'Crew of "A"';
const [described] = smallTable().sheets[0]?.tables ?? [];

/** What a person does to a table, and where each column of ours stands afterwards. */
const usual = { Payee: 0, Tons: 1, 'Own rate': 2, [odd]: 3, Twice: 4 };
const done: Record<
  string,
  {
    do: (sheet: Excel.Worksheet, table: Excel.Table) => unknown;
    area: [number, number];
    at?: object;
  }
> = {
  'rows put in above': { do: (sheet) => sheet.getRange('1:2').insert('Down'), area: [5, 3] },
  'a row put in between': {
    do: (_, table) => table.rows.add(1, [['Cy', 1, 2, null, null]] as never),
    area: [3, 4],
  },
  'a row typed below': { do: (_, table) => table.resize('A4:E7'), area: [3, 4] },
  'a sort': { do: (_, table) => table.sort.apply([{ key: 1, ascending: true }]), area: [3, 3] },
  'a filter': {
    do: (_, table) => table.columns.getItem('Payee').filter.applyValuesFilter(['Bo']),
    area: [3, 3],
  },
  'a row taken out': { do: (_, table) => table.rows.getItemAt(0).delete(), area: [3, 2] },
  'another name': { do: (_, table) => (table.name = 'Hold'), area: [3, 3] },
  'another head': {
    do: (sheet) => (sheet.getRange('B4').values = [['Kilos']]),
    area: [3, 3],
  },
  'another name and another head': {
    do: (sheet, table) => {
      table.name = 'Hold';
      sheet.getRange('B4').values = [['Kilos']];
    },
    area: [3, 3],
  },
  'a column of their own at the end': {
    do: (_, table) => table.resize('A4:F6'),
    area: [3, 3],
  },
};

test.each(Object.entries(done))('a table is found again after %s', async (_, given) => {
  const excel = await openUsed();
  expect(await insert(excel, smallTable())).toMatchObject({ kind: 'done' });
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(ledger);
    given.do(sheet, sheet.tables.getItem('Crew'));
    await context.sync();
    return readTables(context, [ledger, 'Sheet1'], timeout);
  });
  if (!described) throw new Error('No table is described.');
  const here = foundAs(found, described);
  expect([here?.area.row, here?.area.rows]).toEqual(given.area);
  const places = here ? columnPlaces(here, described) : new Map();
  expect(Object.fromEntries(places)).toEqual(usual);
  excel.host.assertClean();
});

test('a column that was moved is found under its title, and one that is gone nowhere', () => {
  if (!described) throw new Error('No table is described.');
  const titles = ['Mine', 'Payee', 'Tons', odd, 'Twice'];
  const area = { row: 3, column: 2, rows: 3, columns: 5 };
  // "Own rate" was the third, where "Tons" stands now.
  expect(Object.fromEntries(columnPlaces({ area, titles }, described))).toEqual({
    ...{ Payee: 3, Tons: 4 },
    ...{ [odd]: 5, Twice: 6 },
  });
  expect(foundAs([{ name: 'Other', titles: ['Payee', 'a', 'b', 'c', 'd'] }], described)).toBe(
    undefined,
  );
});
