import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import type { LocalizedText } from '../../src/engine/words';
import { type Preset, presets } from '../../src/plan/presets/presets';
import { addInOrigin, emptyPage, mayAsk, plainOrigin } from '../host/web';

export interface PaneOptions extends BrowserContextOptions {
  /** Behind the address, such as ?lang=da. */
  readonly query?: string;
  /** Whether Microsoft's library can be loaded; as a rule it is out of reach. */
  readonly office?: boolean;
  /** How many times slower than ours the processor is. */
  readonly throttle?: number;
}

/** The built pane in a tab of a browser, and what went wrong in it. */
export interface PaneTab {
  readonly page: Page;
  /** Requests to anywhere else than the pane and Microsoft's library; none found anybody. */
  readonly strays: readonly string[];
  readonly faults: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** A tab, and what is remembered of the pane that stands in it. */
interface Tab {
  readonly page: Page;
  readonly office: boolean;
  strays: string[];
  errors: string[];
}

/**
 * The tabs that were left empty, by their browser and its settings. The pane starts in one of these in a
 * third of the time that a new one takes, and finds nothing there of what was before.
 */
const left = new WeakMap<Browser, Map<string, Tab>>();

/** Pages whose clock was stopped, which no longer go like a new one. */
const stopped = new WeakSet<Page>();

export async function openPane(browser: Browser, options: PaneOptions = {}): Promise<PaneTab> {
  const { query = '', office = false, throttle = 1, ...others } = options;
  const { viewport = { width: 350, height: 760 }, ...rest } = others;
  const settings: BrowserContextOptions = {
    ...{ deviceScaleFactor: 2, locale: 'en-US', reducedMotion: 'reduce' as const },
    ...rest,
  };
  const tabs = left.get(browser) ?? new Map<string, Tab>();
  left.set(browser, tabs);
  const key = JSON.stringify({ settings, office, throttle });
  const origin = office ? addInOrigin : plainOrigin;
  const tab = tabs.get(key) ?? (await newTab(browser, settings, office));
  if (throttle !== 1) await slowDown(tab.page, throttle);
  tabs.delete(key);
  const strays: string[] = [];
  const errors: string[] = [];
  Object.assign(tab, { strays, errors });
  const { page } = tab;
  if (viewport) await page.setViewportSize(viewport);
  await page.goto(`${origin}/taskpane.html${query}`);
  await page.waitForSelector('.pane');
  return {
    page,
    strays,
    faults: async () => [
      ...errors,
      ...(await page.evaluate(() => (window as unknown as Violations).violations ?? [])),
    ],
    close: async () => {
      if (!stopped.has(page) && (await isEmptied(page, origin))) tabs.set(key, tab);
      else await page.context().close();
    },
  };
}

async function newTab(
  browser: Browser,
  settings: BrowserContextOptions,
  office: boolean,
): Promise<Tab> {
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  const tab: Tab = { page, office, strays: [], errors: [] };
  page.on('pageerror', (error) => {
    // Without Microsoft's library there is nothing to associate the functions with, nor a cell.
    const isExpected = !tab.office && /CustomFunctions is not defined/.test(String(error));
    if (!isExpected) tab.errors.push(String(error));
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const list = ((window as unknown as Violations).violations ??= []);
      list.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('request', (request) => {
    if (!mayAsk(request.url(), office ? addInOrigin : plainOrigin)) tab.strays.push(request.url());
  });
  return tab;
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Leaves the pane, which keeps its draft as it goes, and then clears all that it kept. */
async function isEmptied(page: Page, origin: string): Promise<boolean> {
  try {
    await page.mouse.move(0, 0);
    await page.goto(`${origin}${emptyPage}`);
    return await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
      return true;
    });
  } catch {
    return false;
  }
}

interface Violations {
  violations?: string[];
}

/** What the pane says of the result: payout, attainment, and the way to the next step. */
export async function readout(page: Page) {
  const text = async (id: string) =>
    ((await page.getByTestId(id).textContent()) ?? '').replace(/\s+/g, ' ').trim();
  return {
    payout: await text('payout'),
    attainment: await text('attainment'),
    next: await text('next'),
    credited: await page.inputValue('#result'),
  };
}

/** Lets no time pass in the page but by `page.clock.runFor`, however slow the machine is. */
export async function stopClock(page: Page): Promise<void> {
  stopped.add(page);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** Types into a field and leaves it. */
export async function typeInto(page: Page, field: string, text: string): Promise<void> {
  const input = page.locator(`[id="${field}"]`);
  await input.fill(text);
  await input.blur();
}

/** The plan that the gallery begins under the name that it has in either language. */
export function inGallery(pane: Page | Frame, name: string): Locator {
  const preset = presets.find((one) => Object.values(one.name).includes(name));
  if (!preset) throw new Error(`The gallery has no ${name}.`);
  return pane.locator('.gallery button').filter({ has: pane.getByText(either(titleOf(preset))) });
}

const titleOf = ({ situation, name }: Preset): LocalizedText => situation ?? name;
const either = ({ en, da }: LocalizedText) => new RegExp(`^(?:${en}|${da})$`);

/** Begins a plan from the gallery. */
export async function begin(pane: Page | Frame, name: string): Promise<void> {
  await pane.locator('.start-another').click();
  await inGallery(pane, name).click();
  await pane.locator('.pane h1').waitFor();
}

/** What has the focus; to be waited for, since the pane moves it a frame after the press. */
export const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);
