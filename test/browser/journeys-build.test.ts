import { presets } from '../../src/plan/presets/presets';
import { eventually, hasFocus, inEachWay } from './journey';
import { inGallery } from './pane-page';

/** A plan is started and built: from a picture or from nothing, component by component. */
inEachWay('a plan is built', (journey) => {
  const { press, type, choose, take, made } = journey;
  const $ = (selector: string) => journey.pane.locator(selector);
  const button = (name: string | RegExp) => journey.pane.getByRole('button', { name });
  const titles = () => $('.components :is(.card h2, .closed-words b)').allTextContents();
  const isOff = () => $('.primary').getAttribute('aria-disabled');
  const begin = async (name: string) => {
    await press($('.start-another'));
    await press(inGallery(journey.pane, name));
    await eventually(() => $('h1').textContent()).toBe(name);
  };
  const total = async () =>
    ((await journey.pane.getByTestId('plan-on-target').textContent()) ?? '').replace(/\D/g, '');

  test('each situation and each shape is begun by its picture', async () => {
    for (const { name } of presets) {
      await begin(name.en);
      await eventually(isOff).toBe('false');
      await eventually(() => $('.fault').count()).toBe(0);
    }
    const last = presets.at(-1);
    expect(await made()).toMatchObject({ name: last?.name.en });
  });

  /* 75,000 of the accelerator, 20,000 of a deal of a million, and 8,500 of the SPIFs, on target. */
  test('components are opened, duplicated, switched off and on, and removed', async () => {
    await begin('Enterprise AE');
    await eventually(total).toBe('103500');
    await press($('.closed-component').filter({ hasText: 'SPIFs' }));
    await eventually(() => $('#card-title').textContent()).toBe('SPIFs');
    await take($('.card .card-menu .menu-button'), 'Duplicate');
    await eventually(titles).toEqual(['Accelerator', 'Deal-size accelerator', 'SPIFs', 'SPIFs']);
    await eventually(total).toBe('112000');
    await take(button('Actions for Deal-size accelerator'), 'Switch off');
    await eventually(total).toBe('92000');
    await take(button('Actions for Deal-size accelerator'), 'Switch on');
    await eventually(total).toBe('112000');
    await take(button('Actions for Accelerator'), 'Remove from the plan');
    await eventually(titles).toEqual(['Deal-size accelerator', 'SPIFs', 'SPIFs']);
    await eventually(() => hasFocus($('#card-title'))).toBe(true);
    expect((await made()).components.map(({ kind }) => kind)).toEqual([
      ...['deal-size', 'events', 'events'],
    ]);
  });

  test('components are put in another order, as one step to undo each', async () => {
    await begin('Enterprise AE');
    await press($('.closed-component').filter({ hasText: 'SPIFs' }));
    await eventually(titles).toEqual(['Accelerator', 'Deal-size accelerator', 'SPIFs']);
    if (journey.by === 'keys') {
      const accelerator = $('.closed-component').filter({ hasText: /^Accelerator/ });
      await press(accelerator);
      await press($('.closed-component').filter({ hasText: 'SPIFs' }));
      await eventually(() => $('#card-title').textContent()).toBe('SPIFs');
      for (let k = 0; k < 2; k++) {
        while (!(await hasFocus(accelerator))) await journey.page.keyboard.press('Shift+Tab');
        await journey.page.keyboard.press('Alt+ArrowDown');
      }
    } else {
      const middle = async (row: number) => {
        const box = await $('[data-handle]').nth(row).boundingBox();
        if (!box) throw new Error('Nothing can be taken there.');
        return [box.x + box.width / 2, box.y + box.height / 2] as const;
      };
      const scroll = $('.scroll');
      await scroll.evaluate((box) => (box.scrollTop = 0));
      await $('[data-handle]').nth(2).waitFor();
      await journey.page.mouse.move(...(await middle(2)));
      await journey.page.mouse.down();
      const [x, y] = await middle(0);
      await journey.page.mouse.move(x, y - 20, { steps: 6 });
      await $('.drop-line').waitFor();
      await journey.page.mouse.up();
      await eventually(titles).toEqual(['SPIFs', 'Accelerator', 'Deal-size accelerator']);
      await take(button('Actions for Deal-size accelerator'), 'Move up');
    }
    const [first, before] =
      journey.by === 'keys'
        ? (['deal-size', ['Deal-size accelerator', 'Accelerator', 'SPIFs']] as const)
        : (['events', ['SPIFs', 'Accelerator', 'Deal-size accelerator']] as const);
    await eventually(async () => (await titles()).at(-1)).toBe('Accelerator');
    const { components } = await made();
    expect([components[0]?.kind, components[2]?.kind]).toEqual([first, 'accelerator']);
    await press(button('Undo'));
    await eventually(titles).toEqual(before);
  });

  test('rows are added, typed and removed, with the focus always in the list', async () => {
    await begin('Revenue ladder');
    await press($('.add-step'));
    await eventually(() => hasFocus($('[id="field-3.0"]'))).toBe(true);
    await type('field-3.0', '15m');
    await type('field-3.1', '150,000');
    await press($('[data-remove="0"]'));
    await eventually(() => $('.step').count()).toBe(3);
    await eventually(() => hasFocus($('[data-remove="0"]'))).toBe(true);
    await eventually(() => $('[id="field-0.0"]').inputValue()).toBe('8,000,000');
    expect((await made()).components).toMatchObject([
      {
        rungs: [
          { from: 8_000_000, bonus: 75_000 },
          { from: 10_000_000, bonus: 100_000 },
          { from: 15_000_000, bonus: 150_000 },
        ],
      },
    ]);
  });

  /** Moves the row of a field by a press, and says which field has the focus then. */
  const move = async (field: string, way: 'up' | 'down', row: string) => {
    if (journey.by === 'keys') {
      const place = $(`[id="field-${field}"]`);
      for (let k = 0; k < 99 && !(await hasFocus(place)); k++) {
        await journey.page.keyboard.press('Tab');
      }
      await journey.page.keyboard.press(way === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown');
      return;
    }
    await press($(`[id="field-${field}"]`));
    await press(button(`Move ${row} ${way}`));
  };
  const columns = async () => {
    const count = await $('.step').count();
    const at = (row: number, column: number) => $(`[id="field-${row}.${column}"]`).inputValue();
    return Promise.all(
      Array.from({ length: count }, async (_, k) => `${await at(k, 0)}: ${await at(k, 1)}`),
    );
  };
  const said = () => journey.pane.getByTestId('row-moved').textContent();

  test('what a tier pays is moved, and thresholds stay where they are', async () => {
    await begin('Marginal commission');
    const before = ['50: 8', '100: 12', '125: 15'];
    const after = ['50: 8', '100: 15', '125: 12'];
    await eventually(columns).toEqual(before);
    await move('2.1', 'up', 'tier 3');
    await eventually(columns).toEqual(after);
    await eventually(said).toBe('Tier 3: 2 of 3');
    if (journey.by === 'keys') {
      await eventually(() => hasFocus($('[id="field-1.1"]'))).toBe(true);
      await journey.page.keyboard.press('Alt+ArrowUp');
      await eventually(() => hasFocus($('[id="field-0.1"]'))).toBe(true);
      await eventually(columns).toEqual(['50: 15', '100: 8', '125: 12']);
      await journey.page.keyboard.press('Alt+ArrowUp');
      await eventually(() => hasFocus($('[id="field-0.1"]'))).toBe(true);
      expect(await columns()).toEqual(['50: 15', '100: 8', '125: 12']);
      await journey.page.keyboard.press('ControlOrMeta+z');
      await eventually(columns).toEqual(after);
    }
    await press(button('Undo'));
    await eventually(columns).toEqual(before);
    await press(button('Redo'));
    await eventually(columns).toEqual(after);
    expect((await made()).components).toMatchObject([
      {
        tiers: [
          { from: 0.5, rate: 0.08 },
          { from: 1, rate: 0.15 },
          { from: 1.25, rate: 0.12 },
        ],
      },
    ]);
  });

  test('an objective is moved whole', async () => {
    await begin('Manager objectives');
    const before = ['Account-based marketing: 40', 'Reference customers: 35'];
    const last = 'Penetration of a vertical: 25';
    const after = [before[1], before[0], last];
    await eventually(columns).toEqual([...before, last]);
    await move('0.0', 'down', 'objective 1');
    await eventually(columns).toEqual(after);
    await eventually(said).toBe('Objective 1: 2 of 3');
    const now = journey.by === 'keys' ? $('[id="field-1.0"]') : button('Move objective 2 down');
    await eventually(() => hasFocus(now)).toBe(true);
    await press(button('Undo'));
    await eventually(columns).toEqual([...before, last]);
    await press(button('Redo'));
    await eventually(columns).toEqual(after);
    const objectives = [
      { objective: 'Reference customers', weight: 0.35 },
      { objective: 'Account-based marketing', weight: 0.4 },
      { objective: 'Penetration of a vertical', weight: 0.25 },
    ];
    expect((await made()).components).toContainEqual(expect.objectContaining({ objectives }));
  });

  /* Shares of 100,000 by sales down and margin across. */
  test('what a row of a grid gives is moved, below the thresholds across', async () => {
    await begin('Volume at a margin');
    const cells = () =>
      Promise.all(['1.0', '1.1', '2.0', '2.1'].map((id) => $(`[id="field-${id}"]`).inputValue()));
    const before = ['1,000,000', '0', '1,500,000', '25'];
    await eventually(cells).toEqual(before);
    await move('2.1', 'up', 'row 2');
    const after = ['1,000,000', '25', '1,500,000', '0'];
    await eventually(cells).toEqual(after);
    await eventually(said).toBe('Row 2: 1 of 4');
    if (journey.by === 'keys') {
      await eventually(() => hasFocus($('[id="field-1.1"]'))).toBe(true);
      await journey.page.keyboard.press('Alt+ArrowUp');
      expect([await hasFocus($('[id="field-1.1"]')), await cells()]).toEqual([true, after]);
    } else {
      const up = button('Move row 1 up');
      expect(await up.getAttribute('aria-disabled')).toBe('true');
    }
    await press(button('Undo'));
    await eventually(cells).toEqual(before);
  });

  test('a cap, a gate and a split are added, and stand in sentences', async () => {
    await begin('Large deals');
    const add = async (limit: string) => {
      await press($('.add-limit'));
      await press($(`[data-limit=${limit}]`));
    };
    await add('cap');
    await eventually(() => hasFocus($('#field-cap'))).toBe(true);
    await type('field-cap', '90,000');
    await add('gate');
    await choose('field-gate-measure', 'Net revenue retention (new)');
    await type('field-gate', '95');
    await add('people');
    await type('people-0', 'AE');
    await type('people-share-0', '60');
    await type('people-1', 'SE');
    const said = () => $('.said:not(.add-limit)').allTextContents();
    await eventually(said).toEqual(
      expect.arrayContaining(['A period pays at most 90,000.', '60% to AE, 40% to SE.']),
    );
    expect(await made()).toMatchObject({
      components: [{ cap: 90_000, gate: { atLeast: 0.95 } }],
      paySplits: [
        { role: 'AE', share: 0.6 },
        { role: 'SE', share: 0.4 },
      ],
    });
  });

  if (journey.host === 'hosted') {
    test('the rows of a ladder are taken from the selected cells', async () => {
      await begin('Revenue ladder');
      journey.bench?.host.type('Sheet1!B2:C4', [
        ['From', 'Bonus'],
        [1_000_000, 10_000],
        [2_000_000, 30_000],
      ]);
      journey.bench?.host.select('Sheet1!B2:C4');
      await press(button('Take from selection'));
      await eventually(() => $('.step').count()).toBe(2);
      expect((await made()).components).toMatchObject([
        {
          rungs: [
            { from: 1_000_000, bonus: 10_000 },
            { from: 2_000_000, bonus: 30_000 },
          ],
        },
      ]);
    });
  }
});
