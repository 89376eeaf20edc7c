import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { describeWith } from '../programs';
import { eventually } from './eventually';
import { begin, hasFocus } from './pane-page';
import { paneInExcel, paneInTabs } from './pane-suites';

type Opened = Promise<{ readonly page: Page; readonly pane: Page | Frame }>;

const inTab = (open: ReturnType<typeof paneInTabs>) => async (): Opened => {
  const page = await open();
  return { page, pane: page };
};

const inExcel = (open: ReturnType<typeof paneInExcel>) => async (): Opened => {
  const { bench, pane } = await open();
  return { page: bench.page, pane };
};

/* What is done in the pane alone is done by mouse and by keys, in a plain tab and in Excel. */
for (const host of ['plain', 'hosted'] as const) {
  describeWith('chromium', `journeys of the pane, ${host}`, () => {
    let page: Page;
    let pane: Page | Frame;
    const open = host === 'plain' ? inTab(paneInTabs()) : inExcel(paneInExcel());
    beforeEach(async () => ({ page, pane } = await open()));

    const titles = () =>
      pane.locator('.components :is(.card h2, .closed-words b)').allTextContents();
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    const field = (id: string) => pane.locator(`[id="field-${id}"]`);
    const press = (key: string) => page.keyboard.press(key);
    const byKeys = async (selector: string) => {
      await pane.locator(selector).first().focus();
      await press('Enter');
    };
    const said = (text: string | RegExp) => pane.locator('#footer-note').getByText(text).waitFor();
    const isOff = () => pane.locator('.primary').getAttribute('aria-disabled');

    test('an empty plan gets components by mouse, loses them, and Undo brings them back', async () => {
      await pane.locator('.start-another').click();
      await button('Empty plan').click();
      await eventually(() => hasFocus(pane.locator('#begin'))).toBe(true);
      await eventually(isOff).toBe('true');
      await pane.locator('.empty-plan button').filter({ hasText: 'Bonus ladder' }).click();
      await eventually(titles).toEqual(['Bonus ladder']);
      await button('Add a component').click();
      await pane.getByRole('menuitem', { name: /^Event bonuses/ }).click();
      await eventually(titles).toEqual(['Bonus ladder', 'Event bonuses']);
      await eventually(isOff).toBe('false');
      for (const left of [['Bonus ladder'], []]) {
        await button('Move or remove the component').click();
        await pane.getByRole('menuitem', { name: 'Remove from the plan' }).click();
        await eventually(titles).toEqual(left);
      }
      await eventually(isOff).toBe('true');
      await button('Undo').click();
      await button('Undo').click();
      await eventually(titles).toEqual(['Bonus ladder', 'Event bonuses']);
    });

    test('the same by keys alone, with the focus always somewhere', async () => {
      await byKeys('.start-another');
      await byKeys('.gallery-foot .link');
      await eventually(() => hasFocus(pane.locator('#begin'))).toBe(true);
      await press('Tab');
      await press('Enter');
      await eventually(titles).toEqual(['Milestone bonus']);
      await eventually(() => hasFocus(pane.locator('#card-title'))).toBe(true);
      await byKeys('.add-component .menu-button');
      await press('End');
      await press('Enter');
      await eventually(titles).toEqual(['Milestone bonus', 'Base salary and pay mix']);
      await byKeys('.card .card-menu .menu-button');
      await press('End');
      await press('Enter');
      await eventually(titles).toEqual(['Milestone bonus']);
      await press('ControlOrMeta+z');
      await eventually(titles).toEqual(['Milestone bonus', 'Base salary and pay mix']);
      expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(false);
    });

    test.each(['mouse', 'keys'] as const)('a plan file is saved and opened by %s', async (by) => {
      const go = async (selector: string) =>
        by === 'mouse' ? pane.locator(selector).first().click() : byKeys(selector);
      await begin(pane, 'Revenue ladder');
      await field('1.1').fill('77,000');
      await field('1.1').blur();
      await go('.split-menu .menu-button');
      const item = pane.getByRole('menuitem', { name: /^Save a plan file/ });
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        by === 'mouse' ? item.click() : item.press('Enter'),
      ]);
      await said('Downloaded Revenue ladder.json');
      const text = readFileSync(await file.path(), 'utf8');
      const plan = parsePlan(JSON.parse(text));
      expect(plan.ok && plan.value.components[0]).toMatchObject({
        rungs: [{}, { bonus: 77_000 }, {}],
      });

      await begin(pane, 'Milestone bonus');
      const choose = async (name: string, content: string) => {
        await go('.start-another');
        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser'),
          go('.gallery-foot .link >> nth=1'),
        ]);
        const buffer = Buffer.from(content);
        await chooser.setFiles({ name, mimeType: 'application/json', buffer });
      };
      await choose('plan.json', text);
      await said('Opened plan.json');
      await eventually(() => field('1.1').inputValue()).toBe('77,000');
      await choose('other.json', text.replace('"bonus": 77000', '"bonus": "much"'));
      await said(/^Not opened: other.json/);
      await eventually(() => field('1.1').inputValue()).toBe('77,000');
    });

    const block = '6,000,000\t60,000\n9,000,000\t90,000\n12,000,000\t120,000\n15,000,000\t150,000';

    test('a block from a sheet is pasted into a list by keys, as one step to undo', async () => {
      await begin(pane, 'Revenue ladder');
      await field('0.0').waitFor();
      await pane.evaluate((text) => {
        const box = document.createElement('textarea');
        box.id = 'copied';
        box.value = text;
        document.body.append(box);
        box.select();
      }, block);
      await pane.locator('#copied').press('ControlOrMeta+a');
      await press('ControlOrMeta+c');
      await pane.evaluate(() => document.getElementById('copied')?.remove());
      await field('0.0').focus();
      await press('ControlOrMeta+v');
      await eventually(() => field('3.1').inputValue()).toBe('150,000');
      await eventually(() => field('0.0').inputValue()).toBe('6,000,000');
      await eventually(isOff).toBe('false');
      await press('ControlOrMeta+z');
      await eventually(() => field('3.0').count()).toBe(0);
      await eventually(() => field('0.0').inputValue()).toBe('5,000,000');
    });

    test('the same from the menu of the mouse, and a block with a text is refused whole', async () => {
      await begin(pane, 'Revenue ladder');
      const paste = async (text: string) => {
        await field('1.0').click();
        await field('1.0').evaluate((element, text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          const options = { clipboardData, bubbles: true, cancelable: true };
          element.dispatchEvent(new ClipboardEvent('paste', options));
        }, text);
      };
      await paste(block);
      await eventually(() => field('4.0').inputValue()).toBe('15,000,000');
      await eventually(() => field('0.0').inputValue()).toBe('5,000,000');
      await paste('1\tmany\n2\t3');
      await pane.getByText('many', { exact: false }).first().waitFor();
      await eventually(() => field('4.0').inputValue()).toBe('15,000,000');
      await eventually(() => field('1.0').inputValue()).toBe('6,000,000');
    });
  });
}
