import type { Browser } from 'playwright-core';
import {
  type BrowserBench,
  type BrowserOptions,
  openExcelInBrowser,
  untilQuiet,
} from '../host/browser-route';
import { launchChromium } from '../host/web';
import { describeWith } from '../programs';
import { eventually } from './eventually';

/*
 * The built pane in its frame, with Microsoft's own office.js and its whole handshake, beside an
 * emulated workbook: what a person does to insert a plan.
 */

/** Two style attributes that office.js sets and our policy refuses; it works without them. */
const stylesOfOffice = /Applying inline style.*(sha256-ICa0DhwZ|sha256-ZD0chCyB)/;

const planSheets = ['Sheet1', 'Plan', 'Team', 'Summary', 'Scenarios', 'Checks', 'Log'];

describeWith('chromium', 'the pane in Excel', () => {
  let browser: Browser;
  let bench: BrowserBench | undefined;

  beforeAll(async () => {
    browser = await launchChromium({ isBrief: true });
  });
  afterEach(async () => {
    await bench?.close();
    bench = undefined;
  });
  afterAll(() => browser.close());

  async function open(profile: BrowserOptions['profile'] = 'web') {
    bench = await openExcelInBrowser({ browser, profile });
    await bench.addIn.waitForSelector('footer button');
    await untilQuiet(bench);
    return bench;
  }

  const sheetNames = ({ host }: BrowserBench) =>
    host
      .snapshot()
      .sheets.flatMap(({ name, visibility }) => (visibility === 'Visible' ? [name] : []));

  /** Until the workbook has these sheets, and nothing is being done to it any more. */
  async function untilSheets(excel: BrowserBench, wanted: string[]): Promise<void> {
    await eventually(() => sheetNames(excel)).toEqual(wanted);
    await untilQuiet(excel);
  }

  test('inserts the plan that it opens with, its cells in one request, and says where', async () => {
    const excel = await open();
    const before = excel.host.requests.length;
    // What may be typed, and the notes at heads, are a request of their own, a fifth of the size of the cells.
    const isLarge = ({ bytes }: { bytes: number }) => bytes > 200_000;
    await excel.addIn.click('text=Insert in workbook');
    await untilSheets(excel, planSheets);
    await excel.addIn.waitForSelector('.outcome >> text=/Plan/');
    // What was there is read first, and noted what begins; afterwards the pane reads its plan again.
    const requests = excel.host.requests.slice(before);
    expect(requests.findIndex(isLarge)).toBe(3);
    expect(requests.filter(isLarge)).toHaveLength(1);
    expect(requests.length).toBeLessThanOrEqual(17);
    expect(excel.host.openReferences).toBe(0);
    expect(excel.strayRequests).toEqual([]);
    expect(excel.errors.filter((error) => !stylesOfOffice.test(error))).toEqual([]);
  });

  test('inserts COMP functions when they are chosen', async () => {
    const excel = await open();
    await excel.addIn.click('.split-menu button');
    await excel.addIn.click('text=COMP functions');
    await excel.addIn.click('text=Insert in workbook');
    await untilSheets(excel, planSheets);
    const plan = excel.host.snapshot().sheets.find(({ name }) => name === 'Plan');
    const formulas = Object.values(plan?.cells ?? {}).map(({ content }) => String(content));
    expect(
      formulas.filter((formula) => formula.startsWith('=ROUND(ROUND(COMP.MILESTONE_BONUS')),
    ).toHaveLength(2);
  });

  test('is in Danish where Excel is, and so is the sheet', async () => {
    const excel = await open({ locale: 'da-DK', decimalSeparator: ',', thousandsSeparator: '.' });
    await excel.addIn.click('text=Indsæt i projektmappen');
    await untilSheets(excel, ['Sheet1', 'Plan', 'Team', 'Oversigt', 'Scenarier', 'Kontrol', 'Log']);
    const names = excel.host
      .snapshot()
      .sheets.find(({ name }) => name === 'Plan')
      ?.names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Kvote', 'Bonus', 'Grænse']));
  });

  test('says what went wrong and leaves the workbook as it was', async () => {
    const excel = await open();
    const before = excel.host.snapshot();
    excel.host.faults.arm({ kind: 'fail at operation', request: 4, operation: 400 });
    await excel.addIn.click('text=Insert in workbook');
    await excel.addIn.waitForSelector('text=/could not make the change/');
    const after = excel.host.snapshot();
    expect({ ...after, active: '', selection: '' }).toEqual({
      ...before,
      active: '',
      selection: '',
    });
  });

  test('answers the cells from the same page: one runtime for the pane and the functions', async () => {
    const excel = await open();
    const [answer] = await excel.callAll([
      { id: 'MILESTONE_BONUS', args: [[[1_800_000]], [[1_800_000]], [[50_000]], null, null] },
    ]);
    expect(answer).toEqual([[50_000]]);
  });
});
