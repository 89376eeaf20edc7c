import type { Page } from 'playwright-core';
import { describeWith } from '../programs';
import { violations } from './axe';
import { eventually } from './eventually';
import { type PaneOptions, begin, hasFocus, typeInto } from './pane-page';
import { paneInTabs } from './pane-suites';

describeWith('chromium', 'What if and Check', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (options: PaneOptions = {}) => {
    page = await openTab(options);
  };
  const name = () => page.locator('#tab-check').textContent();
  const found = () => page.locator('.finding-place').allTextContents();
  const summary = () => page.locator('.check h2').textContent();

  /* 7 % of a million is 70,000; 6 % of everything is 60,000. Each rate on its own tier: 25,000 + 35,000. */
  test('a rate that falls is counted, shown with its money, and repaired', async () => {
    await open();
    await begin(page, 'Retroactive commission');
    await eventually(name).toBe('Check');
    await typeInto(page, 'field-2.1', '6');
    await eventually(name).toBe('Check1, 1 finding');
    await page.locator('#tab-check').click();
    await eventually(summary).toBe('One finding costs money.');
    expect(await found()).toEqual(['Tiered commission, tier 3']);
    await eventually(() => page.locator('.finding-money').textContent()).toBe(
      'at 1,000,000 10,000',
    );
    await page.getByText('At 1,000,000 it pays 60,000, and before that 70,000.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByText('Just below 1,000,000 then pays 60,000, not 70,000').waitFor();
    await page.getByRole('button', { name: 'Each rate on its own tier' }).click();
    await eventually(summary).toBe('Nothing was found.');
    await eventually(() => hasFocus(page.locator('.check h2'))).toBe(true);
    await page.getByText(/All \d+ checks hold/).waitFor();
    await page.locator('#tab-plan').click();
    await eventually(() => page.getByRole('radio', { name: 'Marginal' }).isChecked()).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await eventually(name).toBe('Check1, 1 finding');
  });

  test('by keys alone: to Check, to the component at fault, and what was typed stays', async () => {
    await open({ query: '?lang=da' });
    await begin(page, 'Enterprise-sælger');
    await page.locator('.closed-component').last().click();
    await typeInto(page, 'field-1.1', '0');
    await page.locator('#tab-plan').focus();
    for (const tab of ['what-if', 'check']) {
      await page.keyboard.press('ArrowRight');
      await eventually(() => hasFocus(page.locator(`#tab-${tab}`))).toBe(true);
    }
    await eventually(summary).toBe('Ét fund er uklart.');
    await page.keyboard.press('Tab');
    await eventually(() => hasFocus(page.locator('.finding-place'))).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#card-title').textContent()).toBe('SPIF');
    await eventually(() => hasFocus(page.locator('#card-title'))).toBe(true);
    expect(await page.inputValue('[id="field-1.1"]')).toBe('0');
  });

  test('by keys: Check asks what a measure counts, and what is written goes into the plan as one step', async () => {
    await open();
    await begin(page, 'Two or three markets');
    await page.locator('.meta .disclose').click();
    await page.getByRole('button', { name: 'What counts and when', exact: true }).click();
    await page.locator('#measure-definition-0').fill('');
    await page.getByRole('button', { name: 'Done' }).click();
    await eventually(name).toBe('Check1, 1 finding');
    await page.locator('#tab-check').click();
    await eventually(summary).toBe('One finding is unclear.');
    await page.getByText('Pay depends on it, but the plan does not say what counts.').waitFor();
    // What has no amount is not said to stand in the order of amounts.
    await eventually(() => page.getByText('the largest first').count()).toBe(0);
    const asked = page.getByLabel('Definition, new markets');
    const put = page.getByRole('button', { name: 'Put into the plan' });
    expect(await put.isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await asked.focus();
    await page.keyboard.type('A country with its first contract');
    await eventually(() => put.isDisabled()).toBe(false);
    await eventually(summary).toBe('One finding is unclear.');
    await page.keyboard.press('Enter');
    await eventually(summary).toBe('Nothing was found.');
    await eventually(() => hasFocus(page.locator('.check h2'))).toBe(true);
    await page.locator('#tab-plan').click();
    await page.locator('.meta .disclose').click();
    await eventually(() => page.inputValue('#measure-definition-0')).toBe(
      'A country with its first contract',
    );
    await page.keyboard.press('ControlOrMeta+z');
    await eventually(name).toBe('Check1, 1 finding');
  });

  /* Half of all payees reach a quota that is the average; ten times the bonus of 50,000, or of 60,000. */
  test('a bonus is moved, costs more, and goes into the plan as one step', async () => {
    await open();
    await page.locator('#tab-what-if').click();
    const figure = (name: string) => page.getByTestId(name).textContent();
    await typeInto(page, 'what-average', '100');
    await eventually(() => figure('now-cost')).toBe('250,000');
    await eventually(() => figure('now-reaching')).toBe('50.0%');
    await typeInto(page, 'what-milestone.bonus', '60000');
    await eventually(() => figure('now-cost')).toBe('300,000');
    expect(await figure('plan-cost')).toBe('200,647');
    expect(await figure('by-cost')).toBe('+99,353');
    expect(await violations(page)).toEqual([]);
    await page.locator('#tab-check').click();
    await page.locator('#tab-what-if').click();
    await eventually(() => page.inputValue('[id="what-milestone.bonus"]')).toBe('60,000');
    await typeInto(page, 'target', '275000');
    await page.selectOption('#changing', { label: 'Bonus' });
    await page.getByText('At 55,000 it is 275,000.').waitFor();
    await page.getByText('55,000.01 gives 275,000.05.').waitFor();
    await page.getByRole('button', { name: 'Use 55,000' }).click();
    await eventually(() => figure('now-cost')).toBe('275,000');
    await page.getByRole('button', { name: 'Put into the plan' }).click();
    await eventually(() => page.getByRole('button', { name: 'Put into the plan' }).count()).toBe(0);
    await page.locator('#tab-plan').click();
    await eventually(() => page.inputValue('#field-bonus')).toBe('55,000');
    await page.keyboard.press('ControlOrMeta+z');
    await eventually(() => page.inputValue('#field-bonus')).toBe('50,000');
  });

  test('by keys, in Danish, at 500 px: a number is moved on its slider, and a fault is told', async () => {
    await open({ query: '?lang=da', viewport: { width: 350, height: 500 }, colorScheme: 'dark' });
    await page.locator('#tab-plan').focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => hasFocus(page.locator('#tab-what-if'))).toBe(true);
    const slider = page.getByRole('slider', { name: 'Bonus' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.inputValue('[id="what-milestone.bonus"]')).toBe('50.500');
    await eventually(() => hasFocus(slider)).toBe(true);
    await typeInto(page, 'what-milestone.quota', '0');
    await page.getByText('Med disse tal kan planen ikke udbetales').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tilbage til planen' }).click();
    await eventually(() => page.getByTestId('by-cost').textContent()).toBe('0');
  });

  test('a number is explained where the slider stands, and of an invented payee', async () => {
    await open();
    const quota = await page.inputValue('#field-quota');
    await typeInto(page, 'result', quota);
    await page.locator('#tab-explain').click();
    const why = () => page.locator('.why > h2').textContent();
    await eventually(why).toBe('Why 50,000?');
    await page.selectOption('#explain-amount', { label: 'Attainment' });
    await eventually(why).toBe('Why 100%?');
    await page.getByText('Credited sales / Prorated quota.').waitFor();
    await page.getByRole('button', { name: /^Explain Prorated quota/ }).click();
    await eventually(why).toBe(`Why ${quota}?`);
    await eventually(() => hasFocus(page.locator('.why > h2'))).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    await eventually(why).toBe('Why 100%?');
    await page.selectOption('#explain-payee', { label: 'Anna Holm' });
    await eventually(why).toBe('Why 45%?');
  });

  test('by keys, in Danish, at 320 px and 500 px high, dark: a number is explained', async () => {
    await open({ query: '?lang=da', viewport: { width: 320, height: 500 }, colorScheme: 'dark' });
    await begin(page, 'Enterprise-sælger');
    await page.locator('#tab-plan').focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => hasFocus(page.locator('#tab-explain'))).toBe(true);
    await eventually(() => page.locator('.why > h2').textContent()).toMatch(/^Hvorfor [\d.]+\?$/);
    await page.getByText('Hvor tallene kommer fra').waitFor();
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});
