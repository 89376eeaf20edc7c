import type { Locator, Page } from 'playwright-core';
import { describeWith } from '../programs';
import { keptPlan } from './enter-plan';
import { eventually } from './eventually';
import { hasFocus, readout } from './pane-page';
import { paneInTabs } from './pane-suites';

/*
 * Plans that somebody makes from nothing, who has read nothing: by what is in sight, each number typed
 * where the focus is or one press away. How many presses and keys each takes is held here.
 */
describeWith('chromium', 'plans made from an empty one', () => {
  let page: Page;
  let presses = 0;
  let keys = 0;
  const openTab = paneInTabs();
  const press = async (place: Locator) => {
    presses++;
    await place.click();
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const field = (id: string) => page.locator(`[id="${id}"]`);
  /** Types into a field that a press has chosen whole. */
  const type = async (id: string, text: string) => {
    presses++;
    await field(id).click({ clickCount: 3 });
    await write(text);
  };
  /** Types where the focus is. */
  const write = async (...texts: readonly string[]) => {
    for (const [k, text] of texts.entries()) {
      if (k > 0) await page.keyboard.press('Tab');
      keys += text.length + (k > 0 ? 1 : 0);
      await page.keyboard.type(text);
    }
  };
  const choose = async (id: string, label: string) => {
    presses += 2;
    await field(id).selectOption({ label });
  };
  const begin = async (kind: RegExp) => {
    [presses, keys] = [0, 0];
    page = await openTab();
    await press(page.locator('.start-another'));
    await press(button('Empty plan'));
    await press(page.locator('.empty-plan button').filter({ hasText: kind }));
    await eventually(() => hasFocus(page.locator('#card-title'))).toBe(true);
    await eventually(isSeenFromItsBeginning).toBe(true);
  };
  /** Whether the first field of the open component is in sight. */
  const isSeenFromItsBeginning = () =>
    page.evaluate(() => {
      const [first, seen] = ['.card :is(.tile, .field)', '.scroll'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return !!first && !!seen && first.top >= seen.top && first.top < seen.bottom;
    });
  const add = async (kind: string) => {
    await press(button('Add a component'));
    const isNamed = { has: page.getByText(kind, { exact: true }) };
    await press(page.getByRole('menuitem').filter(isNamed));
    await eventually(() => page.locator('#card-title').textContent()).toBe(kind);
    await eventually(isSeenFromItsBeginning).toBe(true);
  };
  const name = async (text: string) => {
    await press(page.locator('h1'));
    await eventually(() => hasFocus(field('field-name'))).toBe(true);
    await write(text);
  };
  const isReady = async () => {
    await eventually(() => page.locator('.primary').getAttribute('aria-disabled')).toBe('false');
    await eventually(() => page.locator('.fault').count()).toBe(0);
  };
  const plan = () => keptPlan(page);

  /* Steps at 5, 8 and 10 million pay 50, 75 and 100 thousand; forecasts of 8 and 6 % make 75 % of the targets. */
  test('an executive plan, provisional for 60 days, whose steps follow the forecast', async () => {
    await begin(/^Bonus ladder/);
    await press(page.locator('.chip'));
    await eventually(() => hasFocus(field('status'))).toBe(true);
    await choose('status', 'Provisional');
    await eventually(() => field('review').inputValue()).toBe('60');
    await type('field-name', 'Executive');
    await choose('period', 'Year');
    await press(button('Done'));
    await add('Target escalation');
    await type('field-forecast', '8');
    await type('field-revised', '6');
    await isReady();
    await eventually(plan).toMatchObject({
      ...{ name: 'Executive', status: 'provisional', reviewAfterDays: 60, period: 'year' },
      components: [{ kind: 'ladder' }, { kind: 'escalation', forecast: 0.08, revised: 0.06 }],
    });
    expect([presses, keys]).toEqual([14, 11]);
  });

  /* 100,000 at weights of 60 and 40 %: all of the first and half of the second are 80,000. */
  test('a plan of weighted objectives (MBO)', async () => {
    await begin(/^MBO objectives/);
    await type('field-target', '100000');
    await press(button('Remove objective 3'));
    await type('field-0.0', '');
    await write('Two reference customers', '60');
    await type('field-1.0', '');
    await write('A trained team');
    await eventually(() => page.locator('.fault .repair').allTextContents()).toEqual([
      'Set objective 2 to 40%',
      'All in proportion: 63.16%, 36.84%',
    ]);
    await press(button('Set objective 2 to 40%'));
    await eventually(() => hasFocus(field('field-1.1'))).toBe(true);
    await type('result-1', '50');
    await eventually(() => page.getByTestId('payout').textContent()).toMatch(/^80,000 /);
    await name('Objectives');
    await isReady();
    await eventually(plan).toMatchObject({
      name: 'Objectives',
      components: [
        {
          target: 100_000,
          objectives: [
            { objective: 'Two reference customers', weight: 0.6 },
            { objective: 'A trained team', weight: 0.4 },
          ],
        },
      ],
    });
    expect([presses, keys]).toEqual([10, 58]);
  });

  /* A cross-sell of 100,000 that the new seller closes, at 12 %. */
  test('a plan for expansion by who closes (model 3), with its split', async () => {
    await begin(/^Expansion commission/);
    await choose('field-model', 'By who closes');
    await type('field-2.2', '12');
    await choose('deal-type', 'Cross-sell');
    // By the one who has a rate for it.
    await eventually(() => field('deal-closer').inputValue()).toBe('New AE');
    await type('deal-renewed', '100000');
    await eventually(() => page.getByTestId('payout').textContent()).toMatch(/^12,000 /);
    await press(page.locator('.add-limit'));
    await press(page.locator('[data-limit=people]'));
    await eventually(() => hasFocus(field('people-0'))).toBe(true);
    await write('CSM', '30', 'AE');
    await name('Expansion');
    await isReady();
    await eventually(plan).toMatchObject({
      name: 'Expansion',
      components: [{ kind: 'expansion', model: 'by-closer' }],
      paySplits: [
        { role: 'CSM', share: 0.3 },
        { role: 'AE', share: 0.7 },
      ],
    });
    expect([presses, keys]).toEqual([12, 26]);
  });

  /*
   * Of 3,000,000: 25,000 of the first million, 50,000 of the second, which is the quota, and 75,000 above.
   */
  test('an enterprise plan: accelerator, deal size, SPIFs, AE and SE, a cap and a gate', async () => {
    await begin(/^Accelerator/);
    await type('result', '3000000');
    await eventually(async () => (await readout(page)).payout).toMatch(/^150,000 /);
    await press(page.locator('.add-limit'));
    await press(page.locator('[data-limit=cap]'));
    await eventually(() => hasFocus(field('field-cap'))).toBe(true);
    await write('400000');
    await press(page.locator('.add-limit'));
    await press(page.locator('[data-limit=gate]'));
    await choose('field-gate-measure', 'Net revenue retention (new)');
    await type('field-gate', '95');
    await add('Deal-size accelerator');
    await press(page.locator('.add-limit'));
    await press(page.locator('[data-limit=people]'));
    await eventually(() => hasFocus(field('people-0'))).toBe(true);
    // By keys alone: each field is chosen whole, and the other gets what is left.
    await write('AE', '70', 'SE');
    await eventually(() => page.locator('[aria-controls=limit-people]').textContent()).toBe(
      '70% to AE, 30% to SE.',
    );
    await add('Event bonuses');
    const titles = () => page.locator('.components :is(h2, .closed-words b)').allTextContents();
    await eventually(titles).toEqual(['Accelerator', 'Deal-size accelerator', 'Event bonuses']);
    await isReady();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.primary').click(),
    ]);
    expect(file.suggestedFilename()).toBe('New plan.xlsx');
    await name('Enterprise');
    await isReady();
    await eventually(plan).toMatchObject({
      name: 'Enterprise',
      roles: ['AE', 'SE'],
      components: [{ cap: 400_000, gate: { atLeast: 0.95 } }, {}, { kind: 'events' }],
      paySplits: [
        { role: 'AE', share: 0.7 },
        { role: 'SE', share: 0.3 },
      ],
    });
    expect([presses, keys]).toEqual([18, 33]);
  });
});
