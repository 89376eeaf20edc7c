import { parsePlan } from '../../src/plan/parse-plan';
import type { Plan } from '../../src/plan/plan';
import {
  type Overrides,
  paidByResults,
  scenarioInputs,
  withOverrides,
} from '../../src/plan/scenarios';
import { relative } from '../../src/workbook/addresses';
import type { Book } from '../../src/workbook/book';
import type { CellDescription, SheetDescription } from '../../src/workbook/description';
import { seenFrom } from '../../src/workbook/plan-places';
import { scenariosSheet } from '../../src/workbook/scenarios-sheet/scenarios-sheet';
import { xlsxFile } from '../../src/workbook/xlsx-writer/xlsx-file';
import { describeWith } from '../programs';
import {
  type TitledPlan,
  kindPlans,
  pickedPlans,
  presetPlan,
  presetPlans,
} from '../spreadsheet/component-plans';
import { recalculateInGnumeric } from '../spreadsheet/gnumeric';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import {
  bookOf,
  differences,
  isFormula,
  planPage,
  typedInto,
  valuesOn,
  workbookOf,
} from '../spreadsheet/plan-page';
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
    ['LibreOffice', recalculateInLibreOffice],
    ['Gnumeric', recalculateInGnumeric],
  ])('is recalculated by %s to what the engine expects', (_, recalculate) => {
    const values = recalculate(books.map(({ workbook }) => xlsxFile(workbook)));
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
    const values = recalculateInLibreOffice(
      trials.map(({ typed }) => xlsxFile(workbookOf([typed.page, typed.scenarios]))),
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
    const [values] = recalculateInLibreOffice([
      xlsxFile(workbookOf([page, { ...scenarios, sheet: typed }])),
    ]);
    const read = (label: string, column: string) =>
      values?.get(sheets.scenarios)?.get(`${column}${rowOf(scenarios.sheet, label) + 1}`);
    // One standard deviation above 100 %: 84.13 % of the normal distribution lies above it.
    expect(read('Payees at 100%', 'E')).toBeCloseTo(0.841344746, 8);
    // The grid stands at tenths, each for those within five points: 15.87 % + half of the tenth at
    // 100 %. From 0.95 on, 1.5 deviations below the average: 93.3193 % of 10 payees at 50,000.
    expect(read('Expected cost', 'E')).toBeCloseTo(466_596.4, 1);
    expect(read('Expected cost', 'B')).toBe(
      valuesOn(scenarios.sheet).get(`B${rowOf(scenarios.sheet, 'Expected cost') + 1}`),
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
  expect(validationErrors(xlsxFile(workbookOf(pages)), version)).toEqual([]);
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

const own = 4;

/**
 * Each input of a plan typed into the scenario of one's own, with the market of Base and the results
 * that a plan with that input has on target: a scenario by itself keeps the results of Base.
 */
function typedTrials(plan: Plan): Trial[] {
  const [page, scenarios] = pagesOf(plan);
  const { sheet } = scenarios;
  const top = rowOf(sheet, 'What each scenario changes') + 2;
  const market = [
    ['Average attainment', 0.95],
    ['Spread of attainment', 0.2],
  ] as const;
  const hasCurve = sheet.cells.some(
    ({ content }) => content.kind === 'text' && content.value === 'Average attainment',
  );
  const number = (row: number, value: number) => ({
    ...{ row, column: own },
    content: { kind: 'number' as const, value },
  });
  const same = hasCurve ? market.map(([label, value]) => number(rowOf(sheet, label), value)) : [];
  return scenarioInputs(plan).flatMap(({ key, value, place }, k) => {
    const other = value === 0 ? 0.5 : value * 1.1;
    const changed = withOverrides(plan, { [key]: other });
    if (!parsePlan(changed).ok) return [];
    const onTarget = scenarioInputs(changed).flatMap((one, row) =>
      'result' in one.place ? [number(top + row, one.value)] : [],
    );
    const results = 'result' in place ? [] : onTarget;
    const typed = typedInto(sheet, [...same, ...results, number(top + k, other)]);
    const wanted =
      'result' in place
        ? paidForResults(sheet, plan, { [key]: other })
        : ofBase(pagesOf(changed)[1].sheet, top + scenarioInputs(plan).length + 3);
    return [{ key, typed: { page, scenarios: { ...scenarios, sheet: typed } }, wanted }];
  });
}

/** What Base comes to from a row on, as the addresses of the own scenario; it has no difference to itself. */
function ofBase(sheet: SheetDescription, from: number): Trial['wanted'] {
  const values = valuesOn(sheet);
  const difference = rowOf(sheet, 'Difference to Base');
  const cells = sheet.cells.filter(
    (one: CellDescription) =>
      isFormula(one) && one.column === 1 && one.row >= from && one.row !== difference,
  );
  return cells.map(({ row }) => [
    relative({ row, column: own }),
    values.get(relative({ row, column: 1 })) ?? '',
  ]);
}

function paidForResults(
  sheet: SheetDescription,
  plan: Plan,
  overrides: Overrides,
): Trial['wanted'] {
  const row = rowOf(sheet, 'Paid for other results, on target');
  return [[relative({ row, column: own }), paidByResults(plan, overrides)]];
}

const isNear = (one: ReadValue, other: ReadValue | undefined) =>
  agree(one, other) ||
  (typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= 1e-12 * Math.abs(one));
