import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import type { BrowserBench } from '../host/browser-route';
import { describeWith } from '../programs';
import { eventually } from './eventually';
import { begin } from './pane-page';
import { paneInExcel, paneInTabs } from './pane-suites';

/*
 * The revenue ladder pays 50,000 from 5,000,000, 75,000 from 8,000,000 and 100,000 from 10,000,000. The old
 * formula asks for more than a step: who stands exactly on one gets the step below it.
 */
const rows = [
  [4_000_000, 0],
  [5_000_000, 0],
  [6_000_000, 50_000],
  [8_000_000, 50_000],
  [9_000_000, 75_000],
  [10_000_000, 75_000],
  [12_000_000, 100_000],
] as const;
/** 50,000 and 25,000 twice are withheld. */
const withheld = -100_000;

describeWith('chromium', 'an old sheet held against the plan, in a tab', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (lang: 'en' | 'da', plan: string) => {
    page = await openTab({ query: `?lang=${lang}` });
    await begin(page, plan);
    await page.locator('#tab-check').press('Enter');
    await page.locator('.check-old').press('Enter');
  };
  const paste = async (text: string) => {
    await page.locator('#old-pasted').fill(text);
    await page.locator('.old-sheet form .primary').press('Enter');
  };
  const asText = (style: string) =>
    rows.map(([amount, old]) => `${amount.toLocaleString(style)}\t${old}`).join('\n');

  test('rows that differ are named with their money, their step and what was written', async () => {
    await open('en', 'Revenue ladder');
    await paste(`Revenue\tBonus\n${asText('en-US')}`);
    await page
      .getByText('4 of 7 rows agree, 3 differ: the old formula pays 100,000 less in all.')
      .waitFor();
    await eventually(() => page.locator('.old-compared li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Row 3\s+−50,000\s.*nearest threshold 5,000,000$/),
      expect.stringMatching(/^Row 5\s+−25,000\s.*nearest threshold 8,000,000$/),
      expect.stringMatching(/^Row 7\s+−25,000\s.*nearest threshold 10,000,000$/),
    ]);
    const guess = page.getByTestId('old-guess');
    expect(await guess.textContent()).toContain('That explains every row that differs.');
    expect(await guess.textContent()).toContain('misses every threshold at exactly its amount');
  });

  test('the list is downloaded, and LibreOffice comes to the same differences', async () => {
    await open('en', 'Revenue ladder');
    await paste(asText('en-US'));
    const list = page.getByRole('button', { name: 'Download the list' });
    await list.waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), list.press('Enter')]);
    const [values] = recalculateInLibreOffice([await readFile(await file.path())]);
    const cells = values?.get('Old sheet');
    const differences = [6, 7, 8, 9].map((row) => cells?.get(`E${row}`));
    expect(differences).toEqual([-50_000, -25_000, -25_000, withheld]);
  });

  test('in Danish: rows that agree say so, and what is no number is told by its row', async () => {
    await open('da', 'Omsætningstrappe');
    await paste('5.000.000\t50.000\n8.000.000\t75.000,00\nmange\t1\n');
    await page.getByText('Alle 2 rækker stemmer med planen på øren.').waitFor();
    await page.getByText('Ikke sammenlignet, da en tekst ikke er et tal: række 3.').waitFor();
    await page.locator('.old-sheet .link').first().press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.className)).toContain(
      'check-old',
    );
  });

  test('in Danish: thousands of rows leave the pane free, and only the rows given last are told of, once', async () => {
    await open('da', 'Enterprise-sælger');
    await page.locator('#old-pasted').evaluate((box: HTMLTextAreaElement) => {
      box.value = Array.from({ length: 20_000 }, (_, k) => `${97 * k}\t${k % 97}`).join('\n');
      box.dispatchEvent(new Event('input', { bubbles: true }));
      const said: string[] = [];
      Object.assign(window, { said });
      for (const region of document.querySelectorAll('.old-sheet [role=status]')) {
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          ...{ childList: true, characterData: true, subtree: true },
        });
      }
    });
    await page.locator('.old-sheet form .primary').press('Enter');
    await page.getByText('Sammenligner rækkerne').waitFor();
    // 5 % of half of the first million, and of the whole second one.
    await paste('1.000.000\t25.000\n2.000.000\t75.000');
    const told = 'Alle 2 rækker stemmer med planen på øren.';
    await page.getByRole('status').getByText(told).waitFor();
    // As long as the 20,000 rows would take, and more.
    await page.waitForTimeout(2500);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.filter((text) => text !== '')).toEqual(['Sammenligner rækkerne', told]);
  });

  test('rows are held against another component as soon as it is chosen', async () => {
    await open('en', 'Team plan');
    // The person's own 3 %, and 1 % of what is sold below.
    await paste('1,000,000\t30,000\n2,000,000\t60,000');
    await page.getByText('All 2 rows agree with the plan to the cent.').waitFor();
    await page.locator('#old-component').selectOption({ label: 'Sales below' });
    await page
      .getByText('0 of 2 rows agree, 2 differ: the old formula pays 60,000 more in all.')
      .waitFor();
  });

  test('a single column is refused with what to copy', async () => {
    await open('en', 'Revenue ladder');
    await paste('5,000,000\n8,000,000');
    await page.getByRole('alert').getByText('There is one column only.').waitFor();
  });

  test('more columns than are asked for are refused with those that are, quotas too', async () => {
    await open('en', 'Milestone bonus');
    await paste('1\t2\t3\t4');
    await page
      .getByRole('alert')
      .getByText(
        'There are 4 columns. Copy only the amounts, what the old formula pays and the quotas.',
      )
      .waitFor();
    await open('en', 'Revenue ladder');
    await paste('1\t2\t3');
    await page.getByText('Copy only the amounts and what the old formula pays.').waitFor();
  });
});

