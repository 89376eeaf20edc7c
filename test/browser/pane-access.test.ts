import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describeWith } from '../programs';
import { violations } from './axe';
import { eventually } from './eventually';
import { type PaneOptions, typeInto, begin, inGallery } from './pane-page';
import { paneInTabs } from './pane-suites';

const sidewaysBy = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describeWith('chromium', 'everyone can use the pane', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (options: PaneOptions = {}) => {
    page = await openTab(options);
  };

  const looks = {
    light: {},
    dark: { colorScheme: 'dark' },
    'a contrast theme': { forcedColors: 'active', colorScheme: 'dark' },
    Danish: { locale: 'da-DK' },
  } as const;
  test.each(Object.keys(looks) as (keyof typeof looks)[])(
    'axe finds nothing in %s: plan, fault, empty ladder, details, menu and gallery',
    async (look) => {
      await open(looks[look]);
      expect(await violations(page)).toEqual([]);
      await typeInto(page, 'field-quota', 'x');
      await typeInto(page, 'result', 'y');
      expect(await violations(page)).toEqual([]);
      await page.locator('.start-another').click();
      await page.waitForSelector('.gallery');
      expect(await violations(page)).toEqual([]);
      await inGallery(page, 'Revenue ladder').click();
      await typeInto(page, 'field-2.0', '1');
      await page.locator('.meta .disclose').click();
      await page.waitForSelector('.details');
      expect(await violations(page)).toEqual([]);
      for (let k = 0; k < 3; k++) await page.locator('[data-remove="0"]').click();
      await page.locator('.head-menu .menu-button').click();
      expect(await violations(page)).toEqual([]);
    },
  );

  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['da', 'light'],
    ['da', 'dark'],
  ] as const)(
    'axe finds nothing in a plan of many components, in %s and %s',
    async (language, colorScheme) => {
      await open({ query: `?lang=${language}`, colorScheme });
      await begin(page, 'Enterprise AE');
      for (let k = 0; k < 2; k++) await page.locator('.closed-component').last().click();
      await page.locator('.add-limit').click();
      expect(await violations(page)).toEqual([]);
      await page.locator('[data-limit=conditions]').click();
      await page.selectOption('#field-conditions', 'rate');
      await page.waitForSelector('#field-condition-measure-0');
      expect(await violations(page)).toEqual([]);
      await page.locator('.meta .disclose').click();
      await page.waitForSelector('.details');
      for (const section of await page.locator('.section > .disclose').all()) await section.click();
      await page.locator('#credit-share-0').fill('many');
      await page.locator('#credit-share-0').blur();
      expect(await violations(page)).toEqual([]);
      await page.locator('.split-menu .menu-button').click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.meta .disclose').click();
      await page.locator('.add-component .menu-button').click();
      expect(await violations(page)).toEqual([]);
    },
  );

  test.each(['light', 'dark'] as const)('axe finds nothing in a statement in %s', async (look) => {
    await open({ colorScheme: look });
    await begin(page, 'Enterprise AE');
    await page.getByRole('button', { name: 'Sheets, copies and more' }).click();
    await page.getByRole('menuitem', { name: 'Statement of a payee' }).click();
    await page.waitForSelector('[data-testid="total"]');
    expect(await violations(page)).toEqual([]);
    await eventually(() => sidewaysBy(page)).toBe(0);
  });

  test.each([
    [350, 760],
    [350, 378],
    [320, 760],
    [175, 380],
  ])('nothing is cut off or needs sideways scrolling at %i by %i px', async (width, height) => {
    await open({ viewport: { width, height } });
    const name = 'Enterprise account executives Nordic and Baltic '.repeat(2).trim();
    await page.locator('.meta .disclose').click();
    await typeInto(page, 'field-name', name);
    await eventually(() => sidewaysBy(page)).toBe(0);
    await page.locator('.meta .disclose').click();
    for (const plan of ['Revenue ladder', 'Marginal commission', 'Two or three markets']) {
      await begin(page, plan);
      await typeInto(page, 'field-0.1', 'twelve');
      await eventually(() => sidewaysBy(page)).toBe(0);
      await page.locator('.primary').scrollIntoViewIfNeeded();
      await eventually(() => page.locator('.primary').isVisible()).toBe(true);
    }
    await page.locator('.start-another').click();
    await page.waitForSelector('.gallery');
    await eventually(() => sidewaysBy(page)).toBe(0);
  });

  test('Office’s own menu has its room at the top right', async () => {
    await open({});
    const name = 'A plan with a name that is longer than the pane is wide, by far';
    await page.locator('.meta .disclose').click();
    await typeInto(page, 'field-name', name);
    await page.locator('h1').getByText(name).waitFor();
    await eventually(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, .chip, button, input')].flatMap((element) => {
          const { right, top, width } = element.getBoundingClientRect();
          return width > 0 && right > innerWidth - 34 && top < 32 ? [element.outerHTML] : [];
        }),
      ),
    ).toEqual([]);
  });

  test('from the gallery to the file without a mouse', async () => {
    await open({});
    /** Goes on with Tab to an element; whatever has the focus on the way shows it. */
    const tabTo = async (selector: string) => {
      for (let k = 0; k < 60; k++) {
        await page.keyboard.press('Tab');
        const [isThere, unmarked] = await page.evaluate((wanted): [boolean, string] => {
          const { activeElement } = document;
          const marked = activeElement?.closest('.field, .tile') ?? activeElement;
          const isMarked =
            activeElement?.id === 'slider' ||
            (marked !== null && getComputedStyle(marked).outlineStyle !== 'none');
          return [
            activeElement?.matches(wanted) ?? false,
            isMarked ? '' : (activeElement?.outerHTML ?? ''),
          ];
        }, selector);
        expect(unmarked.slice(0, 100)).toBe('');
        if (isThere) return;
      }
      throw new Error(`${selector} is not reached by Tab.`);
    };
    await tabTo('.start-another');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.gallery');
    await tabTo('.pictured-list + h2 + .pictured-list li:nth-child(1) button');
    await page.keyboard.press('Enter');
    await tabTo('[name=mode]');
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.getByRole('radio', { name: 'Additive' }).isChecked()).toBe(true);
    await tabTo('[id="field-1.0"]');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('7m');
    await tabTo('#slider');
    await page.keyboard.press('End');
    await tabTo('.primary');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('Revenue ladder.xlsx');
    const parts = unzipSync(readFileSync(await file.path()));
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
      /<sheet [^>]*name="Plan"/,
    );
    await page.getByText('Downloaded Revenue ladder.xlsx').waitFor();
  });

  test('a menu is opened, gone through and left by keys', async () => {
    await open({});
    await page.locator('.head-menu .menu-button').focus();
    await page.keyboard.press('ArrowDown');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(
      'English',
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('menu').count()).toBe(0);
    await eventually(() =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    ).toBe('More');
  });

  test('the keys are told under ?, from wherever the focus is, and it goes back there', async () => {
    await open({});
    const list = page.getByRole('dialog', { name: 'Keys' });
    await page.locator('#slider').focus();
    // The list is fetched after the first look.
    await eventually(async () => {
      await page.keyboard.press('?');
      return list.getByText('Ten steps').count();
    }).toBe(1);
    expect(await list.getByText('Ctrl+Alt+Shift+P').count()).toBe(0);
    await page.keyboard.press('Escape');
    await eventually(() => list.count()).toBe(0);
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('slider');
    await page.locator('#result').press('?');
    expect(await list.count()).toBe(0);
    await page.locator('.head-menu .menu-button').click();
    await page.getByRole('menuitem', { name: 'Keys (?)' }).press('Enter');
    await list.getByRole('button', { name: 'Close' }).click();
    await eventually(() => list.count()).toBe(0);
  });
});
