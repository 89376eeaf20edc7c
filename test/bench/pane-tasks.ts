import type { Browser, Frame, Page } from 'playwright-core';
import { begin, openPane } from '../browser/pane-page';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { openExcelInBrowser, untilQuiet } from '../host/browser-route';
import { launchChromium } from '../host/web';
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

/** What is asked beside the workbook of many payees and deals, opened in a plain tab. */
export async function* heldByQuestions(payees: number, deals: number): AsyncGenerator<Held> {
  const browser = await launchChromium();
  try {
    const page = await opened(browser, payees, deals);
    const held = async (name: string, act: () => Promise<void>): Promise<Held> => {
      const start = performance.now();
      await act();
      return { name, whole: performance.now() - start, longest: await longest(page) };
    };
    const cost = () => page.getByTestId('now-cost').textContent();
    const changed = async (read: () => Promise<string | null>, act: () => Promise<unknown>) => {
      const before = await read();
      await act();
      while ((await read()) === before) await page.waitForTimeout(20);
    };
    const enter = async (field: string, text: string) => {
      await page.locator(`[id="${field}"]`).fill(text);
      await page.locator(`[id="${field}"]`).blur();
    };
    yield await held('What if', async () => {
      await page.locator('#tab-what-if').click();
      await page.getByTestId('now-cost').waitFor();
    });
    yield await held('Another average', () => changed(cost, () => enter('what-average', '93')));
    yield await held('Solve', async () => {
      await enter('target', '1');
      await page.locator('.solve-answer').waitFor();
    });
    yield await held('Check', () => page.locator('#tab-check').click());
    const why = () => page.locator('.why > h2').textContent();
    yield await held('Explain', async () => {
      await page.locator('#tab-explain').click();
      await page.locator('.why > h2').waitFor();
    });
    yield await held('Explain another', () =>
      changed(why, () => page.locator('#explain-amount').selectOption({ index: 3 })),
    );
    yield await held('A statement', async () => {
      await page.getByRole('button', { name: 'Sheets, copies and more' }).click();
      await page.getByRole('menuitem', { name: 'Statement of a payee' }).click();
      await page.getByTestId('total').waitFor();
    });
    const total = () => page.getByTestId('total').textContent();
    const other = await page.locator('#payees option').nth(30).getAttribute('value');
    yield await held('Another statement', () => changed(total, () => enter('payee', other ?? '')));
  } finally {
    await browser.close();
  }
}

/** A plain tab with the workbook of many payees and deals open, and watched. */
async function opened(browser: Browser, payees: number, deals: number): Promise<Page> {
  const { page } = await openPane(browser, { query: '?lang=en' });
  page.setDefaultTimeout(600_000);
  const buffer = Buffer.from(xlsxFile(workbookOfMany(presetPlan('enterprise-ae'), payees, deals)));
  const file = { name: 'many.xlsx', mimeType: 'application/octet-stream', buffer };
  await page.setInputFiles('input[type=file]', file);
  await page.locator('#footer-note').getByText('Opened').waitFor();
  await watch(page);
  return page;
}

/** The workbook of many payees and deals, opened in a plain tab and downloaded again. */
export async function heldByDownload(payees: number, deals: number): Promise<Held> {
  const browser = await launchChromium();
  try {
    const page = await opened(browser, payees, deals);
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