describeWith('chromium', 'an old sheet held against the plan, in Excel', () => {
  let bench: BrowserBench;
  let pane: Frame;
  const openExcel = paneInExcel();
  const names = () => bench.host.snapshot().sheets.map(({ name }) => name);
  const mine = () =>
    JSON.stringify(bench.host.snapshot().sheets.find(({ name }) => name === 'Sheet1')?.cells);
  const take = async (range: string, from: string) => {
    bench.host.select(from);
    await pane.getByRole('button', { name: `Take from selection: ${range}` }).click();
    await eventually(() => pane.getByLabel(range, { exact: true }).inputValue()).toBe(from);
  };
  const insert = async () => {
    await pane.getByRole('button', { name: 'Compare' }).click();
    // Its own row of the sheet, not of the range.
    await pane.locator('.old-compared li').first().getByText('Row 3', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Insert as a list' }).click();
  };

  test('in Danish: ranges that begin at different rows are said to, and own quotas stand in the list', async () => {
    const profile = { locale: 'da-DK', decimalSeparator: ',', thousandsSeparator: '.' };
    ({ bench, pane } = await openExcel({ profile }));
    // The whole bonus of 50,000 from the own quota on: the old formula misses who stands exactly on it.
    bench.host.type('Sheet1!B2:D4', [
      [900_000, 0, 1_000_000],
      [1_000_000, 0, 1_000_000],
      [2_000_000, 50_000, 2_000_000],
    ]);
    bench.host.type('Sheet1!F5:F7', [[0], [0], [50_000]]);
    await begin(pane, 'Milepælsbonus');
    await pane.locator('#tab-check').click();
    await pane.locator('.check-old').click();
    await pane.locator('#old-range-0').fill('Sheet1!B2:B4');
    await pane.locator('#old-range-1').fill('Sheet1!F5:F7');
    await pane.locator('#old-range-2').fill('Sheet1!D2:D4');
    await pane.getByRole('button', { name: 'Sammenlign' }).click();
    await pane
      .getByText('række 2 blev sammenlignet med række 5 i Sheet1!F5:F7 og så videre nedad.')
      .waitFor();
    await pane.locator('#old-range-1').fill('Sheet1!C2:C4');
    await pane.getByRole('button', { name: 'Sammenlign' }).click();
    await pane.locator('.old-compared li').first().waitFor();
    expect(await pane.getByText('blev sammenlignet med række').count()).toBe(0);
    await pane.getByRole('button', { name: 'Indsæt som liste' }).click();
    await eventually(names).toEqual(['Sheet1', 'Gammelt ark']);
    const cells = bench.host.snapshot().sheets.find(({ name }) => name === 'Gammelt ark')?.cells;
    expect(cells?.['H5']?.content).toBe('Egen kvote');
    expect([cells?.['A6']?.content, cells?.['H6']?.content]).toEqual([3, 1_000_000]);
  });

  test('ranges are taken, and lists inserted beside each other; nothing else is touched', async () => {
    ({ bench, pane } = await openExcel({}));
    bench.host.type(
      'Sheet1!B2:C8',
      rows.map((row) => [...row]),
    );
    const before = mine();
    await begin(pane, 'Revenue ladder');
    await pane.locator('#tab-check').click();
    await pane.locator('.check-old').click();
    bench.host.faults.arm({ kind: 'fail before', request: 1, code: 'InvalidSelection' });
    await pane.getByRole('button', { name: 'Take from selection: Amounts' }).click();
    await pane.getByRole('alert').getByText('Select one range of cells').waitFor();
    bench.host.faults.disarm();
    await take('Amounts', 'Sheet1!B2:B8');
    await take('What the old formula pays', 'Sheet1!C2:C7');
    await pane.getByRole('button', { name: 'Compare' }).click();
    await pane.getByRole('alert').getByText('Choose ranges of the same rows.').waitFor();
    await take('What the old formula pays', 'Sheet1!C2:C8');
    await insert();
    await eventually(names).toEqual(['Sheet1', 'Old sheet']);
    await pane.locator('.check-old').click();
    await take('Amounts', 'Sheet1!B2:B8');
    await take('What the old formula pays', 'Sheet1!C2:C8');
    await insert();
    await eventually(() => names().length).toBe(3);
    expect(mine()).toBe(before);
  });
});
