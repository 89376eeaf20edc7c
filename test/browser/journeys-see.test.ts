import { eventually, hasFocus, inEachWay } from './journey';
import { inGallery } from './pane-page';

/** What a plan pays is looked at, checked, tried otherwise and explained. */
inEachWay('a plan is seen and thought about', (journey) => {
  const { press, type, choose, check, made, saved } = journey;
  const $ = (selector: string, options?: { readonly hasText: string }) =>
    journey.pane.locator(selector, options);
  const button = (name: string | RegExp) => journey.pane.getByRole('button', { name });
  const tool = (name: string) => $('.chart-tools').getByRole('button', { name });
  const figure = async (id: string) =>
    ((await journey.pane.getByTestId(id).textContent()) ?? '').replace(/\s+/g, ' ').trim();
  const begin = async (name: string) => {
    await press($('.start-another'));
    await press(inGallery(journey.pane, name));
    await eventually(() => $('h1').textContent()).toBe(name);
  };
  const goTo = (tab: string) => press($(`#tab-${tab}`));

  /* 75,000 at 2,000,000, and 7.5 % of every krone above: 20,000 more pay 1,500 more. */
  test('the slider is moved, a point pinned, and the difference to it said', async () => {
    await begin('Enterprise AE');
    await type('result', '2,000,000');
    await eventually(() => figure('payout')).toBe('75,000 DKK');
    await press(tool('Pin this point'));
    await eventually(() => figure('pinned')).toMatch(/^Pinned 100\.0%: 75,000\./);
    if (journey.by === 'keys') {
      for (let k = 0; k < 60 && !(await hasFocus($('#slider'))); k++) {
        await journey.page.keyboard.press('Tab');
      }
      await journey.page.keyboard.press('ArrowRight');
      await eventually(() => figure('payout')).toBe('76,500 DKK');
      await eventually(() => figure('pinned')).toContain('Here 1,500 more, for 20,000 more.');
    } else {
      const box = await $('.answers').boundingBox();
      if (!box) throw new Error('The curve is not there.');
      // The curve goes from 0 to 140 %: half way is 70 %, where 400,000 of the second million pay 5 %.
      await journey.page.mouse.click(box.x + box.width / 2, box.y + box.height - 30);
      await eventually(() => figure('payout')).toBe('45,000 DKK');
      await eventually(() => figure('pinned')).toContain('Here 30,000 less, for 600,000 less.');
    }
  });

  test('marginal is held against retroactive, chosen, and stands in the plan', async () => {
    await begin('Enterprise AE');
    await type('result', '2,000,000');
    await eventually(() => figure('mode-compared')).toBe(
      'Retroactive would pay 75,000 more at 100%.',
    );
    await press($('.mode-compared summary'));
    await $('.mode-compared .compared').waitFor();
    await check($('input[name=mode][value=retroactive]'));
    await eventually(() => figure('payout')).toBe('150,000 DKK');
    expect((await made()).components[0]).toMatchObject({ method: 'retroactive' });
  });

  test('the whole plan is seen stacked, each alone, and as a table', async () => {
    await begin('Enterprise AE');
    await type('result', '2,000,000');
    await press(tool('The whole plan'));
    await eventually(() => figure('payout')).toBe('103,500 DKK');
    await eventually(() => $('.layer').count()).toBe(3);
    await eventually(() => $('.chart-tools :focus').count()).toBe(1);
    await press(tool('Each component alone'));
    await eventually(() => $('.layer').count()).toBe(0);
    await press(tool('As a table'));
    await eventually(() => $('.number-table tbody tr').nth(2).innerText()).toBe(
      '100.0%\t75,000\t20,000\t8,500\t103,500',
    );
    await press(button('Copy the table'));
    await $('.number-table-copy [role=status]', { hasText: 'Copied.' }).waitFor();
    await eventually(() => hasFocus(button('Copy the table'))).toBe(true);
    // Pasted, it is what was seen.
    await goTo('check');
    await press($('.check-old'));
    if (journey.host === 'plain') {
      await press($('#old-pasted'));
      await journey.page.keyboard.press('ControlOrMeta+v');
      await eventually(() => $('#old-pasted').inputValue()).toContain(
        '100.0%\t75,000\t20,000\t8,500\t103,500',
      );
    }
  });

  /* Published: 8 % of 100,000, 3 % of 400,000 and 10 % of 75,000. */
  test('three deals are tried together, and one is taken away', async () => {
    await begin('Expansion commission');
    await press(button('Add a deal'));
    await press(button('Add a deal'));
    await eventually(() => $('.deal b').allTextContents()).toEqual(['8,000', '12,000', '7,500']);
    await eventually(() => figure('payout')).toBe('27,500 DKK');
    await press(button('Remove deal 2'));
    await eventually(() => figure('payout')).toBe('15,500 DKK');
  });

  /* 7 % of a million is 70,000; 6 % of everything is 60,000. */
  test('a rate that falls is found with its money, and its repair stands in the plan', async () => {
    await begin('Retroactive commission');
    await type('field-2.1', '6');
    await goTo('check');
    await eventually(() => $('.finding-money').textContent()).toBe('at 1,000,000 10,000');
    await press(button('Each rate on its own tier'));
    await eventually(() => $('.check h2').textContent()).toBe('Nothing was found.');
    expect((await made()).components[0]).toMatchObject({ method: 'marginal' });
  });

  /* Half of ten payees reach what is the average: five times the bonus. */
  test('a bonus is tried, solved for, and put into the plan', async () => {
    await begin('Milestone bonus');
    // The curve is shown where the plan is decided, and further where somebody is further.
    const ends = () => $('#slider').evaluate((one: HTMLInputElement) => [one.min, one.max]);
    await eventually(ends).toEqual(['60', '140']);
    await type('result', '3,600,000');
    await eventually(ends).toEqual(['60', '200']);
    await goTo('what-if');
    await type('what-average', '100');
    await type('what-milestone.bonus', '60000');
    await eventually(() => figure('now-cost')).toBe('300,000');
    await type('target', '275000');
    await choose('changing', 'Bonus');
    await press(button('Use 55,000'));
    await eventually(() => figure('now-cost')).toBe('275,000');
    await press(button('Put into the plan'));
    await eventually(() => button('Put into the plan').count()).toBe(0);
    await eventually(() => hasFocus($('#what-here'))).toBe(true);
    expect((await made()).components[0]).toMatchObject({ bonus: 55_000 });
  });

  test('a scenario is kept under a name, and stands on the Scenarios sheet', async () => {
    await begin('Milestone bonus');
    await goTo('what-if');
    await type('what-milestone.bonus', '60000');
    await press(button('Keep as a scenario'));
    await type('scenario-name', 'Stretch goal');
    if (journey.bench) {
      await press(button('Insert as scenarios'));
      await journey.said('Inserted as sheet');
      const { sheets } = journey.bench.host.snapshot();
      const cells = Object.values(sheets.find(({ name }) => name === 'Scenarios')?.cells ?? {});
      expect(cells.map(({ content }) => content)).toEqual(
        expect.arrayContaining(['Stretch goal', 60_000]),
      );
    } else {
      const file = await saved(() => press(button('Download with scenarios')));
      expect(file.suggestedFilename()).toBe('Milestone bonus.xlsx');
      await journey.said('Downloaded Milestone bonus.xlsx');
    }
  });

  test('a number is explained, then one that it is made of, and back', async () => {
    await begin('Milestone bonus');
    await type('result', '1,800,000');
    await goTo('explain');
    const why = () => $('.why > h2').textContent();
    await eventually(why).toBe('Why 50,000?');
    await choose('explain-amount', 'Attainment');
    await eventually(why).toBe('Why 100%?');
    await press(button(/^Explain Prorated quota/));
    await eventually(why).toBe('Why 1,800,000?');
    await press(button('Back'));
    await eventually(why).toBe('Why 100%?');
  });

  test('the keys are listed and left, and what was typed is undone and done again', async () => {
    await begin('Milestone bonus');
    const list = journey.pane.getByRole('dialog', { name: 'Keys' });
    if (journey.by === 'keys') {
      await journey.page.keyboard.press('?');
      await list.waitFor();
      await journey.page.keyboard.press('Escape');
    } else {
      await journey.take($('.head-menu .menu-button'), 'Keys (?)');
      await press(list.getByRole('button', { name: 'Close' }));
    }
    await eventually(() => list.count()).toBe(0);
    await type('field-bonus', '60,000');
    const bonus = () => $('#field-bonus').inputValue();
    if (journey.by === 'keys') await journey.page.keyboard.press('ControlOrMeta+z');
    else await press(button('Undo'));
    await eventually(bonus).toBe('50,000');
    if (journey.by === 'keys') await journey.page.keyboard.press('ControlOrMeta+y');
    else await press(button('Redo'));
    await eventually(bonus).toBe('60,000');
    expect((await made()).components[0]).toMatchObject({ bonus: 60_000 });
  });
});
