import type { Frame } from 'playwright-core';
import { type BrowserBench, untilQuiet } from '../host/browser-route';
import type { Profile } from '../host/profiles';
import { describeWith } from '../programs';
import { begin } from './pane-page';
import { paneInExcel } from './pane-suites';
import { eventually } from './eventually';

/** The pane in the emulated Excel, through Microsoft's own library. */
describeWith('chromium', 'the pane in Excel', () => {
  let bench: BrowserBench;
  let pane: Frame;
  const openExcel = paneInExcel('assertSound');
  const open = async (profile: Partial<Profile> = {}) => {
    ({ bench, pane } = await openExcel({ profile }));
  };
  const sheets = () =>
    bench.host
      .snapshot()
      .sheets.flatMap(({ name, visibility }) => (visibility === 'Visible' ? [name] : []));
  const insert = () => pane.getByRole('button', { name: 'Insert in workbook' });
  const menu = async (name: string) => {
    await pane.getByRole('button', { name: 'Sheets, copies and more' }).click();
    await pane.getByRole('menuitem', { name }).click();
  };
  const note = () => pane.locator('#footer-note').textContent();
  const said = (text: string) => pane.locator('#footer-note').getByText(text).waitFor();

  test('Insert writes the sheets and says their names; as a new plan it writes others', async () => {
    await open();
    await insert().click();
    await said('Inserted as sheets Plan, Team, Summary, Scenarios, Checks, Log');
    expect(sheets()).toEqual(['Sheet1', 'Plan', 'Team', 'Summary', 'Scenarios', 'Checks', 'Log']);
    await menu('Insert as a new plan');
    await said('Inserted as sheets Plan 2, Team 2, Summary 2, Scenarios 2, Checks 2, Log 2');
    expect(sheets()).toHaveLength(13);
    await untilQuiet(bench);
    bench.host.assertClean();
  });

  test('the form of the formulas is chosen in the menu', async () => {
    await open();
    await pane.getByRole('button', { name: 'Sheets, copies and more' }).click();
    await pane.getByRole('menuitemradio', { name: /COMP functions/ }).click();
    await eventually(note).toBe('As COMP functions. They need the add-in.');
    await insert().click();
    await said('Inserted as sheets Plan');
    expect(JSON.stringify(bench.host.snapshot())).toContain('COMP.MILESTONE_BONUS(');
  });

  test('Insert is refused before anything is written while a field is wrong', async () => {
    await open();
    const { length } = bench.host.requests;
    await pane.locator('#field-bonus').fill('many');
    await insert().click({ force: true });
    await eventually(note).toMatch(/^Fix 1 field first\./);
    await bench.page.waitForTimeout(300);
    expect(bench.host.requests).toHaveLength(length);
    expect(sheets()).toEqual(['Sheet1']);
  });

  test('a workbook for reading only refuses, with a reason and a way out', async () => {
    await open({ readOnly: true });
    await insert().click();
    await pane.locator('.outcome.is-bad').waitFor();
    await eventually(note).toMatch(/read/i);
    expect(sheets()).toEqual(['Sheet1']);
  });

  test('a failure in the middle leaves the workbook as it was, and says so', async () => {
    await open();
    const before = bench.host.snapshot();
    bench.host.faults.arm({ kind: 'fail at operation', request: 4, operation: 40 });
    await insert().click();
    await pane.locator('.outcome.is-bad').waitFor();
    expect(bench.host.snapshot()).toEqual(before);
    await eventually(() => insert().getAttribute('aria-disabled')).toBe('false');
  });

  /** Until the request has come that Excel does not answer. */
  const untilStruck = async () => {
    while (bench.host.faults.struck.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  test('while Excel does not answer the button is locked and the stage is named', async () => {
    await open();
    bench.host.faults.arm({ kind: 'hang', request: 4, applied: true });
    await insert().click();
    await untilStruck();
    await pane.getByText('Writing the sheet').waitFor();
    await eventually(() => insert().getAttribute('aria-disabled')).toBe('true');
    await insert().click({ force: true });
    expect(bench.host.faults.struck).toHaveLength(1);
  });

  const hang = async (request: number) => {
    await bench.page.clock.install();
    bench.host.faults.arm({ kind: 'hang', request, applied: true });
    await insert().click();
    await untilStruck();
    await bench.page.clock.fastForward(61_000);
    await pane.getByRole('button', { name: 'Look again' }).click();
  };

  test('an answer that never came is looked for, and may have been a success', async () => {
    await open();
    await hang(5);
    await said('Nothing is left unfinished.');
    await pane.getByRole('button', { name: 'Update the workbook' }).waitFor();
    expect(sheets()).toEqual(['Sheet1', 'Plan', 'Team', 'Summary', 'Scenarios', 'Checks', 'Log']);
  });

  test.each([
    [
      'Finish',
      'Finished:',
      ['Sheet1', 'Plan', 'Deals', 'Team', 'Summary', 'Scenarios', 'Checks', 'Log'],
    ],
    ['Take back', 'The change was taken back.', ['Sheet1']],
  ])('a change that Excel left half done is settled: %s', async (press, words, left) => {
    await open();
    await begin(pane, 'Enterprise AE');
    await hang(4);
    await said('An earlier change of the plan was not finished');
    await pane.getByRole('button', { name: press, exact: true }).click();
    await said(words);
    await pane.waitForFunction(() => document.querySelector('.outcome.is-bad') === null);
    expect(sheets()).toEqual(left);
  });

  test.each([
    [
      'Finish',
      'Finished:',
      ['Sheet1', 'Plan', 'Deals', 'Team', 'Summary', 'Scenarios', 'Checks', 'Log'],
    ],
    ['Take back', 'The change was taken back.', ['Sheet1']],
    [
      'Leave it as it is',
      'What stands of the change stays as it is.',
      [
        'Sheet1',
        'Plan',
        'Deals',
        'Team',
        'Summary',
        'Scenarios',
        'Checks',
        'Log',
        'Compsheet Plan',
      ],
    ],
  ])('a change that the last session left half done is settled: %s', async (press, words, left) => {
    await open();
    await begin(pane, 'Enterprise AE');
    bench.host.faults.arm({ kind: 'hang', request: 4, applied: true });
    await insert().click();
    await untilStruck();
    await pane.evaluate(() => {
      document.documentElement.id = 'before';
      location.reload();
    });
    await pane.waitForFunction(() => document.documentElement.id !== 'before');
    await said('An earlier change of the plan was not finished');
    await pane.getByRole('button', { name: press, exact: true }).click();
    await said(words);
    await pane.waitForFunction(() => document.querySelector('.outcome.is-bad') === null);
    expect(sheets()).toEqual(left);
    const again = pane.getByRole('button', { name: press === 'Finish' ? /^Update/ : /^Insert/ });
    await eventually(() => again.count()).toBe(1);
  });

  test('text follows Excel’s language, and numbers Excel’s own signs', async () => {
    await open({ locale: 'da-DK', decimalSeparator: ',', thousandsSeparator: '.' });
    await pane.getByRole('button', { name: 'Indsæt i projektmappen' }).waitFor();
    await pane.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-quota')?.value === '1.800.000',
    );
  });

  test('a ladder is read from two selected columns, or refused with what was found', async () => {
    await open();
    bench.host.type('Sheet1!B2:C4', [
      ['From', 'Bonus'],
      [1_000_000, 10_000],
      [2_000_000, 30_000],
    ]);
    bench.host.select('Sheet1!B2:C4');
    await begin(pane, 'Revenue ladder');
    const load = pane.getByRole('button', { name: 'Take from selection' });
    await load.click();
    await pane.waitForFunction(() => document.querySelectorAll('.step').length === 2);
    await eventually(() => pane.locator('[id="field-1.1"]').inputValue()).toBe('30,000');
    bench.host.type('Sheet1!C4', 'many');
    await load.click();
    await pane.getByText('C4 holds “many”.').waitFor();
    bench.host.select('Sheet1!B2:B4');
    await load.click();
    await pane.getByText('B2:B4 has 1 column.').waitFor();
    await eventually(() => pane.locator('.step').count()).toBe(2);
  });

  const isShown = ({ visibility }: { visibility: string }) => visibility === 'Visible';
  const danish = { locale: 'da-DK', decimalSeparator: ',', thousandsSeparator: '.' } as const;
  const english = {
    ...{ insert: 'Insert in workbook', inserted: 'Inserted as sheet', update: /^Update the/ },
    ...{ more: 'Sheets, copies and more', anyway: 'Update all the same', notNow: 'Not now' },
    typed:
      /^The update would take away what was typed here: Team!A9 Anna Holm, .* Nothing is written yet\./,
    updated: 'Updated:',
    shown: 'Cells of the plan show an error:',
    wait: 'Wait until Excel has calculated them, and try again.',
    manual: 'Excel calculates only when told to, so the cells may show old numbers.',
    leaves: ['Freeze the period', 'Share a copy with formulas', 'Share a copy of values'],
    ...{ statement: 'Statement of a payee', back: 'Back to the plan' },
  };
  const each = [
    ['English', {}, english],
    [
      'Danish',
      danish,
      {
        ...{ insert: 'Indsæt i projektmappen', inserted: 'Indsat som ark', update: /^Opdater pro/ },
        ...{ more: 'Ark, kopier og mere', anyway: 'Opdater alligevel', notNow: 'Ikke nu' },
        typed:
          /^Opdateringen ville fjerne det, der er skrevet her: Team!A9 Anna Holm, .* Der er ikke skrevet noget endnu\./,
        updated: 'Opdateret:',
        shown: 'Celler i planen viser en fejl:',
        wait: 'Vent, til Excel har beregnet dem, og prøv igen.',
        manual: 'Excel beregner kun på opfordring, så cellerne kan vise gamle tal.',
        leaves: ['Frys perioden', 'Del en kopi med formler', 'Del en kopi med værdier'],
        ...{ statement: 'Bonusafregning', back: 'Tilbage til planen' },
      } satisfies typeof english,
    ],
  ] as const;

  describe.each(each)('in %s', (_, profile, words) => {
    const choose = async (name: string, role: 'menuitem' | 'menuitemcheckbox' = 'menuitem') => {
      await pane.getByRole('button', { name: words.more }).click();
      await pane.getByRole(role, { name }).click();
    };
    const inserted = async () => {
      await open(profile);
      await pane.getByRole('button', { name: words.insert }).click();
      await said(words.inserted);
      await untilQuiet(bench);
    };

    test('an update names what was typed and would go, and is made all the same when told', async () => {
      await inserted();
      const before = bench.host.snapshot();
      await choose('Team', 'menuitemcheckbox');
      await pane.locator('h1').click();
      const update = pane.getByRole('button', { name: words.update });
      await update.click();
      await eventually(note).toMatch(words.typed);
      expect(bench.host.snapshot()).toEqual(before);
      await pane.getByRole('button', { name: words.notNow }).click();
      await eventually(() => pane.locator('.outcome').count()).toBe(0);
      await update.click();
      await pane.getByRole('button', { name: words.anyway }).click();
      await said(words.updated);
      // What sums up and checks Team goes with it.
      expect(sheets()).toHaveLength(before.sheets.filter(isShown).length - 3);
      expect(sheets()).not.toContain('Team');
    });

    test('nothing leaves while a cell shows an error, or calculation is manual', async () => {
      await inserted();
      const { cells = {} } = bench.host.snapshot().sheets.find(({ name }) => name === 'Team') ?? {};
      const [at = ''] =
        Object.entries(cells).find(([, { content }]) => /^=IF\(\[@/.test(String(content))) ?? [];
      bench.host.supply(`Team!${at}`, '#BUSY!');
      const before = bench.host.snapshot();
      const shown = `${words.shown} Team!${at} #BUSY!. ${words.wait}`;
      for (const name of words.leaves) {
        await choose(name);
        await eventually(note).toContain(shown);
      }
      await choose(words.statement);
      const told = () =>
        pane.locator('.statement [role=status]').filter({ hasText: /./ }).textContent();
      await eventually(told).toBe(shown);
      await pane.getByRole('button', { name: words.back }).click();
      bench.host.supply(`Team!${at}`, 1);
      bench.host.workbook.calculationMode = 'Manual';
      await choose(words.leaves[0] ?? '');
      await eventually(note).toContain(words.manual);
      bench.host.workbook.calculationMode = 'Automatic';
      expect(sheets()).toHaveLength(before.sheets.filter(isShown).length);
    });
  });
});
