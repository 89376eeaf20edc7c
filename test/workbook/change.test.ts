import { afterEach, describe, expect, test } from '@jest/globals';
import { changeWorkbook, finish, outstanding, undo } from '../../src/workbook/excel/change/change';
import type { CellDescription } from '../../src/workbook/description/description';
import type { Bench } from '../host/bench';
import {
  change,
  differing,
  insert,
  openUsed,
  timeout,
  remove,
  seen,
  update,
  writes,
} from './small-excel';
import { small, smallXml } from './small-workbook';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const first = small({ team: ['Ada', 'Bo'] });
const second = small({ team: ['Ada', 'Bo', 'Cy'], quota: 2000, title: 'Longer', chart: 'Other' });

async function withPlan(): Promise<Bench> {
  const excel = await openUsed();
  expect(await insert(excel, first)).toMatchObject({ kind: 'done' });
  return excel;
}

const sheetOf = (excel: Bench, name: string) => {
  const sheet = excel.host.workbook.sheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};
const contentOf = (excel: Bench, sheet: string, address: string) =>
  excel.host.snapshot().sheets.find(({ name }) => name === sheet)?.cells[address]?.content;

describe('an update', () => {
  test('of an unchanged plan writes nothing, after three looks', async () => {
    const excel = await withPlan();
    expect(await update(excel, first, first)).toEqual({
      ...{ kind: 'done', sheets: ['Plan', 'Team'], warnings: [], edited: [], written: 0 },
    });
    expect(writes(excel)).toEqual([]);
    expect(excel.host.requests).toHaveLength(3);
  });

  test('comes to the same sheets as an insert, and back again to what was there', async () => {
    const excel = await withPlan();
    const start = seen(excel);
    expect(await update(excel, first, second)).toMatchObject({ kind: 'done', edited: [] });
    const fresh = await openUsed();
    await insert(fresh, second);
    expect(differing(seen(excel), seen(fresh))).toEqual([]);
    globalThis.Excel = excel.Excel;
    await update(excel, second, first);
    expect(differing(seen(excel), start)).toEqual([]);
    excel.host.assertClean();
  });

  test('writes the cells that the plan changed and no other', async () => {
    const excel = await withPlan();
    const changed = await update(excel, first, small({ team: ['Ada', 'Bea'] }));
    expect(changed).toMatchObject({ written: 1 });
    expect(writes(excel)).toEqual([
      expect.stringContaining('SettingCollection.Add("compsheet.pending"'),
      `Range.Formulas = [["'Bea"]]`,
      'Setting.Delete()',
    ]);
  });

  test('leaves the sheet in front that a person was on', async () => {
    const excel = await withPlan();
    excel.host.workbook.activate(sheetOf(excel, 'Sheet1'));
    const wider = first.sheets.map((sheet) => ({
      ...sheet,
      print: { ...sheet.print, orientation: 'landscape' as const, pagesWide: 2 },
    }));
    const changed = await update(excel, first, { ...first, sheets: wider });
    expect(changed).toMatchObject({ kind: 'done', warnings: [] });
    expect(excel.host.snapshot().active).toBe('Sheet1');
    const zoom = { horizontalFitToPages: 2, verticalFitToPages: 1 };
    const layouts = seen(excel)
      .sheets.slice(1, 3)
      .map(({ print }) => print.layout);
    expect(layouts).toMatchObject([{ zoom }, { zoom }]);
  });

  test('goes through on a sheet that a person has hidden', async () => {
    const excel = await withPlan();
    excel.host.workbook.setVisibility(sheetOf(excel, 'Plan'), 'Hidden');
    expect(await update(excel, first, second)).toMatchObject({ kind: 'done', warnings: [] });
    expect(contentOf(excel, 'Plan', 'B2')).toBe(2000);
  });

  test('converts formulas in place, both ways', async () => {
    const excel = await openUsed();
    await insert(excel, small());
    const start = seen(excel);
    const functions = small({ form: 'functions' });
    await change(excel, { kind: 'convert', before: small(), after: functions });
    expect(contentOf(excel, 'Plan', 'B4')).toBe('=COMP.POINTS(A4:A6,Quota)');
    expect(contentOf(excel, 'Plan', 'B5')).toBeUndefined();
    await change(excel, { kind: 'convert', before: functions, after: small() });
    expect(differing(seen(excel), start)).toEqual([]);
  });

  test('knows its formulas again in the way Excel writes them', async () => {
    const excel = await withPlan();
    excel.host.type('Team!B2', '=Plan!$B$2 / 10.0');
    expect(await update(excel, first, first)).toMatchObject({ edited: [], written: 0 });
  });

  test('knows its document again in the way Excel writes it', async () => {
    const excel = await withPlan();
    for (const part of excel.host.workbook.xmlParts) {
      part.xml = `<?xml version="1.0" encoding="utf-8"?>\n${part.xml.replaceAll('&quot;', '"')}`;
    }
    await update(excel, first, first);
    expect(writes(excel)).toEqual([]);
  });

  test('puts back a document and a hidden sheet that were lost', async () => {
    const excel = await withPlan();
    const start = seen(excel);
    excel.host.workbook.xmlParts.length = 0;
    excel.host.workbook.setVisibility(sheetOf(excel, 'Compsheet Plan'), 'Visible');
    excel.host.workbook.deleteSheet(sheetOf(excel, 'Compsheet Plan'));
    await update(excel, first, first);
    expect(differing(seen(excel).xmlParts, start.xmlParts)).toEqual([]);
    expect(seen(excel).sheets.map(({ name }) => name)).toEqual([
      ...['Sheet1', 'Plan', 'Team', 'Compsheet Plan'],
    ]);
  });
});

