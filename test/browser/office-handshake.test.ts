/** The unmodified `office.js` starts in a browser and works against the emulated Excel. */
import type { Browser } from 'playwright-core';
import { openExcelInBrowser, untilQuiet, type BrowserBench } from '../host/browser-route';
import { launchChromium } from '../host/web';
import { scriptFolder } from '../host/client';
import { eventually } from './eventually';

const files = {
  'taskpane.html': `<!doctype html><title>Add-in</title>
    <script src="${scriptFolder}office.js"></script>
    <script src="functions.js"></script>
    <p id="state">starting</p>
    <script src="taskpane.js"></script>`,
  'taskpane.js': `
    Office.onReady(async (info) => {
      const state = document.getElementById('state');
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Plan');
        sheet.getRange('A1:B1').values = [['Payout', '=1+1']];
        const range = sheet.getUsedRange().load('address');
        sheet.onChanged.add(async (event) => { state.textContent += ' changed ' + event.address; });
        await context.sync();
        const sets = Office.context.requirements;
        state.textContent = [info.host, info.platform, range.address,
          sets.isSetSupported('ExcelApi', '1.17'), sets.isSetSupported('ExcelApi', '1.18')].join(' ');
      });
      document.body.dataset.ready = 'yes';
    });`,
  'functions.js': `CustomFunctions.associate('DOUBLE', (rows) => {
    if (rows === null) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'no rows');
    return rows.map((row) => row.map((x) => x * 2));
  });`,
};

let browser: Browser;
let bench: BrowserBench;
beforeAll(async () => {
  browser = await launchChromium({ files, isBrief: true });
});
afterAll(() => browser.close());
beforeEach(async () => {
  bench = await openExcelInBrowser({ browser });
  await bench.addIn.waitForSelector('body[data-ready=yes]');
});
afterEach(async () => {
  expect(bench.errors).toEqual([]);
  await untilQuiet(bench);
  bench.host.assertClean();
  await bench.close();
});

const state = () => bench.addIn.textContent('#state');

test('the add-in is told where it is, and writes to the workbook', async () => {
  await eventually(state).toBe('Excel OfficeOnline Plan!A1:B1 true false');
  expect(bench.host.snapshot().sheets[1]).toMatchObject({
    name: 'Plan',
    cells: { A1: { content: 'Payout' }, B1: { content: '=1+1' } },
  });
});

test('a change in the workbook reaches the add-in', async () => {
  bench.host.type('Plan!C3', 1);
  await bench.addIn.waitForFunction(() =>
    document.getElementById('state')?.textContent?.includes('changed C3'),
  );
  await eventually(state).toMatch(/ changed C3$/);
});

test('custom functions of a shared runtime are called', async () => {
  const [block, none] = await bench.callAll([
    { id: 'DOUBLE', args: [[[1, 2]]] },
    { id: 'DOUBLE', args: [null] },
  ]);
  expect(block).toEqual([[2, 4]]);
  expect(none).toEqual({ error: '#VALUE!', message: 'no rows' });
});

test('nothing but the add-in and Microsoft’s scripts is fetched', () => {
  expect(bench.strayRequests).toEqual([]);
});
