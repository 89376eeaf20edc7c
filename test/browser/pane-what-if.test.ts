import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { openFile } from '../../src/workbook/plans/open-file';
import type { BrowserBench } from '../host/browser-route';
import { describeWith } from '../programs';
import { violations } from './axe';
import { eventually } from './eventually';
import { type PaneOptions, hasFocus } from './pane-page';
import { paneInExcel, paneInTabs } from './pane-suites';

const fill = async (pane: Page | Frame, id: string, text: string) => {
  await pane.locator(`[id="${id}"]`).fill(text);
  await pane.locator(`[id="${id}"]`).blur();
};

/** A line of the table of scenarios: its name, what it pays, its cost, and who reaches 100 %. */
const lineOf = async (pane: Page | Frame, k: number) =>
  (await pane.getByTestId(`scenario-${k}`).locator('th, td').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );

/* Half of all payees reach a goal that is the average: ten times half of the bonus, whatever the spread. */
describeWith('chromium', 'scenarios in a tab', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (options: PaneOptions = {}) => {
    page = await openTab(options);
  };

  test('by keys, in Danish: a number is moved, kept under a name, and downloaded as a scenario', async () => {
    await open({ query: '?lang=da' });
    await page.locator('#tab-plan').focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => hasFocus(page.locator('#tab-what-if'))).toBe(true);
    const here = page.locator('.what-here .slider');
    await eventually(async () => [
      await here.getAttribute('min'),
      await here.getAttribute('max'),
    ]).toEqual(['0.6', '1.4']);
    await page.locator('#what-average').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('100');
    await page.getByRole('slider', { name: 'Bonus' }).focus();
    for (let k = 0; k < 20; k++) await page.keyboard.press('ArrowRight');
    await eventually(() => lineOf(page, 1)).toEqual(['Nu', '60.000', '300.000', '50,0 %']);
    await page.getByRole('button', { name: 'Behold som scenarie' }).press('Enter');
    await eventually(() => hasFocus(page.locator('#scenario-name'))).toBe(true);
    await page.keyboard.type('Ambition');
    await eventually(() => lineOf(page, 1)).toEqual(['Ambition', '60.000', '300.000', '50,0 %']);
    expect(await violations(page)).toEqual([]);
    await page.locator('.segments input:checked').focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.inputValue('[id="what-milestone.bonus"]')).toBe('50.000');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => page.inputValue('[id="what-milestone.bonus"]')).toBe('60.000');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent med scenarier' }).press('Enter'),
    ]);
    const opened = openFile(new Uint8Array(readFileSync(await file.path())));
    const [plan] = opened.ok ? opened.value : [];
    expect(plan?.state === 'current' && plan.written.scenarios).toEqual({
      payees: 10,
      scenarios: [{ name: 'Ambition', overrides: { 'milestone.bonus': 60_000 }, average: 1 }],
    });
  });

  test('what a key costs is told right after the frame that moved the curve, before the next key', async () => {
    await open();
    await page.locator('#tab-what-if').click();
    await fill(page, 'what-average', '100');
    await eventually(() => lineOf(page, 1)).toContain('250,000');
    const behind = await page.getByRole('slider', { name: 'Bonus' }).evaluate(async (slider) => {
      const figures = () => document.querySelector('.what-figures')?.textContent;
      let unchanged = 0;
      for (let k = 0; k < 5; k++) {
        const before = figures();
        (slider as HTMLInputElement).stepUp();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await Promise.resolve(); // The curve is drawn as the key's event ends.
        await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
        if (figures() === before) unchanged++;
      }
      return unchanged;
    });
    expect(behind).toBe(0);
  });

  test('four are looked at together; one that is removed comes back, and none is lost by a reload', async () => {
    await open();
    await page.locator('#tab-what-if').click();
    await fill(page, 'what-average', '100');
    const keep = () => page.getByRole('button', { name: 'Keep as a scenario' });
    const bonuses = [70, 40, 30];
    for (const [k, bonus] of bonuses.entries()) {
      if (k > 0) await page.locator('.segment').last().click();
      await fill(page, 'what-average', '100');
      await fill(page, 'what-milestone.bonus', `${bonus}000`);
      await keep().click();
    }
    await page.getByText('Four are looked at together, the plan among them.').waitFor();
    expect(await page.locator('.scenario-chart .scenario-line').count()).toBe(4);
    await eventually(() => lineOf(page, 3)).toEqual(['Scenario 3', '30,000', '150,000', '50.0%']);
    expect(await lineOf(page, 0)).toEqual(['The plan', '50,000', '200,647', '40.1%']);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove' }).click();
    await eventually(() => page.locator('.segment').allInnerTexts()).toEqual([
      ...['Scenario 1', 'Scenario 2', 'New'],
    ]);
    await eventually(() => page.evaluate(() => document.activeElement === document.body)).toBe(
      false,
    );
    await page.locator('#tab-what-if').focus();
    await page.keyboard.press('ControlOrMeta+z');
    await eventually(() => page.locator('.segment').count()).toBe(3);
    await eventually(() => lineOf(page, 3)).toEqual(['Scenario 3', '30,000', '150,000', '50.0%']);
    await page.reload();
    await page.locator('#tab-what-if').click();
    await eventually(() => lineOf(page, 1)).toEqual(['Scenario 1', '70,000', '350,000', '50.0%']);
  });

  test('a scenario that cannot be paid is not written, and says why', async () => {
    await open();
    await page.locator('#tab-what-if').click();
    await fill(page, 'what-milestone.bonus', '60000');
    await page.getByRole('button', { name: 'Keep as a scenario' }).click();
    await fill(page, 'what-milestone.quota', '0');
    await page.getByText('“Scenario 1” cannot be paid.').waitFor();
    const button = page.getByRole('button', { name: 'Download with scenarios' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await fill(page, 'what-milestone.quota', '1800000');
    await fill(page, 'scenario-name', ' ');
    await page.getByText('Every scenario needs a name.').waitFor();
  });

  test('a press on the curve chooses the result at which the scenarios are compared', async () => {
    await open();
    await page.locator('#tab-what-if').click();
    await fill(page, 'what-milestone.bonus', '60000');
    const box = await page.locator('.scenario-chart').boundingBox();
    if (!box) throw new Error('No curve.');
    // From 60 to 140 %: a quarter of the way is 80 %, where a milestone pays nothing.
    await page.mouse.click(box.x + box.width * (11 / 318 + 0.25 * (296 / 318)), box.y + 40);
    await eventually(() => page.inputValue('#what-here')).toBe('80');
    await eventually(async () => (await lineOf(page, 1)).slice(0, 2)).toEqual(['Now', '0']);
  });
});

