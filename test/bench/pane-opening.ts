import type { Browser } from 'playwright-core';
import { openPane } from '../browser/pane-page';
import { launchChromium } from '../host/web';

/** Milliseconds from the address, in a tab that has nothing of the built pane yet. */
export interface Opening {
  /** How many times slower than ours the processor is. */
  readonly throttle: number;
  /** To the first thing on the screen. */
  readonly painted: number;
  /** To the plan with its curve. */
  readonly shown: number;
}

const runs = 5;

/** The fastest of some runs, with Microsoft's library at hand. */
export async function openings(throttles: readonly number[]): Promise<Opening[]> {
  const browser = await launchChromium();
  try {
    const all: Opening[] = [];
    for (const throttle of throttles) {
      const times: [number, number][] = [];
      for (let run = 0; run < runs; run++) times.push(await timesOf(browser, throttle));
      const [painted, shown] = [0, 1].map((k) => Math.min(...times.map((one) => one[k] ?? NaN)));
      all.push({ throttle, painted: painted ?? NaN, shown: shown ?? NaN });
    }
    return all;
  } finally {
    await browser.close();
  }
}

async function timesOf(browser: Browser, throttle: number): Promise<[number, number]> {
  const { page } = await openPane(browser, { office: true, throttle });
  const times = await page.evaluate((): [number, number] => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const [shown] = performance.getEntriesByName('pane shown');
    return [painted?.startTime ?? NaN, shown?.startTime ?? NaN];
  });
  await page.context().close();
  return times;
}
