import type { Page } from 'playwright-core';
import { kindNames, kinds } from '../../src/plan/all-kinds';
import { presets } from '../../src/plan/presets/presets';
import { describeWith } from '../programs';
import { violations } from './axe';
import { eventually } from './eventually';
import { type PaneOptions, begin, hasFocus, stopClock } from './pane-page';
import { paneInTabs } from './pane-suites';

const languages = ['en', 'da'] as const;

/** How far the page, and the part of it that scrolls, reach beyond their width, where they do. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.scroll, .details')]
      .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      .filter((by) => by > 0),
  );

/** Plans of several components, of every kind. */
describeWith('chromium', 'the components of a plan', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (options: PaneOptions = {}) => {
    page = await openTab(options);
  };
  const titles = () => page.locator('.components :is(h2, .closed-words b)').allTextContents();
  const expectToFit = async () => {
    await eventually(() => sideways(page)).toEqual([]);
  };

  test.each(languages)('each preset of the gallery is opened whole, in %s', async (language) => {
    await open({ query: `?lang=${language}` });
    for (const preset of presets) {
      await begin(page, preset.name[language]);
      await eventually(() => page.locator('h1').textContent()).toBe(preset.name[language]);
      const count = await page.locator('.card, .closed-component').count();
      for (let k = 0; k < count; k++) {
        const closed = page.locator('.components :is(.card, .closed-component)').nth(k);
        if ((await closed.getAttribute('aria-expanded')) === 'false') await closed.click();
        await expectToFit();
        await eventually(() => page.locator('.card').count()).toBe(1);
        await eventually(() => page.getByTestId('payout').textContent()).toMatch(/\d/);
      }
      await eventually(() => page.locator('.fault').count()).toBe(0);
      await eventually(() => page.locator('.primary').getAttribute('aria-disabled')).toBe('false');
    }
  });

  test.each(kindNames.map((name) => [kinds[name].title.en, name] as const))(
    '%s is added, changed in a field, and removed',
    async (title) => {
      await open();
      await page.getByRole('button', { name: 'Add a component' }).click();
      await page
        .getByRole('menuitem')
        .filter({ has: page.getByText(title, { exact: true }) })
        .click();
      await eventually(titles).toEqual(['Milestone bonus', title]);
      await eventually(() => page.locator('.card h2').textContent()).toBe(title);
      await eventually(() => page.locator('.fault').count()).toBe(0);
      await expectToFit();
      // Parts of the card are fetched when it is first shown: one field is held on to, by its name.
      const first = page.locator('.card .field:not(.is-text) input').first();
      const id = (await first.getAttribute('id')) ?? '';
      const field = page.locator(`[id="${id}"]`);
      const before = await field.inputValue();
      await field.fill('7');
      await field.blur();
      await page.locator('.closed-component').click();
      await page.locator('.closed-component').click();
      await eventually(() => field.inputValue()).toBe('7');
      await page.getByRole('button', { name: 'Undo' }).click();
      await eventually(() => field.inputValue()).toBe(before);
      await page.getByRole('button', { name: 'Move or remove the component' }).click();
      await page.getByRole('menuitem', { name: 'Remove from the plan' }).click();
      await eventually(titles).toEqual(['Milestone bonus']);
      await eventually(() => page.locator('.primary').getAttribute('aria-disabled')).toBe('false');
    },
  );

  test('a component is named, moved up and opened again', async () => {
    await open();
    await begin(page, 'Enterprise AE');
    await eventually(titles).toEqual(['Accelerator', 'Deal-size accelerator', 'SPIFs']);
    await page.getByRole('button', { name: /^SPIFs/ }).click();
    await page.locator('#field-component-name').fill('Autumn SPIFs');
    await page.getByRole('button', { name: 'Move or remove the component' }).click();
    await page.getByRole('menuitem', { name: 'Move up' }).click();
    await eventually(titles).toEqual(['Accelerator', 'Autumn SPIFs', 'Deal-size accelerator']);
    await eventually(() => page.locator('.card h2').textContent()).toBe('Autumn SPIFs');
    // By keys, from the menu's button and from a line: each is one step.
    await page.getByRole('button', { name: 'Move or remove the component' }).press('Alt+ArrowUp');
    await eventually(titles).toEqual(['Autumn SPIFs', 'Accelerator', 'Deal-size accelerator']);
    const line = page.getByRole('button', { name: /^Accelerator/ });
    await line.press('Alt+ArrowDown');
    await eventually(titles).toEqual(['Autumn SPIFs', 'Deal-size accelerator', 'Accelerator']);
    await eventually(() => hasFocus(line)).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(titles).toEqual(['Autumn SPIFs', 'Accelerator', 'Deal-size accelerator']);
  });

  test('a fault in a component that is closed is marked there, and found by the button', async () => {
    await open();
    await begin(page, 'Enterprise AE');
    await page.locator('#field-quota').fill('lots');
    await page.getByRole('button', { name: /^SPIFs/ }).click();
    const wrong = page.locator('.closed-component.is-wrong');
    await eventually(() => wrong.textContent()).toBe(
      'AcceleratorSomething here needs to be fixed.',
    );
    await eventually(() => page.locator('#footer-note').textContent()).toBe(
      'Fix 1 field first. The last valid plan is shown.',
    );
    await page.locator('.primary').click({ force: true });
    await eventually(() => hasFocus(wrong)).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => page.inputValue('#field-quota')).toBe('lots');
  });

  test('a button below a field is pressed although the fault that appears would move it', async () => {
    await open();
    await begin(page, 'Enterprise AE');
    await page.locator('#field-quota').waitFor();
    await stopClock(page);
    await page.locator('#field-quota').fill('lots');
    const spifs = page.getByRole('button', { name: /^SPIFs/ });
    await spifs.scrollIntoViewIfNeeded();
    const box = await spifs.boundingBox();
    if (!box) throw new Error('The closed component is not shown.');
    await page.mouse.move(box.x + 40, box.y + 2);
    await page.mouse.down();
    // As long as a slow hand presses, and longer than the pane waits for more typing.
    await page.clock.runFor(1_000);
    await page.mouse.up();
    await page.clock.runFor(100);
    await page.waitForSelector('.closed-component.is-wrong');
    await eventually(() => page.locator('#card-title').textContent()).toBe('SPIFs');
  });

  test('every kind that can be added has a picture, and no two have the same', async () => {
    await open();
    await page.getByRole('button', { name: 'Add a component' }).click();
    const lines = page.getByRole('menuitem');
    await eventually(() => lines.count()).toBe(kindNames.length);
    const drawn = await lines.evaluateAll((items) =>
      items.map((item) =>
        [...item.querySelectorAll('.picture :is(path, rect):not(.picture-axis)')]
          .map((shape) => `${shape.getAttribute('d') ?? shape.outerHTML}`)
          .join(''),
      ),
    );
    expect(drawn).toHaveLength(kindNames.length);
    expect(drawn.filter((shapes) => shapes === '')).toEqual([]);
    expect(new Set(drawn).size).toBe(kindNames.length);
  });

  test.each(['Weight table', 'Weights of credit', 'Plan rates of currencies'])(
    'nothing stands empty over the button where there is nothing to try of %s',
    async (kind) => {
      await open();
      await page.getByRole('button', { name: 'Add a component' }).click();
      await page.getByRole('menuitem', { name: kind }).click();
      await eventually(() => page.locator('#card-title').textContent()).toBe(kind);
      await eventually(() => page.locator('.dock').count()).toBe(0);
    },
  );

  test('the whole list of kinds can be reached in a low and in a high pane', async () => {
    await open();
    for (const height of [760, 378]) {
      await page.setViewportSize({ width: 350, height });
      await page.getByRole('button', { name: 'Add a component' }).click();
      await page.keyboard.press('End');
      const last = page.getByRole('menuitem').last();
      const lookAtLast = () =>
        last.evaluate((element) => {
          const { left, top, width, height: high, bottom } = element.getBoundingClientRect();
          const onTop = document.elementFromPoint(left + width / 2, top + high / 2);
          return { isOnTop: element.contains(onTop), isWithin: bottom <= innerHeight };
        });
      await eventually(lookAtLast).toEqual({ isOnTop: true, isWithin: true });
      await page.keyboard.press('Escape');
    }
  });

  test('an empty plan says what it lacks, here and under Check, and goes on with a press', async () => {
    await open();
    await page.locator('.start-another').click();
    await page.getByRole('button', { name: 'Empty plan' }).click();
    await eventually(() => hasFocus(page.locator('#begin'))).toBe(true);
    await eventually(() => page.locator('.primary').getAttribute('aria-disabled')).toBe('true');
    await page.locator('#footer-note').getByText('Add a component.').waitFor();
    expect(await page.locator('.dock').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.locator('#tab-check').click();
    await page.getByText('There is nothing to check yet.').waitFor();
    await page.locator('#tab-plan').click();
    await page.getByRole('button', { name: /^Accelerator/ }).click();
    await eventually(() => hasFocus(page.locator('#card-title'))).toBe(true);
  });

  test('an empty plan gets its first component by keys alone', async () => {
    await open({ query: '?lang=da' });
    await page.locator('.start-another').focus();
    await page.keyboard.press('Enter');
    await page.locator('.gallery-foot .link >> nth=0').focus();
    await page.keyboard.press('Enter');
    await eventually(() => hasFocus(page.locator('#begin'))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => hasFocus(page.locator('#card-title'))).toBe(true);
    expect(await titles()).toEqual(['Bonustrappe']);
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText('Hvad skal udbetales først?').waitFor();
    await expectToFit();
  });

  test('a component is added and removed without a mouse', async () => {
    await open();
    await page.getByRole('button', { name: 'Add a component' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(titles).toEqual(['Milestone bonus', 'Bonus ladder']);
    let isThere = false;
    for (let k = 0; k < 40 && !isThere; k++) {
      await page.keyboard.press('Shift+Tab');
      isThere = await page.evaluate(
        () => document.activeElement?.closest('.card .card-menu') !== null,
      );
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await eventually(titles).toEqual(['Milestone bonus']);
    await eventually(() => page.evaluate(() => document.activeElement === document.body)).toBe(
      false,
    );
  });
});
