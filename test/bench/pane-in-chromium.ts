import type { Browser, Page } from 'playwright-core';
import { openPane } from '../browser/pane-page';
import { launchChromium } from '../host/browser-route';

/** Milliseconds in the built pane, with a processor as fast as ours and slower ones. */
export interface PaneTimes {
  readonly throttle: number;
  /** From the address to the first thing on the screen, in a tab that has nothing of the pane yet. */
  readonly painted: number;
  /** From the address to the plan with its curve. */
  readonly opened: number;
  /** From a key on the slider to the next frame, which shows the moved curve of ten components. */
  readonly moved: number;
}

const opens = 5;
const keys = 30;

export async function paneInChromium(throttles: readonly number[]): Promise<PaneTimes[]> {
  const browser = await launchChromium();
  try {
    const times: PaneTimes[] = [];
    for (const throttle of throttles) times.push(await paneTimes(browser, throttle));
    return times;
  } finally {
    await browser.close();
  }
}

async function paneTimes(browser: Browser, throttle: number): Promise<PaneTimes> {
  const paints: number[] = [];
  const opened: number[] = [];
  for (let run = 0; run < opens; run++) {
    const { page } = await openPane(browser, { office: true, throttle });
    const [painted, shown] = await page.evaluate(timesOfOpening);
    paints.push(painted);
    opened.push(shown);
    await page.context().close();
  }
  const moved = await timeOfKey(browser, throttle);
  return { throttle, painted: Math.min(...paints), opened: Math.min(...opened), moved };
}

/** When the page was first painted, and when the pane said that it is there. */
const timesOfOpening = (): [number, number] => {
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  const [shown] = performance.getEntriesByName('pane shown');
  return [painted?.startTime ?? NaN, shown?.startTime ?? NaN];
};

/** The median over keys on the slider, of a plan of ten components that fill tables. */
async function timeOfKey(browser: Browser, throttle: number): Promise<number> {
  const { page } = await openPane(browser, { office: true });
  for (let k = 1; k < 10; k++) await addComponent(page);
  const slowed = await page.context().newCDPSession(page);
  await slowed.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.locator('.dock [type=range]').focus();
  const times: number[] = [];
  for (let k = 0; k < keys; k++) {
    await page.evaluate(watchNextKey);
    await page.keyboard.press(k < keys / 2 ? 'ArrowLeft' : 'ArrowRight');
    times.push(await page.evaluate(() => (window as unknown as Watched).watched));
  }
  await page.context().close();
  return times.toSorted((a, b) => a - b)[keys >> 1] ?? NaN;
}

async function addComponent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a component' }).click();
  await page.getByRole('menuitem', { name: /^Bonus ladder/ }).click();
  await page.locator('.card .field input').first().waitFor();
}

interface Watched {
  watched: Promise<number>;
}

/** From the key to the end of the frame that follows it: a task after a frame comes when that is drawn. */
const watchNextKey = () => {
  (window as unknown as Watched).watched = new Promise((done) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - timeStamp);
          port2.postMessage(undefined);
        });
      },
      { capture: true, once: true },
    );
  });
};
