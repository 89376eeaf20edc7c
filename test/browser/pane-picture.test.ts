import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../host/web';
import { describeWith } from '../programs';
import { openPane, typeInto } from './pane-page';

const picture = join(__dirname, '../../assets/pane.png');

/** The size that a PNG says it has. */
function sizeOf(file: string): [number, number] {
  const head = readFileSync(file);
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
}

/** UPDATE_PICTURES=1 draws the README's picture anew. */
describeWith(['chromium', 'fonts'], 'the picture of the pane', () => {
  test('the README shows the pane at 98 %, in twice its size', async () => {
    if (process.env['UPDATE_PICTURES'] === '1') {
      const browser = await launchChromium({ isBrief: true });
      const { page } = await openPane(browser, { viewport: { width: 350, height: 870 } });
      await page.locator('.meta .disclose').click();
      await typeInto(page, 'field-name', 'Q3 milestone plan');
      await page.fill('#field-periodFrom', '2026-07-01');
      await page.fill('#field-periodTo', '2026-09-30');
      await page.locator('.meta .disclose').click();
      await typeInto(page, 'result', '98%');
      await page.screenshot({ path: picture });
      await browser.close();
    }
    expect(existsSync(picture)).toBe(true);
    expect(sizeOf(picture)).toEqual([700, 1740]);
    expect(statSync(picture).size).toBeLessThan(200_000);
  });
});
