import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { source as axeSource } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../host/web';
import { describeWith } from '../programs';
import { eventually } from './eventually';

/*
 * The reference as it was built, opened from its folder: no server, so that a page is shown to work
 * from any address.
 */

const dist = process.env['COMPSHEET_DIST'] ?? join(__dirname, '../../dist');
const folder = join(dist, 'reference');
const address = (page: string): string => pathToFileURL(join(folder, page)).href;

const every = (): string[] =>
  ['en', 'da'].flatMap((language) =>
    readdirSync(join(folder, language)).map((file) => `${language}/${file}`),
  );

describeWith('chromium', 'the reference', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium({ isBrief: true });
  });
  afterAll(() => browser.close());

  /** A tab in which anything that is refused, missing or fetched elsewhere is remembered. */
  async function tab(options: BrowserContextOptions = {}) {
    const context = await browser.newContext({
      viewport: { width: 1100, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(`${request.url()} was fetched`);
    });
    return { page, faults, close: () => context.close() };
  }

  const sample = ['en/index', 'da/index', 'en/MILESTONE_BONUS', 'da/TIERED_COMMISSION']
    .concat(['da/BREAKDOWN', 'en/PRORATED_QUOTA', 'da/EXPANSION_COMMISSION', 'en/EXPECTED_PAYOUT'])
    .map((name) => `${name}.html`);

  test.each([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['in a contrast theme', { forcedColors: 'active' }],
    ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
  ] as const)('pages have no fault that axe knows, %s', async (_how, options) => {
    const { page, faults, close } = await tab(options);
    for (const name of sample) {
      await page.goto(address(name));
      expect([name, await accessFaults(page)]).toEqual([name, []]);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('no page is wider than a phone of 320 pixels', async () => {
    const { page, close } = await tab({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const name of every()) {
      await page.goto(address(name));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${name}: ${width}`);
    }
    expect(wide).toEqual([]);
    await close();
  });

  test('a page has its style, and nothing is fetched or refused', async () => {
    const { page, faults, close } = await tab();
    await page.goto(address('en/MILESTONE_BONUS.html'));
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await eventually(background).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await eventually(background).toBe('rgb(30, 32, 36)');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await eventually(background).toBe('rgb(255, 255, 255)');
    expect(faults).toEqual([]);
    await close();
  });

  test('one reads on by links: section, alternative, other language, all functions', async () => {
    const { page, faults, close } = await tab();
    const at = (): string => page.url().slice(address('').length).replace(/^\//, '');
    await page.goto(address('en/index.html'));
    await page.getByRole('link', { name: 'MILESTONE_BONUS' }).click();
    await eventually(at).toBe('en/MILESTONE_BONUS.html');
    await page.getByRole('link', { name: 'Errors' }).click();
    await eventually(at).toBe('en/MILESTONE_BONUS.html#errors');
    await page.locator('#nearest').getByRole('link', { name: 'TIERED_BONUS' }).click();
    await eventually(at).toBe('en/TIERED_BONUS.html');
    await page.getByRole('link', { name: 'Dansk' }).click();
    await eventually(at).toBe('da/TIERED_BONUS.html');
    await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'TIERED_BONUS',
    );
    await page.getByRole('link', { name: 'Compsheet' }).click();
    await eventually(at).toBe('da/index.html');
    expect(faults).toEqual([]);
    await close();
  });

  test('every link of a built page leads to a file of the build', () => {
    const broken = every().flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/\shref="?([^"\s>#]+)/g)].flatMap(
        ([, link = '']) => {
          const target = new URL(link, address(name));
          if (target.protocol === 'https:') return [];
          try {
            readFileSync(target);
            return [];
          } catch {
            return [`${name}: ${link}`];
          }
        },
      ),
    );
    expect(broken).toEqual([]);
  });
});

async function accessFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (options: { preload: false }) => Promise<{
          violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run({ preload: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}
