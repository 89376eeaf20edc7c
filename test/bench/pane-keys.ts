import type { Page } from 'playwright-core';
import { begin, openPane, typeInto } from '../browser/pane-page';
import { launchChromium } from '../host/web';

/*
 * From a key on a slider to the moved curve of a plan of ten components, laid out and ready to be painted,
 * in the built pane: at the machine's own speed and at a quarter of it.
 */

const keys = 25;

/** The longest and the median of some keys, in milliseconds. */
interface Times {
  readonly median: number;
  readonly longest: number;
}

/** Until what a key moves has another shape, and is laid out. */
async function timesOf(page: Page, slider: string, moved: string): Promise<Times> {
  await page.locator(slider).focus();
  // From there the keys are not at the end of the scale before they have been counted.
  if (slider === '#slider') await page.keyboard.press('Home');
  const times = await page.evaluate<number[]>(`(async () => {
    const shape = () => document.querySelector(${JSON.stringify(moved)}).outerHTML;
    const times = [];
    for (let k = 0; k < ${keys}; k++) {
      const slider = document.querySelector(${JSON.stringify(slider)});
      const before = shape();
      const start = performance.now();
      if (${JSON.stringify(slider)} === '#slider') {
        slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      } else {
        slider.stepUp();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      while (shape() === before) await new Promise((wait) => setTimeout(wait));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
    }
    return times;
  })()`);
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, longest: sorted.at(-1) ?? 0 };
}

/** Ten components, seven of which follow the curve's measure, and the whole plan in sight. */
async function openTen(page: Page): Promise<void> {
  await begin(page, 'Enterprise AE');
  for (let k = 0; k < 7; k++) {
    await page.locator('.card .menu-button').first().click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await page.waitForTimeout(50);
  }
}

export async function paneKeys(): Promise<string> {
  const browser = await launchChromium();
  const lines: string[] = [];
  try {
    for (const [rate, most] of [
      [1, 1000 / 60],
      [4, 50],
    ] as const) {
      const { page, close } = await openPane(browser);
      await openTen(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const say = (what: string, { median, longest }: Times) =>
        lines.push(
          `${what}, ${rate}x: ${median.toFixed(1)} ms, at most ${longest.toFixed(1)} (goal ${most.toFixed(0)})`,
        );
      say('the open component', await timesOf(page, '#slider', '.dock .drop'));
      await page.locator('.chart-tools').getByRole('button', { name: 'The whole plan' }).click();
      say('the whole plan of ten', await timesOf(page, '#slider', '.dock .drop'));
      await page.locator('#tab-what-if').click();
      await typeInto(page, 'what-average', '100');
      const moved = '.scenario-chart .scenario-line.is-1';
      say(
        'What if, ten components',
        await timesOf(page, '.moved:has([id="what-accelerator.quota"]) .slider', moved),
      );
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await close();
    }
  } finally {
    await browser.close();
  }
  return lines.join('\n');
}
