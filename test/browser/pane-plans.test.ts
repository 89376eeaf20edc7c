import type { Page } from 'playwright-core';
import { publicDocument } from '../../src/command-line/public-plans/public-plan';
import { publicPlans } from '../../src/command-line/public-plans/public-plans';
import { describeWith } from '../programs';
import { enterPlan, keptPlan } from './enter-plan';
import { eventually } from './eventually';
import { begin, hasFocus, readout, stopClock, typeInto } from './pane-page';
import { paneInTabs } from './pane-suites';

/** Ladders and commissions, and what the pane says of bad input. */
describeWith('chromium', 'plans of steps in the pane', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (plan: string, locale = 'en-US') => {
    page = await openTab({ locale });
    await begin(page, plan);
  };
  const note = () => page.locator('#footer-note').textContent();
  const isBlocked = () => page.locator('.primary').getAttribute('aria-disabled');

  /* They pay their published examples in test/conformance/field-cases/. */
  const published = publicPlans.map(publicDocument);
  test.each(
    (['en', 'da'] as const).flatMap((language) => {
      const spoken = published.filter((plan) => plan.language === language);
      const fives = Array.from({ length: Math.ceil(spoken.length / 5) }, (_, k) => k * 5);
      return fives.map((k) => [language, k + 1, spoken.slice(k, k + 5)] as const);
    }),
  )(
    'plans that somebody published are entered in the pane alone, in %s from the %d. on',
    async (language, _, plans) => {
      page = await openTab({ query: `?lang=${language}` });
      for (const plan of plans) {
        await enterPlan(page, plan);
        const { name, period, currency, roles, measures, components } = plan;
        await eventually(() => keptPlan(page)).toMatchObject({
          ...{ name, period, currency, roles, measures, components },
        });
        await eventually(isBlocked).toBe('false');
      }
    },
  );

  test('a step below the one before it is refused in Danish, and mended with one click', async () => {
    await open('Omsætningstrappe', 'da-DK');
    await typeInto(page, 'result', '6.150.000');
    await typeInto(page, 'field-2.0', '1.000.000');
    const field = page.locator('[id="field-2.0"]');
    await eventually(() => field.getAttribute('aria-invalid')).toBe('true');
    const fault = await field.getAttribute('aria-describedby');
    await eventually(() => page.locator(`[id="${fault ?? ''}"]`).textContent()).toMatch(
      /^Trin 3 .*ligger under trin 2 \(8\.000\.000\)\./,
    );
    await eventually(note).toBe('Ret 1 felt først. Den sidste gyldige plan vises.');
    await eventually(isBlocked).toBe('true');
    await eventually(() => readout(page)).toMatchObject({
      payout: '50.000 kr.',
      credited: '6.150.000',
    });
    await eventually(() => page.locator('.dot.is-closed').count()).toBe(3);
    await page.locator('.primary').click({ force: true });
    await eventually(() => hasFocus(field)).toBe(true);
    await page.getByRole('button', { name: 'Brug 10.000.000' }).click();
    await eventually(() => field.inputValue()).toBe('10.000.000');
    await eventually(isBlocked).toBe('false');
    await eventually(() => readout(page)).toMatchObject({
      payout: '50.000 kr.',
      next: '1.850.000 til næste trin, som giver 25.000 mere.',
    });
  });

  test('a number that is only half typed is not called wrong', async () => {
    await open('Revenue ladder');
    await page.locator('[id="field-2.0"]').waitFor();
    await stopClock(page);
    await page.locator('[id="field-2.0"]').fill('');
    await page.locator('[id="field-2.0"]').pressSequentially('12,000,000');
    expect(await page.locator('.fault').count()).toBe(0);
    expect(await isBlocked()).toBe('false');
    await page.locator('[id="field-2.0"]').fill('1');
    await page.clock.runFor(800);
    expect(await page.locator('.fault').count()).toBe(0);
    await page.clock.runFor(200);
    await page.locator('.fault').waitFor();
    await eventually(isBlocked).toBe('true');
  });

  test.each([
    ['0', 'Quota is blank or zero. Give a quota above 0.'],
    ['', 'The field is blank. Type a number, such as 1,800,000.'],
    ['many', 'Found “many”. Type a number, such as 1,800,000.'],
    ['98%', 'Found “98%”. Type a number, such as 1,800,000.'],
  ])('a quota of “%s” is refused with what was found and what would do', async (text, said) => {
    page = await openTab();
    await typeInto(page, 'field-quota', text);
    await eventually(() => page.locator('#fault-quota').textContent()).toBe(said);
    await eventually(() => page.inputValue('#field-quota')).toBe(text);
    await eventually(isBlocked).toBe('true');
    await typeInto(page, 'field-bonus', '-5');
    await eventually(note).toBe('Fix 2 fields first. The last valid plan is shown.');
    await page.getByRole('button', { name: 'Use 5' }).click();
    await eventually(() => page.inputValue('#field-bonus')).toBe('5');
  });

  test('an empty ladder says so, and a step can be added again', async () => {
    await open('Revenue ladder');
    for (let k = 0; k < 3; k++) await page.getByRole('button', { name: 'Remove step 1' }).click();
    await eventually(() => page.locator('#fault-table').textContent()).toBe(
      'The list is empty. Give at least one row.',
    );
    await eventually(isBlocked).toBe('true');
    await page.getByRole('button', { name: 'Add step' }).click();
    await eventually(isBlocked).toBe('false');
    await eventually(() => hasFocus(page.locator('[id="field-0.0"]'))).toBe(true);
    await eventually(() => page.inputValue('[id="field-0.0"]')).toBe('1');
  });

  test('the three ways of a ladder pay differently for the same result', async () => {
    await open('Revenue ladder');
    await typeInto(page, 'result', '9m');
    for (const [mode, payout] of [
      ['Highest', '75,000 DKK'],
      ['Additive', '125,000 DKK'],
      ['Linear', '87,500 DKK'],
    ] as const) {
      await page.getByRole('radio', { name: mode }).check();
      await eventually(async () => (await readout(page)).payout).toBe(payout);
    }
  });

  test('markets are counted in whole numbers', async () => {
    await open('Two or three markets');
    await eventually(() => readout(page)).toMatchObject({ payout: '50,000 DKK', credited: '2' });
    await page.locator('#slider').press('ArrowRight');
    await eventually(() => readout(page)).toMatchObject({ payout: '75,000 DKK', credited: '3' });
    await page.locator('#slider').press('End');
    await eventually(async () => (await readout(page)).credited).toBe('4');
  });

  test('thresholds are attainment of a quota when that is asked for', async () => {
    await open('Revenue ladder');
    await page.selectOption('#field-basis', 'quota');
    await eventually(() => page.inputValue('#field-quota')).toBe('10,000,000');
    await eventually(() => page.inputValue('[id="field-1.0"]')).toBe('80');
    await typeInto(page, 'result', '80%');
    await eventually(async () => (await readout(page)).payout).toBe('75,000 DKK');
    await page.selectOption('#field-basis', 'amount');
    await eventually(() => page.inputValue('[id="field-1.0"]')).toBe('8,000,000');
  });

  test('rates are edited and paid, each on its own tier or the last on everything', async () => {
    await open('Marginal commission');
    await typeInto(page, 'result', '325,000');
    await eventually(async () => (await readout(page)).payout).toBe('19,375 DKK');
    await page.getByRole('radio', { name: 'Retroactive' }).check();
    await eventually(async () => (await readout(page)).payout).toBe('48,750 DKK');
    await typeInto(page, 'field-2.1', '10 %');
    await eventually(async () => (await readout(page)).payout).toBe('32,500 DKK');
  });

  test('a cross-sell is asked for the value of what is added, and pays on it alone', async () => {
    await open('Expansion commission');
    await typeInto(page, 'deal-current', '300,000');
    await page.selectOption('#deal-type', 'cross-sell');
    await eventually(() => page.locator('#deal-current').count()).toBe(0);
    await eventually(() => page.locator('label[for=deal-renewed]').textContent()).toBe(
      'Value of what is added',
    );
    await typeInto(page, 'deal-renewed', '100,000');
    await eventually(() => page.locator('[data-testid=payout]').textContent()).toBe('10,000 DKK');
    await page.selectOption('#deal-type', 'upsell');
    await typeInto(page, 'deal-current', '300,000');
    await typeInto(page, 'deal-renewed', '400,000');
    await eventually(() => page.locator('[data-testid=payout]').textContent()).toBe('8,000 DKK');
  });

  /* Published: 8 % of 100,000, 3 % of 400,000 and 10 % of 75,000. 10 % of 80,000 more are 8,000. */
  test('deals are tried together: what each earns, their sum, and one less', async () => {
    await open('Expansion commission');
    const payout = () => page.locator('[data-testid=payout]').textContent();
    const earned = () => page.locator('.deal b').allTextContents();
    const add = page.getByRole('button', { name: 'Add a deal' });
    await add.click();
    await add.click();
    await eventually(earned).toEqual(['8,000', '12,000', '7,500']);
    await eventually(payout).toBe('27,500 DKK');
    await typeInto(page, 'deal-renewed', '155,000');
    await eventually(earned).toEqual(['8,000', '12,000', '15,500']);
    await page.locator('.deal').first().press('Enter');
    await eventually(() => page.inputValue('#deal-renewed')).toBe('500,000');
    await page.getByRole('button', { name: 'Remove deal 2' }).press('Enter');
    await eventually(() => hasFocus(page.locator('.deal').last())).toBe(true);
    await eventually(payout).toBe('23,500 DKK');
  });

  test('a result in percent is shown and typed in percent', async () => {
    await open('CSM expansion');
    await page.locator('.closed-component').filter({ hasText: 'Retention' }).click();
    await typeInto(page, 'result', '110');
    await eventually(() => readout(page)).toMatchObject({ credited: '110' });
    await typeInto(page, 'result', '0.5');
    await eventually(() => readout(page)).toMatchObject({ credited: '0.5', payout: '0 DKK' });
    await eventually(() => page.locator('#slider').getAttribute('aria-valuetext')).toMatch(
      /^0\.5%;/,
    );
  });

  test('the plan’s name, currency and period are changed, and a period must not end early', async () => {
    await open('Revenue ladder');
    await page.locator('.meta .disclose').click();
    await page.selectOption('#currency', 'EUR');
    await eventually(async () => (await readout(page)).payout).toBe('50,000 EUR');
    await page.fill('#field-periodFrom', '2026-01-01');
    await page.fill('#field-periodTo', '2025-12-31');
    await page.locator('#field-periodTo').blur();
    await eventually(() => page.locator('#fault-periodTo').textContent()).toMatch(
      /before it starts/,
    );
    await eventually(note).toBe('Fix 1 field first.');
    await page.fill('#field-periodTo', '2026-12-31');
    await page.locator('#field-periodTo').blur();
    await eventually(() => page.locator('.meta .disclose').textContent()).toMatch(
      /^2026.*EUR.*version 1/,
    );
    await eventually(isBlocked).toBe('false');
  });

  test('the chart says in words and in a table what it shows', async () => {
    await open('Revenue ladder');
    await eventually(() => page.getByRole('img').getAttribute('aria-label')).toBe(
      'Step chart, 3 steps. Only the highest step reached is paid. Nothing is paid below 5,000,000. You are at 5,000,000; pays 50,000.',
    );
    await eventually(async () => {
      const rows = await page.locator('.dock tbody tr').allInnerTexts();
      return rows.map((row) => row.split('\t'));
    }).toEqual([
      ['0', '0', '5,000,000', '0'],
      ['5,000,000', '50,000', '8,000,000', '50,000'],
      ['8,000,000', '75,000', '10,000,000', '75,000'],
      ['10,000,000', '100,000', '12,000,000', '100,000'],
    ]);
  });
});