const isPlan = ({ name }: { readonly name: string }) => name === 'Plan';
const twice = (cell: CellDescription): CellDescription =>
  cell.content.kind === 'formula'
    ? { ...cell, content: { ...cell.content, formula: `${cell.content.formula}*2` } }
    : cell;

describe('what a person changed', () => {
  test('in an input is not written when the plan has it already', async () => {
    const excel = await withPlan();
    excel.host.type('Plan!B2', 1200);
    const after = small({ team: ['Ada', 'Bo'], quota: 1200 });
    expect(await update(excel, first, after)).toMatchObject({ kind: 'done', edited: [] });
    expect(writes(excel).filter((one) => one.includes('1200]'))).toEqual([]);
    expect(contentOf(excel, 'Plan', 'B2')).toBe(1200);
  });

  test('in an input stays, whatever else the plan changed', async () => {
    const excel = await withPlan();
    excel.host.type('Plan!B2', 1200);
    await change(
      excel,
      { kind: 'update', before: first, after: small({ team: ['Ada', 'Bo'], title: 'Other' }) },
      { overwriteEdited: true },
    );
    expect(contentOf(excel, 'Plan', 'B2')).toBe(1200);
    expect(contentOf(excel, 'Plan', 'A1')).toBe('Other');
  });

  test('in a formula is listed and left, and written over when that is wanted', async () => {
    const excel = await withPlan();
    excel.host.type('Plan!B7', '=SUM(B4:B6)*2');
    excel.host.type('Team!B2', 7);
    const edited = [
      { sheet: 'Plan', address: 'B7', found: '=SUM(B4:B6)*2', ours: '=SUM(B4:B6)' },
      { sheet: 'Team', address: 'B2', found: 7, ours: "='Plan'!$B$2/10" },
    ];
    expect(await update(excel, first, first)).toMatchObject({ kind: 'done', edited, written: 0 });
    expect(contentOf(excel, 'Plan', 'B7')).toBe('=SUM(B4:B6)*2');
    const again = { kind: 'update', before: first, after: first } as const;
    expect(await change(excel, again, { overwriteEdited: true })).toMatchObject({ written: 2 });
    expect(contentOf(excel, 'Plan', 'B7')).toBe('=SUM(B4:B6)');
    expect(contentOf(excel, 'Team', 'B2')).toBe("='Plan'!$B$2/10");
  });

  test('where the plan wants to grow stops the update before it writes', async () => {
    const excel = await withPlan();
    excel.host.type('Team!B5', 'my note');
    const start = seen(excel);
    const grown = small({ team: ['Ada', 'Bo', 'Cy', 'Di'] });
    const refused = await update(excel, first, grown);
    expect(refused).toMatchObject({
      kind: 'refused',
      why: { en: expect.stringMatching(/Team!B5/) },
    });
    expect(writes(excel)).toEqual([]);
    expect(differing(seen(excel), start)).toEqual([]);
  });

  test('beside the plan is left alone when the plan shrinks', async () => {
    const excel = await withPlan();
    excel.host.type('Team!D4:D5', [['mine'], ['=B4']]);
    excel.host.type('Team!A3', 'Boris');
    const after = small({ team: ['Ada'] });
    const changed = await update(excel, first, after);
    // The row of the second payee becomes the total, whose label a person did not write.
    expect(changed).toMatchObject({ kind: 'done', edited: [{ address: 'A3', found: "'Boris" }] });
    expect(contentOf(excel, 'Team', 'D4')).toBe('mine');
    expect(contentOf(excel, 'Team', 'A4')).toBeUndefined();
  });

  test('of a look stays on every cell whose own described look stays, its contents written or not', async () => {
    const excel = await withPlan();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const written = sheet.getRange('B4:B6');
      written.format.fill.color = '#FFC7CE';
      written.format.font.bold = true;
      written.numberFormat = '0.0' as unknown as string[][];
      sheet.getRange('A7').format.font.color = '#FF0000';
      sheet.getRange('B2').format.fill.color = '#00B050';
      sheet.getRange('A:A').format.columnWidth = 222;
      sheet.getRange('7:7').format.rowHeight = 40;
      await context.sync();
    });
    const looks = () => {
      const { columnWidths, rowHeights, cells } = excel.host.snapshot().sheets.find(isPlan) ?? {};
      const formats = ['B4', 'B5', 'B6', 'A7', 'B2'].map((place) => cells?.[place]?.format);
      return { columnWidths, rowHeights, formats };
    };
    const before = looks();
    expect(before).toMatchObject({
      columnWidths: { A: { points: 222 } },
      rowHeights: { 7: { points: 40 } },
      formats: [{ numberFormat: '0.0', fill: '#FFC7CE' }, {}, {}, {}, { fill: '#00B050' }],
    });
    const after = small({ team: ['Ada', 'Bo'], quota: 2000 });
    const rewritten = {
      ...after,
      sheets: after.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(twice) })),
    };
    expect(await update(excel, first, rewritten)).toMatchObject({ kind: 'done', edited: [] });
    expect(contentOf(excel, 'Plan', 'B4')).toBe('=A4*Quota*2');
    expect(looks()).toEqual(before);
  });

  test('in a formula that is written over takes the number format of what was typed along', async () => {
    const excel = await withPlan();
    excel.host.type('Plan!B7', '7 %');
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('B7');
      range.numberFormat = '0%' as unknown as string[][];
      await context.sync();
    });
    const again = { kind: 'update', before: first, after: first } as const;
    await change(excel, again, { overwriteEdited: true });
    const cell = excel.host.snapshot().sheets.find(isPlan)?.cells['B7'];
    expect(cell).toMatchObject({ content: '=SUM(B4:B6)', format: { numberFormat: '#,##0.00' } });
  });

  test('a chart that was taken away stays away; a name comes back, as formulas need it', async () => {
    const excel = await withPlan();
    sheetOf(excel, 'Plan').charts[0]?.delete();
    sheetOf(excel, 'Plan').names.length = 0;
    const other = small({ team: ['Ada', 'Bo'], quota: 9 });
    const redrawn = {
      ...other,
      sheets: other.sheets.map((sheet) => ({
        ...sheet,
        charts: sheet.charts.map((chart) => ({ ...chart, alternativeText: 'Another' })),
      })),
    };
    expect(await update(excel, first, redrawn)).toMatchObject({ kind: 'done' });
    expect(sheetOf(excel, 'Plan').charts).toHaveLength(0);
    expect(sheetOf(excel, 'Plan').names.map(({ name }) => name)).toEqual(['Quota']);
  });
});

