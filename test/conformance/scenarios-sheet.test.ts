import { titleOf } from '../../src/plan/kinds';
import { parsePlan } from '../../src/plan/document/parse-plan';
import type { Plan } from '../../src/plan/plan';
import { otherParts, scenarioInputs, withOverrides } from '../../src/plan/scenarios/scenarios';
import { relative } from '../../src/workbook/description/addresses';
import type { Book } from '../../src/workbook/sheets/book';
import type {
  Area,
  CellDescription,
  SheetDescription,
} from '../../src/workbook/description/description';
import { seenFrom } from '../../src/workbook/sheets/plan-places';
import { scenariosSheet } from '../../src/workbook/sheets/scenarios/scenarios-sheet';
import { looseFile } from '../spreadsheet/loose-file';
import { describeWith } from '../programs';
import { booksInLibreOffice, booksInGnumeric } from '../spreadsheet/books';
import {
  type TitledPlan,
  kindPlans,
  pickedPlans,
  presetPlan,
  presetPlans,
} from '../spreadsheet/component-plans';
import {
  bookOf,
  differences,
  isFormula,
  planPage,
  typedInto,
  valuesOn,
  workbookOf,
} from '../spreadsheet/plan-page';
import { paidByEngine } from '../spreadsheet/paid-by-engine';
import { officeVersions, validationErrors } from '../spreadsheet/validator';
import { type ReadValue, agree } from '../spreadsheet/values';

const sheets = { plan: 'Plan', scenarios: 'Scenarios' };

/** The Plan sheet with the Scenarios sheet that reads it. */
function pagesOf(plan: Plan, more: Partial<Book> = {}) {
  const page = planPage(plan, { sheets, ...more });
  const scenarios = scenariosSheet(
    bookOf(plan, { sheets, ...more }),
    seenFrom(page.places, sheets.plan),
  );
  return [page, scenarios] as const;
}

const plans: readonly TitledPlan[] = [
  ...presetPlans,
  ...kindPlans.filter(({ title }) => title.endsWith('(en)')),
  ...pickedPlans,
];
const books = plans.map(({ title, plan }) => ({ title, workbook: workbookOf(pagesOf(plan)) }));

describeWith(['soffice', 'ssconvert'], 'the Scenarios sheet', () => {
  test.each([
    ['LibreOffice', booksInLibreOffice],
    ['Gnumeric', booksInGnumeric],
  ])('is recalculated by %s to what the engine expects', (_, recalculate) => {
    const values = recalculate(books.map(({ workbook }) => workbook));
    const found = books.flatMap(({ title, workbook }, k) =>
      differences(workbook, values[k]).map((one) => `${title}: ${one}`),
    );
    expect([found.length, found.slice(0, 10)]).toEqual([0, []]);
    const cells = books.flatMap(({ workbook }) => workbook.sheets[1]?.cells ?? []);
    expect(cells.filter(isFormula).length).toBeGreaterThan(10_000);
  });

  test('works out what is typed into a scenario as a plan with that number', () => {
    const trials = presetPlans
      .filter(({ plan }) => plan.language === 'en')
      .flatMap(({ title, plan }) => typedTrials(plan).map((one) => ({ title, plan, ...one })));
    const values = booksInLibreOffice(
      trials.map(({ typed }) => workbookOf([typed.page, typed.scenarios])),
    );
    const found = trials.flatMap(({ title, key, wanted }, k) => {
      const read = values[k]?.get(sheets.scenarios);
      return wanted.flatMap(([address, value]) => {
        const got = read?.get(address);
        return isNear(value, got) ? [] : [`${title} ${key} ${address}: ${value}, ${String(got)}`];
      });
    });
    expect([found.length, found.slice(0, 10)]).toEqual([0, []]);
    expect(trials.length).toBeGreaterThan(60);
  });

  test('an attainment that is typed moves the expected cost and nothing of the curve', () => {
    const [page, scenarios] = pagesOf(presetPlan('milestone'));
    const row = rowOf(scenarios.sheet, 'Average attainment');
    const typed = typedInto(scenarios.sheet, [
      { row, column: 4, content: { kind: 'number', value: 1.1 } },
      { row: row + 1, column: 4, content: { kind: 'number', value: 0.1 } },
    ]);
    const [values] = booksInLibreOffice([workbookOf([page, { ...scenarios, sheet: typed }])]);
    const read = (label: string, column: string) =>
      values?.get(sheets.scenarios)?.get(`${column}${rowOf(scenarios.sheet, label) + 1}`);
    // One standard deviation above 100 %: 84.13 % of the normal distribution lies above it.
    expect(read('Share of payees expected at 100% or more', 'E')).toBeCloseTo(0.841344746, 8);
    // Each of them is paid 50,000: 84.1344746 % of 10 payees.
    expect(read(expectedCost, 'E')).toBeCloseTo(420_672.37, 2);
    // A quarter deviation below 100 %: 40.1293674 % of 10 payees.
    expect(read(expectedCost, 'B')).toBeCloseTo(200_646.84, 2);
    expect(valuesOn(scenarios.sheet).get(`B${rowOf(scenarios.sheet, expectedCost) + 1}`)).toBe(
      read(expectedCost, 'B'),
    );
  });
});

test.each(officeVersions)('its file has no error for %s', (version) => {
  const pages = presetPlans.flatMap(({ plan }, k) => {
    const names = { plan: `Plan ${k}`, scenarios: `Scenarios ${k}` };
    const page = planPage(plan, { sheets: names });
    return [
      page,
      scenariosSheet(bookOf(plan, { sheets: names }), seenFrom(page.places, names.plan)),
    ];
  });
  expect(validationErrors(looseFile(workbookOf(pages)), version)).toEqual([]);
});

