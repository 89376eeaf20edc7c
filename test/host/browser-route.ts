/**
 * Excel in a browser: the unmodified `office.js` in a frame of headless Chromium, through its full
 * start-up, against the same emulated host, which stays in Node.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
  type Route,
} from 'playwright-core';
import { clientFolder, scriptFolder } from './client';
import { EmulatedExcel } from './emulated-excel';
import type { Call, CallResult } from './function-calls';
import type { Profile, ProfileName } from './profiles';
import { programPath } from '../programs';
import { answerFrame, commandMessage, eventEntry, frameName, keysEntry, pushMessage } from './xdm';

const addInOrigin = 'https://localhost:3000';
const empty = '/empty';

/**
 * The library speaks only to Excel's own page, or to one on the add-in's own host. The second keeps
 * the add-in's storage open, which browsers close to a frame on another site.
 */
const hostOrigins = {
  allowed: 'https://localhost:3001',
  blocked: 'https://excel.officeapps.live.com',
} as const;

export interface BrowserOptions {
  readonly profile?: ProfileName | Partial<Profile>;
  /** A workbook that is there already, in place of a new one. */
  readonly host?: EmulatedExcel;
  /** A folder as webpack builds it, or files by their path. */
  readonly files: string | Readonly<Record<string, string>>;
  readonly page?: string;
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
  /** Requests to anywhere else than the add-in, Excel and Microsoft's scripts; all were cut off. */
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

/** It finds nothing but this machine: what is not handed to it is nowhere. */
export const launchChromium = () =>
  chromium.launch({
    executablePath: programPath('chromium'),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });

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

export async function openExcelInBrowser(options: BrowserOptions): Promise<BrowserBench> {
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

  await page.goto(`${hostOrigins[storage]}/`);
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
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const desk: Desk = { page, ...first };
  page.on('pageerror', (error) => desk.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') desk.errors.push(message.text());
  });
  if (first.options.storage === 'blocked') await closeStorage(context);
  await context.route('**/*', (route) => counted(desk.traffic, serve(route, desk)));
  await page.exposeFunction('askExcel', (text: string) =>
    counted(desk.traffic, answerFrame(desk.host, text)),
  );
  return desk;
}

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
    await page.goto(`${addInOrigin}${empty}`);
    return await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
      return /native code/.test(String(setTimeout));
    });
  } catch {
    return false;
  }
}

const mediaTypes: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

async function serve(
  route: Route,
  { host, options, strayRequests }: Pick<Desk, 'host' | 'options' | 'strayRequests'>,
): Promise<void> {
  const { files, page = 'taskpane.html', storage = 'allowed' } = options;
  const hostOrigin = hostOrigins[storage];
  const url = new URL(route.request().url());
  const contentType = mediaTypes[extname(url.pathname)] ?? 'text/plain';
  const library = `${url.origin}${url.pathname}`.startsWith(scriptFolder);
  try {
    if (url.origin === hostOrigin && url.pathname === '/') {
      const name = frameName(hostOrigin, host.profile.locale);
      const body = hostPage(name, `${addInOrigin}/${page}`);
      await route.fulfill({ contentType: 'text/html', body });
    } else if (library) {
      const file = url.pathname.slice(new URL(scriptFolder).pathname.length);
      await route.fulfill({ contentType, body: await read(clientFolder, file) });
    } else if (url.href === `${addInOrigin}${empty}`) {
      await route.fulfill({ contentType: 'text/html', body: '<title></title>' });
    } else if (url.origin === addInOrigin) {
      const file = decodeURIComponent(url.pathname.slice(1));
      const body = typeof files === 'string' ? await read(files, file) : files[file];
      await route.fulfill(body === undefined ? { status: 404 } : { contentType, body });
    } else {
      strayRequests.push(url.href);
      await route.abort();
    }
  } catch {
    await route.fulfill({ status: 404 }).catch(() => undefined);
  }
}

const read = (folder: string, file: string) => readFile(join(folder, normalize(`/${file}`)));

/** Excel's page: it hands what the frame says to Node, and what Node answers to the frame. */
const hostPage = (name: string, address: string) => `<!doctype html>
<title>Excel</title>
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh; display: block }</style>
<script>
  addEventListener('DOMContentLoaded', () => {
    const frame = document.createElement('iframe');
    frame.name = ${JSON.stringify(name)};
    frame.src = ${JSON.stringify(address)};
    const say = (text) => frame.contentWindow.postMessage(text, ${JSON.stringify(addInOrigin)});
    window.tell = say;
    addEventListener('message', async (event) => {
      if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
      const answer = await window.askExcel(event.data);
      if (answer !== null) say(answer);
    });
    document.body.append(frame);
  });
</script>`;
