import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { BrowserBench } from '../host/browser-route';
import { describeWith } from '../programs';
import { eventually } from './eventually';
import { begin } from './pane-page';
import { paneInExcel } from './pane-suites';

/** What the buttons of Excel's ribbon do, through Microsoft's own library. */
describeWith('chromium', "the ribbon's buttons", () => {
  let bench: BrowserBench;
  let pane: Frame;
  const openExcel = paneInExcel();
  beforeEach(async () => {
    ({ bench, pane } = await openExcel());
  });
  const press = (button: string) => bench.press(`Compsheet.${button}`, `Compsheet.${button}`);
  const shot = async (name: string) => {
    const folder = process.env['COMPSHEET_SHOTS'];
    if (folder !== undefined) await bench.page.screenshot({ path: join(folder, `${name}.png`) });
  };
  const heading = (name: string) => pane.getByRole('heading', { name, level: 1 }).waitFor();
  const cells = () => bench.host.snapshot().sheets[0]?.cells;

  test('show a payee’s statement, open a copy, and come back to the plan', async () => {
    await begin(pane, 'Enterprise AE');
    await press('statement');
    await heading('Statement');
    expect(bench.host.workbook.addIn.state).toBe('Visible');
    await press('share');
    await pane.locator('#footer-note').getByText('The copy is a new workbook').waitFor();
    await press('explain');
    await pane.getByRole('tab', { name: 'Explain', selected: true }).waitFor();
    await bench.pressKeysOf('Compsheet.plan');
    await pane.getByRole('tab', { name: 'Plan', exact: true, selected: true }).waitFor();
    expect(await pane.getByRole('heading', { name: 'Statement', level: 1 }).count()).toBe(0);
  });

  test('put a working example beside the selected cell, and never over what stands', async () => {
    bench.host.select('Sheet1!B2');
    await press('functions');
    await heading('Insert a function');
    await shot('functions');
    await pane.getByRole('button', { name: /^MILESTONE_BONUS/ }).click();
    await pane.getByText('COMP.MILESTONE_BONUS stands in Sheet1!B2.').waitFor();
    expect(cells()).toMatchObject({
      B2: { content: '=COMP.MILESTONE_BONUS(D2,D3,D4)' },
      C2: { content: 'actual' },
      D2: { content: 1_800_000 },
      C4: { content: 'bonus' },
      D4: { content: 50_000 },
    });
    const before = JSON.stringify(cells());
    bench.host.select('Sheet1!A4');
    await pane.getByRole('button', { name: /^TIMED_BONUS/ }).press('Enter');
    const said = () => pane.locator('.said').textContent();
    await eventually(said).toBe(
      'The example needs Sheet1!A4:D7, and something stands there. Select a cell with nothing to its right and below it.',
    );
    expect(JSON.stringify(cells())).toBe(before);
    await shot('refused');
    await pane.getByRole('button', { name: 'Back to the plan' }).click();
    await pane.getByRole('tab', { name: 'Plan', exact: true }).waitFor();
  });
});
