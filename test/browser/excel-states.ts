import { type BrowserBench, untilQuiet } from '../host/browser-route';
import { withoutAnswer } from './never-ending';
import { begin } from './pane-page';

/*
 * 8 % up to the quota of 125,000, 12 % to 187,500 and 15 % above.
 */
const ownFormula =
  (formula: string, shows: number | string = 19_375) =>
  async (bench: BrowserBench) => {
    const { host, addIn } = bench;
    host.type('Sheet1!B2:C2', [[200_000, 125_000]]);
    host.type('Sheet1!E1:F3', [
      [0, '8%'],
      [1, '12%'],
      [1.5, '15%'],
    ]);
    host.type(
      'Sheet1!H1:I40',
      Array.from({ length: 40 }, (_, k) => [10_000 * k, 0.01 * (k + 1)]),
    );
    host.type('Sheet1!D2', formula);
    host.supply('Sheet1!D2', shows);
    await addIn.locator('#tab-explain').click();
    host.select('Sheet1!D2');
    await untilQuiet(bench);
  };

const inserted = async (bench: BrowserBench) => {
  await begin(bench.addIn, 'Enterprise AE');
  await bench.addIn.locator('.primary').click();
  await bench.addIn
    .locator('#footer-note')
    .getByText(/Inserted as sheets?|Indsat som ark/)
    .waitFor();
  await untilQuiet(bench);
};

const cellOfOurs = (address: string) => async (bench: BrowserBench) => {
  await inserted(bench);
  await bench.addIn.locator('#tab-explain').click();
  bench.host.select(address);
  await bench.addIn.locator('.why').waitFor();
};

const menuItem =
  (...steps: readonly RegExp[]) =>
  async (bench: BrowserBench) => {
    await inserted(bench);
    for (const step of steps) {
      await bench.addIn.locator('.split-menu .menu-button').click();
      await bench.addIn.getByRole('menuitem', { name: step }).click();
    }
  };

/** An insert that has got to the request of Excel's that is never answered. */
const inserting = (request: number, shown: string) => async (bench: BrowserBench) => {
  await begin(bench.addIn, 'Enterprise AE');
  withoutAnswer(bench.host, request);
  await bench.addIn.locator('.primary').click();
  await bench.addIn.locator(shown).waitFor();
};

/** The gallery with the entry for an old table pressed, over cells that are selected. */
const oldTable =
  (...rows: readonly (readonly (number | string)[])[]) =>
  async ({ host, addIn }: BrowserBench) => {
    const cells = `Sheet1!B2:C${rows.length + 1}`;
    host.type(cells, rows);
    host.select(cells);
    await addIn.locator('.start-another').click();
    await addIn.locator('.table-start > .link').click();
    await addIn.locator('.table-start :is(.fault, form)').waitFor();
  };

/** What the pane shows in Excel, each state by its name. */
export const excelStates: Readonly<Record<string, (bench: BrowserBench) => Promise<unknown>>> = {
  'in-excel': () => Promise.resolve(),
  'table-gallery': ({ addIn }) => addIn.locator('.start-another').click(),
  'table-refused': oldTable([80_000, '2%'], [50_000, '3%']),
  'table-quota': oldTable(['80%', 5_000], ['100%', 12_000]),
  inserted,
  'own-formula': ownFormula('=COMP.TIERED_COMMISSION(B2,E1:F3,C2)'),
  'own-several': ownFormula(
    '=COMP.TIERED_COMMISSION(B2,E1:F3,C2)+COMP.CLAWBACK(B2,12,6)/ROUND(C2,0)',
  ),
  'own-rows': ownFormula('=COMP.TIERED_COMMISSION(B2,H1:I40)'),
  'own-differs': ownFormula('=COMP.TIERED_COMMISSION(B2,E1:F3,C2)', 18_000),
  'own-refused': ownFormula('=COMP.TIERED_COMMISSION(OFFSET(B1,1,0),E1:F3,C2)'),
  'own-error': ownFormula('=COMP.TIERED_COMMISSION(B2,E1:F3,J9)', '#VALUE!'),
  'own-unknown': ownFormula('=COMP.NO_SUCH(B2)', '#NAME?'),
  'own-elsewhere': ownFormula('=SUM(B2:C2)', 325_000),
  'our-cell': cellOfOurs('Team!R9'),
  exports: menuItem(/Take in deals|Hent handler/),
  remove: menuItem(/^(Remove the plan|Fjern planen)/),
  'stage-reading': inserting(1, '.stage .quiet'),
  'stage-writing': inserting(4, '.stage p:not(:empty)'),
  'stage-cancelled': async (bench) => {
    await inserting(1, '.stage .quiet')(bench);
    await bench.addIn.locator('.stage .quiet').click();
  },
  'stage-export': async (bench) => {
    await inserted(bench);
    withoutAnswer(bench.host, 1);
    await bench.addIn.locator('.split-menu .menu-button').click();
    await bench.addIn.getByRole('menuitem', { name: /Take in deals|Hent handler/ }).click();
    await bench.addIn.locator('#export-text').fill('Deal\tAmount\nD-1\t5');
    await bench.addIn.locator('#export-text').press('Tab');
    await bench.addIn.locator('.stage .quiet').waitFor();
  },
  functions: menuItem(/Insert a function|Indsæt en funktion/),
};
