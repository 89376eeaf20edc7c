import type { Frame, Page } from 'playwright-core';
import { type BrowserBench } from '../host/browser-route';
import { describeWith } from '../programs';
import { paneInExcel, paneInTabs } from './pane-suites';
import { eventually } from './eventually';
import { typeInto, begin } from './pane-page';

/** Nothing that was typed is lost: another plan, a reload, Undo. */
describeWith('chromium', 'what was typed', () => {
  const keep = (pane: Page | Frame) => pane.locator('.unsaved .link');
  const field = (pane: Page | Frame, id: string) => pane.locator(`[id="field-${id}"]`);
  const undo = (pane: Page | Frame) => pane.getByRole('button', { name: 'Undo', exact: true });
  const chip = (pane: Page | Frame) => pane.locator('.head .chip').textContent();
  const approve = async (pane: Page | Frame) => {
    await pane.locator('.meta .disclose').click();
    await pane.locator('[aria-controls=section-status]').click();
    await pane.locator('#status').selectOption('approved');
    await pane.getByRole('button', { name: 'Done' }).click();
  };

  /** Loads the pane anew where it stands, in a tab or in Excel's frame, once this text is kept. */
  const reload = async (pane: Page | Frame, text: string) => {
    await untilKept(pane, text);
    await pane.evaluate(() => {
      document.documentElement.id = 'before';
      location.reload();
    });
    await pane.waitForFunction(
      () => document.documentElement.id !== 'before' && document.querySelector('.pane') !== null,
    );
  };

  /** Waits out the pause after which what was typed is kept. */
  const untilKept = (pane: Page | Frame, text: string) =>
    pane.waitForFunction((wanted) => JSON.stringify(localStorage).includes(wanted), text);

  describe('in a tab', () => {
    const openTab = paneInTabs();

    test('a definition outlives a reload, stays in another language, and is taken back', async () => {
      const page = await openTab();
      await begin(page, 'Two or three markets');
      const definition = page.locator('#measure-definition-0');
      const shown = async () => {
        await page.locator('.meta .disclose').click();
        await page.locator('[aria-controls=section-measures]').click();
      };
      await shown();
      await definition.fill('Where somebody has paid');
      await reload(page, 'Where somebody has paid');
      await shown();
      await eventually(() => definition.inputValue()).toBe('Where somebody has paid');
      await page.locator('.head-menu .menu-button').click();
      await page.getByRole('menuitemradio', { name: 'Dansk' }).click();
      await eventually(() => page.locator('h1').textContent()).toBe('To eller tre markeder');
      expect(await definition.inputValue()).toBe('Where somebody has paid');
      await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
      await eventually(() => definition.inputValue()).toMatch(/^Et land, hvor ingen var kunde før/);
    });

    test('outlives a reload, is thrown away when asked, and is brought back', async () => {
      const page = await openTab();
      await typeInto(page, 'field-bonus', '61,000');
      await begin(page, 'Revenue ladder');
      await typeInto(page, 'field-0.1', '51,000');
      await field(page, '1.1').fill('many');
      await reload(page, 'many');
      await page.locator('h1').getByText('Revenue ladder').waitFor();
      await eventually(() => field(page, '0.1').inputValue()).toBe('51,000');
      await eventually(() => field(page, '1.1').inputValue()).toBe('many');
      for (let k = 0; k < 3; k++) await undo(page).click();
      await eventually(() => page.locator('h1').textContent()).toBe('Milestone bonus');
      await eventually(() => field(page, 'bonus').inputValue()).toBe('61,000');
      await keep(page).click();
      await eventually(() => field(page, 'bonus').inputValue()).toBe('50,000');
      await eventually(() => page.locator('.unsaved .caption').textContent()).toBe(
        'The changes are thrown away.',
      );
      await undo(page).click();
      await eventually(() => field(page, 'bonus').inputValue()).toBe('61,000');
      await keep(page).click();
      await keep(page).click();
      await eventually(() => field(page, 'bonus').inputValue()).toBe('61,000');
      await untilKept(page, '61000');
      await keep(page).click();
      await reload(page, '');
      await page.waitForTimeout(300);
      await eventually(() => field(page, 'bonus').inputValue()).toBe('50,000');
      // A plan without a component yet is a draft as well.
      await page.locator('.start-another').click();
      await page.getByRole('button', { name: 'Empty plan' }).click();
      await page.locator('#begin').waitFor();
      await reload(page, 'New plan');
      await page.locator('#begin').waitFor();
      await undo(page).click();
      await eventually(() => field(page, 'bonus').inputValue()).toBe('50,000');
    });

    test('another plan stands beside the first; one goes between them by the field in the head', async () => {
      const page = await openTab();
      await typeInto(page, 'field-bonus', '61,000');
      await begin(page, 'Revenue ladder');
      await typeInto(page, 'field-0.1', '51,000');
      const choice = page.getByLabel('The pane shows');
      await choice.waitFor();
      await eventually(() => choice.locator('option').allTextContents()).toEqual([
        'Milestone bonus (new)',
        'Revenue ladder (new)',
      ]);
      await choice.selectOption({ label: 'Milestone bonus (new)' });
      await field(page, 'bonus').waitFor();
      await eventually(() => field(page, 'bonus').inputValue()).toBe('61,000');
      await choice.selectOption({ label: 'Revenue ladder (new)' });
      await field(page, '0.1').waitFor();
      await eventually(() => field(page, '0.1').inputValue()).toBe('51,000');
    });

    test('is there again when Undo goes back across a file that was opened', async () => {
      const page = await openTab();
      const download = page.waitForEvent('download');
      await page.locator('.primary').click();
      const file = await (await download).path();
      await typeInto(page, 'field-bonus', '61,000');
      await page.locator('input[type=file]').setInputFiles(file);
      await page.locator('#footer-note').getByText('Opened').waitFor();
      await eventually(() => field(page, 'bonus').inputValue()).toBe('50,000');
      await undo(page).click();
      await eventually(() => field(page, 'bonus').inputValue()).toBe('61,000');
    });

    test('goes back and comes again by the keys, one press a step, in a field and outside', async () => {
      const page = await openTab();
      await typeInto(page, 'field-quota', '2,000,000');
      await field(page, 'bonus').fill('');
      await field(page, 'bonus').pressSequentially('61,000');
      await page.keyboard.press('Control+z');
      await eventually(() => field(page, 'bonus').inputValue()).toBe('50,000');
      await eventually(() => field(page, 'quota').inputValue()).toBe('2,000,000');
      await page.keyboard.press('Control+y');
      await eventually(() => field(page, 'bonus').inputValue()).toBe('61,000');
      await page.locator('h1').focus();
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await eventually(() => field(page, 'bonus').inputValue()).toBe('50,000');
      await eventually(() => field(page, 'quota').inputValue()).toBe('1,800,000');
      await page.keyboard.press('Control+Shift+z');
      await eventually(() => field(page, 'quota').inputValue()).toBe('2,000,000');
      await page.keyboard.press('Control+Shift+z');
      await eventually(() => field(page, 'bonus').inputValue()).toBe('61,000');
    });

    test('of an approved plan ends the approval at once, and Undo brings it back', async () => {
      const page = await openTab();
      await approve(page);
      await eventually(() => chip(page)).toBe('Approved');
      await field(page, 'bonus').fill('50,001');
      await eventually(() => chip(page)).toBe('Changed since approval');
      await page.keyboard.press('Control+z');
      await eventually(() => chip(page)).toBe('Approved');
    });

    test('as no number is there again when the details are opened again', async () => {
      const page = await openTab();
      await page.locator('.meta .disclose').click();
      const payment = page.locator('[aria-controls=section-payment]');
      await payment.click();
      const share = page.locator('#section-payment input[type=text]').first();
      await share.fill('half');
      await payment.click();
      await eventually(() => share.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Done' }).click();
      await page.locator('.meta .disclose').click();
      await payment.click();
      await eventually(() => share.inputValue()).toBe('half');
    });
  });

  describe('in Excel', () => {
    let bench: BrowserBench;
    let pane: Frame;
    const openExcel = paneInExcel();
    const open = async (storage: 'allowed' | 'blocked' = 'allowed') => {
      ({ bench, pane } = await openExcel({ storage }));
    };
    const primary = () => pane.locator('.primary');
    const said = (text: string) => pane.locator('#footer-note').getByText(text).waitFor();
    const type = async (id: string, text: string) => {
      await field(pane, id).fill(text);
      await field(pane, id).blur();
    };
    const shown = () =>
      bench.host
        .snapshot()
        .sheets.flatMap(({ name, visibility }) => (visibility === 'Visible' ? [name] : []));
    const cellsOf = (name: string) =>
      JSON.stringify(bench.host.snapshot().sheets.find((one) => one.name === name)?.cells);

    test('stays on the first plan’s sheets when another plan is inserted, and Undo goes back across', async () => {
      await open();
      await primary().click();
      await said('Inserted as sheets Plan, Team, Summary, Scenarios, Checks, Log');
      bench.host.type('Team!A9', 'Anna Lind');
      const first = ['Plan', 'Team', 'Summary', 'Scenarios', 'Checks', 'Log'].map(cellsOf);
      await begin(pane, 'Revenue ladder');
      await eventually(() => primary().textContent()).toBe('Insert as another plan');
      await primary().click();
      await said('Inserted as sheets Plan 2, Team 2, Summary 2, Scenarios 2, Checks 2, Log 2');
      expect(shown()).toHaveLength(13);
      expect(['Plan', 'Team', 'Summary', 'Scenarios', 'Checks', 'Log'].map(cellsOf)).toEqual(first);
      const choice = pane.getByLabel('The pane shows');
      await choice.selectOption({ label: 'Milestone bonus (Plan)' });
      await field(pane, 'bonus').waitFor();
      await type('bonus', '61,000');
      await primary().click();
      await said('Updated:');
      expect(cellsOf('Team')).toContain('Anna Lind');
      await choice.selectOption({ label: 'Revenue ladder (Plan 2)' });
      await field(pane, '0.1').waitFor();
      // Back past the choice and the update, to the draft, and to the plan as it was inserted.
      await undo(pane).click();
      await eventually(() => field(pane, 'bonus').inputValue()).toBe('61,000');
      await undo(pane).click();
      await eventually(() => field(pane, 'bonus').inputValue()).toBe('50,000');
      await eventually(() => primary().textContent()).toBe('Update the workbook');
    });

    test('is there again when Undo goes back across an insert: the workbook stays, Redo comes again', async () => {
      await open();
      await type('bonus', '61,000');
      await type('quota', '2,000,000');
      await primary().click();
      await said('Inserted as sheets Plan, Team, Summary, Scenarios, Checks, Log');
      const written = bench.host.snapshot().sheets;
      await undo(pane).click();
      await eventually(() => field(pane, 'quota').inputValue()).toBe('1,800,000');
      expect(await field(pane, 'bonus').inputValue()).toBe('61,000');
      // It is a draft of the plan in the workbook, which can be updated to it.
      await eventually(() => primary().textContent()).toBe('Update the workbook');
      await eventually(() => primary().getAttribute('aria-disabled')).toBe('false');
      await pane.locator('h1').focus();
      await pane.page().keyboard.press('Control+z');
      await eventually(() => field(pane, 'bonus').inputValue()).toBe('50,000');
      await pane.page().keyboard.press('Control+y');
      await pane.page().keyboard.press('Control+y');
      await eventually(() => field(pane, 'quota').inputValue()).toBe('2,000,000');
      await eventually(() => primary().getAttribute('aria-disabled')).toBe('true');
      expect(bench.host.snapshot().sheets).toEqual(written);
    });

    test('outlives a reload beside the workbook’s own, and is thrown away when asked', async () => {
      await open();
      await primary().click();
      await said('Inserted as sheets Plan');
      await type('bonus', '61,000');
      await reload(pane, '61000');
      await pane.getByText('Your unsaved changes are back').waitFor();
      await eventually(() => field(pane, 'bonus').inputValue()).toBe('61,000');
      await eventually(() => primary().getAttribute('aria-disabled')).toBe('false');
      await keep(pane).click();
      await eventually(() => field(pane, 'bonus').inputValue()).toBe('50,000');
      await undo(pane).click();
      await eventually(() => field(pane, 'bonus').inputValue()).toBe('61,000');
    });

    test('is said to be kept nowhere where the browser keeps nothing', async () => {
      await open('blocked');
      await type('bonus', '61,000');
      await pane.getByText('This browser keeps nothing.').waitFor();
      await primary().click();
      await said('Inserted as sheets Plan');
      // Microsoft's library itself says that it is closed, and styles inline what the page forbids.
      const ours = bench.errors.filter((text) => !/appsforoffice|inline style/.test(text));
      expect(ours).toEqual([]);
    });
  });
});
