import type { Plan } from '../../src/plan/plan';
import { expectedCost, marketOf, usualMarket } from '../../src/plan/scenarios/expected-cost';
import type { ScenarioSet } from '../../src/plan/scenarios/named-scenarios';
import { paidAtAttainment } from '../../src/plan/scenarios/plan-curve';
import { scenarioInputs, withOverrides } from '../../src/plan/scenarios/scenarios';
import { relative } from '../../src/workbook/description/addresses';
import type { SheetDescription } from '../../src/workbook/description/description';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { describeWith } from '../programs';
import { booksInLibreOffice } from '../spreadsheet/books';
import { presetPlans } from '../spreadsheet/component-plans';

/** Scenarios as What if keeps them: a number up by a quarter, an average and a spread of one's own, both. */
function setOf(plan: Plan): ScenarioSet {
  const inputs = scenarioInputs(plan).filter(
    ({ place, unit }) => !('result' in place) && unit !== 'days',
  );
  const raised = inputs.filter(({ place }) => 'field' in place).slice(0, 1);
  const last = inputs.filter(({ place }) => 'column' in place && place.column > 0).slice(-1);
  /** Weights that no longer add up to 100 % cannot be paid: the pane keeps no such scenario. */
  const up = (some: typeof inputs) => {
    const raised = some.map(({ key, value }) => [key, Number((1.25 * value).toPrecision(12))]);
    const overrides = Object.fromEntries(raised) as Record<string, number>;
    return expectedCost(withOverrides(plan, overrides), usualMarket) ? overrides : {};
  };
  return {
    payees: 24,
    scenarios: [
      { name: 'Raised', overrides: up(raised) },
      { name: 'A calm year', overrides: {}, average: 1.02, spread: 0.11 },
      { name: 'Both', overrides: up([...raised, ...last]), spread: 0.3 },
    ],
  };
}

const sheetOf = (plan: Plan, scenarios: ScenarioSet) =>
  planWorkbook(plan, {
    ...{ form: 'native', sheets: ['team', 'scenarios'], result: 0, spareRows: 0, scenarios },
    ...{ deals: [], payees: [] },
  });

/** The row beside which a label stands. */
function rowOf({ cells }: SheetDescription, ...labels: readonly string[]): number | undefined {
  return cells.find(
    ({ column, content }) =>
      column === 0 && content.kind === 'text' && labels.includes(content.value),
  )?.row;
}

const words = {
  cost: ['Expected cost, all payees after limits', 'Forventet omkostning, alle efter grænser'],
  reaching: [
    'Share of payees expected at 100% or more',
    'Andel af modtagere, der forventes at nå 100 %',
  ],
};

describeWith(['soffice'], 'scenarios that were kept in What if', () => {
  test('LibreOffice recalculates them to the cost, the share at 100 % and the payouts that the pane shows', () => {
    const books = presetPlans.map(({ title, plan }) => {
      const set = setOf(plan);
      const workbook = sheetOf(plan, set);
      const sheet = workbook.sheets.find(({ name }) => /^Scenari/.test(name));
      if (!sheet) throw new Error(`${title} has no Scenarios sheet.`);
      return { title, plan, set, workbook, sheet };
    });
    const values = booksInLibreOffice(books.map(({ workbook }) => workbook));
    let compared = 0;
    const wrong = books.flatMap(({ title, plan, set, sheet }, k) => {
      const read = values[k]?.get(sheet.name);
      const at = (row: number | undefined, column: number) =>
        row === undefined ? undefined : read?.get(relative({ row, column }));
      return [{ name: '', overrides: {} }, ...set.scenarios].flatMap((scenario, index) => {
        const column = 1 + index;
        const moved = withOverrides(plan, scenario.overrides);
        const wanted = expectedCost(moved, marketOf(plan, moved, scenario, set.payees));
        const pairs = [
          ['cost', wanted?.cost, at(rowOf(sheet, ...words.cost), column), 0.011],
          ['reaching', wanted?.reaching, at(rowOf(sheet, ...words.reaching), column), 1e-9],
          ...(wanted?.reaching === undefined
            ? []
            : [0, 8, 10, 13].map(
                (tenths) =>
                  [
                    `pays at ${tenths}0 %`,
                    paidAtAttainment(moved, tenths / 10, plan),
                    at(gridRow(sheet, tenths), column),
                    0.005,
                  ] as const,
              )),
        ] as const;
        return pairs.flatMap(([what, pane, cell, off]) => {
          if (pane === undefined && cell === undefined) return [];
          compared += 1;
          const isSame = typeof cell === 'number' && Math.abs(cell - Number(pane)) <= off;
          return isSame ? [] : [`${title} ${scenario.name} ${what}: ${pane}, ${String(cell)}`];
        });
      });
    });
    expect([wrong.length, wrong.slice(0, 10)]).toEqual([0, []]);
    expect(compared).toBeGreaterThan(300);
  });
});

/** The row of the grid with an attainment in tenths. */
const gridRow = ({ cells }: SheetDescription, tenths: number): number | undefined =>
  cells.find(
    ({ row, column, content, style }) =>
      column === 0 &&
      content.kind === 'number' &&
      Math.abs(content.value - tenths / 10) < 1e-9 &&
      row > 20 &&
      style.numberFormat === '0%',
  )?.row;
