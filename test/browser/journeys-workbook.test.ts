import { readFileSync } from 'node:fs';
import { openFile } from '../../src/workbook/plans/open-file';
import { untilQuiet } from '../host/browser-route';
import { eventually, inEachWay } from './journey';
import { inGallery } from './pane-page';

/** A plan leaves the pane, and is read beside an old sheet and in the cells of a workbook. */
inEachWay('a plan and its workbook', (journey) => {
  const { press, type, take, made, saved, said } = journey;
  const $ = (selector: string) => journey.pane.locator(selector);
  const button = (name: string | RegExp) => journey.pane.getByRole('button', { name });
  const more = () => $('.split-menu .menu-button');
  const begin = async (name: string) => {
    await press($('.start-another'));
    await press(inGallery(journey.pane, name));
    await eventually(() => $('h1').textContent()).toBe(name);
  };
  const excel = () => {
    if (!journey.bench) throw new Error('There is no Excel here.');
    return journey.bench;
  };
  const names = () =>
    excel()
      .host.snapshot()
      .sheets.flatMap(({ name, visibility }) => (visibility === 'Visible' ? [name] : []));

  test('a payee’s statement is read, and a copy of values is shared', async () => {
    await begin('Enterprise AE');
    await take(more(), 'Statement of a payee');
    await eventually(() => $('#payee').inputValue()).toBe('Anna Holm');
    await eventually(() => journey.pane.getByTestId('total').textContent()).toBe('23,300 DKK');
    await press(button('Back to the plan'));
    if (journey.host === 'plain') {
      const file = await saved(() => take(more(), 'Share a copy of values'));
      const opened = openFile(readFileSync(await file.path()));
      // A copy of values is nobody's plan to go on with.
      expect(opened.ok && opened.value).toEqual([]);
    } else {
      await take(more(), 'Share a copy with formulas');
      await said('The copy is a new workbook');
    }
  });

  /* The old formula asks for more than a step: who stands exactly on 5,000,000 gets nothing. */
  test('an old sheet is held against the plan, and its list is kept', async () => {
    await begin('Revenue ladder');
    const rows = [
      [4_000_000, 0],
      [5_000_000, 0],
      [6_000_000, 50_000],
    ];
    await press($('#tab-check'));
    await press($('.check-old'));
    if (journey.host === 'plain') {
      await journey.pane.evaluate(
        (text) => navigator.clipboard.writeText(text),
        rows.map((row) => row.join('\t')).join('\n'),
      );
      await press($('#old-pasted'));
      await journey.page.keyboard.press('ControlOrMeta+v');
      await press(button('Compare'));
    } else {
      excel().host.type('Sheet1!B2:C4', rows);
      await type('old-range-0', 'Sheet1!B2:B4');
      await type('old-range-1', 'Sheet1!C2:C4');
      await press(button('Compare'));
    }
    const first = $('.old-compared li').first();
    await eventually(() => first.innerText()).toContain('−50,000');
    if (journey.host === 'plain') {
      const file = await saved(() => press(button('Download the list')));
      expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    } else {
      await press(button('Insert as a list'));
      await eventually(names).toEqual(['Sheet1', 'Old sheet']);
    }
  });

  if (journey.host === 'plain') return;

  test('a plan is inserted, changed, updated, frozen and removed', async () => {
    await begin('Milestone bonus');
    expect((await made()).components).toMatchObject([{ bonus: 50_000 }]);
    await type('field-bonus', '60,000');
    expect((await made()).components).toMatchObject([{ bonus: 60_000 }]);
    const before = names().length;
    // Of what Excel calculates, the flag of the first payee.
    const { host } = excel();
    const team = () => host.snapshot().sheets.find(({ name }) => name === 'Team');
    const [head = ''] =
      Object.entries(team()?.cells ?? {}).find(([, { content }]) => content === 'Flags') ?? [];
    const row = Number(head.replace(/\D/g, ''));
    const flagged = `Team!${head.replace(/\d/g, '')}${row + 1}`;
    host.workbook.calculate = (_, address) => (address === flagged ? 'Payout stands out.' : '');
    await take(more(), 'Show only flagged rows');
    await said('Only flagged rows are shown: Team (1)');
    expect(team()?.hidden.includes(`${row + 1}`)).toBe(false);
    expect(team()?.hidden).toContain(`${row + 2}`);
    await take(more(), 'Show only flagged rows');
    await said('All rows are shown.');
    await take(more(), 'Freeze the period');
    await said(/^Settled values are on sheet/);
    expect(names()).toHaveLength(before + 1);
    await take(more(), 'Remove the plan');
    await press($('.ask').getByRole('button', { name: 'Remove the plan' }));
    await said(/^Removed:/);
    expect(names()).not.toContain('Plan');
  });

  /* 820,000 of 2,000,000 at the base rate: 2.5 % of it is 20,500. */
  test('a cell of the plan is explained, and one that it is made of', async () => {
    await begin('Enterprise AE');
    await made();
    await untilQuiet(excel());
    await press($('#tab-explain'));
    excel().host.select('Team!O9');
    const why = () => $('.why > h2').textContent();
    await eventually(why).toBe('Why 20,500?');
    await press(button(/^Explain Earned: Accelerator/));
    await press(button('Back'));
    await eventually(why).toBe('Why 20,500?');
    // 8 % of 125,000, and 12 % of the 75,000 above.
    const { host } = excel();
    host.type('Sheet1!B2:C2', [[200_000, 125_000]]);
    host.type('Sheet1!E1:F2', [
      [0, '8%'],
      [1, '12%'],
    ]);
    host.type('Sheet1!D2', '=COMP.TIERED_COMMISSION(B2,E1:F2,C2)');
    host.supply('Sheet1!D2', 19_000);
    host.select('Sheet1!D2');
    await eventually(why).toBe('Why 19,000?');
    await press(button(/^Show Table of threshold and rate/));
    await eventually(() => host.workbook.selection).toEqual({
      ...{ row: 0, column: 4, rows: 2, columns: 2 },
    });
    const isAtPage = () => journey.pane.evaluate(() => document.activeElement === document.body);
    await eventually(isAtPage).toBe(false);
  });

  test('each command of the ribbon opens its place, and a function is inserted from there', async () => {
    const { bench } = journey;
    await begin('Enterprise AE');
    const go = (command: string) =>
      journey.by === 'mouse'
        ? excel().press(`Compsheet.${command}`, `Compsheet.${command}`)
        : excel().pressKeysOf(`Compsheet.${command}`);
    const heading = (name: string) =>
      journey.pane.getByRole('heading', { name, level: 1 }).waitFor();
    await go('statement');
    await heading('Statement');
    await go('explain');
    await journey.pane.getByRole('tab', { name: 'Explain', selected: true }).waitFor();
    await go('plan');
    await journey.pane.getByRole('tab', { name: 'Plan', exact: true, selected: true }).waitFor();
    await go('share');
    await said('The copy is a new workbook');
    await go('flagged');
    await said('The workbook has no Deals or Team table of a plan.');
    bench?.host.select('Sheet1!B2');
    await go('functions');
    await heading('Insert a function');
    await press(button(/^MILESTONE_BONUS/));
    await journey.pane.getByText('COMP.MILESTONE_BONUS stands in Sheet1!B2.').waitFor();
    expect(bench?.host.snapshot().sheets[0]?.cells['B2']?.content).toBe(
      '=COMP.MILESTONE_BONUS(D2,D3,D4)',
    );
  });
});
