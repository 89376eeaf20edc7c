import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import type { Plan } from '../../src/plan/plan';
import { openFile } from '../../src/workbook/plans/open-file';
import { describeWith } from '../programs';
import { eventually } from './eventually';
import { type PaneOptions, begin, hasFocus, typeInto } from './pane-page';
import { paneInTabs } from './pane-suites';

async function planIn(file: Download): Promise<Plan> {
  const opened = openFile(new Uint8Array(readFileSync(await file.path())));
  const found = opened.ok ? opened.value[0] : undefined;
  if (found?.state !== 'current') throw new Error(`The file holds ${found?.state ?? 'no plan'}.`);
  return found.plan;
}

/** What concerns the plan as a whole, and the file that keeps it. */
describeWith('chromium', 'the details of a plan', () => {
  let page: Page;
  const openTab = paneInTabs();
  const open = async (plan: string, options: PaneOptions = {}) => {
    page = await openTab(options);
    await begin(page, plan);
  };
  const section = async (name: string) => {
    if (!(await page.locator('.details').isVisible()))
      await page.locator('.meta .disclose').click();
    await page.locator('.section').getByRole('button', { name, exact: true }).click();
  };
  const note = () => page.locator('#footer-note').textContent();
  const downloaded = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.primary').click(),
    ]);
    return file;
  };

  test('a role is renamed wherever the plan names it', async () => {
    await open('Enterprise AE');
    await section('Roles');
    await page.getByLabel('Role 1').fill('Seller');
    await section('Splits');
    await eventually(() => page.locator('#credit-role-0').inputValue()).toBe('Seller');
    await page.getByRole('button', { name: 'Done' }).click();
    const plan = await planIn(await downloaded());
    expect(plan.roles).toEqual(['Seller', 'SE', 'BDR']);
    expect(plan.creditSplits.map(({ role }) => role)).not.toContain('AE');
    expect(plan.components.flatMap(({ roles }) => roles)).not.toContain('AE');
  });

  test('a measure is added, and a component follows it', async () => {
    await open('Enterprise AE');
    await section('What counts and when');
    await page.getByRole('button', { name: 'Add a measure' }).click();
    await page.locator('#measure-name-1').fill('pipeline');
    await page.selectOption('#measure-counts-1', 'invoice');
    await page.locator('#measure-cut-off-1').fill('12');
    const removes = page.getByRole('button', { name: 'Remove pipeline' });
    await eventually(() => removes.count()).toBe(1);
    await page.getByRole('button', { name: 'Add a measure' }).click();
    await page.locator('#measure-name-2').fill('team pipeline');
    await page.selectOption('#measure-total-2', { label: 'The team’s total: pipeline' });
    await eventually(() => page.locator('#measure-counts-2').count()).toBe(0);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.selectOption('#field-measure', { label: 'Pipeline' });
    const plan = await planIn(await downloaded());
    expect(plan.measures[1]).toMatchObject({
      name: 'pipeline',
      counts: 'invoice',
      cutOffDays: 12,
    });
    expect(plan.measures[2]?.total).toEqual({ of: plan.measures[1]?.id, over: 'team' });
    expect(plan.components[0]).toMatchObject({ measure: plan.measures[1]?.id });
    await page.locator('.meta .disclose').click();
    const pipeline = page.getByRole('group', { name: 'pipeline', exact: true });
    await pipeline
      .getByText('Cannot be removed: it is needed by Accelerator and team pipeline.')
      .waitFor();
    expect(await pipeline.getByRole('button').count()).toBe(0);
  });

  test('a measure is what deals say in a column, or of a team what its bases come to', async () => {
    await open('Enterprise AE');
    await section('What counts and when');
    const add = page.getByRole('button', { name: 'Add a measure' });
    await add.click();
    await page.locator('#measure-name-1').fill('average discount');
    await page.selectOption('#measure-unit-1', 'percent');
    await page.selectOption('#measure-from-deals-1', { label: 'Deals: average of a column' });
    await page.locator('#measure-column-1').fill('Discount given');
    await add.click();
    await page.locator('#measure-name-2').fill('new business');
    await page.selectOption('#measure-unit-2', 'percent');
    await page.selectOption('#measure-from-deals-2', { label: 'Deals: share of what is sold' });
    await page.getByRole('button', { name: 'Add a value' }).click();
    await page.locator('#measure-value-2-1').fill('Cross-sell');
    await page.getByRole('button', { name: 'Add a value' }).click();
    await page.getByRole('button', { name: 'Remove Value 3' }).click();
    await add.click();
    await page.locator('#measure-name-3').fill('NRR');
    await page.selectOption('#measure-unit-3', 'percent');
    await page.selectOption('#measure-from-deals-3', { label: 'Deals: net retention (NRR)' });
    await add.click();
    await page.locator('#measure-name-4').fill('team NRR');
    await page.selectOption('#measure-total-4', { label: 'The team’s: NRR' });
    await page.getByRole('button', { name: 'Done' }).click();
    const { measures } = await planIn(await downloaded());
    expect(measures.map(({ said }) => said)).toEqual([
      ...[undefined, { column: 'Discount given' }],
      ...[{ column: 'Type', values: ['New business', 'Cross-sell'] }, undefined, undefined],
    ]);
    expect(measures[4]).toMatchObject({
      ...{ unit: 'percent', total: { of: measures[3]?.id, over: 'team' } },
    });
  });

  test('what a measure counts is one paragraph, is taken back as one, and goes into the file', async () => {
    await open('SDR leads');
    const given = /^A first meeting with somebody who can decide/;
    const definition = page.getByLabel('Definition', { exact: true }).first();
    await section('What counts and when');
    expect(await definition.inputValue()).toMatch(given);
    await definition.fill('A meeting that was held.\nWhoever cancels is not counted.');
    const paragraph = 'A meeting that was held. Whoever cancels is not counted.';
    await eventually(() => definition.inputValue()).toBe(paragraph);
    await definition.press('Enter');
    await page.keyboard.press('ControlOrMeta+z');
    await eventually(() => definition.inputValue()).toMatch(given);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await eventually(() => definition.inputValue()).toBe(paragraph);
    await page.getByRole('button', { name: 'Done' }).click();
    expect((await planIn(await downloaded())).measures[0]?.definition).toBe(paragraph);
    await page.locator('.meta .disclose').click();
    await definition.fill('   ');
    await page.getByRole('button', { name: 'Done' }).click();
    const { measures } = await planIn(await downloaded());
    expect(measures.map((one) => 'definition' in one)).toEqual([false, false]);
  });

  test('a new measure is not defined as the first one is', async () => {
    await open('Two or three markets', { query: '?lang=en' });
    await section('What counts and when');
    await page.getByRole('button', { name: 'Add a measure' }).click();
    await eventually(() => page.inputValue('#measure-definition-1')).toBe('');
    expect(await page.inputValue('#measure-definition-0')).toMatch(/^A country in which/);
  });

  test('credit is at most 100 % without the overlays, and pay makes 100 %', async () => {
    await open('Enterprise AE');
    await section('Splits');
    await typeInto(page, 'credit-share-0', '90');
    await eventually(note).toMatch(/^Fix 1 field first\./);
    await eventually(() => page.locator('#section-splits .fault').textContent()).toMatch(
      /add up to 110%/,
    );
    await typeInto(page, 'credit-share-1', '10');
    await eventually(note).toMatch(/^As native formulas\./);
    await page.getByRole('button', { name: 'Add a share' }).last().click();
    await typeInto(page, 'pay-share-2', '50');
    await eventually(note).toMatch(/^Fix 1 field first\./);
    await page.locator('.section .fault').first().waitFor();
  });

  test('credit that is shared anew begins alike, and makes a whole', async () => {
    await open('Enterprise AE');
    await section('Splits');
    const remove = page.locator('.detail-row:has([id^=credit-share]) .icon-button');
    for (const left of [2, 1, 0]) {
      await remove.first().click();
      await eventually(() => remove.count()).toBe(left);
    }
    await page.getByRole('button', { name: 'Add a share' }).first().click();
    for (const [k, share] of ['33', '33', '34'].entries()) {
      await eventually(() => page.inputValue(`#credit-share-${k}`)).toBe(share);
    }
    await eventually(note).toMatch(/^As native formulas\./);
  });

  test('an instalment is due when asked for, and the shares make 100 %', async () => {
    await open('Milestone bonus');
    await section('Payment');
    await typeInto(page, 'instalment-share-0', '60');
    await eventually(note).toMatch(/^Fix 1 field first\./);
    await page.getByRole('button', { name: 'Add an instalment' }).click();
    await eventually(() => page.inputValue('#instalment-share-1')).toBe('40');
    await page.selectOption('#instalment-on-1', 'trigger');
    await page.selectOption('#instalment-trigger-1', 'go-live');
    const plan = await planIn(await downloaded());
    expect(plan.payment.instalments).toEqual([
      { share: 0.6, due: { on: 'period-end', days: 30 } },
      { share: 0.4, due: { on: 'trigger', trigger: 'go-live' } },
    ]);
  });

  test('a provisional plan is reviewed after so many days; approval ends that', async () => {
    await open('Milestone bonus');
    await section('Status and discovery');
    await page.selectOption('#status', 'provisional');
    await page.selectOption('#review', '90');
    await eventually(() => page.locator('.chip').textContent()).toMatch(/provisional/i);
    await section('Version and approval');
    await page.getByRole('button', { name: 'New version' }).click();
    await eventually(() => page.locator('.meta .disclose').textContent()).toMatch(/version 2/);
    await page.getByRole('button', { name: 'Approve' }).click();
    await eventually(() => page.locator('#section-log').textContent()).toMatch(
      /Approved as it stands\./,
    );
    await eventually(() => page.locator('.chip').textContent()).toMatch(/approved/i);
    await page.getByRole('button', { name: 'Done' }).click();
    await typeInto(page, 'field-bonus', '60,000');
    await page.locator('.meta .disclose').click();
    await section('Version and approval');
    await eventually(() => page.locator('#section-log').textContent()).toMatch(
      /Changed since its approval/,
    );
    const plan = await planIn(await downloaded());
    expect(plan).toMatchObject({ version: 2, status: 'approved', reviewAfterDays: null });
    expect(plan.log.map(({ event }) => event)).toEqual(['created', 'changed', 'approved']);
  });

  test('a plan of a whole quarter becomes one of the whole year, as one step', async () => {
    await open('Milestone bonus');
    await page.locator('.meta .disclose').click();
    await page.locator('#field-periodFrom').fill('2026-10-01');
    await page.locator('#field-periodTo').fill('2026-12-31');
    await page.selectOption('#period', 'year');
    await eventually(() => page.locator('.meta .disclose').textContent()).toMatch(/^2026\s/);
    await page.locator('#field-periodTo').fill('2026-11-30');
    await page.selectOption('#period', 'month');
    await eventually(() => page.inputValue('#field-periodFrom')).toBe('2026-01-01');
    await eventually(() => page.inputValue('#field-periodTo')).toBe('2026-11-30');
  });

  test('the way back from the details is in sight, and a tab is one too', async () => {
    await open('Milestone bonus', { viewport: { width: 350, height: 700 } });
    const details = page.locator('.meta .disclose');
    await details.click();
    const done = page.getByRole('button', { name: 'Done' });
    const isInSight = () =>
      done.evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === button;
      });
    await eventually(isInSight).toBe(true);
    await done.click();
    await eventually(() => hasFocus(details)).toBe(true);
    await details.click();
    await page.locator('#tab-check').click();
    await eventually(() => page.locator('.details').isVisible()).toBe(false);
    await page.locator('.check-old').waitFor();
  });

  test('a plan that is downloaded is read from its file, and shown when it is opened', async () => {
    await open('Enterprise AE');
    await typeInto(page, 'field-quota', '2,500,000');
    const file = await downloaded();
    const path = await file.path();
    const plan = await planIn(file);
    expect(plan).toMatchObject({
      name: 'Enterprise AE',
      components: [{ quota: 2_500_000 }, {}, {}],
    });
    await begin(page, 'Milestone bonus');
    await page.getByRole('button', { name: 'Sheets, copies and more' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('menuitem', { name: 'Open a plan file or workbook' }).click(),
    ]);
    await chooser.setFiles({
      name: 'Enterprise AE.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(path),
    });
    await page.getByText('Opened Enterprise AE.xlsx').waitFor();
    await eventually(() => page.locator('h1').textContent()).toBe('Enterprise AE');
    await eventually(() => page.inputValue('#field-quota')).toBe('2,500,000');
    expect(await planIn(await downloaded())).toEqual(plan);

    await page.getByRole('button', { name: 'Sheets, copies and more' }).click();
    await page.getByRole('menuitem', { name: 'Statement of a payee' }).click();
    await page.waitForSelector('[data-testid="total"]');
    await eventually(() => page.getByText('invented').count()).toBe(0);
  });

  test('a plan file is saved, opened beside what is shown, and refused with where and why', async () => {
    await open('Enterprise AE');
    await page.getByRole('button', { name: 'Sheets, copies and more' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save a plan file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('Enterprise AE.json');
    const text = readFileSync(await file.path(), 'utf8');
    await begin(page, 'Milestone bonus');
    const choose = (content: string) =>
      page.setInputFiles('input[type=file]', {
        ...{ name: 'theirs.json', mimeType: 'application/json' },
        buffer: Buffer.from(content),
      });
    for (const [content, words] of [
      ['Name;Amount', 'It is no plan file.'],
      [
        text.replace(/"quota": [^,]*/, '"quota": "many"'),
        '“components” no. 1 “quota”: Found "many".',
      ],
      [
        '{"document":3,"name":5}',
        'The file is not a whole plan, it lacks “language”, “version”, “status” and 11 more.',
      ],
    ] as const) {
      await choose(content);
      await eventually(() => note()).toContain(words);
      await eventually(() => page.locator('h1').textContent()).toBe('Milestone bonus');
    }
    await page.locator('.start-another').click();
    await page.getByRole('button', { name: 'Open a plan file', exact: true }).waitFor();
    await choose(text);
    await page.getByText('Opened theirs.json').waitFor();
    await eventually(() => page.locator('h1').textContent()).toBe('Enterprise AE');
    expect(await planIn(await downloaded())).toEqual(JSON.parse(text));
    await page.keyboard.press('Control+z');
    await eventually(() => page.locator('h1').textContent()).toBe('Milestone bonus');
  });

  test.each([
    ['no workbook at all', Buffer.from('Name;Amount')],
    [
      'an archive without a plan',
      Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
    ],
  ])('a file that is %s is refused, and the plan stays', async (_, buffer) => {
    await open('Milestone bonus');
    const file = { name: 'mine.xlsx', mimeType: 'application/octet-stream', buffer };
    await page.setInputFiles('input[type=file]', file);
    await page.locator('.outcome.is-bad').waitFor();
    await eventually(() => page.locator('h1').textContent()).toBe('Milestone bonus');
    await eventually(() => page.locator('.primary').getAttribute('aria-disabled')).toBe('false');
  });

  test.each([
    ['Share a copy with formulas', true],
    ['Share a copy of values', false],
  ])('%s: an .xlsx without COMP functions, with a sheet on what it is', async (name, lives) => {
    await open('Enterprise AE');
    await page.getByRole('button', { name: 'Sheets, copies and more' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^Enterprise AE .*\d{4}.*\.xlsx$/);
    const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
    const texts = Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)] as const);
    const sheets = texts.filter(([part]) => part.startsWith('xl/worksheets/sheet'));
    expect(sheets.some(([, text]) => /<f[ >]/.test(text))).toBe(lives);
    expect(sheets.filter(([, text]) => text.includes('COMP.'))).toEqual([]);
    expect(parts['xl/workbook.xml'] && strFromU8(parts['xl/workbook.xml'])).toContain(
      'name="About"',
    );
    const words = texts.map(([, text]) => text).join('');
    for (const word of ['About this copy', 'Rules fingerprint', 'Copied on']) {
      expect(words).toContain(word);
    }
  });

  test.each([
    ['newer', /"document":\d+/, '"document":99', 'The plan was written by a newer Compsheet'],
    ['damaged', /"roles":\[/, '"roles":7,"was":[', 'Enterprise AE'],
  ])('a %s plan in a file is named and left alone', async (_, found, instead, words) => {
    await open('Enterprise AE');
    const file = await downloaded();
    const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
    const changed = Object.entries(parts).map(([part, bytes]) => {
      const text = strFromU8(bytes).replaceAll('&quot;', '"');
      const isKept = part.startsWith('customXml/') && found.test(text);
      return [part, isKept ? strToU8(text.replace(found, instead)) : bytes] as const;
    });
    expect(changed.filter(([part, bytes]) => bytes !== parts[part])).toHaveLength(1);
    await begin(page, 'Milestone bonus');
    const buffer = Buffer.from(zipSync(Object.fromEntries(changed)));
    const mimeType = 'application/octet-stream';
    await page.setInputFiles('input[type=file]', { name: 'theirs.xlsx', mimeType, buffer });
    await page.locator('.outcome.is-bad').waitFor();
    await eventually(() => page.locator('.outcome').textContent()).toContain(words);
    await eventually(() => page.locator('h1').textContent()).toBe('Milestone bonus');
  });

  test('the details leave room for the components and the button', async () => {
    await open('Enterprise AE');
    await page.locator('.meta .disclose').click();
    const box = async (selector: string) =>
      (await page.locator(selector).boundingBox()) ?? { y: 0, height: 0 };
    await page.locator('.details').waitFor();
    await eventually(async () => {
      const footer = await box('.footer');
      return footer.y + footer.height;
    }).toBeLessThanOrEqual(760);
    await eventually(async () => (await box('.scroll')).height).toBeGreaterThan(100);
  });
});
