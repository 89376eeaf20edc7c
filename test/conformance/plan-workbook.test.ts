import type { Language } from '../../src/engine/words';
import { type Component, type Plan, parsePlan } from '../../src/plan/plan';
import { planFrom, presets } from '../../src/plan/presets';
import type { CellDescription, WorkbookDescription } from '../../src/workbook/description';
import { relative } from '../../src/workbook/addresses';
import { planWorkbook } from '../../src/workbook/plan-workbook';
import { xlsxFile } from '../../src/workbook/xlsx-writer/xlsx-file';
import { describeWith } from '../programs';
import { recalculateInGnumeric } from '../spreadsheet/gnumeric';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import { officeVersions, validationErrors } from '../spreadsheet/validator';
import { type ReadValue, type Values, agree } from '../spreadsheet/values';

const period = { from: '2026-07-01', to: '2026-09-30' };

function planOf(component: Component, language: Language = 'en'): Plan {
  const preset = { id: 'x', name: { en: 'A plan', da: 'En plan' }, meaning: { en: '', da: '' } };
  return planFrom({ ...preset, component }, language, period);
}

const describeWorkbook = (plan: Plan, result: number) =>
  planWorkbook(plan, { form: 'native', result, taken: [] });

/** Every kind with every choice, with thresholds that binary arithmetic cannot hold. */
const components: readonly Component[] = [
  ...presets.map((preset) => preset.component),
  {
    kind: 'milestone',
    quota: 1_000_000.01,
    bonus: 33_333.33,
    trigger: 0.98,
    partial: { kind: 'none' },
  },
  {
    kind: 'milestone',
    quota: 3,
    bonus: 10,
    trigger: 1.2,
    partial: { kind: 'proportional', from: 0 },
  },
  {
    kind: 'milestone',
    quota: 1_800_000,
    bonus: 50_000,
    trigger: 1,
    partial: { kind: 'proportional', from: 0.8 },
  },
  {
    kind: 'milestone',
    quota: 10_000_000,
    bonus: 100_000,
    trigger: 1,
    partial: {
      kind: 'steps',
      steps: [
        { attainment: 0.8, share: 0.8 },
        { attainment: 0.9, share: 0.9 },
      ],
    },
  },
  {
    kind: 'ladder',
    mode: 'linear',
    unit: 'money',
    quota: 700_000,
    rungs: [
      { from: 0.7, bonus: 10_000 },
      { from: 1, bonus: 50_000 },
      { from: 1.3, bonus: 77_777 },
    ],
  },
  {
    kind: 'ladder',
    mode: 'additive',
    unit: 'money',
    quota: 333_333.33,
    rungs: [
      { from: 0.1, bonus: 100 },
      { from: 0.3, bonus: 200.5 },
      { from: 0.7, bonus: 300.25 },
    ],
  },
  {
    kind: 'ladder',
    mode: 'linear',
    unit: 'money',
    quota: null,
    rungs: [
      { from: 0, bonus: 0 },
      { from: 300_000.1, bonus: 1_000.05 },
    ],
  },
  {
    kind: 'commission',
    method: 'retroactive',
    quota: 1_234_567.89,
    tiers: [
      { from: 0, rate: 0.0333 },
      { from: 0.9, rate: 0.0777 },
      { from: 1.1, rate: 0.1 },
    ],
  },
  {
    kind: 'commission',
    method: 'marginal',
    quota: null,
    tiers: [
      { from: 0.1, rate: 0.15 },
      { from: 100.3, rate: 0.07 },
      { from: 70_000.7, rate: 0.005 },
    ],
  },
];

/** Results on, a cent below and a cent above the thresholds that a plan is likely to have, and odd ones. */
function resultsFor(component: Component): number[] {
  if (component.kind === 'expansion') return [0];
  const goals =
    component.kind === 'milestone'
      ? [component.quota * component.trigger]
      : 'rungs' in component
        ? component.rungs.map(({ from }) => from * (component.quota ?? 1))
        : component.tiers.map(({ from }) => from * (component.quota ?? 1));
  return [0, -5, 1234.565, ...goals.flatMap((goal) => [goal - 0.01, goal, goal + 0.01])];
}

interface Row {
  readonly title: string;
  readonly workbook: WorkbookDescription;
}

/** One workbook a component, with a sheet for each result: a spreadsheet opens few files fast. */
const rows: readonly Row[] = components.map((component, k) => {
  const taken: string[] = [];
  const parts = resultsFor(component).map((result) => {
    const workbook = planWorkbook(planOf(component), { form: 'native', result, taken: [...taken] });
    taken.push(...workbook.sheets.map(({ name }) => name));
    return workbook;
  });
  const workbook: WorkbookDescription = {
    title: component.kind,
    sheets: parts.flatMap(({ sheets }) => sheets),
    names: parts.flatMap(({ names }) => names),
    documents: [],
  };
  return { title: `${component.kind} ${k}`, workbook };
});

