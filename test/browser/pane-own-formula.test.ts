import type { Frame } from 'playwright-core';
import type { BrowserBench } from '../host/browser-route';
import type { Profile } from '../host/profiles';
import { describeWith } from '../programs';
import { eventually } from './eventually';
import { paneInExcel } from './pane-suites';

const danish = { locale: 'da-DK', decimalSeparator: ',', thousandsSeparator: '.' };

/*
 * 8 % up to the quota of 125,000, 12 % to 187,500 and 15 % above: 200,000 pays 10,000 + 7,500 + 1,875.
 */
describeWith('chromium', 'a COMP formula of the person’s own is explained', () => {
  let bench: BrowserBench;
  let pane: Frame;
  const openExcel = paneInExcel();
  const formula = '=COMP.TIERED_COMMISSION(B2,E1:F3,C2)';
  const openOn = async (
    profile: Partial<Profile>,
    typed = formula,
    shows: number | string = 19_375,
  ) => {
    ({ bench, pane } = await openExcel({ profile }));
    const { host } = bench;
    host.type('Sheet1!B2:C2', [[200_000, 125_000]]);
    host.type('Sheet1!E1:F3', [
      [0, '8%'],
      [1, '12%'],
      [1.5, '15%'],
    ]);
    host.type('Sheet1!D2', typed);
    host.supply('Sheet1!D2', shows);
    await pane.locator('#tab-explain').click();
    host.select('Sheet1!D2');
  };
  const texts = (of: string) => pane.locator(of).allInnerTexts();

  test('its rows, its curve and what it was given are told, and a press shows where that stands', async () => {
    await openOn({});
    await pane.getByRole('heading', { name: 'Why 19,375?' }).waitFor();
    await eventually(() => texts('.account-line tbody tr')).toEqual([
      '0%\t125,000\t8%\t10,000',
      '100%\t62,500\t12%\t7,500',
      '150%\t12,500\t15%\t1,875',
      'Adds up to\t200,000\t\t19,375',
    ]);
    await pane.getByRole('img', { name: 'At 160% the curve pays 19,375.' }).waitFor();
    await pane.getByText('Pays a rate for every tier of the credited amount.').waitFor();
    await eventually(() => texts('.sources li')).toEqual([
      'Credited amount\n200,000\nSheet1!B2',
      'Table of threshold and rate\n3 × 2 cells\nSheet1!E1:F3',
      'Quota\n125,000\nSheet1!C2',
    ]);
    await pane.getByRole('button', { name: /Table of threshold and rate/ }).press('Enter');
    await eventually(() => bench.host.workbook.selection).toEqual({
      ...{ row: 0, column: 4, rows: 3, columns: 2 },
    });
    await pane
      .getByText('Sheet1!E1 is not calculated by this plan.')
      .or(pane.getByLabel('Payee'))
      .first()
      .waitFor();
  });

  test('in Danish, with what else the cell does and with what it shows instead', async () => {
    await openOn(danish, `=ROUND(${formula.slice(1)}/2,0)`, 9_000);
    await pane.getByRole('heading', { name: 'Hvorfor 9.688?' }).waitFor();
    await pane.getByText('Cellen viser 9.000, men med tallene, som de står nu').waitFor();
    await pane.getByText('Cellen gør mere med det: =ROUND(').waitFor();
    await pane.getByRole('heading', { name: 'COMP.TIERED_COMMISSION giver 19.375' }).waitFor();
    await pane.getByText('Krediteret beløb', { exact: true }).waitFor();
  });

  test('over more rows than it is told step by step for, it says so', async () => {
    ({ bench, pane } = await openExcel({ profile: {} }));
    const { host } = bench;
    const values = Array.from({ length: 1_001 }, (_, k) => [k === 3 ? 9_000 : (k % 17) + 1]);
    host.type('Sheet1!A1:A1001', values);
    host.type('Sheet1!D2', '=COMP.OUTLIERS(A1:A1001)');
    host.supply('Sheet1!D2', '');
    await pane.locator('#tab-explain').click();
    host.select('Sheet1!D2');
    await pane
      .getByText('The call reads 1,001 rows. It is told step by step up to 1,000.')
      .waitFor();
  });
});
