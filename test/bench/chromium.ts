import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../host/web';
import { clientFolder, functionsScript, scriptFolder } from '../host/client';

/**
 * The built functions in pages of Chromium, with the errors of Microsoft's own runtime, called as
 * Excel calls them: once over a whole column.
 */
export interface InChromium {
  /** Milliseconds of one call in a page that has called nothing before; `args` is script text. */
  first(call: ChromiumCall): Promise<number>;
  close(): Promise<void>;
}

export interface ChromiumCall {
  readonly id: string;
  /** An expression that makes the arguments, with `wholeColumn(cells, rows)` at hand: blank below the cells. */
  readonly args: string;
}

export async function openChromium(script: string): Promise<InChromium> {
  const browser = await launchChromium();
  const runtime = readFileSync(join(clientFolder, functionsScript), 'utf8');
  return {
    async first(call) {
      const page = await browser.newPage();
      try {
        return await timeOf(page, runtime, script, call);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

async function timeOf(
  page: Page,
  runtime: string,
  script: string,
  { id, args }: ChromiumCall,
): Promise<number> {
  // The runtime looks for its own tag: it is there by the address that every add-in loads it from.
  const empty = { contentType: 'text/html', body: '<!doctype html><title>Bench</title>' };
  await page.route('**/*', (route) => {
    const isRuntime = route.request().url().endsWith(functionsScript);
    return route.fulfill(isRuntime ? { contentType: 'text/javascript', body: runtime } : empty);
  });
  await page.goto('https://bench.test/');
  await page.addScriptTag({
    content: 'window._richApiNativeBridge = { sendMessageToHost() {} };',
  });
  await page.addScriptTag({ url: `${scriptFolder}${functionsScript}` });
  await page.addScriptTag({
    content: `window.associated = {};
      const { associate } = CustomFunctions;
      CustomFunctions.associate = (all) => Object.assign(associated, all);
      window.wholeColumn = (cells, rows) =>
        Array.from({ length: rows }, (_, row) => cells[row] ?? cells[0].map(() => null));`,
  });
  await page.addScriptTag({ content: script });
  // A function that needs every value, as OUTLIERS does, refuses the whole call.
  return page.evaluate<number>(`(() => {
    const args = ${args};
    const start = performance.now();
    try {
      window.kept = associated[${JSON.stringify(id)}](...args);
    } catch (refused) {
      if (!(refused instanceof CustomFunctions.Error)) throw refused;
    }
    return performance.now() - start;
  })()`);
}