/** Every formula whose recalculated value is not the one that the engine gave it. */
function differences({ title, workbook }: Row, values: Values): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const read = values.get(sheet.name);
    return sheet.cells.flatMap((cell) => {
      const expected = valueOf(cell);
      const found = read?.get(relative(cell));
      if (expected === undefined || agree(expected, found) || isDust(expected, found)) return [];
      return [
        `${title} ${sheet.name} ${relative(cell)}: engine ${String(expected)}, found ${JSON.stringify(found)}`,
      ];
    });
  });
}

const valueOf = ({ content }: CellDescription) =>
  content.kind === 'formula' ? content.value : undefined;

/** Unrounded steps may differ in the last bits; what is paid is rounded and may not. */
const isDust = (one: ReadValue, other: ReadValue | undefined) =>
  typeof one === 'number' &&
  typeof other === 'number' &&
  Math.abs(one - other) <= 1e-9 * Math.abs(one);

describeWith(['soffice', 'ssconvert'], 'the Plan sheet', () => {
  const files = rows.map(({ workbook }) => xlsxFile(workbook));

  test.each([
    ['LibreOffice', recalculateInLibreOffice],
    ['Gnumeric', recalculateInGnumeric],
  ])('is recalculated by %s to what the engine pays', (_, recalculate) => {
    const all = recalculate(files);
    expect(rows.flatMap((row, k) => differences(row, all[k] ?? new Map()))).toEqual([]);
    const formulas = rows.flatMap(({ workbook }) => workbook.sheets.flatMap(({ cells }) => cells));
    expect(formulas.filter((cell) => valueOf(cell) !== undefined).length).toBeGreaterThan(3000);
  });

  test.each([
    [
      'a higher quota, trigger and bonus',
      0,
      { quota: 2_000_000.5, bonus: 60_000.25, trigger: 1.1 },
    ],
    [
      'a trigger above 100 % beside proportional credit',
      8,
      { quota: 5_000, bonus: 77, trigger: 1.5 },
    ],
  ])('follows its inputs: %s', (_, index, change) => {
    const before = components[index];
    if (before?.kind !== 'milestone') throw new Error('The case is a milestone.');
    const after: Component = { ...before, ...change };
    expectToFollow(before, after, 0.98 * change.quota);
  });

  test('follows the steps of a ladder and the tiers of a commission', () => {
    expectToFollow(
      presets[1]?.component,
      {
        kind: 'ladder',
        mode: 'highest',
        unit: 'money',
        quota: null,
        rungs: [
          { from: 0, bonus: 5 },
          { from: 7.5, bonus: 25 },
          { from: 10, bonus: 125.5 },
        ],
      },
      7.5,
    );
    expectToFollow(
      presets[3]?.component,
      {
        kind: 'commission',
        method: 'marginal',
        quota: 300_000,
        tiers: [
          { from: 0.4, rate: 0.01 },
          { from: 0.9, rate: 0.2 },
          { from: 1.6, rate: 0.3 },
        ],
      },
      333_333.33,
    );
  });

  test.each(officeVersions)('has no error for %s', (version) => {
    const languages = (k: number) =>
      k < presets.length ? (['en', 'da'] as const) : (['en'] as const);
    const errors = components.flatMap((component, k) =>
      languages(k).flatMap((language) =>
        validationErrors(xlsxFile(describeWorkbook(planOf(component, language), 1)), version),
      ),
    );
    expect(errors).toEqual([]);
  });

  test('is made of plans that parse', () => {
    expect(components.map((component) => parsePlan(planOf(component)).ok)).not.toContain(false);
  });
});

/** Types the numbers of one plan into the sheet of another, and lets LibreOffice recalculate it. */
function expectToFollow(before: Component | undefined, after: Component, result: number): void {
  if (!before) throw new Error('There is no such plan.');
  const sheet = describeWorkbook(planOf(before), 1);
  const wanted = describeWorkbook(planOf(after), result);
  const typed = typeInputs(sheet, wanted);
  const [values = new Map()] = recalculateInLibreOffice([xlsxFile(typed)]);
  const numbers = (workbook: WorkbookDescription) => ({
    title: 'edited',
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((one) => ({
        ...one,
        cells: one.cells.filter((cell) => typeof valueOf(cell) === 'number'),
      })),
    },
  });
  expect(differences(numbers(wanted), values)).toEqual([]);
}

function typeInputs(sheet: WorkbookDescription, wanted: WorkbookDescription): WorkbookDescription {
  const numbers = new Map(
    wanted.sheets[0]?.cells.map((cell) => [relative(cell), cell.content] as const),
  );
  return {
    ...sheet,
    sheets: sheet.sheets.map((one) => ({
      ...one,
      cells: one.cells.map((cell) =>
        cell.style.unlocked && cell.content.kind === 'number'
          ? { ...cell, content: numbers.get(relative(cell)) ?? cell.content }
          : cell,
      ),
    })),
  };
}