describeWith('chromium', 'scenarios in Excel', () => {
  let bench: BrowserBench;
  let pane: Frame;
  const openExcel = paneInExcel();
  const said = (text: string) => pane.locator('#footer-note').getByText(text).waitFor();
  /** What stands beside a label of the Scenarios sheet. */
  const cellsNow = () =>
    bench.host.snapshot().sheets.find(({ name }) => name === 'Scenarios')?.cells ?? {};
  const rowOf = (label: string) =>
    Object.entries(cellsNow())
      .find(([at, { content }]) => at.startsWith('A') && content === label)?.[0]
      .slice(1) ?? '';
  const beside = (label: string) => {
    const [cells, row] = [cellsNow(), rowOf(label)];
    return ['C', 'D', 'E'].map((column) => cells[`${column}${row}`]?.content ?? '');
  };

  test('by mouse: moved, solved for, kept, pinned and inserted; then another in its place', async () => {
    ({ bench, pane } = await openExcel({}));
    await pane.locator('#tab-what-if').click();
    await fill(pane, 'what-average', '100');
    const box = await pane.getByRole('slider', { name: 'Bonus' }).boundingBox();
    if (!box) throw new Error('No slider.');
    await bench.page.mouse.click(box.x + box.width - 11, box.y + box.height / 2);
    await eventually(() => pane.getByTestId('now-cost').textContent()).toBe('375,000');
    await fill(pane, 'target', '300000');
    await pane.selectOption('#changing', { label: 'Bonus' });
    await pane.getByRole('button', { name: 'Use 60,000' }).click();
    await eventually(() => pane.getByTestId('now-cost').textContent()).toBe('300,000');
    await pane.getByRole('button', { name: 'Keep as a scenario' }).click();
    await fill(pane, 'scenario-name', 'Stretch goal');
    await pane.locator('#tab-plan').click();
    await pane.locator('#slider').focus();
    await pane.locator('.chart-tools').getByRole('button', { name: 'Pin this point' }).click();
    await pane.getByTestId('pinned').waitFor();
    await pane.locator('#tab-what-if').click();
    await pane.getByRole('button', { name: 'Insert as scenarios' }).click();
    await said('Inserted as sheets Plan, Team, Summary, Scenarios, Checks, Log');
    expect(beside('Input')).toEqual(['Stretch goal', 'Own', 'Own 2']);
    expect(beside('Bonus')).toEqual([60_000, '', '']);
    expect(beside('Average attainment')).toEqual([1, '', '']);
    expect(beside('Expected cost, all payees after limits')[0]).toMatch(/^=ROUND\(/);
    await eventually(() => lineOf(pane, 1)).toEqual([
      ...['Stretch goal', '60,000', '300,000', '50.0%'],
    ]);
    await pane.locator('.segment').last().click();
    await fill(pane, 'what-milestone.bonus', '45000');
    await pane.getByRole('button', { name: 'Keep as a scenario' }).click();
    await pane.getByRole('button', { name: 'Insert as scenarios' }).click();
    await said('Updated:');
    expect(beside('Input')).toEqual(['Stretch goal', 'Scenario 2', 'Own']);
    expect(beside('Bonus')).toEqual([60_000, 45_000, '']);
  });

  test('what a person typed among the scenarios is named before it is overwritten', async () => {
    ({ bench, pane } = await openExcel({}));
    await pane.getByRole('button', { name: 'Insert in workbook' }).click();
    await said('Inserted as sheet');
    bench.host.type(`Scenarios!E${rowOf('Input')}`, 'Mine');
    expect(beside('Input')[2]).toBe('Mine');
    await pane.locator('#tab-what-if').click();
    await fill(pane, 'what-milestone.bonus', '60000');
    await pane.getByRole('button', { name: 'Keep as a scenario' }).click();
    await pane.getByRole('button', { name: 'Insert as scenarios' }).press('Enter');
    await pane.getByRole('button', { name: 'Update all the same' }).waitFor();
    expect(beside('Input')).toEqual(['Stretch', 'Downside', 'Mine']);
    await pane.getByRole('button', { name: 'Update all the same' }).press('Enter');
    await said('Updated:');
    expect(beside('Input')).toEqual(['Scenario 1', 'Own', 'Own 2']);
  });
});
