import type { Browser, Frame, Page } from 'playwright-core';
import {
  type BrowserBench,
  type BrowserOptions,
  openExcelInBrowser,
  untilQuiet,
} from '../host/browser-route';
import { launchChromium } from '../host/web';
import { type PaneOptions, type PaneTab, openPane } from './pane-page';

function chromiumOfSuite(): () => Browser {
  let browser: Browser;
  beforeAll(async () => (browser = await launchChromium({ isBrief: true })));
  afterAll(() => browser.close());
  return () => browser;
}

/** Opens the built pane in a tab: after each test nothing may have gone wrong in it, or been sent. */
export function paneInTabs(): (options?: PaneOptions) => Promise<Page> {
  const browser = chromiumOfSuite();
  let tab: PaneTab;
  afterEach(async () => {
    expect(await tab.faults()).toEqual([]);
    expect(tab.strays).toEqual([]);
    await tab.close();
  });
  return async (options) => (tab = await openPane(browser(), options)).page;
}

type ExcelOptions = Omit<BrowserOptions, 'files' | 'browser'>;

/**
 * Opens the built pane in the emulated Excel: after each test the workbook must be as a pane that keeps
 * the rules leaves it, and nothing sent. One that is sound alone may wait for Excel still.
 */
export function paneInExcel(
  leaves: 'assertClean' | 'assertSound' = 'assertClean',
): (options?: ExcelOptions) => Promise<{ readonly bench: BrowserBench; readonly pane: Frame }> {
  const viewport = { width: 350, height: 760 };
  const browser = chromiumOfSuite();
  let bench: BrowserBench | undefined;
  const leave = async () => {
    if (!bench) return;
    const { host, strayRequests, close } = bench;
    if (leaves === 'assertClean') await untilQuiet(bench);
    bench = undefined;
    host[leaves]();
    expect(strayRequests).toEqual([]);
    await close();
  };
  afterEach(leave);
  return async (options = {}) => {
    await leave();
    bench = await openExcelInBrowser({ browser: browser(), viewport, ...options });
    const pane = bench.addIn;
    await pane.waitForSelector('.split-menu');
    await untilQuiet(bench);
    return { bench, pane };
  };
}
