import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Frame, Page } from 'playwright-core';
import { openFile } from '../../src/workbook/plans/open-file';
import { type BrowserBench, untilQuiet } from '../host/browser-route';
import { describeWith } from '../programs';
import { begin } from './pane-page';
import { paneInExcel, paneInTabs } from './pane-suites';

const fixture = (name: string) =>
  readFileSync(join(__dirname, '../plan/exports/fixtures', name), 'utf8');

/** From a CRM's export to the Deals sheet of the open workbook. */
describeWith('chromium', 'deals from an export', () => {
  let bench: BrowserBench;
  let pane: Frame;
  const openExcel = paneInExcel();
  beforeEach(async () => {
    ({ bench, pane } = await openExcel());
    await begin(pane, 'Enterprise AE');
    await pane.locator('.primary').click();
    await said('Inserted as sheets Plan, Deals, Team, Summary, Scenarios, Checks, Log');
  });
  const said = (text: string | RegExp) => pane.locator('#footer-note').getByText(text).waitFor();
  const deals = () =>
    JSON.stringify(bench.host.snapshot().sheets.find(({ name }) => name === 'Deals')?.cells);
  const shot = async (name: string) => {
    const folder = process.env['COMPSHEET_SHOTS'];
    if (folder !== undefined) await bench.page.screenshot({ path: join(folder, `${name}.png`) });
  };

  test('is pasted, corrected, seen and taken in; a later one names what is new, changed and gone', async () => {
    await pane.getByRole('button', { name: 'Sheets, copies and more' }).click();
    await pane.getByRole('menuitem', { name: 'Take in deals from an export' }).click();
    await pane.getByRole('heading', { name: 'Deals from an export' }).waitFor();
    await shot('empty');
    await pane.locator('#export-text').fill(fixture('salesforce-opportunities.csv'));
    await pane.locator('#export-text').blur();
    await pane.getByTestId('rows-line').waitFor();
    await shot('pasted');
    const line = await pane.getByTestId('rows-line').textContent();
    expect(line).toMatch(/^\d+ rows = \d+ taken \+ \d+ flagged \+ \d+ refused$/);
    const [rows = 0, ...parts] = (line?.match(/\d+/g) ?? []).map(Number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(rows);
    await pane.locator('.export-footer .primary').click();
    await said('Deals taken in:');
    const closing = await pane.getByText(/\d+ rows = \d+ credited/).textContent();
    const [all = 0, ...ends] = (closing?.match(/\d+/g) ?? []).map(Number);
    expect([all, ends.reduce((sum, part) => sum + part, 0)]).toEqual([rows, rows]);
    expect(deals()).toContain('0065e00000AbCd1');
    expect(deals()).not.toContain('D-001');
    await untilQuiet(bench);

    // By the keyboard alone.
    await pane.getByRole('button', { name: 'Sheets, copies and more' }).press('Enter');
    await pane.getByRole('menuitem', { name: 'Take in deals from an export' }).press('Enter');
    await pane.locator('#export-text').fill(fixture('salesforce-opportunities-later.csv'));
    await pane.locator('#export-text').press('Tab');
    await pane.getByText('1 new, 2 changed, 1 unchanged').waitFor();
    await shot('later');
    expect(await pane.locator('.export-outcome').textContent()).toContain(
      '1 in Deals only: nothing is deleted',
    );
    await pane.locator('.export-footer .primary').press('Enter');
    await said('Deals taken in:');
    expect(deals()).toContain('0065e00000AbCd4AAG');
  });

  test('rows of a report that are no deals are counted, and say what they are', async () => {
    await pane.getByRole('button', { name: 'Sheets, copies and more' }).click();
    await pane.getByRole('menuitem', { name: 'Take in deals from an export' }).click();
    const report = `Pipeline of Q4\n${fixture('salesforce-opportunities.csv')}`;
    await pane.locator('#export-text').fill(report);
    await pane.locator('#export-text').blur();
    await pane
      .getByText('6 without a deal: above the heads, blank, totals, notes of the report')
      .click();
    expect(await pane.locator('details[open] li').allTextContents()).toEqual([
      '1: above the heads',
      '12: blank',
      '13: totals',
      '14: blank',
      '15: notes of the report',
      '16: notes of the report',
    ]);
    await pane.getByRole('button', { name: 'Cancel' }).click();
  });

  test('what is no export is refused with the reason, and nothing is written', async () => {
    const before = deals();
    await pane.getByRole('button', { name: 'Sheets, copies and more' }).click();
    await pane.getByRole('menuitem', { name: 'Take in deals from an export' }).click();
    await pane.locator('#export-text').fill('hello');
    await pane.locator('#export-text').blur();
    await pane.getByRole('alert').waitFor();
    await shot('refused');
    await pane.getByRole('button', { name: 'Back to the plan' }).click();
    await pane.locator('.split-menu').waitFor();
    expect(deals()).toBe(before);
  });
});

/** The same in a plain tab, with files in place of the workbook. */
describeWith('chromium', 'deals from an export in an opened file', () => {
  let page: Page;
  const openTab = paneInTabs();
  const menu = () => page.getByRole('button', { name: 'Sheets, copies and more' });
  const takeIn = () => page.getByRole('menuitem', { name: 'Take in deals from an export' });
  const downloaded = async (act: () => Promise<void>): Promise<Download> => {
    const [file] = await Promise.all([page.waitForEvent('download'), act()]);
    return file;
  };
  const dealsIn = async (file: Download) => {
    const opened = openFile(new Uint8Array(readFileSync(await file.path())));
    const found = opened.ok ? opened.value[0] : undefined;
    return found?.live?.options.deals.map(({ deal }) => deal) ?? [];
  };
  const shot = async (name: string) => {
    const folder = process.env['COMPSHEET_SHOTS'];
    if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
  };

  test('is taken in, and every file that follows has the deals; a later export adds to them', async () => {
    page = await openTab();
    await begin(page, 'Enterprise AE');
    const button = page.locator('.primary');
    await menu().click();
    await page.getByRole('menuitem', { name: 'Statement of a payee' }).waitFor();
    expect(await takeIn().count()).toBe(0);
    await page.keyboard.press('Escape');
    const first = await downloaded(() => button.click());
    const invented = await dealsIn(first);
    expect(invented).toContain('D-001');
    await page.setInputFiles('input[type=file]', {
      name: 'Q3.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(await first.path()),
    });
    await page.getByText('Opened Q3.xlsx').waitFor();

    await menu().click();
    await takeIn().click();
    await page.getByRole('heading', { name: 'Deals from an export' }).waitFor();
    expect(await page.getByRole('button', { name: 'Read the selected cells' }).count()).toBe(0);
    await shot('tab-empty');
    await page.locator('#export-text').fill(fixture('salesforce-opportunities.csv'));
    await page.locator('#export-text').blur();
    await page.getByTestId('rows-line').waitFor();
    await shot('tab-pasted');
    const second = await downloaded(() => page.locator('.export-footer .primary').click());
    await page.getByText(/\d+ rows = \d+ credited/).waitFor();
    await shot('tab-taken');
    const taken = await dealsIn(second);
    expect(taken).toContain('0065e00000AbCd1');
    expect(taken).not.toContain('D-001');
    expect(await dealsIn(await downloaded(() => button.click()))).toEqual(taken);

    // By the keyboard alone.
    await menu().press('Enter');
    await takeIn().press('Enter');
    await page.locator('#export-text').fill(fixture('salesforce-opportunities-later.csv'));
    await page.locator('#export-text').press('Tab');
    await page.getByText('1 new, 2 changed, 1 unchanged').waitFor();
    const third = await downloaded(() => page.locator('.export-footer .primary').press('Enter'));
    const later = await dealsIn(third);
    expect(later).toHaveLength(taken.length + 1);
    expect(later).toContain('0065e00000AbCd4AAG');
  });
});
