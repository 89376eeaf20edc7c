import { creditingOf } from '../../src/plan/deals/crediting';
import { kindOf } from '../../src/plan/kinds';
import { partOf } from '../../src/plan/parts';
import { payeePay } from '../../src/plan/payee/payee-pay';
import type { Plan } from '../../src/plan/plan';
import { expectedCost, marketOf, usualMarket } from '../../src/plan/scenarios/expected-cost';
import type { ScenarioSet } from '../../src/plan/scenarios/named-scenarios';
import { scenarioInputs, withOverrides } from '../../src/plan/scenarios/scenarios';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { describeWith } from '../programs';
import { booksInGnumeric, booksInLibreOffice } from '../spreadsheet/books';
import { drawnPeople } from '../spreadsheet/drawn/people';
import { diceFor, drawnPlans } from '../spreadsheet/drawn/plans';
import { differences } from '../spreadsheet/plan-page';

/*
 * Plans drawn from everything that a plan can have, on all their sheets: what the pane pays, what stands
 * on the sheet, and what another spreadsheet makes of its formulas, are one number.
 */

const count = Number(process.env['PLANS'] ?? 23);
const books = drawnPlans(count).map((one) => {
  const { payees, deals } = drawnPeople(one.plan, diceFor(one));
  const sheets = suitableSheets(one.plan);
  const scenarios = movedIn(one.plan);
  const more = { result: 1_000, payees, deals: deals ?? [], spareRows: 1, scenarios };
  const book = planWorkbook(one.plan, { form: 'native', sheets, ...more });
  return { ...one, payees, deals, scenarios, book };
});

/** Every other of its numbers a quarter up, and its last number alone, for a market of its own. */
function movedIn(plan: Plan): ScenarioSet {
  const inputs = scenarioInputs(plan).filter(
    ({ place, unit }) => !('result' in place) && unit !== 'days',
  );
  const up = (some: typeof inputs, by: number) => {
    const moved = some.map(({ key, value }) => [key, Number((by * value).toPrecision(12))]);
    const overrides = Object.fromEntries(moved) as Record<string, number>;
    return expectedCost(withOverrides(plan, overrides), usualMarket) ? overrides : {};
  };
  const some = inputs.filter((_, k) => k % 2 === 0);
  return {
    payees: 10,
    scenarios: [
      { name: 'Some', overrides: up(some, 1.25) },
      { name: 'Last', overrides: up(inputs.slice(-1), 0.8), average: 1.02, spread: 0.11 },
    ],
  };
}

test('the pane pays what stands on Team', () => {
  const found = books.flatMap(({ title, plan, payees, deals, book }) => {
    const crediting = deals && creditingOf(plan, deals, payees);
    const team = book.sheets.find(({ name }) => name === 'Team');
    const table = team?.tables?.find(({ name }) => name === 'Team');
    const words = { en: 'Payout', da: 'Udbetaling' };
    const at = table?.columns.findIndex((column) => column.title === words[plan.language]) ?? -1;
    const payouts =
      team?.cells.filter(({ column }) => at >= 0 && column === (table?.area.column ?? 0) + at) ??
      [];
    return payees.flatMap((payee, k) => {
      const row = (table?.area.row ?? 0) + 1 + k;
      const content = payouts.find((cell) => cell.row === row)?.content;
      const shown = content?.kind === 'formula' ? content.value : undefined;
      const pays = payeePay(plan, payee, crediting, payees);
      const isUnpaid = pays.payout === 0 && shown === '';
      return pays.payout === shown || isUnpaid
        ? []
        : [`${title}, ${payee.name}: ${pays.payout}, on Team ${String(shown)}`];
    });
  });
  expect(found).toEqual([]);
});

test('what is typed on Team and Deals is one block at the left, which takes a paste', () => {
  const found = books.flatMap(({ title, book }) =>
    book.sheets.flatMap(({ name, tables = [] }) =>
      tables.flatMap(({ columns }) => {
        const first = columns.findIndex(({ formula }) => formula !== undefined);
        const beyond = columns.slice(first).filter(({ formula }) => formula === undefined);
        return beyond.map((column) => `${title}, ${name}: ${column.title}`);
      }),
    ),
  );
  expect(found).toEqual([]);
});

test('what the pane says that a plan and its scenarios cost stands on Scenarios, to the cent', () => {
  const words = {
    en: ['Scenarios', 'Expected cost, all payees after limits'],
    da: ['Scenarier', 'Forventet omkostning, alle efter grænser'],
  };
  let asked = 0;
  const found = books.flatMap(({ title, plan, scenarios, book }) => {
    const [sheet, label] = words[plan.language];
    const cells = book.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const row = cells.find(
      ({ content }) => content.kind === 'text' && content.value === label,
    )?.row;
    if (row === undefined) return [];
    return [{ name: 'Base', overrides: {} }, ...scenarios.scenarios].flatMap((scenario, k) => {
      const cell = cells.find((one) => one.row === row && one.column === 1 + k)?.content;
      if (cell?.kind !== 'formula') return [];
      asked++;
      const moved = withOverrides(plan, scenario.overrides);
      const pane = expectedCost(moved, marketOf(plan, moved, scenario, scenarios.payees))?.cost;
      return cell.value === pane
        ? []
        : [`${title}, ${scenario.name}: ${String(pane)}, on Scenarios ${String(cell.value)}`];
    });
  });
  expect(found).toEqual([]);
  expect(asked).toBeGreaterThan((3 * count) / 2);
});

const hasListOfOne = (plan: Plan): boolean =>
  plan.components.some((component) =>
    kindOf(component)
      .fields(partOf(plan, component))
      .some((field) => field.kind === 'list' && field.get(component).length === 1),
  );

describeWith(['soffice', 'ssconvert'], 'plans of all that a plan can have', () => {
  test.each([
    ['LibreOffice', booksInLibreOffice, books],
    // Gnumeric finds nothing in a list of one row: INDEX of one cell is an error there.
    ['Gnumeric', booksInGnumeric, books.filter(({ plan }) => !hasListOfOne(plan))],
  ] as const)('come to the same in every cell of every sheet in %s', (_, recalculate, asked) => {
    const values = recalculate(asked.map(({ book }) => book));
    const found = asked.flatMap(({ title, plan, book }, k) => {
      const kinds = plan.components.map(({ kind }) => kind).join();
      return differences(book, values[k]).map((one) => `${title} (${kinds}): ${one}`);
    });
    expect([found.length, found.slice(0, 10)]).toEqual([0, []]);
    expect(asked.length).toBeGreaterThan(count / 3);
  });
});
