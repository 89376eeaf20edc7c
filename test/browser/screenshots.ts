import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/engine/words';
import { openExcelInBrowser, untilQuiet } from '../host/browser-route';
import { launchChromium } from '../host/web';
import { excelStates } from './excel-states';
import { openPane } from './pane-page';
import { states } from './pane-states';

/*
 * `npm run screenshots`: the pane in each of its states, in every colour, width, height and language,
 * into out/, to be looked at. Words choose among them: `npm run screenshots -- gallery dark 350 da`.
 */

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;
const widths = [350, 320, 175];
const heights = [900, 500];

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const chosen = <T extends string | number>(all: readonly T[]) => {
    const some = all.filter((one) => wanted.includes(String(one)));
    return some.length > 0 ? some : all;
  };
  const out = join(__dirname, '../../out/screenshots');
  mkdirSync(out, { recursive: true });
  const browser = await launchChromium();
  const shoot = async (page: Page, state: string, language: Language) => {
    await page.waitForTimeout(300);
    for (const theme of chosen(Object.keys(themes) as (keyof typeof themes)[])) {
      await page.emulateMedia(themes[theme]);
      for (const width of chosen(widths)) {
        for (const height of chosen(heights)) {
          await page.setViewportSize({ width, height });
          // What was pressed or is typed in is what the picture is of.
          await page.evaluate(() => {
            const { activeElement, body } = document;
            if (activeElement !== body) activeElement?.scrollIntoView({ block: 'center' });
          });
          const name = [state, language, theme, width, height].join('-');
          await page.screenshot({ path: join(out, `${name}.png`) });
        }
      }
    }
  };
  const told = (state: string, language: Language) => (error: unknown) =>
    console.error(state, language, error);
  const names = chosen([...Object.keys(states), ...Object.keys(excelStates)]);
  for (const language of chosen<Language>(['en', 'da'])) {
    for (const state of names) {
      if (state in states) {
        const { page, close } = await openPane(browser, { query: `?lang=${language}` });
        page.setDefaultTimeout(10_000);
        await page.setViewportSize({ width: 350, height: 900 });
        await states[state]?.(page).catch(told(state, language));
        await shoot(page, state, language);
        await close();
        continue;
      }
      const viewport = { width: 350, height: 900 };
      const profile = language === 'da' ? danish : {};
      const bench = await openExcelInBrowser({ browser, viewport, profile });
      bench.page.setDefaultTimeout(10_000);
      await bench.addIn.waitForSelector('.split-menu');
      await untilQuiet(bench);
      await excelStates[state]?.(bench).catch(told(state, language));
      await shoot(bench.page, state, language);
      await bench.close();
    }
  }
  await browser.close();
}

const danish = { locale: 'da-DK', decimalSeparator: ',', thousandsSeparator: '.' };

void main();
