import type { Page } from 'playwright-core';
import { officeScript } from '../../src/command-line/content-policy';
import { describeWith } from '../programs';
import { violations } from './axe';
import { eventually } from './eventually';
import { type PaneOptions, begin, readout, typeInto } from './pane-page';
import { paneInTabs } from './pane-suites';

/** What the pane shows and understands, in a tab of a browser without Office. */
describeWith('chromium', 'the pane', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (options: PaneOptions = {}) => {
    page = await openTab(options);
  };

  test('it opens on the milestone bonus with the quota met, in the middle of 60 to 140 %', async () => {
    await open();
    await eventually(() => page.inputValue('#field-quota')).toBe('1,800,000');
    await eventually(() => page.inputValue('#field-bonus')).toBe('50,000');
    await eventually(() => readout(page)).toEqual({
      payout: '50,000 DKK',
      attainment: '100.0%',
      next: 'The milestone is reached. Paid in full.',
      credited: '1,800,000',
    });
    const slider = page.getByRole('slider', { name: 'Attainment' });
    await eventually(() => slider.getAttribute('aria-valuetext')).toBe(
      '100.0%, 1,800,000; pays 50,000 DKK',
    );
    await eventually(async () => [
      await slider.getAttribute('min'),
      await slider.getAttribute('max'),
    ]).toEqual(['60', '140']);
  });

  test('its name is seen while Microsoft’s library is on its way, and then the plan', async () => {
    await open();
    let answer = () => {};
    const isAnswered = new Promise<void>((done) => (answer = done));
    await page.route(officeScript, (route) => isAnswered.then(() => route.abort()));
    const reloaded = page.reload();
    await eventually(() => page.locator('.pane').count()).toBe(0);
    const paints = () =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await eventually(paints).toBe(1);
    expect(await page.locator('body').innerText()).toBe('Compsheet');
    answer();
    await reloaded;
    await page.locator('.pane').waitFor();
    expect(await page.locator('.opening').count()).toBe(0);
    await page.unroute(officeScript);
  });

  /** Opens the pane anew, with parts of it on their way until they are let in. */
  const withPartsHeld = async () => {
    let letIn = () => {};
    const areLetIn = new Promise<void>((done) => (letIn = done));
    await page.route(parts, async (route) => {
      await areLetIn;
      return route.fallback();
    });
    await page.reload();
    await page.locator('.start-another').waitFor();
    return letIn;
  };
  const parts = /\/\d+\.[0-9a-f]+\.js$/;
  const gallery = () => page.locator('.gallery');

  test('a part that comes while its place is drawn is shown', async () => {
    await open();
    const letIn = await withPartsHeld();
    // What a drawing leaves for after it waits until the parts have come.
    await page.evaluate(() => {
      const [frame, timer] = [window.requestAnimationFrame, window.setTimeout];
      const held: (() => void)[] = [];
      const hold = (work: unknown) => held.push(work as () => void);
      window.requestAnimationFrame = hold;
      window.setTimeout = ((work: unknown, ms = 0) =>
        ms >= 30 && ms <= 200 ? hold(work) : timer(work as () => void, ms)) as typeof timer;
      (window as unknown as { goOn: () => void }).goOn = () => {
        [window.requestAnimationFrame, window.setTimeout] = [frame, timer];
        held.forEach((work) => work());
      };
      document.querySelector<HTMLElement>('.start-another')?.click();
    });
    await eventually(() => page.locator('.start-another').count()).toBe(0);
    letIn();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
    await gallery().waitFor({ timeout: 5000 });
    await page.unroute(parts);
  });

  test('a part that could not be fetched is asked for again', async () => {
    await open();
    await page.route(parts, (route) => route.abort());
    await page.reload();
    await page.locator('.start-another').click();
    await eventually(() => page.locator('.start-another').count()).toBe(0);
    await page.unroute(parts);
    await gallery().waitFor({ timeout: 5000 });
  });

  const missing = () => page.locator('.missing');
  const fetchAgain = () => missing().getByRole('button', { name: 'Try again' });

  test('what cannot be fetched is asked for a few times, told, and fetched when one says so', async () => {
    await open();
    let asked = 0;
    await page.route(parts, (route) => {
      asked++;
      return route.abort();
    });
    await page.reload();
    await page.locator('.start-another').click();
    await missing().waitFor();
    // Nothing has come that could keep a draft, and none is promised.
    expect(await missing().textContent()).toBe(
      'A part of Compsheet could not be fetched. Reload the pane. Try again',
    );
    expect(await missing().getAttribute('role')).toBe('alert');
    const askedIn = async (ms: number) => {
      const before = asked;
      await page.waitForTimeout(ms);
      return asked - before;
    };
    await eventually(() => askedIn(2000)).toBe(0);
    await page.unroute(parts);
    await fetchAgain().click();
    await gallery().waitFor({ timeout: 5000 });
    await eventually(() => missing().count()).toBe(0);
  });

  test('over a new release what was typed is kept, said, and there after a reload', async () => {
    await open();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await typeInto(page, 'field-quota', '1,234,567');
    await page.waitForLoadState('networkidle');
    await page.route(parts, (route) => route.fulfill({ status: 404 }));
    await page.locator('.primary').click();
    await missing().waitFor();
    expect(await missing().textContent()).toBe(
      'A part of Compsheet could not be fetched. Reload the pane. Your draft is kept. Try again',
    );
    expect(await violations(page)).toEqual([]);
    await page.unroute(parts);
    await page.reload();
    await eventually(() => page.inputValue('#field-quota')).toBe('1,234,567');
  });

  test('a late word that this is no Excel begins no second pane over the first', async () => {
    await open();
    await page.route(officeScript, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'Office = { onReady: () => new Promise((done) => { tell = () => done({ host: null }) }) }',
      }),
    );
    await page.reload();
    await page.locator('.start-another').waitFor();
    await typeInto(page, 'field-quota', '1,234,567');
    await page.locator('.start-another').click();
    const shown = await gallery().elementHandle();
    await page.evaluate(() => (window as unknown as { tell: () => void }).tell());
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(await shown?.evaluate((one) => one.isConnected)).toBe(true);
    expect(await page.evaluate(() => performance.getEntriesByName('pane shown').length)).toBe(1);
    await page.unroute(officeScript);
  });

  test('98 % pays nothing, 100 % pays the bonus, each met by the keys of the slider', async () => {
    await open();
    await page.locator('#slider').focus();
    for (let k = 0; k < 2; k++) await page.keyboard.press('ArrowLeft');
    await eventually(() => readout(page)).toMatchObject({
      payout: '0 DKK',
      attainment: '98.0%',
      credited: '1,764,000',
      next: '36,000 to the next step; it pays 50,000 more.',
    });
    for (let k = 0; k < 2; k++) await page.keyboard.press('ArrowRight');
    await eventually(() => readout(page)).toMatchObject({
      payout: '50,000 DKK',
      attainment: '100.0%',
      next: 'The milestone is reached. Paid in full.',
    });
    await page.keyboard.press('End');
    await eventually(async () => (await readout(page)).attainment).toBe('140.0%');
    await page.keyboard.press('Home');
    await eventually(async () => (await readout(page)).attainment).toBe('60.0%');
  });

  test('the thumb stands under the point, wherever it is dragged', async () => {
    await open();
    const box = await page.locator('#slider').boundingBox();
    if (!box) throw new Error('There is no slider.');
    for (const share of [0, 0.31, 0.7, 1]) {
      const x = box.x + 11 + share * (box.width - 22);
      await page.mouse.click(x, box.y + box.height / 2);
      await eventually(async () => {
        const point = await page.locator('.here').boundingBox();
        return Math.abs((point?.x ?? 0) + (point?.width ?? 0) / 2 - x);
      }).toBeLessThan(1.5);
    }
  });

  test('a result is typed exactly, as an amount or as a percentage', async () => {
    await open();
    await typeInto(page, 'result', '1,799,999.99');
    await eventually(() => readout(page)).toMatchObject({
      payout: '0 DKK',
      attainment: '99.9%',
      next: '0.01 to the next step; it pays 50,000 more.',
    });
    await typeInto(page, 'result', '1.8m');
    await eventually(() => readout(page)).toMatchObject({
      payout: '50,000 DKK',
      credited: '1,800,000',
    });
    await typeInto(page, 'result', '98 %');
    await eventually(() => readout(page)).toMatchObject({ payout: '0 DKK', credited: '1,764,000' });
    await typeInto(page, 'result', 'lots');
    await eventually(() => page.locator('#fault-result').textContent()).toBe(
      'Found “lots”. Type a number, such as 1,800,000.',
    );
    await eventually(() => page.inputValue('#result')).toBe('lots');
    await eventually(() => page.locator('#footer-note').textContent()).toBe('Fix 1 field first.');
  });

  test('the axis begins lower where a result is typed that is lower, or a first step stands there', async () => {
    await open();
    const ends = async () => [
      await page.locator('#slider').getAttribute('min'),
      await page.locator('#slider').getAttribute('max'),
    ];
    await typeInto(page, 'result', '30 %');
    await eventually(ends).toEqual(['0', '140']);
    await typeInto(page, 'result', '99 %');
    await eventually(ends).toEqual(['60', '140']);
    await typeInto(page, 'field-trigger', '50');
    await eventually(ends).toEqual(['0', '140']);
  });

  test('a result between two steps of the slider moves on to the next whole step', async () => {
    await open();
    await typeInto(page, 'result', '97.4%');
    await page.locator('#slider').press('ArrowRight');
    await eventually(async () => (await readout(page)).attainment).toBe('98.0%');
    await typeInto(page, 'result', '97.4%');
    await page.locator('#slider').press('ArrowLeft');
    await eventually(async () => (await readout(page)).attainment).toBe('97.0%');
  });

  test.each(['98 %', '98', '98.0', '98,00 %'])('a trigger typed as “%s” is 98 %%', async (text) => {
    await open();
    await typeInto(page, 'field-trigger', text);
    await eventually(() => page.inputValue('#field-trigger')).toBe('98');
    await typeInto(page, 'result', '98%');
    await eventually(async () => (await readout(page)).payout).toBe('50,000 DKK');
  });

  test('partial credit pays below the trigger, in proportion or in steps', async () => {
    await open();
    await page.selectOption('#field-partialKind', 'proportional');
    await typeInto(page, 'result', '85%');
    await eventually(async () => (await readout(page)).payout).toBe('42,500 DKK');
    await page.selectOption('#field-partialKind', 'steps');
    await eventually(async () => (await readout(page)).payout).toBe('40,000 DKK');
    await typeInto(page, 'field-0.1', '60');
    await eventually(async () => (await readout(page)).payout).toBe('30,000 DKK');
  });

  test('numbers are typed and shown as a Dane writes them', async () => {
    await open({ locale: 'da-DK' });
    await eventually(() => page.inputValue('#field-quota')).toBe('1.800.000');
    await typeInto(page, 'field-quota', '2.000.000,50');
    await eventually(() => page.inputValue('#field-quota')).toBe('2.000.000,5');
    await eventually(() => readout(page)).toEqual({
      payout: '50.000 kr.',
      attainment: '100,0 %',
      next: 'Milepælen er nået. Fuld bonus.',
      credited: '2.000.000,5',
    });
    await eventually(() => page.evaluate(() => document.documentElement.lang)).toBe('da');
  });

  test('the language is chosen in the menu, and the numbers follow it', async () => {
    await open();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitemradio', { name: 'Dansk' }).click();
    await page.locator('h1', { hasText: 'Milepælsbonus' }).waitFor();
    await eventually(() => page.locator('h1').textContent()).toBe('Milepælsbonus');
    await eventually(() => page.inputValue('#field-quota')).toBe('1.800.000');
  });

  test('Help opens the reference in the language of the pane', async () => {
    await open();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    const help = page.getByRole('menuitem', { name: 'Help: the functions' });
    const address = await help.evaluate((link) => (link as HTMLAnchorElement).href);
    const [opened] = await Promise.all([page.waitForEvent('popup'), help.click()]);
    await opened.close();
    expect(address).toMatch(/reference\/en\/index\.html$/);
    await page.goto(address);
    await eventually(() => page.locator('h1').textContent()).toBe('Functions');
  });

  test('undo and redo go through changes, also of the whole plan', async () => {
    await open();
    await typeInto(page, 'field-bonus', '60,000');
    await begin(page, 'Two or three markets');
    await eventually(async () => (await readout(page)).payout).toBe('50,000 DKK');
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => page.inputValue('#field-bonus')).toBe('60,000');
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => page.inputValue('#field-bonus')).toBe('50,000');
    await eventually(() => page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('button', { name: 'Redo' }).click();
    await eventually(() => page.locator('h1').textContent()).toBe('Two or three markets');
  });

  test('the menu beside the button says what each of its groups is for', async () => {
    await open();
    await page.locator('.split .menu-button').click();
    const groups = page.locator('.split [role=group]');
    await eventually(() =>
      groups.evaluateAll((all) =>
        all.map((one) => [one.ariaLabel, one.querySelectorAll('[role^=menuitem]').length]),
      ),
    ).toEqual([
      ['Sheets', 5],
      ['For others', 3],
      ['Plan file', 3],
    ]);
  });

  test('a plan name that looks like markup stays text', async () => {
    await open();
    const name = '<img src=x onerror="window.hacked = true">';
    await page.locator('.meta .disclose').click();
    await typeInto(page, 'field-name', name);
    await eventually(() => page.locator('h1').textContent()).toBe(name);
    await eventually(() => page.locator('img').count()).toBe(0);
    await eventually(() => page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test('it starts in a plain tab also where Microsoft’s library is at hand', async () => {
    await open({ office: true });
    await eventually(() => page.evaluate(() => typeof Office)).toBe('object');
    await eventually(() => page.getByRole('button', { name: 'Download workbook' }).count()).toBe(1);
    await eventually(async () => (await readout(page)).attainment).toBe('100.0%');
  });

  test('the page for a plain tab shows the pane, and asks nobody but us', async () => {
    await open();
    await page.goto(new URL('index.html', page.url()).href);
    await eventually(async () => (await readout(page)).payout).toBe('50,000 DKK');
    await page.locator('.chart-tools').waitFor();
    const origins = await page.evaluate(() => [
      ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
    ]);
    expect(origins).toEqual([new URL(page.url()).origin]);
    expect(await page.evaluate(() => typeof Office)).toBe('undefined');
  });

  /** Preact keeps on the pane's element what it drew there. */
  interface Drawn {
    readonly type?: unknown;
    readonly props?: { readonly value?: unknown } | null;
    readonly __k?: readonly Drawn[] | null;
  }
  interface Watched {
    readonly contexts: () => unknown[];
    readonly before: readonly unknown[];
  }

  test('no context is rebuilt at a keystroke', async () => {
    await open();
    await page.evaluate(() => {
      const within = (drawn: Drawn | null): Drawn[] =>
        drawn ? [drawn, ...(drawn.__k ?? []).flatMap(within)] : [];
      const contexts = () =>
        within((document.getElementById('pane') as unknown as Drawn).__k as unknown as Drawn)
          .filter(
            ({ type, props }) => typeof type === 'function' && typeof props?.value === 'object',
          )
          .map(({ props }) => props?.value);
      Object.assign(window, { contexts, before: contexts() });
    });
    await page.locator('#field-quota').fill('2,000,000');
    await eventually(() => page.inputValue('#result')).toBe('2,000,000');
    const isSame = await page.evaluate(() => {
      const { contexts, before } = window as unknown as Watched;
      return contexts().map((one, k) => one === before[k]);
    });
    expect(isSame).toEqual([true]);
  });
});
