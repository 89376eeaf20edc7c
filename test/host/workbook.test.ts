/** Sheets, names, tables, XML, settings and the page, each driven through the genuine client. */
import { openExcel, type Bench } from './bench';
import { codeOf } from './outcome';

let bench: Bench;
beforeEach(async () => {
  bench = await openExcel();
});
afterEach(() => bench.host.assertClean());

async function inWorkbook<T>(use: (workbook: Excel.Workbook) => T): Promise<T> {
  return bench.run(async (context) => {
    const result = use(context.workbook);
    await context.sync();
    return result;
  });
}
const code = (use: (workbook: Excel.Workbook) => unknown) => codeOf(inWorkbook(use));
const first = () => bench.host.snapshot().sheets[0];

describe('sheets', () => {
  test.each([
    ['Sheet1', 'ItemAlreadyExists'],
    ['SHEET1', 'ItemAlreadyExists'],
    ['', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['x'.repeat(31), 'no error'],
    ["O'Brien & co", 'no error'],
  ])('a sheet named %j: %s', async (name, expected) => {
    expect(await code(({ worksheets }) => worksheets.add(name))).toBe(expected);
  });

  test('a sheet without a name gets the next one', async () => {
    await inWorkbook(({ worksheets }) => [worksheets.add(), worksheets.add()]);
    expect(bench.host.snapshot().sheets.map(({ name }) => name)).toEqual([
      ...['Sheet1', 'Sheet2', 'Sheet3'],
    ]);
  });

  test('sheets are hidden, moved, coloured and shown', async () => {
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.add('Data');
      sheet.position = 0;
      sheet.tabColor = '#ff8800';
      sheet.showGridlines = false;
      sheet.visibility = 'VeryHidden';
      worksheets.getItem('sheet1').freezePanes.freezeRows(2);
    });
    const { sheets } = bench.host.snapshot();
    expect(sheets[0]).toMatchObject({
      ...{ name: 'Data', visibility: 'VeryHidden', tabColor: '#FF8800', showGridlines: false },
    });
    expect(sheets[1]).toMatchObject({ name: 'Sheet1', frozen: '1:2' });
  });

  test('the last visible sheet is neither hidden nor deleted', async () => {
    const hide = ({ worksheets }: Excel.Workbook) =>
      (worksheets.getItem('Sheet1').visibility = 'Hidden');
    expect(await code(hide)).toBe('InvalidOperation');
    expect(await code(({ worksheets }) => worksheets.getItem('Sheet1').delete())).toBe(
      'InvalidOperation',
    );
  });

  test('a very hidden sheet is not deleted', async () => {
    await inWorkbook(({ worksheets }) => (worksheets.add('Data').visibility = 'VeryHidden'));
    expect(await code(({ worksheets }) => worksheets.getItem('Data').delete())).toBe(
      'GeneralException',
    );
  });

  test('deleting the active sheet activates its neighbour', async () => {
    await inWorkbook(({ worksheets }) => {
      worksheets.add('Plan').activate();
      worksheets.getItem('Plan').delete();
    });
    expect(bench.host.snapshot().active).toBe('Sheet1');
  });

  test('a sheet keeps its own properties, whatever the case of their keys', async () => {
    const value = await inWorkbook(({ worksheets }) => {
      const { customProperties } = worksheets.getItem('Sheet1');
      customProperties.add('planId', '1');
      customProperties.add('PLANID', '2');
      customProperties.getItemOrNullObject('nothing').delete();
      return customProperties.getItem('planid').load('value');
    });
    expect(value.value).toBe('2');
    expect(first()?.customProperties).toEqual({ planId: '2' });
  });

  test('the page is laid out', async () => {
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem('Sheet1');
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.leftMargin = 36;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.printGridlines = false;
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P';
    });
    expect(first()?.print).toEqual({
      area: ['A1:H40'],
      breaks: [],
      titleRows: '1:2',
      titleColumns: null,
      layout: {
        ...{ centerHorizontally: true, leftMargin: 36, orientation: 'Landscape' },
        ...{ paperSize: 'A4', printGridlines: false, topMargin: 72 },
        headersFooters: { defaultForAllPages: { centerFooter: 'Page &P' } },
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      },
    });
  });

  test('a page has a scale or a number of pages, not both', async () => {
    const both = ({ worksheets }: Excel.Workbook) =>
      (worksheets.getItem('Sheet1').pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 });
    expect(await code(both)).toBe('InvalidArgument');
  });
});

