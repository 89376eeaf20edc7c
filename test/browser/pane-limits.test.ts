import type { Locator, Page } from 'playwright-core';
import { describeWith } from '../programs';
import { violations } from './axe';
import { eventually } from './eventually';
import { begin, hasFocus, readout, typeInto } from './pane-page';
import { paneInTabs } from './pane-suites';

/** What limits a component and whom it pays, in the sentences of its card. */
describeWith('chromium', 'limits, gates and splits where the component is', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (plan: string, language = 'en') => {
    page = await openTab({ query: `?lang=${language}` });
    await begin(page, plan);
    await page.locator('.add-limit').waitFor();
  };
  const said = () => page.locator('.said:not(.add-limit)').allTextContents();
  const line = (limit: string): Locator => page.locator(`[aria-controls="limit-${limit}"]`);
  const add = async (limit: string) => {
    await page.locator('.add-limit').click();
    await page.locator(`[data-limit=${limit}]`).click();
  };
  const openComponent = (name: string) =>
    page.locator('.closed-component').filter({ hasText: name }).click();

  /* 50,000 at the quota; with no deposits counted it opens at 3. */
  test('a gate gets a measure of its own right there, with its name and unit', async () => {
    await open('Milestone bonus');
    await add('gate');
    await page.selectOption('#field-gate-measure', { label: 'Another measure (new)' });
    await eventually(() => hasFocus(page.locator('#gate-name'))).toBe(true);
    await page.keyboard.type('deposits');
    await page.selectOption('#gate-unit', 'count');
    await typeInto(page, 'field-gate', '3');
    await eventually(said).toEqual(['Nothing is paid while deposits is below 3.']);
    await eventually(() => page.inputValue('#gate-name')).toBe('deposits');
    await page.getByLabel('Deposits, at least').waitFor();
    await eventually(() => page.locator('.primary').getAttribute('aria-disabled')).toBe('false');
    expect(await violations(page)).toEqual([]);
    await page.selectOption('#field-gate-measure', { label: 'Sales' });
    await eventually(() => page.locator('#gate-name').count()).toBe(0);
  });

  test('each is a sentence of the Plan sheet, and a component without any has one line', async () => {
    await open('Enterprise AE');
    await eventually(said).toEqual([
      'Pays AE and SE. A deal counts 80% for AE, 50% on top for SE.',
      'A period pays at most 400,000.',
    ]);
    await openComponent('Deal-size');
    await eventually(said).toEqual(['70% to AE, 20% to SE, 10% to BDR.']);
    await openComponent('SPIFs');
    await eventually(said).toEqual([]);
    await eventually(() => page.locator('.add-limit').textContent()).toBe(
      'Add a limit, a gate or a split',
    );
    expect(await page.locator('.limits button:visible').count()).toBe(1);
    await open('Enterprise-sælger', 'da');
    await eventually(said).toEqual([
      'Udbetaler til AE og SE. En handel tæller 80\u00a0% for AE, 50\u00a0% oveni for SE.',
      'En periode giver højst 400.000.',
    ]);
  });

  test('a closed component says whom it pays and its limits, or its rule', async () => {
    await open('Enterprise AE');
    await openComponent('SPIFs');
    await eventually(() => page.locator('.closed-words .caption').allTextContents()).toEqual([
      'AE and SE · cap 400,000',
      '70% AE, 20% SE, 10% BDR',
    ]);
  });

  /* 400,000 is more than all of the example's tiers; 60,000 is less than the 75,000 at 100 %. */
  test('a press opens its fields there, with the focus in the first; Escape goes back', async () => {
    await open('Enterprise AE');
    await line('cap').press('Enter');
    const cap = page.locator('#field-cap');
    await eventually(() => hasFocus(cap)).toBe(true);
    await page.keyboard.type('60000');
    await page.keyboard.press('Escape');
    await eventually(() => hasFocus(line('cap'))).toBe(true);
    await eventually(() => line('cap').textContent()).toBe('A period pays at most 60,000.');
    await eventually(() => cap.count()).toBe(0);
    await typeInto(page, 'result', '2,000,000');
    await eventually(async () => (await readout(page)).payout).toBe('60,000 DKK');
    await line('cap').click();
    await page.locator('#limit-cap').getByRole('button', { name: 'Remove' }).click();
    await eventually(() => hasFocus(page.locator('.add-limit'))).toBe(true);
    await eventually(async () => (await readout(page)).payout).toBe('75,000 DKK');
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => line('cap').textContent()).toBe('A period pays at most 60,000.');
  });

  test('a cap begins at twice what is paid on target; Escape leaves what can be added', async () => {
    await open('Revenue ladder');
    await page.locator('.add-limit').press('Enter');
    await eventually(() => hasFocus(page.locator('[data-limit=people]'))).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => hasFocus(page.locator('.add-limit'))).toBe(true);
    expect(await page.locator('#more-limits').isVisible()).toBe(false);
    await add('cap');
    await eventually(() => page.inputValue('#field-cap')).toBe('200,000');
  });

  /* 125,000 is paid on target, and 250,000 at 130 %, of which 150 % leave 187,500. */
  test('a cap becomes a share of target pay, at the same amount, and back', async () => {
    await open('AE on target pay');
    await add('cap');
    await eventually(() => page.inputValue('#field-cap')).toBe('250,000');
    await page.selectOption('#field-cap-is', 'target');
    await eventually(() => page.inputValue('#field-cap')).toBe('200');
    await typeInto(page, 'field-cap', '150');
    await eventually(() => line('cap').textContent()).toBe(
      'A period pays at most 150% of the payee’s own target pay.',
    );
    await typeInto(page, 'result', '1,625,000');
    await eventually(async () => (await readout(page)).payout).toBe('187,500 DKK');
    expect(await violations(page)).toEqual([]);
    await page.selectOption('#field-cap-is', 'amount');
    await eventually(() => page.inputValue('#field-cap')).toBe('187,500');
    await page.selectOption('#field-cap-is', 'target');
    await page.locator('#limit-cap').getByRole('button', { name: 'Remove' }).click();
    await add('cap');
    await eventually(() => page.inputValue('#field-cap')).toBe('250,000');
  });

  /* 40 % of 125,000 are 50,000, of no sales too; as an amount it says so, and as a share again. */
  test('a floor becomes a share of target pay, at the same amount, and back', async () => {
    await open('AE on target pay');
    await add('floor');
    await page.selectOption('#field-floor-is', 'target');
    await typeInto(page, 'field-floor', '40');
    await eventually(() => line('floor').textContent()).toBe(
      'A period pays at least 40% of the payee’s own target pay.',
    );
    await typeInto(page, 'result', '0');
    await eventually(async () => (await readout(page)).payout).toBe('50,000 DKK');
    expect(await violations(page)).toEqual([]);
    await page.selectOption('#field-floor-is', 'amount');
    await eventually(() => page.inputValue('#field-floor')).toBe('50,000');
    await page.locator('#limit-floor').getByRole('button', { name: 'Remove' }).click();
    await eventually(async () => (await readout(page)).payout).toBe('0 DKK');
  });

  test('roles are named and share where the component is, and the split is the plan’s', async () => {
    await open('Large deals');
    await add('people');
    await eventually(() => hasFocus(page.locator('#people-0'))).toBe(true);
    await page.fill('#people-0', 'AE');
    await page.fill('#people-1', 'SE');
    await page.fill('#people-share-1', '30');
    await eventually(() => line('people').textContent()).toBe('70% to AE, 30% to SE.');
    expect(await violations(page)).toEqual([]);
    await page.locator('#limit-people').getByRole('button', { name: 'Add a role' }).click();
    await eventually(() => page.inputValue('#people-share-2')).toBe('0');
    await page.fill('#people-share-2', '10');
    await page.locator('#limit-people .fault').getByText('110%').waitFor();
    await page.fill('#people-share-0', '60');
    await eventually(() => line('people').textContent()).toBe(
      '60% to AE, 30% to SE, 10% to Role 3.',
    );
    await page.locator('.meta .disclose').click();
    await page.locator('[aria-controls="section-splits"]').click();
    await eventually(() => page.inputValue('#pay-share-2')).toBe('10');
  });

  test('a fault of a limit opens its fields, and stays until it is mended', async () => {
    await open('Enterprise AE');
    await line('cap').click();
    await page.fill('#field-cap', 'lots');
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('#field-cap').getAttribute('aria-invalid')).toBe('true');
    await page.locator('.primary').click({ force: true });
    await eventually(() => hasFocus(page.locator('#field-cap'))).toBe(true);
    await page.fill('#field-cap', '60,000');
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('#field-cap').count()).toBe(0);
  });
});
