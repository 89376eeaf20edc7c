import { comparedRows } from '../../src/plan/old-sheet/compared-rows';
import { oldSheetList } from '../../src/workbook/copies/old-sheet-list';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { lookInExcel } from '../host/look';
import { describeWith } from '../programs';
import { presetPlan } from '../spreadsheet/component-plans';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import { lookOfFile } from '../spreadsheet/look-of-file';
import { officeVersions, validationErrors } from '../spreadsheet/validator';
import { tryEveryFault } from './every-fault';
import { writtenInExcel } from './in-excel';

/*
 * The milestone pays 50,000 from the payee's own quota on; the old formula misses who stands exactly on it,
 * and pays one payee 60,000.
 */
const plan = presetPlan('milestone');
const rows = [
  { row: 2, amount: 900_000, old: 0, quota: 1_000_000 },
  { row: 3, amount: 1_000_000, old: 0, quota: 1_000_000 },
  { row: 4, amount: 3_000_000, old: 60_000, quota: 2_000_000 },
  { row: 5, amount: 1_800_000, old: 0, quota: undefined },
] as const;
const component = plan.components[0]?.id ?? '';
const compared = comparedRows(plan, component, rows);
if (!compared) throw new Error('The milestone has no curve.');
const list = oldSheetList({ plan, component, compared });

test('rows that differ stand with their own quotas, and a row of the plan’s quota with none', () => {
  const [sheet] = list.sheets;
  const at = (row: number, column: number) =>
    sheet?.cells.find((one) => one.row === row && one.column === column)?.content;
  expect(at(4, 7)).toMatchObject({ value: 'Own quota' });
  expect([5, 6, 7].map((row) => at(row, 7))).toEqual([
    expect.objectContaining({ value: 1_000_000 }),
    expect.objectContaining({ value: 2_000_000 }),
    undefined,
  ]);
});

test('the list looks the same in Excel and in its file', async () => {
  const { excel } = await writtenInExcel(list);
  excel.host.assertClean();
  const inExcel = lookInExcel(
    excel.host.snapshot(),
    list.sheets.map(({ name }) => name),
  );
  expect(inExcel.sheets).toEqual(lookOfFile(xlsxFile(list)).sheets);
});

test.each(officeVersions)('Microsoft’s validator finds nothing in the list for %s', (version) => {
  expect(validationErrors(xlsxFile(list), version)).toEqual([]);
});

describeWith('soffice', 'the list recalculated', () => {
  test('its differences and its total are those by hand', () => {
    const [values] = recalculateInLibreOffice([xlsxFile(list)]);
    const cells = values?.get('Old sheet');
    expect([6, 7, 8, 9].map((row) => cells?.get(`E${row}`))).toEqual([
      -50_000, 10_000, -50_000, -90_000,
    ]);
  });
});

tryEveryFault({ 'an old sheet’s list': { kind: 'insert', after: list } }, 12);
