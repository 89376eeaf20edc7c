import { afterEach, expect, test } from '@jest/globals';
import { readSheets } from '../../src/workbook/excel/read/sheets';
import { keptDocuments } from '../../src/workbook/excel/read/kept-documents';
import { insert, openUsed, writes } from './small-excel';
import { small, smallXml } from './small-workbook';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const plan = small({ team: ['Ada'] });

test('a shared workbook gives its plans, and nothing is written', async () => {
  const excel = await openUsed();
  await insert(excel, plan);
  await insert(excel, small({ plan: 'Plan 2' }));
  excel.host.journal.length = 0;
  expect(await excel.run((context) => keptDocuments(context))).toEqual([
    { xml: smallXml({}), from: 'part' },
    { xml: smallXml({ plan: 'Plan 2' }), from: 'part' },
  ]);
  expect(writes(excel)).toEqual([]);
  excel.host.assertClean();
});

test('a workbook that lost its parts gives its plan from the hidden sheet', async () => {
  const excel = await openUsed();
  await insert(excel, plan);
  excel.host.workbook.xmlParts.length = 0;
  expect(await excel.run((context) => keptDocuments(context))).toEqual([
    { xml: smallXml({}), from: 'sheet' },
  ]);
});

test('a workbook without a plan gives none', async () => {
  const excel = await openUsed();
  excel.host.workbook.addXmlPart('<other xmlns="urn:other"/>', 'urn:other');
  expect(await excel.run((context) => keptDocuments(context))).toEqual([]);
});

test('open sheets are read in the shape in which a file gives them', async () => {
  const excel = await openUsed();
  await insert(excel, plan);
  excel.host.type('Plan!C20', "'=text");
  excel.host.type('Plan!D20', '#N/A');
  excel.host.supply('Plan!B7', 6000);
  const read = await excel.run((context) =>
    readSheets(
      context,
      ['plan', 'Team', 'Gone', 'Compsheet Plan'].map((name) => ({ name })),
      60_000,
    ),
  );
  const [sheet, team, hidden] = read.sheets;
  expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Plan', 'visible'],
    ['Team', 'visible'],
    ['Compsheet Plan', 'veryHidden'],
  ]);
  expect([sheet?.lastRow, sheet?.lastColumn]).toEqual([19, 3]);
  expect(sheet?.cell(1, 0)).toEqual({ value: 'Quota' });
  expect(sheet?.cell(1, 1)).toEqual({ value: 1000 });
  expect(sheet?.cell(2, 0)).toEqual({ value: '=not a formula' });
  expect(sheet?.cell(6, 1)).toEqual({ formula: '=SUM(B4:B6)', value: 6000 });
  expect(sheet?.cell(19, 2)).toEqual({ value: '=text' });
  expect(sheet?.cell(19, 3)).toEqual({ value: '#N/A', isError: true });
  expect(sheet?.cell(7, 0)).toBeUndefined();
  expect(sheet?.cell(500, 0)).toBeUndefined();
  expect(team?.cell(1, 0)).toEqual({ value: 'Ada' });
  expect(hidden?.cell(1, 0)?.value).toBe(smallXml({}));
  expect(read.tabs).toEqual(excel.host.snapshot().sheets.map(({ name }) => name));
});
