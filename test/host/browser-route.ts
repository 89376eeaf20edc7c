/**
 * Excel in a browser: the unmodified `office.js` in a frame of headless Chromium, through its full
 * start-up, against the same emulated host, which stays in Node.
 */
import type { Browser, BrowserContext, Frame, Page, Request } from 'playwright-core';
import { EmulatedExcel } from './emulated-excel';
import type { Call, CallResult } from './function-calls';
import type { Profile, ProfileName } from './profiles';
import { addInOrigin, emptyPage, hostAddress, hostOrigins, launchChromium, mayAsk } from './web';
import { answerFrame, commandMessage, eventEntry, frameName, keysEntry, pushMessage } from './xdm';

export interface BrowserOptions {
  readonly profile?: ProfileName | Partial<Profile>;
  /** A workbook that is there already, in place of a new one. */
  readonly host?: EmulatedExcel;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Whether the add-in may use `localStorage` and `sessionStorage`; by default it may. */
  readonly storage?: keyof typeof hostOrigins;
  /** A browser that is open already: starting one costs more than all the rest. */
  readonly browser?: Browser;
}

export interface BrowserBench {
  readonly host: EmulatedExcel;
  readonly page: Page;
  /** The add-in's own document. */
  readonly addIn: Frame;
  /** Requests to anywhere else than the add-in, Excel and Microsoft's scripts; none found anybody. */
  readonly strayRequests: readonly string[];
  /** Errors that nobody caught, and whatever was written to the console as an error. */
  readonly errors: readonly string[];
  /** Files and answers that the page has asked for: how many so far, and how many of them wait. */
  readonly traffic: Readonly<Traffic>;
  /** Presses a button of the ribbon; done when the add-in has told Excel so. */
  press(button: string, action: string): Promise<void>;
  /** Presses the keys of an action. */
  pressKeysOf(action: string): Promise<void>;
  /** Calls custom functions as a recalculation does. */
  callAll(calls: readonly Call[]): Promise<readonly CallResult[]>;
  close(): Promise<void>;
}

/**
 * Until the add-in, which looks at the workbook as it opens, asks nothing any more: it has asked, was
 * answered, holds nothing, and its page has done what waited three times without asking again.
 */
export async function untilQuiet(bench: BrowserBench): Promise<void> {
  const { host, addIn, traffic } = bench;
  const end = Date.now() + 30_000;
  for (let seen = -1, idle = 0; idle < 3;) {
    if (Date.now() > end) throw new Error('The add-in goes on asking, or has not begun.');
    await addIn.evaluate(() => new Promise<void>((done) => setTimeout(done, 20)));
    const isQuiet = traffic.open === 0 && traffic.begun === seen && host.openReferences === 0;
    idle = isQuiet && host.requests.length > 0 ? idle + 1 : 0;
    seen = traffic.begun;
  }
}

interface Traffic {
  begun: number;
  open: number;
}

async function counted<T>(traffic: Traffic, work: Promise<T>): Promise<T> {
  traffic.begun++;
  traffic.open++;
  try {
    return await work;
  } finally {
    traffic.open--;
  }
}

/** A tab, and the workbook and the add-in that stand in it now. */
interface Desk {
  readonly page: Page;
  host: EmulatedExcel;
  options: BrowserOptions;
  traffic: Traffic;
  strayRequests: string[];
  errors: string[];
}

/** The tabs that were left empty, by their browser and size: Excel starts in one in half the time. */
const left = new WeakMap<Browser, Map<string, Desk>>();

export async function openExcelInBrowser(options: BrowserOptions = {}): Promise<BrowserBench> {
  const { profile = 'web', viewport = { width: 350, height: 700 }, storage = 'allowed' } = options;
  const browser = options.browser ?? (await launchChromium());
  const tabs = left.get(browser) ?? new Map<string, Desk>();
  left.set(browser, tabs);
  const key = JSON.stringify({ viewport, storage });
  const { host = new EmulatedExcel(profile) } = options;
  const traffic: Traffic = { begun: 0, open: 0 };
  const strayRequests: string[] = [];
  const errors: string[] = [];
  const now = { host, options, traffic, strayRequests, errors };
  const desk = Object.assign(tabs.get(key) ?? (await newDesk(browser, viewport, now)), now);
  tabs.delete(key);
  const { page } = desk;
  const push = (text: string) =>
    page.evaluate(
      (sent) => (window as unknown as { tell: (text: string) => void }).tell(sent),
      text,
    );
  host.onEvent((event) => void push(pushMessage([eventEntry(event)])).catch(() => undefined));

  const origin = hostOrigins[storage];
  const name = frameName(origin, host.profile.locale);
  await page.goto(hostAddress(origin, name));
  const frame = await page.waitForSelector('iframe');
  const addIn = await frame.contentFrame();
  if (!addIn) throw new Error('The add-in has no frame.');
  return {
    ...{ host, page, addIn, strayRequests, errors, traffic },
    async press(button, action) {
      await push(commandMessage(button, action));
      const end = Date.now() + 10_000;
      while (!host.commandsDone.includes(button)) {
        if (Date.now() > end) throw new Error(`Excel waits for ${action}.`);
        await page.waitForTimeout(20);
      }
      host.commandsDone.length = 0;
    },
    pressKeysOf: (action) => push(pushMessage([keysEntry(action)])),
    async callAll(calls) {
      const { entries, results } = host.functions.start(calls);
      await push(pushMessage(entries));
      return results;
    },
    async close() {
      if (!options.browser) await browser.close();
      else if (storage === 'allowed' && (await isEmptied(page))) tabs.set(key, desk);
      else await page.context().close();
    },
  };
}

async function newDesk(
  browser: Browser,
  viewport: NonNullable<BrowserOptions['viewport']>,
  first: Omit<Desk, 'page'>,
): Promise<Desk> {
  const { storage = 'allowed' } = first.options;
  const origin = hostOrigins[storage];
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const desk: Desk = { page, ...first };
  page.on('pageerror', (error) => desk.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') desk.errors.push(message.text());
  });
  if (storage === 'blocked') await closeStorage(context);
  page.on('request', (request) => {
    if (!mayAsk(request.url(), addInOrigin, origin)) desk.strayRequests.push(request.url());
    void counted(desk.traffic, isOver(request));
  });
  await page.exposeFunction('askExcel', (text: string) =>
    counted(desk.traffic, answerFrame(desk.host, text)),
  );
  return desk;
}

/** Until a request is answered, or has failed. */
const isOver = (request: Request): Promise<unknown> =>
  request.response().then(
    (response) => response?.finished(),
    () => undefined,
  );

/**
 * Closes the storage of frames, as browsers do to one of another site; a browser without windows
 * leaves it open.
 */
const closeStorage = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if (window === window.top) return;
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          // Who asked is named, since Microsoft's library does not catch what it is told.
          const asked = `Access is denied for this document. ${new Error().stack ?? ''}`;
          throw new DOMException(asked, 'SecurityError');
        },
      });
    }
  });

/** Leaves Excel and clears what the add-in kept; false where time was stopped, or the page is broken. */
async function isEmptied(page: Page): Promise<boolean> {
  try {
    await page.mouse.move(0, 0);
    await page.goto(`${addInOrigin}${emptyPage}`);
    return await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
      return /native code/.test(String(setTimeout));
    });
  } catch {
    return false;
  }
}
