import { afterEach, expect, test } from '@jest/globals';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import { openFile } from '../../src/workbook/plans/open-file';
import { readXlsx } from '../../src/workbook/xlsx/read/read-xlsx';
import { xlsxFile, xlsxFileInTime } from '../../src/workbook/xlsx/write/xlsx-file';
import { presetPlan } from '../spreadsheet/component-plans';
import { workbookOfMany } from '../spreadsheet/thousands';
import { change, openUsed } from './small-excel';
import { plain, small } from './small-workbook';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

test('2,000 payees and 6,000 deals of the plan with most columns take less than 3 MB', async () => {
  const workbook = workbookOfMany(presetPlan('enterprise-ae'), 2_000, 6_000);
  expect((await xlsxFileInTime(workbook)).length).toBeLessThan(3_000_000);
  const columns = workbook.sheets.flatMap(({ tables = [] }) =>
    tables.flatMap((one) => one.columns),
  );
  const longest = Math.max(...columns.map(({ formula = '' }) => formula.length));
  expect(longest).toBeLessThan(2_400);
}, 120_000);

test.each([
  ['enterprise-ae', 300, 2_000],
  ['milestone', 3_000, 0],
] as const)('a workbook of %s with %i payees and %i deals is opened', (name, payees, deals) => {
  const opened = openFile(xlsxFile(workbookOfMany(presetPlan(name), payees, deals)));
  const live = opened.ok && opened.value.map((found) => 'live' in found && found.live?.options);
  expect(live).toMatchObject([{ payees: { length: payees }, deals: { length: deals } }]);
});

test('cells of a large sheet stand where they were described, behind gaps and blank rows too', () => {
  const [sheet, ...rest] = small().sheets;
  if (!sheet) throw new Error('There is a sheet.');
  const isThere = (row: number, column: number) => row % 7 !== 3 && (row + column) % 5 !== 0;
  const places = Array.from({ length: 30_000 }, (_, k) => ({ row: k >> 4, column: k & 15 })).filter(
    ({ row, column }) => isThere(row, column),
  );
  const cells = places.map(({ row, column }) => ({
    ...{ row, column, style: plain },
    content: { kind: 'number' as const, value: 100 * row + column },
  }));
  const one = { ...sheet, cells, merged: [], charts: [], validations: [] };
  const read = readXlsx(xlsxFile({ ...small(), sheets: [one, ...rest] }), ({ sheets }) =>
    Array.from({ length: 30_000 }, (_, k) => sheets[0]?.cell(k >> 4, k & 15)?.value),
  );
  const described = Array.from({ length: 30_000 }, (_, k) =>
    isThere(k >> 4, k & 15) ? 100 * (k >> 4) + (k & 15) : undefined,
  );
  expect(read).toEqual({ ok: true, value: described });
});

async function inserted(workbook: WorkbookDescription) {
  const excel = await openUsed();
  const changed = await change(excel, { kind: 'insert', after: workbook }, { timeout: 120_000 });
  expect(changed).toMatchObject({ kind: 'done' });
  const { requests } = excel.host;
  return {
    trips: requests.length,
    sent: requests.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

test('deals are inserted in round trips that grow with bytes, and a formula is sent once', async () => {
  const plan = presetPlan('csm-expansion');
  const few = await inserted(workbookOfMany(plan, 10, 10));
  const many = await inserted(workbookOfMany(plan, 300, 1_000));
  expect(many.trips - few.trips).toBeLessThanOrEqual(1.3 * Math.ceil(many.sent / 1_000_000));
  // What is typed, and next to nothing of the 15,000 characters of a row's formulas.
  expect((many.sent - few.sent) / 1_290).toBeLessThan(600);
}, 120_000);
