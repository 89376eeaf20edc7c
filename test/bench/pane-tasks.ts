import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { begin, openPane } from '../browser/pane-page';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { launchChromium, openExcelInBrowser, untilQuiet } from '../host/browser-route';
import { presetPlan } from '../spreadsheet/component-plans';
import { workbookOfMany } from '../spreadsheet/thousands';
import { opportunities } from './exports';
import { oldRowsOf } from './old-sheets';

/** What somebody who works in the pane waits for: the longest that it held, and all of it, in milliseconds. */
export interface Held {
  readonly name: string;
  readonly longest: number;
  readonly whole: number;
}

interface Watched {
  tasks: { name: string; duration: number }[];
}

const watch = (pane: Frame | Page) =>
  pane.evaluate(() => {
    const tasks: Watched['tasks'] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) tasks.push({ name, duration });
    }).observe({ type: 'longtask' });
  });

async function longest(pane: Frame | Page): Promise<number> {
  await pane.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  return pane.evaluate(() => {
    const tasks = (window as unknown as Watched).tasks.splice(0);
    return Math.max(
      0,
      ...tasks.filter(({ name }) => name === 'self').map(({ duration }) => duration),
    );
  });
}

/** An export that is inserted, pasted and taken in twice, in the built pane beside the emulated Excel. */
export async function* heldInExcel(rows: number): AsyncGenerator<Held> {
  const browser = await launchChromium();
  try {
    const bench = await openExcelInBrowser({
      files: join(__dirname, '../../dist'),
      browser,
      viewport: { width: 350, height: 760 },
    });
    const pane = bench.addIn;
    pane.page().setDefaultTimeout(600_000);
    await pane.waitForSelector('.split-menu');
    await untilQuiet(bench);
    await watch(pane);
    const held = async (name: string, act: () => Promise<void>): Promise<Held> => {
      const start = performance.now();
      await act();
      return { name, whole: performance.now() - start, longest: await longest(pane) };
    };
    const said = (text: string | RegExp) => pane.locator('#footer-note').getByText(text).waitFor();
    const open = async (item: string) => {
      await pane.getByRole('button', { name: 'Sheets, copies and more' }).click();
      await pane.getByRole('menuitem', { name: item }).click();
    };
    await begin(pane, 'Enterprise AE');
    yield await held('Insert', async () => {
      await pane.locator('.primary').click();
      await said(/^Inserted as sheet/);
    });
    const text = opportunities(rows);
    for (const which of ['first', 'second'] as const) {
      yield await held(`Paste an export, ${which}`, async () => {
        await open('Take in deals from an export');
        await pane.locator('#export-text').evaluate((box, pasted) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', pasted);
          box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
        }, text);
        await pane.getByTestId('rows-line').waitFor();
        await pane.getByText(/ new, /).waitFor();
      });
      yield await held(`Take it in, ${which}`, async () => {
        await pane.locator('.export-footer .primary').click();
        await said(which === 'first' ? 'Deals taken in:' : 'The deals stand as');
      });
    }
  } finally {
    await browser.close();
  }
}

/** An old sheet that pays as no plan would, pasted and compared in the built pane. */
export async function heldByOldSheet(rows: number): Promise<Held> {
  const browser = await launchChromium();
  try {
    const { page } = await openPane(browser, { query: '?lang=en' });
    await begin(page, 'Enterprise AE');
    await page.locator('#tab-check').press('Enter');
    await page.locator('.check-old').press('Enter');
    const pasted = oldRowsOf(rows).map(({ amount, old }) => `${amount.toFixed(2)}\t${old}`);
    await page.locator('#old-pasted').evaluate((box: HTMLTextAreaElement, text) => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, pasted.join('\n'));
    await watch(page);
    const start = performance.now();
    await page.locator('.old-sheet form .primary').press('Enter');
    await page.locator('.old-title').waitFor();
    const whole = performance.now() - start;
    const name = `Check an old sheet of ${rows.toLocaleString('en')}`;
    return { name, whole, longest: await longest(page) };
  } finally {
    await browser.close();
  }
}

/** The workbook of many payees and deals, opened in a plain tab and downloaded again. */
export async function heldByDownload(payees: number, deals: number): Promise<Held> {
  const browser = await launchChromium();
  try {
    const { page } = await openPane(browser, { query: '?lang=en' });
    page.setDefaultTimeout(600_000);
    const buffer = Buffer.from(
      xlsxFile(workbookOfMany(presetPlan('enterprise-ae'), payees, deals)),
    );
    const file = { name: 'many.xlsx', mimeType: 'application/octet-stream', buffer };
    await page.setInputFiles('input[type=file]', file);
    await page.locator('#footer-note').getByText('Opened').waitFor();
    await watch(page);
    const start = performance.now();
    const download = page.waitForEvent('download');
    await page.locator('.primary').click();
    await (await download).path();
    const whole = performance.now() - start;
    const name = `Download ${payees.toLocaleString('en')} payees`;
    return { name, whole, longest: await longest(page) };
  } finally {
    await browser.close();
  }
}
