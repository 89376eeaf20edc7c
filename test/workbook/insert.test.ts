import { afterEach, describe, expect, test } from '@jest/globals';
import { type Plan } from '../../src/plan/plan';
import { planFrom, presets } from '../../src/plan/presets';
import type { CellDescription, WorkbookDescription } from '../../src/workbook/description';
import { type Inserted, type InsertOptions, insertPlan } from '../../src/workbook/excel-insert';
import { at, relative } from '../../src/workbook/addresses';
import { planXml } from '../../src/workbook/plan-document';
import { type FormulaForm, planWorkbook } from '../../src/workbook/plan-workbook';
import { type Bench, type BenchOptions, openExcel } from '../host/bench';
import type { Fault } from '../host/faults';

const period = { from: '2026-07-01', to: '2026-09-30' };
const forms: readonly FormulaForm[] = ['native', 'functions'];
const plans = presets.map((preset) => planFrom(preset, 'en', period));
const [milestone] = plans as [Plan, ...Plan[]];
const options = (form: FormulaForm = 'native'): InsertOptions => ({
  form,
  result: 1_764_000,
  patience: 200,
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

/** A workbook in which somebody has worked already. */
async function openUsed(bench: BenchOptions = {}): Promise<Bench> {
  const excel = await openExcel(bench);
  globalThis.Excel = excel.Excel;
  if (!excel.host.profile.readOnly) {
    excel.host.type('Sheet1!A1:B2', [
      ['Quota', 7],
      ['=B1*2', "'007"],
    ]);
  }
  return excel;
}

const insert = (plan: Plan, form?: FormulaForm): Promise<Inserted> =>
  insertPlan(plan, options(form));

describe('an insert', () => {
  test.each(plans.flatMap((plan) => forms.map((form) => [plan.name, form, plan] as const)))(
    'writes %s as %s formulas: every cell as described, in three round trips',
    async (_, form, plan) => {
      const excel = await openUsed();
      expect(await insert(plan, form)).toEqual({ kind: 'inserted', sheet: 'Plan', warnings: [] });
      const workbook = planWorkbook(plan, { ...options(form), taken: ['Sheet1'] });
      expect(writtenCells(excel)).toEqual(describedCells(workbook));
      expect(excel.host.requests).toHaveLength(3);
      expect(excel.host.openReferences).toBe(0);
      expect(excel.host.snapshot().xmlParts.map(({ xml }) => xml)).toEqual(workbook.documents);
    },
  );

  test('draws the chart from the cells that are described, and nothing else', async () => {
    const excel = await openUsed();
    await insert(milestone);
    const [chart] = planSheet(excel).charts;
    const [described] =
      planWorkbook(milestone, { ...options(), taken: [] }).sheets[0]?.charts ?? [];
    expect(chart?.series.map(({ name, xValues, values }) => [name, xValues, values])).toEqual(
      described?.series.map(({ name, x, y }) => [name, addressOf(x), addressOf(y)]),
    );
    expect(chart?.series.length).toBeGreaterThan(6);
  });

  test('names the inputs on their own sheet', async () => {
    const excel = await openUsed();
    await insert(milestone);
    const names = Object.fromEntries(
      planSheet(excel).names.map(({ name, formula }) => [name, formula]),
    );
    expect(names).toMatchObject({
      Quota: '=Plan!$B$11',
      Bonus: '=Plan!$B$12',
      Trigger: '=Plan!$B$13',
    });
    expect(excel.host.snapshot().names).toEqual([]);
  });

  test("leaves what was there, and puts a number behind a sheet's name that is taken", async () => {
    const excel = await openUsed();
    const before = excel.host.snapshot().sheets[0];
    const sheets = [];
    for (let time = 0; time < 3; time++) {
      const inserted = await insert(milestone);
      sheets.push(inserted.kind === 'inserted' ? inserted.sheet : inserted.kind);
    }
    expect(sheets).toEqual(['Plan', 'Plan 2', 'Plan 3']);
    expect(excel.host.snapshot().sheets[0]).toEqual(before);
  });

  test('keeps text as text, whatever it begins with', async () => {
    const excel = await openUsed();
    for (const name of [
      '=1+1',
      "'quoted",
      '@cmd',
      '2026-01-01',
      '<img onerror=alert(1)>',
      '12 %',
    ]) {
      await insert({ ...milestone, name });
      const title = excel.host.snapshot().sheets.at(-1)?.cells['A1'];
      expect(title?.content).toBe(name);
      expect(title?.isText ?? !name.startsWith('=')).toBe(true);
    }
  });

  test.each(['windows', 'mac', 'office2021', 'german'] as const)(
    'is the same on %s',
    async (profile) => {
      const excel = await openUsed({ profile });
      expect((await insert(milestone)).kind).toBe('inserted');
      const workbook = planWorkbook(milestone, { ...options(), taken: [] });
      expect(writtenCells(excel)).toEqual(describedCells(workbook));
    },
  );
});

describe('an insert is refused before anything is written', () => {
  test.each([
    ['a workbook opened for reading only', { readOnly: true }, /read-only/],
    ['a cell that is being edited', { cellEdit: true }, /cell is being edited/],
    ['another workbook in front', { platform: 'PC', otherWorkbookInFront: true } as const, /./],
  ])('by %s', async (_, profile, why) => {
    const excel = await openUsed({ profile });
    const before = excel.host.snapshot();
    const inserted = await insert(milestone);
    expect(inserted.kind).toMatch(/refused|undone/);
    expect('why' in inserted && inserted.why.en).toMatch(why);
    expect(excel.host.snapshot()).toEqual(before);
  });

  test('by a cell that stays in editing; it goes on when the person presses Enter', async () => {
    const excel = await openUsed();
    excel.host.enterCellEdit();
    const inserting = insert(milestone);
    excel.host.leaveCellEdit();
    expect((await inserting).kind).toBe('inserted');
  });

  test('by a protected structure', async () => {
    const excel = await openUsed();
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = excel.host.snapshot();
    expect(await insert(milestone)).toMatchObject({
      kind: 'refused',
      why: { en: expect.stringMatching(/structure/) },
    });
    expect(excel.host.snapshot()).toEqual(before);
  });
});

describe('an insert under a fault is refused, undone or complete', () => {
  const whole = [1, 2, 3].flatMap((request): Fault[] => [
    { kind: 'fail before', request },
    { kind: 'fail after', request },
    { kind: 'hang', request, applied: false },
    { kind: 'hang', request, applied: true },
  ]);

  test.each(whole.map((fault) => [JSON.stringify(fault), fault] as const))(
    '%s',
    async (_, fault) => {
      await expectWholeOrNothing(fault);
    },
  );

  test('at any operation of the writing', async () => {
    const complete = await openUsed();
    await insert(milestone);
    const operations = complete.host.requests[1]?.actions ?? 0;
    expect(operations).toBeGreaterThan(500);
    for (let operation = 0; operation < operations; operation += 29) {
      await expectWholeOrNothing({ kind: 'fail at operation', request: 2, operation });
    }
  });

  test('and says that it does not know when the undoing fails too', async () => {
    const excel = await openUsed();
    excel.host.faults.arm(
      { kind: 'fail at operation', request: 2, operation: 300 },
      { kind: 'fail before', request: 3 },
    );
    expect(await insert(milestone)).toMatchObject({ kind: 'unknown' });
  });
});

async function expectWholeOrNothing(fault: Fault): Promise<void> {
  const excel = await openUsed();
  const before = excel.host.snapshot();
  excel.host.faults.arm(fault);
  const inserted = await insert(milestone);
  expect(excel.host.faults.struck).toEqual([fault]);
  const after = excel.host.snapshot();
  if (inserted.kind === 'inserted') {
    const workbook = planWorkbook(milestone, { ...options(), taken: [] });
    expect(writtenCells(excel)).toEqual(describedCells(workbook));
    expect(after.xmlParts).toHaveLength(1);
  } else if (inserted.kind === 'unknown') {
    expect(fault.kind).toBe('hang');
    const isWhole = after.xmlParts.length === 1 && after.sheets.length === 2;
    const isNothing = JSON.stringify(after) === JSON.stringify(before);
    expect(isWhole || isNothing).toBe(true);
  } else {
    expect({ ...after, active: '', selection: '' }).toEqual({
      ...before,
      active: '',
      selection: '',
    });
  }
}

const planSheet = (excel: Bench) => {
  const sheet = excel.host.snapshot().sheets.find(({ name }) => name === 'Plan');
  if (!sheet) throw new Error('There is no Plan sheet.');
  return sheet;
};

/** What each cell says and the format it shows a number in. */
type Written = Record<string, readonly [content: unknown, numberFormat: unknown, color: unknown]>;

function writtenCells(excel: Bench): Written {
  return Object.fromEntries(
    Object.entries(planSheet(excel).cells).flatMap(([address, { content, format }]) =>
      content === undefined
        ? []
        : [[address, [content, format?.numberFormat ?? 'General', format?.fontColor]]],
    ),
  );
}

function describedCells(workbook: WorkbookDescription): Written {
  const cells = workbook.sheets.flatMap((sheet) => sheet.cells);
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const content = contentOf(cell);
      return content === undefined || content === ''
        ? []
        : [[relative(cell), [content, cell.style.numberFormat, cell.style.font.color]]];
    }),
  );
}

function contentOf({ content }: CellDescription): unknown {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'number':
    case 'text':
      return content.value;
    default:
      return content.formula;
  }
}

function addressOf(area: { row: number; column: number; rows: number; columns: number }): string {
  const first = at(area);
  const last = at({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? `Plan!${first}` : `Plan!${first}:${last}`;
}

test('the document that is kept names its sheet and holds the plan, and no people', () => {
  const xml = planXml({ ...milestone, name: 'A & B <"plan">' }, "Q3 'final'");
  expect(xml).toContain('xmlns="urn:compsheet:plan"');
  expect(xml).not.toContain('<"plan">');
});
