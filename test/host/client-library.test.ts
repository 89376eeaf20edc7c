/** The genuine client against the host: what add-ins meet at every step. */
import { openExcel, type Bench } from './bench';
import { codeOf, nextTurn } from './outcome';

let bench: Bench;
beforeEach(async () => {
  bench = await openExcel();
});
afterEach(() => bench.host.assertClean());

test('what is loaded can be read after a sync', async () => {
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name,id,position');
    const range = sheet.getRange('B2:C3').load(['address', 'format/fill/color', 'rowCount']);
    await context.sync();
    expect([sheet.name, sheet.position]).toEqual(['Sheet1', 0]);
    expect([range.address, range.format.fill.color, range.rowCount]).toEqual([
      ...['Sheet1!B2:C3', '#FFFFFF', 2],
    ]);
  });
});

test('what was not loaded cannot be read', async () => {
  const read = bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    return sheet.name;
  });
  expect(await codeOf(read)).toBe('PropertyNotLoaded');
});

test('a load without names brings all that the host knows', async () => {
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load();
    const range = sheet.getRange('A1').load();
    await context.sync();
    expect([sheet.visibility, sheet.showGridlines]).toEqual(['Visible', true]);
    expect([range.values, range.text, range.valueTypes]).toEqual([[['']], [['']], [['Empty']]]);
  });
});

test('an object form of load reaches into the parts', async () => {
  await bench.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.load({ values: true, format: { font: { bold: true }, columnWidth: true } });
    await context.sync();
    expect([range.format.font.bold, range.format.columnWidth]).toEqual([false, 48]);
  });
});

test('items of a collection carry what was asked of them', async () => {
  await bench.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Plan');
    worksheets.load('items/name,items/visibility');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Plan']);
    const tables = worksheets.getItem('Plan').tables.load('items');
    await context.sync();
    expect(tables.items).toEqual([]);
  });
});

test('what is not there is a null object, and so is all that hangs on it', async () => {
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const range = sheet.getRange('A1').load('values');
    sheet.delete();
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test('getItem of what is not there is an error that names its statement', async () => {
  const failing = bench.run(async (context) => {
    context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[1]];
    await context.sync();
  });
  const error = (await failing.catch((reason: unknown) => reason)) as OfficeExtension.Error;
  expect([error.code, error instanceof bench.OfficeExtension.Error]).toEqual([
    ...['ItemNotFound', true],
  ]);
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect(JSON.stringify(error.debugInfo)).toContain('worksheets.getItem');
});

test('a new sheet stays the same sheet in later requests', async () => {
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Plan');
    await context.sync();
    sheet.name = 'Plan 2026';
    await context.sync();
    sheet.getRange('A1').values = [['x']];
    await context.sync();
  });
  expect(bench.host.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Plan 2026']);
});

test('a range does not outlive its run', async () => {
  const leaked = await bench.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    await context.sync();
    return range;
  });
  const write = async () => (leaked.values = [[1]]);
  expect(await codeOf(write())).toBe('InvalidObjectPath');
});

test('references are released at the end of a run, and a tracked range is not', async () => {
  const tracked = await bench.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.track();
    await context.sync();
    range.load('address');
    await context.sync();
    return range;
  });
  expect(bench.host.openReferences).toBe(1);
  expect(() => bench.host.assertClean()).toThrow('1 references');
  tracked.untrack();
  await tracked.context.sync();
});

test('a range of a deleted sheet is an error', async () => {
  const stale = bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Gone');
    const range = sheet.getRange('A1');
    await context.sync();
    sheet.delete();
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  expect(await codeOf(stale)).toBe('InvalidReference');
});

test('a large block arrives whole, although the client cuts it', async () => {
  const rows = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `row ${row}`]);
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').getResizedRange(999, 2).values = rows;
    await context.sync();
    const back = sheet.getUsedRange().load('values,address');
    await context.sync();
    expect(back.address).toBe('Sheet1!B2:D1001');
    expect(back.values).toEqual(rows);
  });
  const operations = bench.host.journal.flatMap((entry) => entry.operations);
  expect(operations.filter((one) => one.startsWith('Range.Values'))).toHaveLength(2);
  expect(operations).toContain('Range._ValidateArraySize(1000, 3)');
});

test('a large block of the wrong shape is refused before its first cell is written', async () => {
  const wrong = bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C999').values = Array.from({ length: 1000 }, () => [1, 2, 3]);
    await context.sync();
  });
  expect(await codeOf(wrong)).toBe('InvalidArgument');
  expect(bench.host.snapshot().sheets[0]?.cells).toEqual({});
});

test('a change tells those who listen, until they stop', async () => {
  const heard: string[] = [];
  const listener = await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    const added = sheet.onChanged.add(async (event) => {
      heard.push(`${event.changeType} ${event.address} ${event.source}`);
    });
    await context.sync();
    return added;
  });
  bench.host.type('Sheet1!B2', 5, 'Remote');
  await nextTurn();
  expect(heard).toEqual(['RangeEdited B2 Remote']);
  await bench.Excel.run(listener.context, async (context) => {
    listener.remove();
    await context.sync();
  });
  bench.host.type('Sheet1!B2', 6);
  await nextTurn();
  expect(heard).toHaveLength(1);
});

test('requirement sets are those of the profile', async () => {
  const old = await openExcel({ profile: 'office2021' });
  const { requirements } = old.Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
});

test('a member of a later requirement set is not found', async () => {
  const old = await openExcel({ profile: { sets: { excelapi: '1.8' } } });
  const later = old.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().pageLayout.centerHorizontally = true;
    await context.sync();
  });
  expect(await codeOf(later)).toBe('ApiNotFound');
});