describe('names', () => {
  test.each([
    ['Quota', 'no error'],
    ['_quota.2026', 'no error'],
    ['Målsætning', 'no error'],
    ['Q1', 'InvalidArgument'],
    ['ABC123', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['r', 'InvalidArgument'],
    ['two words', 'InvalidArgument'],
    ['1st', 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['Taken', 'ItemAlreadyExists'],
    ['TAKEN', 'ItemAlreadyExists'],
  ])('the name %j: %s', async (name, expected) => {
    await inWorkbook(({ names }) => names.add('Taken', '=1'));
    expect(await code(({ names }) => names.add(name, '=Sheet1!$A$1'))).toBe(expected);
  });

  test('a name stands for its cells, in the workbook or in one sheet', async () => {
    const [global, local, none] = await inWorkbook(({ names, worksheets }) => {
      const sheet = worksheets.getItem('Sheet1');
      names.add('Quota', sheet.getRange('B2:B3'), 'Per payee');
      sheet.names.add('Quota', sheet.getRange('C1'));
      return [
        names.getItem('quota').getRange().load('address'),
        sheet.names.getItem('Quota').getRange().load('address'),
        names.getItemOrNullObject('Rate').load('name'),
      ];
    });
    expect([global?.address, local?.address]).toEqual(['Sheet1!B2:B3', 'Sheet1!C1']);
    expect(none?.isNullObject).toBe(true);
    expect(bench.host.snapshot().names).toEqual([
      { name: 'Quota', formula: '=Sheet1!$B$2:$B$3', comment: 'Per payee', visible: true },
    ]);
  });

  test('a name whose sheet is gone stands for nothing', async () => {
    const name = await inWorkbook(({ names, worksheets }) => {
      const sheet = worksheets.add("Bob's plan");
      names.add('Quota', sheet.getRange('A1'));
      sheet.delete();
      names.getItem('Quota').getRangeOrNullObject().load('address');
      return names.getItem('Quota').load('formula,type');
    });
    expect([name.formula, name.type]).toEqual(['=#REF!', 'Error']);
  });
});

describe('tables', () => {
  beforeEach(() =>
    bench.host.type('B2:C4', [
      ['Payee', 2026],
      ['Ann', 1],
      ['Bob', 2],
    ]),
  );

  test('a table has a name, texts as headers, columns and rows', async () => {
    const [columns, body] = await inWorkbook(({ worksheets }) => {
      const table = worksheets.getItem('Sheet1').tables.add('B2:C4', true);
      table.name = 'Payees';
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      table.rows.add(undefined, [['Cid', 3]]);
      const years = table.columns.getItem('2026').getDataBodyRange().load('values');
      return [table.columns.load('items/name'), years];
    });
    expect(columns?.items.map(({ name }) => name)).toEqual(['Payee', '2026']);
    expect(body?.values).toEqual([[1], [2], [3]]);
    expect(first()?.tables).toMatchObject([
      { name: 'Payees', area: 'B2:C5', style: 'TableStyleLight1', showFilterButton: false },
    ]);
  });

  test.each([
    ['overlapping another', 'A4:B6', 'InvalidArgument'],
    ['beside it', 'E2:F4', 'no error'],
  ])('a table %s: %s', async (_, address, expected) => {
    await inWorkbook(({ tables }) => tables.add('B2:C4', true));
    expect(await code(({ tables }) => tables.add(address, true))).toBe(expected);
  });

  test('tables and names share their names', async () => {
    await inWorkbook(({ names }) => names.add('Payees', '=1'));
    const rename = ({ tables }: Excel.Workbook) => (tables.add('B2:C4', true).name = 'payees');
    expect(await code(rename)).toBe('ItemAlreadyExists');
  });
});

describe('what is kept beside the sheets', () => {
  const xml = (text: string) => `<plan xmlns="urn:plan"><name>${text}</name></plan>`;

  test('an XML part is found by its namespace, read, changed and deleted', async () => {
    await inWorkbook(({ customXmlParts }) => {
      customXmlParts.add(xml('a'));
      customXmlParts.add('<?xml version="1.0"?><p:x xmlns:p="urn:other"/>');
    });
    const read = await bench.run(async ({ workbook, sync }) => {
      const part = workbook.customXmlParts.getByNamespace('urn:plan').getOnlyItem();
      part.load('id,namespaceUri');
      const before = part.getXml();
      part.setXml(xml('b'));
      const after = part.getXml();
      await sync();
      const again = workbook.customXmlParts.getItem(part.id).getXml();
      await sync();
      return [part.namespaceUri, before.value, after.value, again.value];
    });
    expect(read).toEqual(['urn:plan', xml('a'), xml('b'), xml('b')]);
    await inWorkbook(({ customXmlParts }) =>
      customXmlParts.getByNamespace('urn:plan').getOnlyItem().delete(),
    );
    expect(bench.host.snapshot().xmlParts.map(({ namespace }) => namespace)).toEqual(['urn:other']);
  });

  test('there is no only part among none and among two', async () => {
    const only = ({ customXmlParts }: Excel.Workbook) =>
      customXmlParts.getByNamespace('urn:plan').getOnlyItemOrNullObject().load('id');
    expect((await inWorkbook(only)).isNullObject).toBe(true);
    await inWorkbook(({ customXmlParts }) => [
      customXmlParts.add(xml('a')),
      customXmlParts.add(xml('b')),
    ]);
    expect((await inWorkbook(only)).isNullObject).toBe(true);
  });

  test.each(['no xml', '<plan>', '<!DOCTYPE x><x/>', ''])('%j is no part', async (text) => {
    expect(await code(({ customXmlParts }) => customXmlParts.add(text))).toBe('InvalidArgument');
  });

  test('settings and document properties are kept', async () => {
    const setting = await inWorkbook(({ settings, properties }) => {
      settings.add('compsheet', { pending: 'insert' });
      properties.title = 'Plan 2026';
      properties.custom.add('revision', 3);
      return settings.getItemOrNullObject('compsheet').load('value');
    });
    expect(setting.value).toEqual({ pending: 'insert' });
    expect(bench.host.snapshot()).toMatchObject({
      settings: { compsheet: { pending: 'insert' } },
      properties: { title: 'Plan 2026' },
      customProperties: { revision: 3 },
    });
  });

  test('the application calculates when it is told to', async () => {
    const mode = await inWorkbook(({ application }) => {
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = 'Manual';
      application.calculate('Full');
      return application.load('calculationMode');
    });
    expect(mode.calculationMode).toBe('Manual');
  });
});

const write = (value: number) => (workbook: Excel.Workbook) =>
  (workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]]);

test('two workbooks are the same when the same was done to them', async () => {
  const before = bench.host.snapshot();
  await inWorkbook(write(1));
  const after = bench.host.snapshot();
  expect(after).not.toEqual(before);
  bench = await openExcel();
  expect(bench.host.snapshot()).toEqual(before);
  await inWorkbook(write(1));
  expect(bench.host.snapshot()).toEqual(after);
});

test('a copy begins as the workbook was, and each of the two then changes alone', async () => {
  const one = bench;
  await inWorkbook(write(1));
  const start = one.host.snapshot();
  bench = await openExcel({ like: one.host });
  expect(bench.host.snapshot()).toEqual(start);
  await inWorkbook(write(2));
  expect([one.host.snapshot(), first()?.cells]).toEqual([start, { A1: { content: 2 } }]);
  bench = one;
  await inWorkbook(write(3));
  expect(first()?.cells).toEqual({ A1: { content: 3 } });
});
