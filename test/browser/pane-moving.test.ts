import type { Page } from 'playwright-core';
import { describeWith } from '../programs';
import { eventually } from './eventually';
import { type PaneOptions, begin, hasFocus } from './pane-page';
import { paneInTabs } from './pane-suites';

/** Components that are drawn to another place by their handle, with real moves of a pointer. */
describeWith('chromium', 'components drawn to another place', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (options: PaneOptions = {}) => {
    page = await openTab(options);
    await begin(page, 'Enterprise AE');
    // All three are lines of their own, but for the last, which is open.
    await page.locator('.closed-component').filter({ hasText: 'SPIFs' }).click();
    await eventually(titles).toEqual(['Accelerator', 'Deal-size accelerator', 'SPIFs']);
    await page.locator('.scroll').evaluate((box) => (box.scrollTop = 0));
    await page.locator('[data-handle]').nth(2).waitFor();
  };
  const titles = () => page.locator('.components :is(h2, .closed-words b)').allTextContents();
  const middle = async (k: number, of = '[data-handle]') => {
    const box = await page.locator(of).nth(k).boundingBox();
    if (!box) throw new Error(`Nothing stands at ${k}.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const take = async (k: number) => {
    await page.locator('[data-handle]').nth(k).scrollIntoViewIfNeeded();
    const { x, y } = await middle(k);
    await page.mouse.move(x, y);
    await page.mouse.down();
    return { x, y };
  };
  const toTop = async () => {
    const scroll = page.locator('.scroll');
    const box = await scroll.boundingBox();
    await page.mouse.move(120, (box?.y ?? 0) + 6, { steps: 4 });
    await eventually(() => scroll.evaluate((one) => one.scrollTop)).toBe(0);
  };
  const row = (name: string) => page.locator('.closed-component').filter({ hasText: name });
  const moved = () => page.getByTestId('moved').textContent();

  test.each([350, 175])('by mouse at %d pixels, as one step to undo, and said', async (width) => {
    await open({ viewport: { width, height: 900 } });
    const { x, y } = await take(0);
    await page.mouse.move(x + 3, y + 20);
    await page.locator('.drop-line').waitFor();
    const past = await middle(1, '.component-row');
    await page.mouse.move(past.x, past.y + 20, { steps: 5 });
    // The line stands between the second and the third.
    const [line, second] = [page.locator('.drop-line'), page.locator('.component-row').nth(1)];
    const below = async () => {
      const [one, other] = [await line.boundingBox(), await second.boundingBox()];
      return Math.abs((one?.y ?? 0) - ((other?.y ?? 0) + (other?.height ?? 0)));
    };
    await eventually(below).toBeLessThan(8);
    expect(await titles()).toEqual(['Accelerator', 'Deal-size accelerator', 'SPIFs']);
    await page.mouse.up();
    await eventually(titles).toEqual(['Deal-size accelerator', 'Accelerator', 'SPIFs']);
    await eventually(moved).toBe('Accelerator: 2 of 3');
    await eventually(() => hasFocus(row('Accelerator').last())).toBe(true);
    expect(await page.locator('.drop-line, [data-drawn]').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(titles).toEqual(['Accelerator', 'Deal-size accelerator', 'SPIFs']);
    // Again after it, and upwards, the open card too.
    await take(2);
    await toTop();
    await page.mouse.up();
    await eventually(titles).toEqual(['SPIFs', 'Accelerator', 'Deal-size accelerator']);
    await eventually(moved).toBe('SPIFs: 1 of 3');
    await eventually(() => page.locator('#card-title').textContent()).toBe('SPIFs');
  });

  test('Escape lets go, a press alone moves nothing, and no click opens what was drawn', async () => {
    await open({ viewport: { width: 350, height: 900 } });
    await take(0);
    const { x, y } = await middle(2);
    await page.mouse.move(x, y, { steps: 4 });
    await page.locator('.drop-line').waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('.drop-line').count()).toBe(0);
    await page.mouse.up();
    await take(1);
    await page.mouse.up();
    expect(await titles()).toEqual(['Accelerator', 'Deal-size accelerator', 'SPIFs']);
    expect(await page.locator('#card-title').textContent()).toBe('SPIFs');
    expect(await moved()).toBe('');
  });

  test('the list goes on by itself at its edge', async () => {
    await open({ viewport: { width: 350, height: 500 } });
    const scroll = page.locator('.scroll');
    await scroll.evaluate((box) => (box.scrollTop = box.scrollHeight));
    await eventually(() => scroll.evaluate((box) => box.scrollTop > 60)).toBe(true);
    await take(2);
    await toTop();
    await page.mouse.up();
    await eventually(titles).toEqual(['SPIFs', 'Accelerator', 'Deal-size accelerator']);
  });

  test('by a finger', async () => {
    await open({ viewport: { width: 350, height: 900 }, hasTouch: true });
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x, y }],
      });
    const { x, y } = await middle(0);
    const { y: below } = await middle(1, '.component-row');
    await send('touchStart', y);
    for (const at of [y + 10, y + 30, below, below + 20]) await send('touchMove', at);
    await page.locator('.drop-line').waitFor();
    await send('touchEnd');
    await eventually(titles).toEqual(['Deal-size accelerator', 'Accelerator', 'SPIFs']);
  });
});
