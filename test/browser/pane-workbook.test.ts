import type { Frame } from 'playwright-core';
import { type BrowserBench, untilQuiet } from '../host/browser-route';
import { EmulatedExcel } from '../host/emulated-excel';
import { describeWith } from '../programs';
import { begin } from './pane-page';
import { paneInExcel } from './pane-suites';
import { eventually } from './eventually';

/** A plan that lives in the emulated workbook, from its insert to its removal. */
describeWith('chromium', 'a plan in the open workbook', () => {
  let bench: BrowserBench;
  let pane: Frame;
  const openExcel = paneInExcel();
  const open = async (host = new EmulatedExcel()) => {
    ({ bench, pane } = await openExcel({ host }));
  };
  const sheets = () =>
    bench.host
      .snapshot()
      .sheets.flatMap(({ name, visibility }) => (visibility === 'Visible' ? [name] : []));
  const cellsOf = (name: string) =>
    JSON.stringify(bench.host.snapshot().sheets.find((one) => one.name === name)?.cells);
  const primary = () => pane.locator('.primary');
  const isOff = async () => (await primary().getAttribute('aria-disabled')) === 'true';
  const said = (text: string | RegExp) => pane.locator('#footer-note').getByText(text).waitFor();
  const menu = async (name: string) => {
    await pane.getByRole('button', { name: 'Sheets, copies and more' }).click();
    await pane.getByRole('menuitem', { name }).click();
  };
  let inserted: EmulatedExcel | undefined;
  const insertWhole = async () => {
    await open();
    await begin(pane, 'Enterprise AE');
    await primary().click();
    await said('Inserted as sheets Plan, Deals, Team, Summary, Scenarios, Checks, Log');
    await untilQuiet(bench);
    inserted ??= new EmulatedExcel('web', bench.host);
  };
  const type = async (field: string, text: string) => {
    await pane.locator(`[id="${field}"]`).fill(text);
    await pane.locator(`[id="${field}"]`).blur();
  };

  /** The workbook in which the plan was inserted, for each test its own. */
  const withPlan = async (): Promise<EmulatedExcel> => {
    if (!inserted) await insertWhole();
    return new EmulatedExcel('web', inserted);
  };
  const openWithPlan = async (host?: EmulatedExcel) => {
    await open(host ?? (await withPlan()));
    await eventually(() => pane.locator('h1').textContent()).toBe('Enterprise AE');
  };

  const reopen = async () => {
    await pane.evaluate(() => {
      document.documentElement.id = 'before';
      location.reload();
    });
    await pane.waitForFunction(
      () =>
        document.documentElement.id !== 'before' &&
        document.querySelector('h1')?.textContent === 'Enterprise AE',
    );
    await untilQuiet(bench);
  };

  test('is inserted on seven sheets, edited, updated, converted, frozen and removed', async () => {
    await insertWhole();
    expect(sheets()).toEqual([
      'Sheet1',
      'Plan',
      'Deals',
      'Team',
      'Summary',
      'Scenarios',
      'Checks',
      'Log',
    ]);
    await eventually(() => primary().textContent()).toBe('Update the workbook');
    await eventually(isOff).toBe(true);
    // Of the five on Team four are AE or SE, and none of them is credited 2,000,000 by the deals.
    await pane.locator('#tab-check').click();
    await eventually(() => pane.locator('.reached p').allTextContents()).toEqual([
      expect.stringMatching(
        /^Accelerator 0 of 4 have reached their quota \(0%\)\. So far: the period runs to \d+ \w+ \d{4}\.$/,
      ),
    ]);
    await pane.locator('#tab-plan').click();

    const before = cellsOf('Plan');
    expect(before).not.toContain('2345678');
    await type('field-quota', '2,345,678');
    await eventually(isOff).toBe(false);
    await said('Writes what changed; what was typed into cells stays.');
    await primary().click();
    await said(/^Updated:/);
    expect(cellsOf('Plan')).toContain('2345678');
    await eventually(isOff).toBe(true);
    expect(sheets()).toHaveLength(8);

    expect(cellsOf('Team')).not.toContain('COMP.');
    await menu('Convert to COMP functions');
    await said(/^Converted:/);
    expect(cellsOf('Team')).toContain('COMP.');
    await menu('Convert to native formulas');
    await pane.waitForFunction(() => document.querySelector('.outcome') !== null);
    expect(cellsOf('Team')).not.toContain('COMP.');

    await menu('Freeze the period');
    await said(/^Settled values are on sheet/);
    expect(sheets()).toHaveLength(9);

    await menu('Remove the plan');
    await pane.getByRole('button', { name: 'Keep it' }).click();
    expect(sheets()).toHaveLength(9);
    await menu('Remove the plan');
    await pane.locator('.ask').getByRole('button', { name: 'Remove the plan' }).click();
    await said(/^Removed:/);
    expect(sheets()).toHaveLength(2);
    expect(sheets()).not.toContain('Plan');
    await eventually(() => primary().textContent()).toBe('Insert in workbook');
    await eventually(() => pane.locator('h1').textContent()).toBe('Enterprise AE');
  });

  test('gives each payee of its Team sheet a statement', async () => {
    await openWithPlan();
    await menu('Statement of a payee');
    await eventually(() => pane.inputValue('#payee')).toBe('Anna Holm');
    await eventually(() => pane.getByText('invented').count()).toBe(0);
    await pane.fill('#payee', 'david ek');
    // Bookings of 1,616,000: 25,000 for the first half of 2,000,000 and 5 % of 616,000; 70 % of what
    // deals of 1,200,000 and 280,000 pay; and two of each SPIF.
    await eventually(() => pane.locator('.account-line h2').allTextContents()).toEqual([
      'Accelerator55,800 DKK',
      'Deal-size accelerator18,760 DKK',
      'SPIFs17,000 DKK',
    ]);
    await eventually(() => pane.getByTestId('total').textContent()).toBe('91,560 DKK');
    await pane.fill('#payee', 'nobody');
    await pane.getByText('No payee has this name.').waitFor();
    await pane.getByRole('button', { name: 'Back to the plan' }).click();
    await eventually(() =>
      pane.evaluate(() => document.activeElement?.getAttribute('aria-haspopup') ?? ''),
    ).toBe('menu');
  });

  test('is shown when the pane is opened anew, with the numbers of its cells', async () => {
    await openWithPlan();
    await type('field-quota', '2,345,678');
    await primary().click();
    await said(/^Updated:/);
    await reopen();
    await eventually(() => pane.locator('#field-quota').inputValue()).toBe('2,345,678');
    await eventually(() => pane.evaluate(() => document.activeElement === document.body)).toBe(
      true,
    );
    await eventually(() => primary().textContent()).toBe('Update the workbook');
    await eventually(isOff).toBe(true);
  });

  /** The first cell of a sheet with a formula that says so. */
  const formulaAt = (sheet: string, wanted: RegExp, host = bench.host) => {
    const { cells } = host.snapshot().sheets.find(({ name }) => name === sheet) ?? {};
    const found = Object.entries(cells ?? {}).find(([, { content }]) =>
      wanted.test(String(content)),
    );
    if (!found) throw new Error(`${sheet} has no formula like ${wanted.source}.`);
    return { address: `${sheet}!${found[0]}`, formula: found[1].content };
  };
  const formulaIn = (address: string) => {
    const [sheet, cell] = address.split('!');
    const { cells } = bench.host.snapshot().sheets.find(({ name }) => name === sheet) ?? {};
    return cells?.[cell ?? '']?.content;
  };

  test('a formula that a person typed is listed and kept, and overwritten when told', async () => {
    await openWithPlan();
    const { address, formula } = formulaAt('Plan', /SUM\(/);
    bench.host.type(address, '=1+1');
    await type('field-quota', '2,345,678');
    await primary().click();
    await pane.locator('.edited').getByText(address).waitFor();
    expect(formulaIn(address)).toBe('=1+1');
    await pane.getByRole('button', { name: 'Keep mine' }).click();
    await eventually(() => pane.locator('.edited').count()).toBe(0);
    expect(formulaIn(address)).toBe('=1+1');

    await type('field-quota', '2,345,679');
    await primary().click();
    await pane.getByRole('button', { name: 'Overwrite' }).click();
    await said(/^Updated:/);
    await pane.waitForFunction(() => document.querySelector('.edited') === null);
    expect(formulaIn(address)).toBe(formula);
  });

  /** The cell of the first component's quota on the Plan sheet. */
  const quotaCell = (host: EmulatedExcel) => formulaAt('Plan', /^2000000$/, host).address;

  test('an input that holds nothing of use is named, and overwritten on request', async () => {
    const host = await withPlan();
    const address = quotaCell(host);
    host.type(address, 'two million');
    await openWithPlan(host);
    await eventually(() => pane.inputValue('#field-quota')).toBe('2,000,000');
    await said(
      `The plan cannot use what stands in these cells, and goes on with its own: ${address}`,
    );
    await eventually(isOff).toBe(false);
    await primary().click();
    await said('Nothing had to be written:');
    await said(`Cells that were changed by hand stay as they are: ${address}`);
    expect(formulaIn(address)).toBe('two million');
    await pane.getByRole('button', { name: 'Overwrite' }).click();
    await said(/^Updated:/);
    expect(formulaIn(address)).toBe(2_000_000);
    await eventually(isOff).toBe(true);
    await eventually(() => pane.locator('.edited').count()).toBe(0);
  });

  test.each([
    ['Keep mine', '=1000000*3', '3,000,000'],
    ['Overwrite', 2_345_678, '2,345,678'],
  ])('an input with a formula that the pane changes: %s', async (choice, content, shown) => {
    const host = await withPlan();
    const address = quotaCell(host);
    host.workbook.calculate = (formula) => (formula === '=1000000*3' ? 3_000_000 : 0);
    host.type(address, '=1000000*3');
    await openWithPlan(host);
    await eventually(() => pane.inputValue('#field-quota')).toBe('3,000,000');
    await type('field-quota', '2,345,678');
    await primary().click();
    await said(`Cells that were changed by hand stay as they are: ${address}`);
    await pane.getByRole('button', { name: choice }).click();
    await said(choice === 'Overwrite' ? /^Updated:/ : 'The workbook has this plan.');
    await eventually(() => pane.locator('.edited').count()).toBe(0);
    expect(formulaIn(address)).toBe(content);
    await eventually(() => pane.inputValue('#field-quota')).toBe(shown);
    await eventually(isOff).toBe(true);
  });

  test('cells that show #NAME? are told of and repaired, or converted', async () => {
    let isLoaded = false;
    const host = await withPlan();
    host.workbook.calculate = (formula) => (formula.includes('COMP.') && !isLoaded ? '#NAME?' : 1);
    await openWithPlan(host);
    await menu('Convert to COMP functions');
    await said(/^Converted:/);
    await reopen();
    await said(/^Cells show #NAME\?/);
    await pane.getByRole('button', { name: 'Repair' }).click();
    await said('Excel still does not know the COMP functions.');
    isLoaded = true;
    await pane.getByRole('button', { name: 'Repair' }).click();
    await said('Excel knows every formula again.');
    await eventually(() => pane.getByRole('button', { name: 'Repair' }).count()).toBe(0);

    isLoaded = false;
    await reopen();
    await said(/^Cells show #NAME\?/);
    await pane.getByRole('button', { name: 'Convert to native formulas' }).click();
    await said(/^Converted:/);
    await eventually(() => pane.getByRole('button', { name: 'Repair' }).count()).toBe(0);
  });

  test('a row put in above the inputs is told of, and no other number is taken for one', async () => {
    const host = await withPlan();
    const { cells = {} } = host.snapshot().sheets.find(({ name }) => name === 'Plan') ?? {};
    const rowOf = (at: string) => Number(/\d+/.exec(at)?.[0]);
    const below = Object.keys(cells).filter((at) => rowOf(at) >= 6);
    const page = host.workbook.sheets.find(({ name }) => name === 'Plan');
    page?.merges.splice(0);
    for (const at of below) host.type(`Plan!${at}`, '');
    for (const at of below) {
      const moved = at.replace(/\d+/, String(rowOf(at) + 1));
      host.type(`Plan!${moved}`, cells[at]?.content ?? '');
    }
    await openWithPlan(host);
    await said(/so what was typed is not read on: Plan$/);
    await eventually(() => pane.inputValue('#field-quota')).toBe('2,000,000');
    await type('field-quota', '2,345,678');
    const before = bench.host.snapshot();
    await primary().click();
    await said('Rows or columns were inserted or deleted, or most cells changed, on: Plan.');
    expect(bench.host.snapshot()).toEqual(before);
  });

  test('a sheet that was renamed is named, and inserted again beside it when wanted', async () => {
    const host = await withPlan();
    const { workbook } = host;
    const team = workbook.sheets.find(({ name }) => name === 'Team');
    if (!team) throw new Error('There is no Team sheet.');
    workbook.rename(team, 'People');
    await openWithPlan(host);
    await said('Deleted or renamed: Team');
    await eventually(isOff).toBe(false);
    await primary().click();
    await said('These sheets of the plan were deleted or renamed: Team.');
    await pane.getByRole('button', { name: 'Insert them anew' }).click();
    await said(/^Updated:/);
    expect(sheets().sort()).toEqual(
      [
        ...['Sheet1', 'Plan', 'Deals', 'People', 'Team 2', 'Summary', 'Scenarios', 'Checks', 'Log'],
      ].sort(),
    );
    await eventually(isOff).toBe(true);
  });

  test('a plan that somebody else has changed is read again before it is updated', async () => {
    await openWithPlan();
    const { xmlParts } = bench.host.workbook;
    const [part] = xmlParts;
    if (!part) throw new Error('The workbook keeps no plan.');
    part.xml = part.xml.replace('&quot;Enterprise AE&quot;', '&quot;Their AE&quot;');
    await type('field-quota', '2,345,678');
    await primary().click();
    await said('Somebody else has changed the plan of this workbook since it was read.');
    await pane.getByRole('button', { name: 'Read it again' }).click();
    await pane.waitForFunction(() => document.querySelector('h1')?.textContent === 'Their AE');
    await eventually(() => pane.inputValue('#field-quota')).toBe('2,000,000');
    await eventually(isOff).toBe(true);
  });

  test('a workbook with two plans asks which one the pane shows', async () => {
    await openWithPlan();
    await menu('Insert as a new plan');
    await said(/^Inserted as sheets Plan 2/);
    await type('field-quota', '2,345,678');
    await primary().click();
    await said(/^Updated:/);
    await pane.selectOption('#kept-plan', 'Plan');
    await eventually(() => pane.locator('#field-quota').inputValue()).toBe('2,000,000');
    await pane.selectOption('#kept-plan', 'Plan 2');
    await eventually(() => pane.locator('#field-quota').inputValue()).toBe('2,345,678');
  });

  /* 820,000 of 2,000,000 at the base rate: 2.5 % of it is 20,500. */
  test('a selected cell is explained, one that somebody typed over too, and others kindly not', async () => {
    await insertWhole();
    await pane.locator('#tab-explain').click();
    const why = () => pane.locator('.why > h2').textContent();
    bench.host.select('Team!O9');
    await eventually(why).toBe('Why 20,500?');
    await eventually(() => pane.locator('.why > .caption').textContent()).toBe(
      'Cell Team!O9 Anna Holm',
    );
    await pane.getByText('The least of Cap, Earned: Accelerator.').waitFor();
    await pane.getByRole('button', { name: /^Explain Earned: Accelerator/ }).click();
    await eventually(() => pane.locator('.why > .caption').textContent()).toContain('Team!');
    await pane.getByRole('button', { name: 'Back' }).click();
    bench.host.select('Team!A9');
    await pane.getByText('This is typed and not calculated: Anna Holm.').waitFor();
    bench.host.select('Sheet1!A1');
    await pane.getByText('Sheet1!A1 is not calculated by this plan.').waitFor();
    bench.host.type('Team!O9', 1);
    bench.host.select('Team!O9');
    await pane.getByText('Somebody typed over this cell: it shows 1.').waitFor();
    await eventually(why).toBe('Why 20,500?');
  });
});
