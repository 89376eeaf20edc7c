import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { type BrowserBench, untilQuiet } from '../host/browser-route';
import { describeWith } from '../programs';
import { begin } from './pane-page';
import { paneInExcel } from './pane-suites';

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
    await said('Inserted as sheet Plan, Deals, Team, Summary, Scenarios, Checks, Log');
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
