import type { Page } from 'playwright-core';
import { describeWith } from '../programs';
import { violations } from './axe';
import { eventually } from './eventually';
import { type PaneOptions, begin, hasFocus, typeInto } from './pane-page';
import { paneInTabs } from './pane-suites';

describeWith('chromium', 'the curve of a component', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (plan: string, options: PaneOptions = {}) => {
    page = await openTab(options);
    await begin(page, plan);
    await page.locator('.chart-tools').waitFor();
  };
  const tool = (name: string) => page.locator('.chart-tools').getByRole('button', { name });
  /** Danish has a space before % that does not break. */
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const answer = async () => plain(await page.getByTestId('answer').textContent());
  const pinned = async () => plain(await page.getByTestId('pinned').textContent());
  const payout = async () => plain(await page.getByTestId('payout').textContent());
  /** Where a share of the scale stands: between the insets of half a thumb. */
  const placeOf = async (share: number) => {
    const box = await page.locator('.answers').boundingBox();
    if (!box) throw new Error('The curve is not there.');
    return [box.x + 11 + share * (box.width - 22), box.y + box.height - 30] as const;
  };

  /* Half of 2,000,000 at 2.5 %, the rest at 5 %: 75 % is 25,000 + 500,000 x 5 %; 60 % is 25,000 + 10,000. */
  test('it answers under the pointer, and a press goes there', async () => {
    await open('Enterprise AE');
    await page.mouse.move(...(await placeOf(75 / 140)));
    await eventually(answer).toBe('75.0% pays 50,000; from there 5%');
    await eventually(payout).toBe('75,000 DKK');
    await page.mouse.click(...(await placeOf(60 / 140)));
    await eventually(payout).toBe('35,000 DKK');
    await eventually(() => hasFocus(page.locator('#slider'))).toBe(true);
    expect(await page.inputValue('#result')).toBe('1,200,000');
  });

  test('by keys: the slider answers, Enter pins, and the difference to the pin is said', async () => {
    await open('Enterprise AE', { query: '?lang=da' });
    await page.locator('#slider').focus();
    await page.keyboard.press('ArrowRight');
    // 2,020,000: 75,000 and 7.5 % of 20,000.
    await eventually(answer).toBe('101,0 % giver 76.500; derfra 7,5 %');
    await page.keyboard.press('Enter');
    const said = page.locator('.chart-tools [role=status]');
    await eventually(async () => plain(await said.textContent())).toBe(
      'Fastgjort. 101,0 % giver 76.500; derfra 7,5 %',
    );
    for (let k = 0; k < 4; k++) await page.keyboard.press('PageDown');
    // 61 %: 1,220,000 pays 25,000 and 5 % of 220,000.
    await eventually(pinned).toBe(
      'Fastgjort 101,0 %: 76.500. Her 40.500 mindre for 800.000 mindre.',
    );
    await tool('Fastgør punktet').press('Enter');
    await eventually(() => page.getByTestId('pinned').count()).toBe(0);
  });

  test('a pin holds what was paid while a number of the plan is changed', async () => {
    await open('Revenue ladder');
    await page.mouse.click(...(await placeOf(8 / 12)));
    await eventually(payout).toBe('75,000 DKK');
    await tool('Pin this point').click();
    await typeInto(page, 'field-1.1', '80000');
    await eventually(pinned).toBe('Pinned 8,000,000: 75,000. Here 5,000 more, for the same.');
    expect(await violations(page)).toEqual([]);
  });

  test('its numbers stand one press away, and are copied as a sheet takes them', async () => {
    await open('Revenue ladder', { permissions: ['clipboard-read', 'clipboard-write'] });
    await tool('As a table').click();
    await page.locator('.number-table').waitFor();
    expect(await page.locator('#slider').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copy the table' }).click();
    await page.getByText('Copied. Paste it into a sheet.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        'from\tPayout there\tUp to\tPayout just before',
        '0\t0\t5,000,000\t0',
        '5,000,000\t50,000\t8,000,000\t50,000',
        '8,000,000\t75,000\t10,000,000\t75,000',
        '10,000,000\t100,000\t12,000,000\t100,000',
      ].join('\n'),
    );
    await tool('As a table').press('Enter');
    await page.locator('#slider').waitFor();
  });

  /* At 2,000,000 the accelerator pays 75,000; the deal accelerator and the SPIFs pay 20,000 and 8,500 as the list says. */
  test('the whole plan is the sum of its components, stacked or alone, and goes with the slider', async () => {
    await open('Enterprise AE');
    await tool('The whole plan').click();
    await eventually(payout).toBe('103,500 DKK');
    await page.mouse.click(...(await placeOf(50 / 140)));
    await eventually(payout).toBe('53,500 DKK');
    await page.mouse.click(...(await placeOf(100 / 140)));
    await eventually(payout).toBe('103,500 DKK');
    const chart = page.locator('.dock .chart');
    expect(await chart.getAttribute('aria-label')).toBe(
      '100.0% pays 103,500: Accelerator 75,000; Deal-size accelerator 20,000; SPIFs 8,500.',
    );
    await eventually(() => page.locator('.layer').count()).toBe(3);
    await tool('Each component alone').click();
    await eventually(() => page.locator('.layer').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await tool('As a table').click();
    const rows = page.locator('.number-table tbody tr');
    await eventually(() => rows.nth(2).allInnerTexts()).toEqual([
      '100.0%\t75,000\t20,000\t8,500\t103,500',
    ]);
    await page.locator('#field-quota').focus();
    await eventually(payout).toBe('75,000 DKK');
  });

  /* Marginal at 1,000,000: 1,000,000 x 2.5 % is 25,000. At 100 %: 75,000 against 7.5 % of 2,000,000, 150,000. */
  test('where rates climb by tier, the other way to pay them stands beside it with the difference', async () => {
    await open('Enterprise AE');
    const compared = () => page.getByTestId('mode-compared').textContent();
    await page.mouse.click(...(await placeOf(100 / 140)));
    await eventually(compared).toBe('Retroactive would pay 75,000 more at 100%.');
    await page.getByText('Both curves').click();
    await page.locator('.mode-compared .compared').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Retroactive' }).check();
    await eventually(compared).toBe('Marginal would pay 75,000 less at 100%.');
  });
});