test('the curve steps wherever a component or a gate begins, not only the first component', () => {
  const [, { sheet }] = pagesOf(presetPlan('csm-expansion'));
  const values = valuesOn(sheet);
  const [base] = sheet.charts[0]?.series ?? [];
  const read = ({ row, column, rows }: Area) =>
    Array.from({ length: rows }, (_, k) => values.get(relative({ row: row + k, column })));
  if (!base) throw new Error('The sheet has no curve.');
  const points = read(base.x).map((x, k) => [x, read(base.y)[k]]);
  // The rate card pays 32,500 from a retention of 100 % on, of a goal of 110 %; there the first
  // tier pays 25,000 too, and 50,000 at the goal.
  const gate = 1 / 1.1;
  expect(points).toEqual([
    ...[
      [0, 0],
      [0, 0],
    ],
    ...[
      [gate, 0],
      [gate, 57_500],
      [gate, 0],
      [gate, 57_500],
    ],
    ...[
      [1, 57_500],
      [1, 82_500],
    ],
    ...[
      [2, 82_500],
      [2, 82_500],
    ],
  ]);
});

/** The row of a label. */
function rowOf({ cells }: SheetDescription, label: string): number {
  const found = cells.find(
    ({ column, content }) => column === 0 && content.kind === 'text' && content.value === label,
  );
  if (!found) throw new Error(`The sheet has no line ${label}.`);
  return found.row;
}

interface Trial {
  readonly key: string;
  readonly typed: { readonly page: Page; readonly scenarios: Scenarios };
  /** What the cells of the own scenario come to then. */
  readonly wanted: readonly (readonly [address: string, value: ReadValue])[];
}
type Page = ReturnType<typeof pagesOf>[0];
type Scenarios = ReturnType<typeof pagesOf>[1];

const expectedCost = 'Expected cost, all payees after limits';
const own = 4;

/**
 * Each input of a plan typed into the scenario of one's own, with the market of Base and the results
 * that a plan with that input assumes: a scenario by itself keeps the results of Base.
 */
function typedTrials(plan: Plan): Trial[] {
  const [page, scenarios] = pagesOf(plan);
  const { sheet } = scenarios;
  const inputs = scenarioInputs(plan);
  const rows = inputRows(sheet);
  const end = rowOf(sheet, 'What it comes to');
  const number = (row: number | undefined, value: number) => ({
    ...{ row: row ?? 0, column: own },
    content: { kind: 'number' as const, value },
  });
  const market = [
    ['Average attainment', 0.95],
    ['Spread of attainment', 0.2],
  ] as const;
  const hasCurve = sheet.cells.some(
    ({ content }) => content.kind === 'text' && content.value === 'Average attainment',
  );
  const same = hasCurve ? market.map(([label, value]) => number(rowOf(sheet, label), value)) : [];
  return inputs.flatMap(({ key, value, place }, k) => {
    const other = value === 0 ? 0.5 : value * 1.1;
    const changed = withOverrides(plan, { [key]: other });
    if (!parsePlan(changed).ok || inputRows(pagesOf(changed)[1].sheet).length !== rows.length) {
      return [];
    }
    const assumed = scenarioInputs(changed).flatMap((one, row) =>
      'result' in one.place ? [number(rows[row], one.value)] : [],
    );
    const typed = typedInto(sheet, [
      ...same,
      ...('result' in place ? [] : assumed),
      number(rows[k], other),
    ]);
    const wanted =
      'result' in place ? paidFor(plan, sheet, key, other) : ofBase(pagesOf(changed)[1].sheet, end);
    return [{ key, typed: { page, scenarios: { ...scenarios, sheet: typed } }, wanted }];
  });
}

/** The rows in which a scenario's numbers are typed, in their order. */
function inputRows(sheet: SheetDescription): number[] {
  const end = rowOf(sheet, 'What it comes to');
  return sheet.cells
    .filter((one) => isFormula(one) && one.column === firstUsed && one.row < end)
    .map(({ row }) => row)
    .sort((one, other) => one - other);
}
const firstUsed = 6;

/** What Base comes to from a row on, as the addresses of the own scenario; it has no difference to itself. */
function ofBase(sheet: SheetDescription, from: number): Trial['wanted'] {
  const values = valuesOn(sheet);
  const difference = rowOf(sheet, 'Expected cost less that of Base');
  const cells = sheet.cells.filter(
    (one: CellDescription) =>
      isFormula(one) && one.column === 1 && one.row >= from && one.row !== difference,
  );
  return cells.map(({ row }) => [
    relative({ row, column: own }),
    values.get(relative({ row, column: 1 })) ?? '',
  ]);
}

/** What the component of a result pays for it. */
function paidFor(plan: Plan, sheet: SheetDescription, key: string, value: number): Trial['wanted'] {
  const part = otherParts(plan).find(({ component }) => key.startsWith(`${component.id}.`));
  if (!part) throw new Error(`No component has the result ${key}.`);
  const gated = part.component.gate ? ', gate reached' : '';
  const row = rowOf(sheet, `${titleOf(part.component).en}: payout of a payee${gated}`);
  return [[relative({ row, column: own }), paidByEngine(plan, part, { [key]: value })]];
}

const isNear = (one: ReadValue, other: ReadValue | undefined) =>
  agree(one, other) ||
  (typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= 1e-12 * Math.abs(one));
