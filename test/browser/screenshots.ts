import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/engine/words';
import { launchChromium } from '../host/browser-route';
import { begin, openPane, typeInto } from './pane-page';

/*
 * `npm run screenshots`: the pane in each of its states, in every colour, width, height and language,
 * into out/, to be looked at. Words choose among them: `npm run screenshots -- gallery dark 350 da`.
 */

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;
const widths = [350, 320, 175];
const heights = [900, 500];

const tab = (id: string) => (page: Page) => page.locator(`#tab-${id}`).click();
const of =
  (plan: string, ...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    await begin(page, plan);
    for (const step of steps) await step(page);
  };
const details = (section: string) => async (page: Page) => {
  await page.locator('.meta .disclose').click();
  await page.locator(`[aria-controls="section-${section}"]`).click();
};
const said = (limit: string) => (page: Page) =>
  page.locator(`[aria-controls="limit-${limit}"]`).click();
const menu = (place: string) => (page: Page) =>
  page.locator(`${place} .menu-button`).first().click();
const item = (named: RegExp) => (page: Page) => page.getByRole('menuitem', { name: named }).click();

const tool = (named: RegExp) => (page: Page) =>
  page.locator('.chart-tools').getByRole('button', { name: named }).click();
/** On the curve, so far from its left end. */
const press = (share: number) => async (page: Page) => {
  const box = await page.locator('.answers').boundingBox();
  if (!box) throw new Error('No curve.');
  await page.mouse.click(box.x + share * box.width, box.y + box.height / 2);
};

const switchOff = async (page: Page) => {
  await menu('.component-row')(page);
  await item(/^(Switch off|Slå fra)/)(page);
};
const moveQuota = (text: string) => (page: Page) => typeInto(page, 'what-accelerator.quota', text);
const keep = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name: /Keep as|Behold som/ }).click();
  await typeInto(page, 'scenario-name', name);
};
const another = (page: Page) => page.locator('.segment').last().click();

const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  first: () => Promise.resolve(),
  gallery: (page) => page.locator('.start-another').click(),
  empty: async (page) => {
    await page.locator('.start-another').click();
    await page.locator('.gallery-foot .link').first().click();
  },
  ladder: of('Revenue ladder'),
  enterprise: of('Enterprise AE'),
  expansion: of('Expansion commission'),
  objectives: of('Manager objectives'),
  rates: of('Rates by region and term'),
  matrix: of('Volume at a margin'),
  fault: of('Revenue ladder', (page) => typeInto(page, 'field-1.0', 'many')),
  limits: of('Enterprise AE', said('cap')),
  people: of('Enterprise AE', said('people')),
  'more-limits': of('Enterprise AE', (page) => page.locator('.add-limit').click()),
  gate: of(
    'Enterprise AE',
    (page) => page.locator('.add-limit').click(),
    (page) => page.locator('[data-limit=gate]').click(),
  ),
  off: of('Enterprise AE', switchOff),
  'off-open': of('Enterprise AE', switchOff, (page) =>
    page.locator('.closed-component').first().click(),
  ),
  'off-ask': of('Enterprise AE', switchOff, (page) => page.locator('.primary').click()),
  details: of('Enterprise AE', (page) => page.locator('.meta .disclose').click()),
  measures: of('Enterprise AE', details('measures')),
  splits: of('Enterprise AE', details('splits')),
  payment: of('Enterprise AE', details('payment')),
  pinned: of(
    'Revenue ladder',
    (page) => page.locator('.chart-tools .icon-button').first().click(),
    press(0.8),
  ),
  numbers: of('Revenue ladder', tool(/As a table|Som tabel/)),
  plan: of('Enterprise AE', tool(/whole plan|Hele planen/)),
  alone: of('Enterprise AE', tool(/whole plan|Hele planen/), tool(/alone|for sig/)),
  'plan-numbers': of('Enterprise AE', tool(/whole plan|Hele planen/), tool(/As a table|Som tabel/)),
  'what-if': of('Enterprise AE', tab('what-if')),
  moved: of('Enterprise AE', tab('what-if'), moveQuota('2400000')),
  scenarios: of(
    'Enterprise AE',
    tab('what-if'),
    moveQuota('2400000'),
    keep('Stretch'),
    another,
    (page) => typeInto(page, 'what-average', '80'),
    keep('A year of very long names'),
    (page) => page.locator('.segments').scrollIntoViewIfNeeded(),
  ),
  'scenarios-full': of(
    'Milestone bonus',
    tab('what-if'),
    (page) => typeInto(page, 'what-milestone.bonus', '70000'),
    keep('Stretch'),
    another,
    (page) => typeInto(page, 'what-milestone.quota', '1600000'),
    keep('Downside'),
    another,
    (page) => typeInto(page, 'what-spread', '10'),
    keep('Calm'),
  ),
  check: of('Revenue ladder', tab('check')),
  'old-sheet': of(
    'Revenue ladder',
    tab('check'),
    (page) => page.locator('.check-old').click(),
    (page) =>
      page.locator('#old-pasted').fill('5000000\t0\n6000000\t50000\n8000000\t50000\nmany\t1'),
    (page) => page.locator('.old-sheet .primary').click(),
    (page) => page.locator('.old-compared').waitFor(),
  ),
  menu: of('Enterprise AE', menu('.split')),
  'component-menu': of('Enterprise AE', menu('.card-head')),
  statement: of('Enterprise AE', menu('.split'), item(/Statement|Bonusafregning/)),
};

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const chosen = <T extends string | number>(all: readonly T[]) => {
    const some = all.filter((one) => wanted.includes(String(one)));
    return some.length > 0 ? some : all;
  };
  const out = join(__dirname, '../../out/screenshots');
  mkdirSync(out, { recursive: true });
  const browser = await launchChromium();
  for (const language of chosen<Language>(['en', 'da'])) {
    for (const state of chosen(Object.keys(states))) {
      const { page, close } = await openPane(browser, { query: `?lang=${language}` });
      await page.setViewportSize({ width: 350, height: 900 });
      await states[state]?.(page).catch((error: unknown) => console.error(state, language, error));
      await page.waitForTimeout(300);
      for (const theme of chosen(Object.keys(themes) as (keyof typeof themes)[])) {
        await page.emulateMedia(themes[theme]);
        for (const width of chosen(widths)) {
          for (const height of chosen(heights)) {
            await page.setViewportSize({ width, height });
            // What was pressed or is typed in is what the picture is of.
            await page.evaluate(() => {
              const { activeElement, body } = document;
              if (activeElement !== body) activeElement?.scrollIntoView({ block: 'center' });
            });
            const name = [state, language, theme, width, height].join('-');
            await page.screenshot({ path: join(out, `${name}.png`) });
          }
        }
      }
      await close();
    }
  }
  await browser.close();
}

void main();