describe('a removal', () => {
  test('takes everything out, inputs that a person filled in too', async () => {
    const excel = await openUsed();
    const start = seen(excel);
    await insert(excel, first);
    excel.host.type('Plan!B2', 1200);
    expect(await remove(excel, first)).toEqual({
      ...{ kind: 'done', sheets: ['Plan', 'Team'], warnings: [], edited: [], written: 0 },
    });
    expect(differing(seen(excel), start)).toEqual([]);
  });

  test.each([
    ['a note', (excel: Bench) => excel.host.type('Plan!F30', 'mine')],
    ['a changed formula', (excel: Bench) => excel.host.type('Plan!B7', '=B4')],
    [
      'words in a cell that was only drawn',
      (excel: Bench) => excel.host.type('Plan!A1', 'My plan'),
    ],
    ['a comment', (excel: Bench) => void (sheetOf(excel, 'Plan').comments = 1)],
    ['a pivot table', (excel: Bench) => void (sheetOf(excel, 'Plan').pivotTables = 1)],
  ])('keeps a sheet for the sake of %s', async (_, touch) => {
    const excel = await withPlan();
    touch(excel);
    const changed = await remove(excel, first);
    expect(changed).toMatchObject({
      kind: 'done',
      warnings: [{ en: expect.stringMatching(/stay.*Plan/) }],
    });
    const plan = seen(excel).sheets.find(({ name }) => name === 'Plan');
    expect(seen(excel).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Plan']);
    expect(plan?.charts).toEqual([]);
    expect(plan?.names).toEqual([]);
    expect(plan?.merges).toEqual([]);
    expect(plan?.frozen).toBeNull();
    const left = Object.entries(plan?.cells ?? {}).filter(([, cell]) => cell.content !== undefined);
    expect(left.length).toBeLessThan(2);
  });

  test('deletes a sheet with changed formulas when that is wanted', async () => {
    const excel = await withPlan();
    excel.host.type('Plan!B7', '=B4');
    await change(excel, { kind: 'remove', before: first }, { overwriteEdited: true });
    expect(seen(excel).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('leaves a workbook one sheet', async () => {
    const excel = await withPlan();
    excel.host.workbook.deleteSheet(sheetOf(excel, 'Sheet1'));
    expect(await remove(excel, first)).toMatchObject({ kind: 'done' });
    expect(seen(excel).sheets.map(({ name, cells }) => [name, cells])).toEqual([['Team', {}]]);
  });

  test('of a sheet that a person deleted takes out the rest', async () => {
    const excel = await openUsed();
    const start = seen(excel);
    await insert(excel, first);
    excel.host.workbook.deleteSheet(sheetOf(excel, 'Team'));
    expect(await remove(excel, first)).toMatchObject({ kind: 'done' });
    expect(differing(seen(excel), start)).toEqual([]);
  });
});

describe('a sheet that is not where it was', () => {
  test.each([
    ['renamed', (excel: Bench) => excel.host.workbook.rename(sheetOf(excel, 'Team'), 'People')],
    ['deleted', (excel: Bench) => excel.host.workbook.deleteSheet(sheetOf(excel, 'Team'))],
  ])('because it was %s is named; it is inserted again when that is wanted', async (_, lose) => {
    const excel = await withPlan();
    lose(excel);
    const start = seen(excel);
    const refused = await update(excel, first, second);
    expect(refused).toMatchObject({ kind: 'refused', why: { en: expect.stringMatching(/Team/) } });
    expect(differing(seen(excel), start)).toEqual([]);
    const given = { kind: 'update', before: first, after: second } as const;
    expect(await change(excel, given, { insertsMissing: true })).toMatchObject({ kind: 'done' });
    expect(contentOf(excel, 'Team', 'A4')).toBe('Cy');
  });

  test('because rows were put in stops an update', async () => {
    const excel = await withPlan();
    const [quota] = sheetOf(excel, 'Plan').names;
    if (quota) quota.formula = '=Plan!$B$3';
    expect(await update(excel, first, second)).toMatchObject({
      kind: 'refused',
      why: { en: expect.stringMatching(/Rows or columns.*Plan/) },
    });
    expect(writes(excel)).toEqual([]);
  });

  test('because most of it is something else now stops an update', async () => {
    const excel = await withPlan();
    excel.host.type('Plan!A2:A7', [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]);
    expect(await update(excel, first, second)).toMatchObject({ kind: 'refused' });
  });

  test('because another took its name stops an insert', async () => {
    const excel = await openUsed();
    excel.host.workbook.addSheet('TEAM');
    expect(await insert(excel, first)).toMatchObject({
      kind: 'refused',
      why: { en: expect.stringMatching(/already: Team/) },
    });
  });
});

describe('two plans in one workbook', () => {
  const other = small({ plan: 'Plan 2', team: ['Eva'], quota: 5 });

  test('are changed and taken out each by itself', async () => {
    const excel = await withPlan();
    const alone = seen(excel);
    await insert(excel, other);
    await update(excel, other, small({ plan: 'Plan 2', team: ['Eva'], quota: 6 }));
    await update(excel, small({ plan: 'Plan 2', team: ['Eva'], quota: 6 }), other);
    await remove(excel, other);
    expect(differing(seen(excel), alone)).toEqual([]);
  });

  test('keep a document each', async () => {
    const excel = await withPlan();
    await insert(excel, other);
    await remove(excel, first);
    expect(excel.host.snapshot().xmlParts.map(({ xml }) => xml)).toEqual(other.documents);
  });

  test('what an earlier plan left behind gives way to the next of its name', async () => {
    const excel = await withPlan();
    for (const name of ['Plan', 'Team']) excel.host.workbook.deleteSheet(sheetOf(excel, name));
    const next = small({ quota: 77 });
    expect(await insert(excel, next)).toMatchObject({ kind: 'done' });
    expect(excel.host.snapshot().xmlParts.map(({ xml }) => xml)).toEqual(next.documents);
    expect(contentOf(excel, 'Compsheet Plan', 'A2')).toBe(smallXml({ quota: 77 }));
  });

  test('are not changed at the same time', async () => {
    const excel = await openUsed();
    const done = await Promise.all([
      changeWorkbook({ kind: 'insert', after: first }, { timeout }),
      changeWorkbook({ kind: 'update', before: first, after: second }, { timeout }),
      changeWorkbook({ kind: 'remove', before: second }, { timeout }),
    ]);
    expect(done.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect(seen(excel).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

describe('a change is refused before anything is written', () => {
  test.each([
    ['a workbook opened for reading only', { readOnly: true }, /read-only/],
    ['a cell that is being edited', { cellEdit: true }, /cell is being edited/],
    [
      'another workbook in front',
      { platform: 'PC', otherWorkbookInFront: true },
      /Another workbook/,
    ],
    ['an Excel that is too old', { sets: { excelapi: '1.9' } }, /too old/],
  ] as const)('by %s', async (_, profile, why) => {
    const excel = await openUsed({ profile });
    const start = seen(excel);
    expect(await insert(excel, first)).toMatchObject({
      kind: 'refused',
      why: { en: expect.stringMatching(why) },
    });
    expect(writes(excel)).toEqual([]);
    expect(differing(seen(excel), start)).toEqual([]);
  });

  test('by a protected structure', async () => {
    const excel = await openUsed();
    excel.host.workbook.isProtected = true;
    expect(await insert(excel, first)).toMatchObject({
      kind: 'refused',
      why: { en: expect.stringMatching(/structure/) },
    });
  });

  test('by a protected sheet that it would change, and by no other', async () => {
    const excel = await withPlan();
    sheetOf(excel, 'Team').protection = { options: {}, password: null };
    const quota = small({ team: ['Ada', 'Bo'], quota: 3 });
    const justPlan = {
      ...first,
      sheets: quota.sheets.map((sheet, index) =>
        index === 1 ? (first.sheets[1] ?? sheet) : sheet,
      ),
      documents: quota.documents,
    };
    expect(await update(excel, first, second)).toMatchObject({
      kind: 'refused',
      why: { en: expect.stringMatching(/protected: Team/) },
    });
    expect(writes(excel)).toEqual([]);
    expect(await update(excel, first, justPlan)).toMatchObject({ kind: 'done' });
  });

  test('by a plan that is too large to be kept', async () => {
    const excel = await openUsed();
    const large = { ...first, documents: [smallXml({ title: 'x'.repeat(300_000) })] };
    expect(await insert(excel, large)).toMatchObject({
      kind: 'refused',
      why: { en: expect.stringMatching(/too large/) },
    });
    expect(writes(excel)).toEqual([]);
  });

  test('by a silent Excel, before the first write', async () => {
    const excel = await openUsed();
    excel.host.faults.arm({ kind: 'hang', request: 1, applied: true });
    expect(await insert(excel, first)).toMatchObject({ kind: 'refused' });
  });
});

test('a change waits for the person who is editing a cell', async () => {
  const excel = await openUsed();
  excel.host.enterCellEdit();
  const inserting = insert(excel, first);
  excel.host.leaveCellEdit();
  expect((await inserting).kind).toBe('done');
});

test('others in the workbook are mentioned', async () => {
  const excel = await openUsed({ profile: { isShared: true } });
  expect(await insert(excel, first)).toMatchObject({
    warnings: [{ en: expect.stringMatching(/Others/) }],
  });
});

describe('a change that Excel left unanswered', () => {
  const pending = (excel: Bench) => excel.run((context) => outstanding(context, timeout));

  async function leftHalf(): Promise<Bench> {
    const excel = await openUsed();
    // Answers the look, does a part of the writing, and never comes back.
    excel.host.faults.arm(
      { kind: 'fail at operation', request: 2, operation: 120 },
      { kind: 'hang', request: 3, applied: false },
    );
    expect(await insert(excel, first)).toMatchObject({ kind: 'unknown' });
    excel.host.faults.disarm();
    return excel;
  }

  test('is remembered by the workbook, with names of sheets and nothing of people', async () => {
    const excel = await leftHalf();
    expect(await pending(excel)).toEqual({
      ...{ id: expect.any(String), kind: 'insert' },
      ...{ added: ['Plan', 'Team', 'Compsheet Plan'], edited: [], deleted: [], recovery: {} },
    });
    expect(JSON.stringify(excel.host.snapshot().settings)).not.toMatch(/Ada|1000|Small/);
  });

  test('stops the next change until it is settled', async () => {
    const excel = await leftHalf();
    expect(await insert(excel, small({ plan: 'Plan 2' }))).toMatchObject({
      kind: 'refused',
      why: { en: expect.stringMatching(/not finished/) },
    });
    expect(await finish({ kind: 'insert', after: first }, { timeout })).toMatchObject({
      kind: 'done',
    });
    expect(await pending(excel)).toBeUndefined();
    const fresh = await openUsed();
    await insert(fresh, first);
    expect(differing(seen(excel), seen(fresh))).toEqual([]);
  });

  test('is taken back, except for a new sheet on which a person has typed', async () => {
    const excel = await leftHalf();
    excel.host.type('Plan!F9', 'mine');
    const undone = await undo({ kind: 'insert', after: first }, { timeout });
    expect(undone).toMatchObject({
      kind: 'undone',
      advice: { en: expect.stringMatching(/stay.*Plan/) },
    });
    expect(seen(excel).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Plan']);
    expect(contentOf(excel, 'Plan', 'F9')).toBe('mine');
  });

  test.each([5, 40, 60])(
    'and then failed to be undone is taken back later (%i)',
    async (operation) => {
      const excel = await withPlan();
      const start = seen(excel);
      const code = 'InvalidArgument';
      excel.host.faults.arm(
        { kind: 'fail at operation', request: 4, operation, code },
        { kind: 'fail at operation', request: 8, operation: 5, code },
      );
      expect(
        await update(excel, first, small({ team: ['Ada', 'Cy'], quota: 4, title: 'Changed' })),
      ).toMatchObject({ kind: 'unknown' });
      excel.host.faults.disarm();
      await undo({ kind: 'update', before: first, after: second }, { timeout });
      expect(differing(seen(excel), start)).toEqual([]);
    },
  );
});
