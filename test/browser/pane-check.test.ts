import type { Page } from 'playwright-core';
import { describeWith } from '../programs';
import { violations } from './axe';
import { eventually } from './eventually';
import { type PaneOptions, begin, hasFocus, typeInto } from './pane-page';
import { paneInTabs } from './pane-suites';

describeWith('chromium', 'Check', () => {
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
    await page.keyboard.press('ArrowRight');
    await eventually(() => hasFocus(page.locator('#tab-check'))).toBe(true);
    await eventually(summary).toBe('Ét fund er uklart.');
    await page.keyboard.press('Tab');
    await eventually(() => hasFocus(page.locator('.finding-place'))).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#card-title').textContent()).toBe('SPIF');
    await eventually(() => hasFocus(page.locator('#card-title'))).toBe(true);
    expect(await page.inputValue('[id="field-1.1"]')).toBe('0');
  });
});
