import { afterEach, expect, test } from '@jest/globals';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { findPlans, insertPlan, updatePlan } from '../../src/workbook/plans/in-excel';
import type { SheetKey } from '../../src/workbook/kept/sheet-keys';
import { openUsed } from './small-excel';

/* A workbook has no two tables, or a table and a name, that are called the same. */

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const presetOf = (id: string): Plan => {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(id);
  return planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
};
const plan = presetOf('enterprise-ae');

const called: Readonly<
  Record<string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void>
> = {
  'a table': (sheet) => void (sheet.tables.add('D1:E3', true).name = 'Team'),
  'a table in other letters': (sheet) => void (sheet.tables.add('D1:E3', true).name = 'TEAM'),
  'a name': (sheet, { workbook }) => void workbook.names.add('Team', sheet.getRange('A1')),
  'a table of the next name too': (sheet) => {
    sheet.tables.add('D1:E3', true).name = 'Team';
    sheet.tables.add('G1:H3', true).name = 'Team_2';
  },
};

const nameOf = (table: unknown): string => String((table as { name?: unknown }).name);

const insert = (sheets: readonly SheetKey[]) =>
  insertPlan(plan, { form: 'native', sheets, result: 1_000 });

test.each(Object.entries(called))(
  'a plan is inserted beside %s that is called as its own, and its formulas call its own',
  async (_, make) => {
    const excel = await openUsed();
    await excel.run(async (context) => {
      make(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    });
    expect(await insert(['plan', 'team', 'deals'])).toMatchObject({ kind: 'done' });
    const { sheets } = excel.host.snapshot();
    const ours = sheets.flatMap(({ name, tables }) =>
      name === 'Sheet1' ? [] : tables.map((table) => `${name}: ${nameOf(table)}`),
    );
    const next = ours.some((one) => one.includes('3')) ? '3' : '2';
    expect(ours).toEqual(['Deals: Deals', `Team ${next}: Team_${next}`]);
    const summary = sheets.find(({ name }) => name === 'Summary');
    const formulas = Object.values(summary?.cells ?? {}).map(({ content }) => String(content));
    expect(formulas.some((one) => one.includes(`Team_${next}[Payout]`))).toBe(true);
    expect(formulas.filter((one) => /\bTeam\[/i.test(one))).toEqual([]);
    expect(await findPlans()).toMatchObject([{ state: 'current', moved: [], refused: [] }]);
    excel.host.assertClean();
  },
);

test('a sheet that an update adds takes another name where its table’s is in use', async () => {
  const excel = await openUsed();
  expect(await insert(['plan', 'team'])).toMatchObject({ kind: 'done' });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('D1:E3', true).name = 'Deals';
    await context.sync();
  });
  const [found] = await findPlans();
  if (found?.state !== 'current') throw new Error('The plan is found.');
  expect(
    await updatePlan(found, plan, {
      sheets: ['plan', 'team', 'deals'],
      losesTyped: true,
    }),
  ).toMatchObject({
    kind: 'done',
  });
  const tables = excel.host.snapshot().sheets.flatMap((one) => one.tables.map(nameOf));
  expect([...tables].sort()).toEqual(['Deals', 'Deals_2', 'Team']);
});

test('a plan whose table has lost its name to another is left as it is, and the reason is told', async () => {
  const excel = await openUsed();
  expect(await insert(['plan', 'team'])).toMatchObject({ kind: 'done' });
  await excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.getItem('Team').name = 'Staff';
    worksheets.getItem('Sheet1').tables.add('D1:E3', true).name = 'team';
    await context.sync();
  });
  const [found] = await findPlans();
  if (found?.state !== 'current') throw new Error('The plan is found.');
  const before = excel.host.snapshot();
  const answer = await updatePlan(found, { ...plan, name: 'Other' }, { sheets: ['plan', 'team'] });
  expect(answer).toMatchObject({
    kind: 'refused',
    why: {
      en: 'The plan’s table was renamed or moved, and something else is called the same now: Team.',
    },
  });
  expect(excel.host.snapshot()).toEqual(before);
});
