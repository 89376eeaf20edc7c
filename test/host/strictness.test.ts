/** The host never guesses: what it does not model ends the test, even if the add-in swallows it. */
import { openExcel, type Bench } from './bench';
import { codeOf } from './outcome';

let bench: Bench;
beforeEach(async () => {
  bench = await openExcel();
});

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

const cases: Record<string, (context: Excel.RequestContext) => unknown> = {
  'a class': (context) => context.workbook.pivotTables.load('name'),
  'a method': (context) => active(context).getRange('A1').flashFill(),
  'a property': (context) => active(context).load('tabId'),
  'a link': (context) => active(context).slicers.load('name'),
  'a value of no enumeration': (context) => {
    active(context).getRange('A1').format.horizontalAlignment = 'Middle' as 'Center';
  },
  'an enumeration spelt otherwise': (context) => {
    active(context).pageLayout.orientation = 'landscape' as 'Landscape';
  },
  'a value of another type': (context) => {
    active(context).getRange('A1').format.font.bold = 'yes' as unknown as boolean;
  },
  'a key that an object does not have': (context) => {
    active(context).pageLayout.zoom = { scal: 50 } as Excel.PageLayoutZoomOptions;
  },
  'an object as the value of a cell': (context) => {
    active(context).getRange('A1').values = [[{ basicValue: 1 }]];
  },
  'a colour by its name': (context) => {
    active(context).getRange('A1').format.fill.color = 'yellow';
  },
  'what Excel guesses of rows': (context) => {
    active(context).charts.add('Line', active(context).getRange('A1:C2'), 'Rows');
  },
};

test.each(Object.entries(cases))('%s that is not modelled is refused', async (_, use) => {
  const using = bench.run(async (context) => {
    use(context);
    await context.sync();
  });
  await expect(using).rejects.toThrow('The emulated Excel does not know this');
});

test('an add-in that swallows a refusal does not get away with it', async () => {
  const swallowing = bench.run(async (context) => {
    active(context).getRange('A1').flashFill();
    await context.sync().catch(() => undefined);
  });
  await expect(swallowing).rejects.toThrow('Range.FlashFill');
  expect(() => bench.host.snapshot()).toThrow('Range.FlashFill');
  expect(() => bench.host.assertClean()).toThrow('Range.FlashFill');
  const next = bench.Excel.run((context) => context.sync(active(context).load('name')));
  expect(await codeOf(next)).toBe('HostRefusal');
});

/** Requests that the genuine client never writes, but a newer one might. */
const sheets = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
const root = { Id: 1, ObjectPathType: 1, Name: '' };
const add = { Id: 4, ActionType: 3, Name: 'Add', ObjectPathId: 2 };
const requests: Record<string, object> = {
  'too many arguments': {
    Actions: [{ ...add, ArgumentInfo: { Arguments: ['Plan', 1] } }],
    ObjectPaths: { 1: root, 2: sheets },
  },
  'too few arguments': {
    Actions: [{ ...add, ArgumentInfo: { Arguments: [] } }],
    ObjectPaths: { 1: root, 2: sheets },
  },
  'an action of another type': {
    Actions: [{ ...add, ActionType: 9 }],
    ObjectPaths: { 1: root, 2: sheets },
  },
  'an object of another class than the client expects': {
    Actions: [{ ...add, ArgumentInfo: { Arguments: ['Plan'] } }],
    ObjectPaths: { 1: root, 2: { ...sheets, T: 'TableCollection' } },
  },
  'a service': {
    Actions: [{ ...add, ActionType: 1 }],
    ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: 'Microsoft.Unknown.Service' } },
  },
};

test.each(Object.entries(requests))('%s: refused, and nothing is done', async (_, request) => {
  await bench.host.request(JSON.stringify(request), 0);
  expect(bench.host.refusals).toHaveLength(1);
  expect(bench.host.workbook.sheets).toHaveLength(1);
});
