import { join } from 'node:path';
import { launchChromium } from '../host/web';
import { builtScript } from './built-functions';

/** What an export costs in a page of Chromium, built as the pane is. */
export async function exportsInChromium(): Promise<string> {
  const script = await builtScript(() => join(__dirname, 'exports-page.ts'));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return await page.evaluate<string>('benchExports()');
  } finally {
    await browser.close();
  }
}
