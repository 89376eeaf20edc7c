import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { planOnTarget } from '../../src/taskpane/components/on-target';
import { openFile } from '../../src/workbook/plans/open-file';
import { describeWith } from '../programs';
import { violations } from './axe';
import { eventually } from './eventually';
import { begin, hasFocus } from './pane-page';
import { paneInTabs } from './pane-suites';

/** A component that is switched off for a moment. */
describeWith('chromium', 'a component that is switched off', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async () => {
    page = await openTab();
    await begin(page, 'Enterprise AE');
    await eventually(total).toMatch(/\d/);
  };
  const total = async () =>
    ((await page.getByTestId('plan-on-target').textContent()) ?? '').replace(/\D/g, '');
  const row = (name: string) => page.locator('.component-row').filter({ hasText: name });
  const turn = async (name: string, how: string) => {
    await page.getByRole('button', { name: `Actions for ${name}` }).click();
    await page.getByRole('menuitem', { name: how }).click();
  };
  const downloaded = async (button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.ask').getByRole('button', { name: button }).click(),
    ]);
    const read = openFile(readFileSync(await file.path()));
    const [plan] = read.ok ? read.value : [];
    if (plan?.state !== 'current') throw new Error('The file holds no plan.');
    return plan.plan;
  };

  /* A deal of 1,000,000 pays 2 % of it: 20,000. */
  test('is off in words, is not in the total, and Undo brings it back', async () => {
    await open();
    const all = Number(await total());
    await turn('Deal-size accelerator', 'Switch off for a moment');
    await eventually(async () => (await row('Deal-size').textContent()) ?? '').toMatch(/off$/);
    await eventually(total).toBe(String(all - 20_000));
    await eventually(() => page.locator('.list-line').first().textContent()).toMatch(
      /^3 components, 2 on/,
    );
    await eventually(() => page.locator('#footer-note').textContent()).toBe(
      'Switched off: Deal-size accelerator. You are asked whether to leave it out.',
    );
    await eventually(() =>
      hasFocus(page.getByRole('button', { name: 'Actions for Deal-size accelerator' })),
    ).toBe(true);
    expect(await violations(page)).toEqual([]);
    await row('Deal-size').locator('.closed-component').click();
    await page.getByText('Switched off: the plan is shown without it.').waitFor();
    await eventually(() => page.locator('.readout .captions > span').first().textContent()).toBe(
      'Off; would pay',
    );
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Switch on' }).click();
    await eventually(total).toBe(String(all));
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(total).toBe(String(all - 20_000));
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(total).toBe(String(all));
  });

  test('is left out of a file only when that is chosen, which then pays what was shown', async () => {
    await open();
    await turn('Deal-size accelerator', 'Switch off for a moment');
    await page.locator('.primary').click();
    await eventually(() => hasFocus(page.getByRole('button', { name: 'Switch on' }))).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('.ask').count()).toBe(0);
    await eventually(() => hasFocus(page.locator('.primary'))).toBe(true);
    await page.locator('.primary').click();
    const shown = await total();
    const plan = await downloaded('Leave out');
    expect(plan.components.map(({ kind }) => kind)).toEqual(['accelerator', 'events']);
    expect(String(planOnTarget(plan))).toBe(shown);
    await eventually(total).toBe(shown);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => (await row('Deal-size').textContent()) ?? '').toMatch(/off$/);
  });

  test('goes along, switched on and shown so, when that is chosen', async () => {
    await open();
    await turn('SPIFs', 'Switch off for a moment');
    await page.locator('.primary').click();
    const plan = await downloaded('Switch on');
    expect(plan.components.map(({ kind }) => kind)).toEqual(['accelerator', 'deal-size', 'events']);
    await eventually(total).toBe(String(planOnTarget(plan)));
  });

  test('is off after the pane was closed and opened, and none is when all are', async () => {
    await open();
    await turn('Deal-size accelerator', 'Switch off for a moment');
    await turn('SPIFs', 'Switch off for a moment');
    const one = await total();
    await page.reload();
    await eventually(total).toBe(one);
    await page.getByRole('button', { name: 'Move or remove the component' }).click();
    await page.getByRole('menuitem', { name: 'Switch off for a moment' }).click();
    await eventually(total).toBe('0');
    await page.locator('.primary').click();
    await eventually(() => page.locator('.ask .quiet').allTextContents()).toEqual([
      'Switch on',
      'Not now',
    ]);
    await page.locator('#tab-check').click();
    await page.locator('#tab-what-if').click();
    await page.locator('#tab-explain').click();
    await page.locator('#tab-plan').click();
    await eventually(total).toBe('0');
  });
});
