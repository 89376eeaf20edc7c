import type { Page } from 'playwright-core';
import { describeWith } from '../programs';
import { eventually } from './eventually';
import { type PaneOptions, begin, typeInto } from './pane-page';
import { paneInTabs } from './pane-suites';

/** What of the pane is not wholly in the window, of that which never leaves it. */
const outOfSight = (page: Page) =>
  page.evaluate(() =>
    ['h1', '.chart', '#slider', '[data-testid=payout]', '#result', '.primary'].filter((name) => {
      const box = document.querySelector(name)?.getBoundingClientRect();
      return !box || box.height === 0 || box.top < 0 || box.bottom > innerHeight + 0.5;
    }),
  );

/** The fields that something lies over while they have the focus. */
async function coveredFields(page: Page): Promise<string[]> {
  const fields = await page.locator('.scroll :is(input, select, button):visible').all();
  const covered: string[] = [];
  for (const field of fields) {
    await field.focus();
    const name = await field.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there && (element.contains(there) || there.closest('label, .field')?.contains(element))
        ? ''
        : element.outerHTML.slice(0, 100);
    });
    if (name) covered.push(name);
  }
  return covered;
}

describeWith('chromium', 'the height of the pane', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (options: PaneOptions = {}) => {
    page = await openTab(options);
  };

  test.each([
    [350, 760],
    [350, 560],
    [320, 500],
    [350, 440],
  ])(
    'at %i by %i px the curve stays, and nothing covers what has the focus',
    async (width, height) => {
      await open({ viewport: { width, height } });
      for (const plan of ['Revenue ladder', 'Enterprise AE']) {
        await begin(page, plan);
        expect(await outOfSight(page)).toEqual([]);
        expect(await coveredFields(page)).toEqual([]);
        expect(await outOfSight(page)).toEqual([]);
      }
      // The numbers of a component at 500 px: four rows of a table at least, or the whole of it.
      const room = await page.locator('.scroll').evaluate(({ clientHeight }) => clientHeight);
      expect(room).toBeGreaterThanOrEqual(Math.min(height - 320, 180));
    },
  );

  test.each([
    [350, 700],
    [320, 500],
  ])('at %i by %i px the way to another plan is in sight at first', async (width, height) => {
    await open({ viewport: { width, height } });
    const isSeen = () =>
      page.locator('.start-another').evaluate((link) => {
        const { left, top, bottom } = link.getBoundingClientRect();
        return link.contains(document.elementFromPoint(left + 9, (top + bottom) / 2));
      });
    await eventually(isSeen).toBe(true);
    expect(await coveredFields(page)).toEqual([]);
    // From the first change on it stands below what is being made.
    await page.locator('.scroll').evaluate((scroll) => (scroll.scrollTop = 0));
    await page.locator('#field-bonus').fill('60000');
    await eventually(isSeen).toBe(false);
  });

  test('at 175 and 320 px a name in a list stands there whole', async () => {
    await open({ viewport: { width: 320, height: 760 } });
    await begin(page, 'Manager objectives');
    for (const width of [320, 175]) {
      await page.setViewportSize({ width, height: 760 });
      const cut = await page.locator('.field.is-name').evaluateAll((fields) =>
        fields.flatMap((field) => {
          const name = field.querySelector('span');
          const text = field.querySelector('input')?.value;
          const { scrollWidth = 1, clientWidth = 0, offsetHeight = 1 } = name ?? {};
          const isWhole = name?.checkVisibility() && name.textContent === text;
          const hasRoom = scrollWidth <= clientWidth && offsetHeight <= field.clientHeight;
          return isWhole && hasRoom ? [] : [text];
        }),
      );
      expect(cut).toEqual([]);
      expect(await page.locator('.field.is-name').count()).toBe(3);
    }
    const field = page.locator('[id="field-0.0"]');
    await field.fill('A campaign for accounts that were named');
    await eventually(() => field.evaluate((input) => getComputedStyle(input).opacity)).toBe('1');
    await field.blur();
    await eventually(() => field.evaluate((input) => getComputedStyle(input).opacity)).toBe('0');
  });

  test('at 700 px the dock makes room for a field, and is whole again after it', async () => {
    await open({ viewport: { width: 350, height: 700 } });
    await begin(page, 'Enterprise AE');
    const room = () => page.locator('.scroll').evaluate(({ clientHeight }) => clientHeight);
    const [before, steps] = [await room(), await page.locator('.step').count()];
    await page.locator('[id="field-1.1"]').click();
    await eventually(room).toBeGreaterThanOrEqual(270);
    expect(await outOfSight(page)).toEqual([]);
    // What is pressed beside the field is pressed, whatever the dock would do.
    await page.locator('.add-step').click();
    await eventually(() => page.locator('.step').count()).toBe(steps + 1);
    expect(await room()).toBeGreaterThanOrEqual(270);
    await page.locator('.chart-tools button').last().click();
    await page.locator('.number-table').waitFor();
    await page.locator('.chart-tools button').last().click();
    await eventually(room).toBe(before);
  });

  test('each tab is found where it was left', async () => {
    await open({ viewport: { width: 350, height: 500 } });
    await begin(page, 'Enterprise AE');
    const scroll = page.locator('.scroll');
    const top = () => scroll.evaluate(({ scrollTop }) => scrollTop);
    await scroll.evaluate((box) => (box.scrollTop = 150));
    await page.locator('#tab-what-if').click();
    await page.locator('#panel-what-if table').waitFor();
    await eventually(top).toBe(0);
    await eventually(() => scroll.evaluate((box) => (box.scrollTop = 40) && box.scrollTop)).toBe(
      40,
    );
    await page.locator('#tab-plan').click();
    await eventually(top).toBe(150);
    await page.locator('#tab-what-if').click();
    await eventually(top).toBe(40);
  });

  test('what opens a section still says which, at 500 px', async () => {
    await open({ viewport: { width: 350, height: 500 } });
    await begin(page, 'Enterprise AE');
    await page.locator('.meta .disclose').click();
    const words = page.locator('.section .disclose, .limits .disclose');
    await eventually(() => words.count()).toBeGreaterThan(5);
    for (const one of await words.all()) {
      expect(await one.evaluate((button) => getComputedStyle(button).fontSize)).not.toBe('0px');
    }
  });

  test('at 175 px all of it is there below each other', async () => {
    await open({ viewport: { width: 175, height: 500 } });
    for (const name of ['.chart', '#slider', '.primary']) {
      await page.locator(name).scrollIntoViewIfNeeded();
      const box = await page.locator(name).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 175).toBe(true);
    }
  });

  /** What reaches over the right edge; a table may scroll, and what is hidden is nowhere. */
  const cutOff = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.pane :is(p, span, h1, h2, td, th, button, .field, summary)')]
        .filter((one) => !one.closest('.unseen, .number-table, .grid, svg'))
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
        .map((one) => one.outerHTML.slice(0, 100)),
    );

  test.each(['en', 'da'])('at 175 px nothing is cut off at the side, in %s', async (language) => {
    await open({ viewport: { width: 175, height: 900 }, query: `?lang=${language}` });
    await begin(page, language === 'da' ? 'Enterprise-sælger' : 'Enterprise AE');
    await page.locator('.add-limit').click();
    await eventually(cutOff).toEqual([]);
    for (const tab of ['what-if', 'check', 'explain']) {
      await page.locator(`#tab-${tab}`).click();
      await page.locator(`#panel-${tab} :is(table, .check-old, .why)`).first().waitFor();
      await eventually(cutOff).toEqual([]);
    }
    await page.locator('.meta .disclose').click();
    await page.locator('#measures, [aria-controls="section-measures"]').first().click();
    await eventually(cutOff).toEqual([]);
  });

  test('at 175 px each figure of What if stands beside its head', async () => {
    await open({ viewport: { width: 175, height: 900 } });
    await page.locator('#tab-what-if').click();
    const head = (id: string) =>
      page.getByTestId(`${id}-cost`).evaluate((cell) => getComputedStyle(cell, '::before').content);
    await eventually(() => head('plan')).toBe('"Plan"');
    await eventually(() => head('now')).toBe('"Now"');
    await eventually(() => head('by')).toBe('"Difference"');
  });

  test.each([900, 500])('at 175 by %i px no menu hangs off the screen', async (height) => {
    await open({ viewport: { width: 175, height } });
    await begin(page, 'Enterprise AE');
    for (const place of ['.head-menu', '.card-menu']) {
      await page.locator(`${place} .menu-button`).first().click();
      const box = await page.locator(`${place} .menu-list`).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 175).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  test('at 175 by 500 px it is seen that a file is refused', async () => {
    await open({ viewport: { width: 175, height: 500 } });
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.locator('.outcome.is-bad').waitFor();
    await eventually(() =>
      page.locator('.outcome.is-bad').evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
  });

  test('a result is typed, and a fault in it read, at 500 px', async () => {
    await open({ viewport: { width: 350, height: 500 } });
    await typeInto(page, 'result', '1800000');
    await eventually(() => page.getByTestId('payout').textContent()).toMatch(/^50,000/);
    await typeInto(page, 'result', 'many');
    expect(await page.locator('#fault-result').boundingBox()).not.toBeNull();
    expect(await outOfSight(page)).toEqual([]);
  });
});

describeWith('chromium', 'the list of components', () => {
  let page: Page;
  const openTab = paneInTabs();
  beforeEach(async () => {
    page = await openTab();
    await begin(page, 'Enterprise AE');
  });
  const amounts = () => page.locator('.card .open-amount, .closed-component > b').allTextContents();
  const whole = () => page.getByTestId('plan-on-target').locator('b').textContent();

  /*
   * The accelerator at a quota of 2,000,000 and 5 %: half of it at 2.5 % is 25,000, the other half at
   * 5 % is 50,000.
   */
  test('each says what it pays on target, and they add up', async () => {
    await eventually(amounts).toEqual(['75,000', '20,000', '8,500']);
    await eventually(whole).toMatch(/^103,500\s+DKK$/);
    await typeInto(page, 'field-quota', '4000000');
    await eventually(amounts).toEqual(['150,000', '20,000', '8,500']);
    await eventually(whole).toMatch(/^178,500/);
    await typeInto(page, 'field-quota', 'x');
    await eventually(amounts).toEqual(['–', '20,000', '8,500']);
  });

  test('one is duplicated, and both are paid', async () => {
    await page.locator('.card .card-menu .menu-button').click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await eventually(amounts).toEqual(['75,000', '75,000', '20,000', '8,500']);
    await eventually(whole).toMatch(/^178,500/);
    await page.keyboard.press('ControlOrMeta+z');
    await eventually(whole).toMatch(/^103,500/);
  });
});
