import { eventually, hasFocus, inEachWay } from './journey';

/** A plan begins with the table that somebody's old formulas look up, selected in Excel or pasted. */
inEachWay('a plan begun with an old table', (journey) => {
  const { press, type, made } = journey;
  const $ = (selector: string) => journey.pane.locator(selector);
  const title = () => $('h1').textContent();
  const payout = async () => (await journey.pane.getByTestId('payout').textContent())?.trim();
  const entry = () => $('.table-start > .link');
  const toGallery = async () => {
    await press($('.start-another'));
    await eventually(title).toBe('Start a plan');
  };
  /** The cells are there in Excel, and selected; in a tab they are copied, and pasted into the gallery. */
  const take = async (
    rows: readonly (readonly (string | number)[])[],
    columns: 'B' | 'C' = 'C',
  ) => {
    if (journey.bench) {
      const { host } = journey.bench;
      host.type(`Sheet1!B2:${columns}${rows.length + 1}`, rows);
      host.select(`Sheet1!B2:${columns}${rows.length + 1}`);
      await press(entry());
      return;
    }
    const pasted = $('#table-pasted');
    if ((await pasted.count()) === 0) await press(entry());
    await journey.pane.evaluate(
      (text) => navigator.clipboard.writeText(text),
      rows.map((row) => row.join('\t')).join('\n'),
    );
    await press(pasted);
    await journey.page.keyboard.press('ControlOrMeta+v');
  };

  /* 90,000 reaches the third row: 3 % of it is 2,700. */
  test('rates below a heading pay as a lookup does, and the open plan comes back', async () => {
    const before = await title();
    await toGallery();
    await take([
      ['Sales', 'Rate'],
      [0, '2%'],
      [50_000, '2.5%'],
      [80_000, '3%'],
    ]);
    await eventually(title).toBe(journey.bench ? 'Sheet1' : 'Retroactive commission');
    await type('result', '90,000');
    await eventually(payout).toBe('2,700 DKK');
    const tiers = [
      { from: 0, rate: 0.02 },
      { from: 50_000, rate: 0.025 },
      { from: 80_000, rate: 0.03 },
    ];
    expect((await made()).components).toMatchObject([
      { kind: 'commission', method: 'retroactive', quota: null, tiers },
    ]);
    await press(journey.pane.getByRole('button', { name: 'Undo' }));
    await eventually(title).toBe(before);
  });

  /* 80 % of 500,000 is 400,000, which pays the first amount. */
  test('of thresholds in percent the quota is asked', async () => {
    await toGallery();
    await take([
      ['80%', 5_000],
      ['100%', 12_000],
    ]);
    await eventually(() => hasFocus($('#table-quota'))).toBe(true);
    await press(journey.pane.getByRole('button', { name: 'Start the plan' }));
    await journey.pane.getByText('The quota must be above 0.').waitFor();
    await type('table-quota', '500,000');
    await press(journey.pane.getByRole('button', { name: 'Start the plan' }));
    await eventually(() => $('#field-quota').inputValue()).toBe('500,000');
    await type('result', '400,000');
    await eventually(payout).toBe('5,000 DKK');
  });

  test('what is no table is refused in words, and the gallery stays as it was', async () => {
    const before = await title();
    await toGallery();
    await take([[50_000], [80_000]], 'B');
    const said = $('.table-start .fault');
    await eventually(() => said.textContent()).toBe(
      `${journey.bench ? 'B2:B3' : 'The block'} has 1 column. There must be 2: From, Rate or amount.`,
    );
    await take([
      [80_000, '2%'],
      [50_000, '3%'],
    ]);
    await eventually(() => said.textContent()).toBe(
      `${journey.bench ? 'B3' : 'Row 2, column 1'} holds 50,000, which is not above 80,000 in the row before. Sort the table so that every row starts above the one before it.`,
    );
    await eventually(title).toBe('Start a plan');
    await press($('.gallery .continue'));
    await eventually(title).toBe(before);
  });
});
