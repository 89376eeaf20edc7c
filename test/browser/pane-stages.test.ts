import { readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';
import type { BrowserBench } from '../host/browser-route';
import { describeWith } from '../programs';
import { eventually } from './eventually';
import {
  withPacking,
  withSlices,
  withoutAnswer,
  withoutPacking,
  withoutSlices,
  withoutWorkers,
} from './never-ending';
import { begin, hasFocus, stopClock } from './pane-page';
import { paneInExcel, paneInTabs } from './pane-suites';

/*
 * Whoever waits for the pane sees what it is at and can cancel, until there is something that cannot be left
 * half. Then a sentence says so.
 */

const ways = ['mouse', 'keyboard'] as const;
type Way = (typeof ways)[number];

const stageIn = (pane: Page | Frame) => pane.locator('.stage-words [role=status]');
const cancelIn = (pane: Page | Frame) => pane.locator('.stage').getByRole('button');
const press = (button: Locator, way: Way) =>
  way === 'mouse' ? button.click() : button.press('Enter');
/** By the mouse on the button; by the keyboard from wherever the focus is. */
const leave = async (pane: Page | Frame, keys: Page, way: Way) => {
  await cancelIn(pane).waitFor();
  if (way === 'mouse') await cancelIn(pane).click();
  else await keys.keyboard.press('Escape');
};
const isOnPage = (pane: Page | Frame) =>
  pane.evaluate(() => document.activeElement === document.body);

describeWith('chromium', 'what is done with the open workbook', () => {
  let bench: BrowserBench;
  let pane: Frame;
  const openExcel = paneInExcel('assertSound');
  const open = async () => {
    ({ bench, pane } = await openExcel());
    await begin(pane, 'Enterprise AE');
    bench.host.journal.length = 0;
  };
  const primary = () => pane.locator('.primary');
  const stage = (words: string) => eventually(() => stageIn(pane).textContent()).toBe(words);
  const reads = (words: string) =>
    eventually(() => stageIn(pane).first().textContent()).toBe(words);
  const sheets = () => bench.host.snapshot().sheets.map(({ name }) => name);
  const note = () => pane.locator('#footer-note').innerText();
  const said = (text: string) => pane.locator('#footer-note').getByText(text).waitFor();
  const menu = async (name: string, way: Way) => {
    await press(pane.getByRole('button', { name: 'Sheets, copies and more' }), way);
    await press(pane.getByRole('menuitem', { name }), way);
  };

  test.each(ways)(
    'an insert is cancelled by the %s before it writes, and all is as before',
    async (way) => {
      await open();
      const before = [bench.host.snapshot(), await note()];
      withoutAnswer(bench.host, 1);
      await press(primary(), way);
      await stage('Reading the workbook');
      await eventually(() => primary().getAttribute('aria-disabled')).toBe('true');
      await leave(pane, bench.page, way);
      await stage('Cancelled. Nothing was changed.');
      await eventually(() => hasFocus(primary())).toBe(true);
      expect([bench.host.snapshot(), await note()]).toEqual(before);
      expect(await cancelIn(pane).count()).toBe(0);
      // And it can be asked for again at once, though Excel still owes its first answer.
      bench.host.faults.disarm();
      await press(primary(), way);
      await said('Inserted as sheets Plan');
      expect(sheets()).toHaveLength(9);
    },
  );

  test('a draft, its undo and the last word stay as they were', async () => {
    await open();
    await primary().click();
    await said('Inserted as sheets Plan');
    await pane.locator('[id="field-quota"]').fill('2,345,678');
    await pane.locator('[id="field-quota"]').blur();
    const before = bench.host.snapshot();
    withoutAnswer(bench.host, 1);
    await primary().click();
    await leave(pane, bench.page, 'mouse');
    await stage('Cancelled. Nothing was changed.');
    expect(await pane.inputValue('[id="field-quota"]')).toBe('2,345,678');
    expect(bench.host.snapshot()).toEqual(before);
    await pane.locator('[id="field-quota"]').press('Control+z');
    await eventually(() => pane.inputValue('[id="field-quota"]')).toBe('2,000,000');
    await stage('');
  });

  test.each(ways)(
    'what was begun in the menu gives the focus back to it, by the %s',
    async (way) => {
      await open();
      await primary().click();
      await said('Inserted as sheets Plan');
      for (const name of [
        'Convert to COMP functions',
        'Freeze the period',
        'Share a copy with formulas',
      ]) {
        const before = bench.host.snapshot();
        withoutAnswer(bench.host, 1);
        await menu(name, way);
        await cancelIn(pane).waitFor();
        expect(await isOnPage(pane)).toBe(false);
        await leave(pane, bench.page, way);
        const more = pane.getByRole('button', { name: 'Sheets, copies and more' });
        await eventually(() => hasFocus(more)).toBe(true);
        expect(bench.host.snapshot()).toEqual(before);
        await said('Inserted as sheets Plan');
      }
    },
  );

  test('a plan is not removed where the removal is cancelled', async () => {
    await open();
    await primary().click();
    await said('Inserted as sheets Plan');
    const before = bench.host.snapshot();
    withoutAnswer(bench.host, 1);
    await menu('Remove the plan', 'keyboard');
    await pane.locator('.ask').getByRole('button', { name: 'Remove the plan' }).press('Enter');
    await cancelIn(pane).waitFor();
    expect(await isOnPage(pane)).toBe(false);
    await leave(pane, bench.page, 'keyboard');
    await stage('Cancelled. Nothing was changed.');
    expect(await isOnPage(pane)).toBe(false);
    expect(bench.host.snapshot()).toEqual(before);
  });

  test('once Excel is written it goes on: a sentence says so, and Escape does nothing', async () => {
    await open();
    withoutAnswer(bench.host, 4);
    await primary().press('Enter');
    await stage('Writing the sheets');
    await pane.getByText('Excel is being written, so this cannot be cancelled now.').waitFor();
    expect(await cancelIn(pane).count()).toBe(0);
    await bench.page.keyboard.press('Escape');
    await stage('Writing the sheets');
    expect(await hasFocus(primary())).toBe(true);
    expect(await primary().getAttribute('aria-disabled')).toBe('true');
  });

  test('the focus that is on Cancel when writing begins goes back to the button', async () => {
    await open();
    const release = await heldAnswer(bench);
    await primary().click();
    await cancelIn(pane).focus();
    await release();
    await said('Inserted as sheets Plan');
    expect(await hasFocus(primary())).toBe(true);
  });

  test('a second thing is not begun while one is done', async () => {
    await open();
    withoutAnswer(bench.host, 1);
    await primary().click();
    await cancelIn(pane).waitFor();
    const asked = bench.host.requests.length;
    await primary().click({ force: true });
    await pane.getByRole('button', { name: 'Sheets, copies and more' }).click({ force: true });
    expect(await pane.getByRole('menu').count()).toBe(0);
    expect(bench.host.requests).toHaveLength(asked);
  });

  test('an answer that fails after it was cancelled says nothing and writes nothing', async () => {
    await open();
    const before = bench.host.snapshot();
    const release = await heldAnswer(bench);
    bench.host.faults.arm({ kind: 'fail before', request: 1, code: 'GeneralException' });
    await primary().click();
    await leave(pane, bench.page, 'mouse');
    await release();
    await bench.page.waitForTimeout(800);
    await stage('Cancelled. Nothing was changed.');
    expect(bench.host.snapshot()).toEqual(before);
    expect(await pane.locator('.outcome.is-bad').count()).toBe(0);
  });

  test.each(ways)(
    'reading an export is cancelled by the %s, and it can be pasted again',
    async (way) => {
      await open();
      await primary().click();
      await said('Inserted as sheets Plan');
      withoutAnswer(bench.host, 1);
      await menu('Take in deals from an export', way);
      await pane.locator('#export-text').fill('Deal,Amount\nD-1,5\n');
      await pane.locator('#export-text').press('Tab');
      await stage('Reading the rows');
      await leave(pane, bench.page, way);
      await eventually(() => stageIn(pane).first().textContent()).toBe('');
      await pane.locator('#export-text').waitFor();
      expect(await isOnPage(pane)).toBe(false);
    },
  );

  test.each(ways)(
    'an export is read with another column, which is cancelled by the %s, and stays as it was read',
    async (way) => {
      await open();
      await primary().click();
      await said('Inserted as sheets Plan');
      await menu('Take in deals from an export', way);
      const rows = Array.from({ length: 5_000 }, (_, k) => `D-${k},5,2026-10-${10 + (k % 20)}`);
      await pane.locator('#export-text').evaluate(
        (box, text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
        },
        ['Deal,Amount,Booked', ...rows].join('\n'),
      );
      await pane.getByText('5,000 rows, 3 columns').waitFor();
      const [column, take] = [pane.locator('.export-columns select').nth(1), primary()];
      await eventually(() => take.getAttribute('aria-disabled')).toBe('false');
      const before = [await column.inputValue(), await take.textContent()];
      await withoutSlices(pane);
      await column.selectOption('');
      await eventually(() => take.getAttribute('aria-disabled')).toBe('true');
      await pane.locator('.export-footer').getByText('Reading the rows').waitFor();
      expect(await column.inputValue()).toBe('');
      await leave(pane, bench.page, way);
      await eventually(() => take.getAttribute('aria-disabled')).toBe('false');
      expect([await column.inputValue(), await take.textContent()]).toEqual(before);
      expect([await isOnPage(pane), await cancelIn(pane).count()]).toEqual([false, 0]);
      await withSlices(pane);
    },
  );

  test.each(ways)(
    'explaining is cancelled by the %s: what was explained stays, and is read again when asked',
    async (way) => {
      await open();
      await primary().click();
      await said('Inserted as sheets Plan');
      await pane.locator('#tab-explain').press('Enter');
      await pane.locator('#explain-amount').waitFor();
      const release = await heldAnswer(bench);
      bench.host.select('Team!O9');
      await reads('Reading the plan');
      await leave(pane, bench.page, way);
      await pane.locator('.explain').getByText('Cancelled. Nothing was changed.').waitFor();
      expect([await isOnPage(pane), await cancelIn(pane).count()]).toEqual([false, 0]);
      expect(await pane.locator('#explain-amount').count()).toBe(1);
      await release();
      await press(pane.getByRole('button', { name: 'Read it again' }), way);
      await eventually(() => pane.getByText('Cancelled.').count()).toBe(0);
      expect(await pane.locator('#explain-amount').count()).toBe(1);
    },
  );

  test('whoever goes on in the cells while it is read stays there', async () => {
    await open();
    await primary().click();
    await said('Inserted as sheets Plan');
    await pane.locator('#tab-explain').press('Enter');
    await pane.locator('#explain-amount').waitFor();
    await bench.page.evaluate(() => {
      const cells = document.body.appendChild(document.createElement('input'));
      cells.id = 'cells';
      cells.focus();
    });
    const isInCells = () => bench.page.evaluate(() => document.activeElement?.id);
    expect(await isInCells()).toBe('cells');
    const release = await heldAnswer(bench);
    bench.host.select('Team!O9');
    await reads('Reading the plan');
    await release();
    await reads('');
    expect(await isInCells()).toBe('cells');
  });

  test.each(ways)('a statement is left by the %s while the workbook is read', async (way) => {
    await open();
    await primary().click();
    await said('Inserted as sheets Plan');
    const release = await heldAnswer(bench);
    await menu('Statement of a payee', way);
    await pane.locator('.statement .stage').getByText('Reading payees and deals').waitFor();
    await leave(pane, bench.page, way);
    await eventually(() => pane.locator('.statement').count()).toBe(0);
    await release();
    await menu('Statement of a payee', way);
    await pane.locator('#payee').waitFor();
    expect(await pane.locator('.statement .account-total').count()).toBeGreaterThan(0);
  });

  test.each(ways)('a comparison with an old sheet is cancelled by the %s', async (way) => {
    ({ bench, pane } = await openExcel());
    bench.host.type('Sheet1!A1:B1', [[5_000_000, 7]]);
    await begin(pane, 'Revenue ladder');
    await pane.locator('#tab-check').press('Enter');
    await pane.locator('.check-old').press('Enter');
    const compare = pane.locator('.old-sheet form .primary');
    await pane.locator('#old-range-0').fill('A1:A1');
    await pane.locator('#old-range-1').fill('B1:B1');
    await press(compare, way);
    await pane.getByText('0 of 1 rows agree').waitFor();
    withoutAnswer(bench.host, 1);
    await press(compare, way);
    await leave(pane, bench.page, way);
    await eventually(() => cancelIn(pane).count()).toBe(0);
    expect(await hasFocus(compare)).toBe(true);
    // What it came to before stands there still.
    expect(await pane.getByText('0 of 1 rows agree').count()).toBe(1);
  });
});

/** Holds the answers of Excel back until it is released. */
async function heldAnswer({ page }: BrowserBench): Promise<() => Promise<void>> {
  interface Outer {
    askExcel: (text: string) => Promise<unknown>;
    release: () => void;
  }
  await page.evaluate(() => {
    const outer = window as unknown as Outer;
    const ask = outer.askExcel;
    const held = new Promise<void>((done) => (outer.release = done));
    outer.askExcel = async (text) => {
      await held;
      return ask(text);
    };
  });
  return () => page.evaluate(() => (window as unknown as Outer).release());
}

describeWith('chromium', 'what is done with files in a tab', () => {
  let page: Page;
  const openTab = paneInTabs();
  const primary = () => page.locator('.primary');
  const stage = (words: string) => eventually(() => stageIn(page).textContent()).toBe(words);

  test.each(ways)(
    'a file that is cancelled by the %s is not given, and the next one is',
    async (way) => {
      page = await openTab();
      await begin(page, 'Enterprise AE');
      const given: string[] = [];
      page.on('download', (file) => given.push(file.suggestedFilename()));
      await withoutPacking(page);
      await press(primary(), way);
      await stage('Packing the file');
      await leave(page, page, way);
      await stage('Cancelled. Nothing was changed.');
      await eventually(() => hasFocus(primary())).toBe(true);
      await withPacking(page);
      expect(given).toEqual([]);
      const [file] = await Promise.all([page.waitForEvent('download'), press(primary(), way)]);
      expect(given).toHaveLength(1);
      expect(readFileSync(await file.path()).length).toBeGreaterThan(10_000);
      await stage('');
    },
  );

  test('a file that is being read is left, and what reads it is ended', async () => {
    page = await openTab();
    await begin(page, 'Enterprise AE');
    const ended = await withoutWorkers(page);
    await page.setInputFiles('input[type=file]', {
      ...{ name: 'Q3.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') },
    });
    await stage('Reading the file');
    await page.keyboard.press('Escape');
    await stage('Cancelled. Nothing was changed.');
    await eventually(ended).toBe(1);
    expect(await page.locator('h1').textContent()).toBe('Enterprise AE');
  });

  test.each(ways)(
    'explaining thousands of cells is left by the %s, slice by slice',
    async (way) => {
      page = await openTab();
      await begin(page, 'Enterprise AE');
      await withoutSlices(page);
      await page.locator('#tab-explain').press('Enter');
      await page.locator('.explain .stage').getByText('Reading the plan').waitFor();
      await leave(page, page, way);
      await page.getByText('Cancelled. Nothing was changed.').waitFor();
      await withSlices(page);
      expect(await page.locator('#explain-amount').count()).toBe(0);
      await press(page.getByRole('button', { name: 'Read it again' }), way);
      await page.locator('#explain-amount').waitFor();
    },
  );

  test('in Danish it is said in Danish', async () => {
    page = await openTab({ query: '?lang=da' });
    await begin(page, 'Enterprise AE');
    await withoutPacking(page);
    await primary().click();
    await stage('Pakker filen');
    await cancelIn(page).click();
    await stage('Annulleret. Intet er ændret.');
  });

  test('of what is done in a moment no stage is shown', async () => {
    page = await openTab();
    await begin(page, 'Enterprise AE');
    await page.waitForLoadState('networkidle');
    await withoutPacking(page);
    await stopClock(page);
    await primary().click();
    await page.clock.runFor(390);
    expect(await stageIn(page).textContent()).toBe('');
    expect(await cancelIn(page).count()).toBe(0);
    await page.clock.runFor(20);
    await stage('Packing the file');
    await page.keyboard.press('Escape');
    await stage('Cancelled. Nothing was changed.');
  });
});
