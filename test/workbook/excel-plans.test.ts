import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import {
  type CurrentPlan,
  convertPlan,
  copyPlan,
  findPlans,
  freezePlan,
  insertPlan,
  removePlan,
  repairPlan,
  updatePlan,
} from '../../src/workbook/plans/in-excel';
import { relative } from '../../src/workbook/description/addresses';
import { planBook } from '../../src/workbook/sheets/plan-workbook';
import { suitableSheets } from '../../src/workbook/sheets/book';

import { type Bench, openExcel } from '../host/bench';
import type { EmulatedExcel } from '../host/emulated-excel';

const effective = { from: '2026-07-01', to: '2026-09-30' };
function preset(id: string, language: 'en' | 'da' = 'en'): Plan {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return planOf(found, language, effective);
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

async function open(like?: EmulatedExcel): Promise<Bench> {
  const excel = await openExcel({ like });
  globalThis.Excel = excel.Excel;
  if (like) return excel;
  excel.host.type('Sheet1!A1:B2', [
    ['Mine', 7],
    ['=B1*2', "'007"],
  ]);
  return excel;
}

const insert = (plan: Plan) =>
  insertPlan(plan, { form: 'native', sheets: suitableSheets(plan), result: 1_000 });

type LaterSession = typeof import('../../src/workbook/plans/in-excel');

/** The same code without what it remembers: each change that a later session settles, it ends. */
let anew: Promise<LaterSession> | undefined;
function openedAnew(): Promise<LaterSession> {
  if (!anew) jest.resetModules();
  return (anew ??= import('../../src/workbook/plans/in-excel'));
}

async function current(): Promise<CurrentPlan> {
  const [found] = await findPlans();
  if (found?.state !== 'current') throw new Error(`Found ${found?.state ?? 'nothing'}.`);
  return found;
}

/** The cell of the Plan sheet that holds a field of the plan's first component. */
function cellOf(plan: Plan, field: string): string {
  const { names } = { names: { plan: 'Plan' } as never };
  const options = {
    form: 'native',
    sheets: [],
    result: 0,
    payees: [],
    deals: [],
    spareRows: 0,
  } as const;
  const { cells } = planBook(plan, options, names).plan.places;
  const found = cells.find(({ of }) => of.kind === 'field' && of.field === field);
  if (!found) throw new Error(field);
  return relative(found);
}

const sheet = (excel: Bench, name: string) =>
  excel.host.snapshot().sheets.find((one) => one.name === name);

describe.each(presets.map(({ id }) => id))('%s in the open workbook', (id) => {
  test('is inserted, found, updated without a change, converted, frozen, shared and removed', async () => {
    const excel = await open();
    const before = excel.host.snapshot();
    const plan = preset(id);
    expect(await insert(plan)).toMatchObject({ kind: 'done', edited: [], warnings: [] });
    const found = await current();
    expect(found.plan).toEqual(plan);
    expect(found.refused).toEqual([]);
    const written = excel.host.snapshot();
    const sheets = suitableSheets(plan);
    const same = await updatePlan(found, found.plan, { sheets });
    expect(same).toMatchObject({ kind: 'done', written: 0, edited: [] });
    expect(excel.host.snapshot()).toEqual(written);

    expect(await convertPlan(found, 'functions')).toMatchObject({ kind: 'done', edited: [] });
    const converted = await current();
    expect(converted.written.form).toBe('functions');
    const back = await convertPlan(converted, 'native');
    expect(back).toMatchObject({ kind: 'done', edited: [] });
    expect(contents(excel)).toEqual(contentsOf(written));

    const native = await current();
    expect(await freezePlan(native, '2026-10-02')).toMatchObject({ kind: 'done' });
    const copy = await copyPlan(native, 'native', '2026-10-02');
    expect(JSON.stringify(copy)).not.toContain('COMP.');

    expect(await removePlan(native)).toMatchObject({ kind: 'done', edited: [] });
    const after = excel.host.snapshot();
    expect(after.sheets[0]).toEqual(before.sheets[0]);
    expect(after.sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      'Settled 2026-07-01 2026-09-30',
    ]);
    expect(after.xmlParts).toEqual([]);
    expect(after.settings).toEqual({});
  }, 30_000);
});

type Contents = Readonly<Record<string, unknown>>;
const contents = (excel: Bench): Contents => contentsOf(excel.host.snapshot());
const contentsOf = ({ sheets }: ReturnType<Bench['host']['snapshot']>): Contents =>
  Object.fromEntries(
    sheets
      .filter(({ visibility }) => visibility === 'Visible')
      .flatMap(({ name, cells }) =>
        Object.entries(cells).map(([at, { content }]) => [`${name}!${at}`, content] as const),
      ),
  );

test('names with spaces around them are written as they are read again', async () => {
  const excel = await open();
  const plan = preset('enterprise-ae');
  const [first, ...others] = plan.components;
  const spaced = {
    ...plan,
    name: ' Plan A ',
    components: [{ ...first, name: 'Main ' }, ...others],
  };
  await insert(spaced as Plan);
  const found = await current();
  expect(found.plan).toMatchObject({ name: 'Plan A', components: [{ name: 'Main' }, {}, {}] });
  const written = excel.host.snapshot();
  const same = await updatePlan(found, found.plan, { sheets: suitableSheets(plan) });
  expect(same).toMatchObject({ kind: 'done', written: 0, edited: [] });
  expect(excel.host.snapshot()).toEqual(written);
});

describe('a workbook in which Excel does not know the COMP functions', () => {
  const isOurs = (content: unknown) => /COMP[._]/.test(String(content));
  /** The add-in is or is not there: formulas show a number, or what Excel shows of unknown ones. */
  const calculates = (excel: Bench, knows: boolean) => {
    excel.host.workbook.calculate = (formula) => (isOurs(formula) && !knows ? '#NAME?' : 1);
  };
  const opened = async () => {
    const excel = await open();
    calculates(excel, false);
    const plan = preset('milestone');
    await insertPlan(plan, { form: 'functions', sheets: suitableSheets(plan), result: 1_000 });
    return excel;
  };
  const ours = (excel: Bench) => Object.entries(contents(excel)).filter(([, one]) => isOurs(one));

  test('is told, and its formulas are typed again', async () => {
    const excel = await opened();
    const written = ours(excel);
    expect(written.length).toBeGreaterThan(2);
    const found = await current();
    expect(found.isUnknown).toBe(true);
    // What a person typed over a formula is none of ours to repair.
    const [, [mine = '']] = written as [unknown, [string]];
    excel.host.type(mine, '=COMP.NRR(1,2)');
    expect(await repairPlan(found)).toBe(written.length - 1);
    calculates(excel, true);
    expect(await repairPlan(found)).toBe(0);
    expect(excel.host.snapshot().sheets.find(({ name }) => name === 'Plan')).toBeDefined();
    expect((await current()).isUnknown).toBe(false);
    expect(contents(excel)[mine]).toBe('=COMP.NRR(1,2)');
  });

  test('and shows them by another name is the same plan, updated, converted and repaired', async () => {
    const excel = await opened();
    const written = ours(excel);
    for (const [at, formula] of written) {
      excel.host.type(at, String(formula).replaceAll('COMP.', '_xldudf_COMP_'));
    }
    const found = await current();
    expect(found.isUnknown).toBe(true);
    const sheets = suitableSheets(found.plan);
    expect(await updatePlan(found, found.plan, { sheets })).toMatchObject({
      ...{ kind: 'done', written: 0, edited: [] },
    });
    calculates(excel, true);
    expect(await repairPlan(found)).toBe(0);
    expect(ours(excel)).toEqual(written);
    expect(await convertPlan(await current(), 'native')).toMatchObject({
      kind: 'done',
      edited: [],
    });
    expect(ours(excel).every(([, one]) => /IFERROR|ISERROR/.test(String(one)))).toBe(true);
  });
});

test('where people stand elsewhere than they were written, nothing is made of them', async () => {
  const excel = await open();
  const plan = preset('milestone');
  await insert(plan);
  const row = Object.entries(sheet(excel, 'Team')?.cells ?? {})
    .find(([, { content }]) => content === 'Anna Holm')?.[0]
    .slice(1);
  const heads = Number(row) - 1;
  excel.host.type(`Team!A${heads}:E${heads}`, [['', 'Name', 'Role', 'Team', 'From']]);
  const before = excel.host.snapshot();
  const found = await current();
  const refusal = { kind: 'refused', why: { en: expect.stringMatching(/^Rows or columns.*Team/) } };
  const sheets = suitableSheets(plan);
  expect(await updatePlan(found, { ...plan, name: 'New' }, { sheets })).toMatchObject(refusal);
  expect(await convertPlan(found, 'functions')).toMatchObject(refusal);
  expect(await freezePlan(found, '2026-10-02')).toMatchObject(refusal);
  expect(await removePlan(found)).toMatchObject(refusal);
  expect(await copyPlan(found, 'values', '2026-10-02')).toMatchObject({ why: refusal.why });
  expect(excel.host.snapshot()).toEqual(before);
});

describe('what a person types', () => {
  test('into an input is read back, and stays when the pane updates something else', async () => {
    const excel = await open();
    const plan = preset('milestone');
    await insert(plan);
    const bonus = cellOf(plan, 'bonus');
    excel.host.type(`Plan!${bonus}`, [[60_000]]);
    const found = await current();
    expect(found.plan.components[0]).toMatchObject({ bonus: 60_000, quota: 1_800_000 });
    excel.host.type(`Plan!${bonus}`, [[65_000]]);
    const [milestone] = found.plan.components;
    const wanted = { ...found.plan, components: [{ ...milestone, quota: 2_000_000 }] } as Plan;
    const updated = await updatePlan(found, wanted, { sheets: suitableSheets(plan) });
    expect(updated).toMatchObject({ kind: 'done', edited: [] });
    expect((await current()).plan.components[0]).toMatchObject({
      bonus: 65_000,
      quota: 2_000_000,
    });
    expect(sheet(excel, 'Plan')?.cells[bonus]?.content).toBe(65_000);
  });

  test('into an input that the pane then changes gives way to the pane', async () => {
    const excel = await open();
    const plan = preset('milestone');
    await insert(plan);
    const bonus = cellOf(plan, 'bonus');
    excel.host.type(`Plan!${bonus}`, [[60_000]]);
    const found = await current();
    const [milestone] = found.plan.components;
    const wanted = { ...found.plan, components: [{ ...milestone, bonus: 70_000 }] } as Plan;
    const updated = await updatePlan(found, wanted, { sheets: suitableSheets(plan) });
    expect(updated).toMatchObject({ kind: 'done', edited: [] });
    expect(sheet(excel, 'Plan')?.cells[bonus]?.content).toBe(70_000);
    expect((await current()).plan).toEqual(wanted);
  });

  test.each([
    ['a text', 'a lot'],
    ['nothing', ''],
    ['an amount below zero', -5],
    ['an error', '=1/0'],
  ])('as %s into an input is named, left, and overwritten on request', async (_, typed) => {
    const excel = await open();
    const plan = preset('milestone');
    await insert(plan);
    const bonus = cellOf(plan, 'bonus');
    excel.host.workbook.calculate = (formula) => (formula === '=1/0' ? '#DIV/0!' : 0);
    excel.host.type(`Plan!${bonus}`, [[typed]]);
    const before = excel.host.snapshot();
    const found = await current();
    expect(found.plan).toEqual(plan);
    expect(found.refused).toEqual([`Plan!${bonus}`]);
    const sheets = suitableSheets(plan);
    expect(await updatePlan(found, plan, { sheets })).toMatchObject({
      kind: 'done',
      written: 0,
      edited: [{ sheet: 'Plan', address: bonus }],
    });
    expect(excel.host.snapshot()).toEqual(before);
    const updated = await updatePlan(found, plan, { sheets, overwriteEdited: true });
    expect(updated).toMatchObject({ kind: 'done', edited: [] });
    expect(sheet(excel, 'Plan')?.cells[bonus]?.content).toBe(50_000);
    expect((await current()).refused).toEqual([]);
  });

  test('as a formula into an input counts, and stays until the pane overwrites it', async () => {
    const excel = await open();
    const plan = preset('milestone');
    await insert(plan);
    const bonus = cellOf(plan, 'bonus');
    const content = () => sheet(excel, 'Plan')?.cells[bonus]?.content;
    excel.host.workbook.calculate = (formula) => (formula === '=30000*2' ? 60_000 : 0);
    excel.host.type(`Plan!${bonus}`, [['=30000*2']]);
    const found = await current();
    expect(found).toMatchObject({ refused: [], plan: { components: [{ bonus: 60_000 }] } });
    const sheets = suitableSheets(plan);
    await updatePlan(found, { ...found.plan, name: 'Another name' }, { sheets });
    expect(content()).toBe('=30000*2');
    const now = await current();
    const [milestone] = now.plan.components;
    const wanted = { ...now.plan, components: [{ ...milestone, bonus: 70_000 }] } as Plan;
    const left = await updatePlan(now, wanted, { sheets });
    expect(left).toMatchObject({ kind: 'done', edited: [{ address: bonus }] });
    expect(content()).toBe('=30000*2');
    const options = { sheets, overwriteEdited: true };
    expect(await updatePlan(await current(), left.wanted, options)).toMatchObject({ edited: [] });
    expect(content()).toBe(70_000);
  });

  test('over a formula is listed and left, until it is to be overwritten', async () => {
    const excel = await open();
    const plan = preset('milestone');
    await insert(plan);
    const [at] =
      Object.entries(sheet(excel, 'Plan')?.cells ?? {}).find(
        ([at, { content }]) => String(content).startsWith('=ROUND(') && at.startsWith('B'),
      ) ?? [];
    if (at === undefined) throw new Error('The what-if has a credited cell.');
    const ours = sheet(excel, 'Plan')?.cells[at]?.content;
    excel.host.type(`Plan!${at}`, [['=1+1']]);
    const found = await current();
    const wanted = { ...found.plan, name: 'Another name' };
    const sheets = suitableSheets(plan);
    const updated = await updatePlan(found, wanted, { sheets });
    expect(updated).toMatchObject({ kind: 'done', edited: [{ sheet: 'Plan', address: at }] });
    expect(sheet(excel, 'Plan')?.cells[at]?.content).toBe('=1+1');
    const again = await current();
    await updatePlan(again, again.plan, { sheets, overwriteEdited: true });
    expect(sheet(excel, 'Plan')?.cells[at]?.content).toBe(ours);
  });

  test('as payees below the formulas gets formulas with the next update', async () => {
    const excel = await open();
    const plan = preset('milestone');
    await insert(plan);
    const team = sheet(excel, 'Team');
    const first = Object.entries(team?.cells ?? {}).find(
      ([, { content }]) => content === 'Anna Holm',
    );
    const row = Number(/\d+/.exec(first?.[0] ?? '')?.[0]);
    const rows = Array.from({ length: 30 }, (_, k) => [`Payee ${k}`]);
    excel.host.type(`Team!A${row + 5}:A${row + 34}`, rows);
    const found = await current();
    const updated = await updatePlan(found, found.plan, { sheets: suitableSheets(plan) });
    expect(updated).toMatchObject({ kind: 'done' });
    const after = sheet(excel, 'Team')?.cells ?? {};
    expect(after[`A${row + 34}`]?.content).toBe('Payee 29');
    const formulas = Object.entries(after).filter(
      ([at, { content }]) => at.endsWith(String(row + 34)) && String(content).startsWith('=IF('),
    );
    expect(formulas.length).toBeGreaterThan(5);
  });
});

test('sheets can be taken away and added by an update', async () => {
  const excel = await open();
  const plan = preset('milestone');
  await insert(plan);
  const names = () =>
    excel.host
      .snapshot()
      .sheets.filter(({ visibility }) => visibility === 'Visible')
      .map(({ name }) => name);
  expect(names()).toEqual(['Sheet1', 'Plan', 'Team', 'Summary', 'Scenarios', 'Checks', 'Log']);
  const fewer = await updatePlan(await current(), plan, {
    sheets: ['plan', 'log'],
    losesTyped: true,
  });
  expect(fewer).toMatchObject({ kind: 'done', edited: [] });
  expect(names()).toEqual(['Sheet1', 'Plan', 'Log']);
  const more = await updatePlan(await current(), plan, { sheets: ['plan', 'scenarios', 'log'] });
  expect(more).toMatchObject({ kind: 'done', edited: [] });
  expect([...names()].sort()).toEqual(['Log', 'Plan', 'Scenarios', 'Sheet1']);
});

test('a plan that somebody else has changed since it was read is not written over', async () => {
  const excel = await open();
  const plan = preset('milestone');
  const sheets = suitableSheets(plan);
  await insert(plan);
  const mine = await current();
  const theirs = await current();
  await updatePlan(theirs, { ...theirs.plan, name: 'Theirs' }, { sheets });
  const before = excel.host.snapshot();
  const refusal = { kind: 'refused', cause: 'changed' };
  const wanted = { ...mine.plan, name: 'Mine' };
  expect(await updatePlan(mine, wanted, { sheets })).toMatchObject(refusal);
  expect(await convertPlan(mine, 'functions')).toMatchObject(refusal);
  expect(await removePlan(mine)).toMatchObject(refusal);
  expect(excel.host.snapshot()).toEqual(before);
  const read = await current();
  expect(read.plan.name).toBe('Theirs');
  expect(await updatePlan(read, wanted, { sheets })).toMatchObject({ kind: 'done', edited: [] });
});

test('two plans in one workbook keep apart', async () => {
  const excel = await open();
  await insert(preset('milestone'));
  await insert(preset('mbo-manager', 'da'));
  const found = await findPlans();
  expect(found.map(({ sheet: name, state }) => [name, state])).toEqual([
    ['Plan', 'current'],
    ['Plan 2', 'current'],
  ]);
  const [first, second] = found;
  if (first?.state !== 'current' || second?.state !== 'current') throw new Error('Both are found.');
  expect(second.plan).toEqual(preset('mbo-manager', 'da'));
  await removePlan(first);
  expect((await findPlans()).map(({ sheet: name }) => name)).toEqual(['Plan 2']);
  expect(sheet(excel, 'Plan 2')).toBeDefined();
});

describe('a kept plan that is not ours to write', () => {
  const keep = async (excel: Bench, xml: string) =>
    excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
  const document = (text: string) =>
    `<plan xmlns="urn:compsheet:plan" sheet="Plan">${text.replaceAll('"', '&quot;')}</plan>`;

  test.each([
    ['newer', JSON.stringify({ plan: { ...preset('milestone'), document: 99 }, written: {} })],
    ['damaged', '{"plan":{"name":"Half a pl'],
    ['damaged', JSON.stringify({ plan: { ...preset('milestone'), roles: 7 } })],
  ])('is found as %s, with its name, and nothing is written', async (state, text) => {
    const excel = await open();
    await keep(excel, document(text));
    const before = excel.host.snapshot();
    const [found] = await findPlans();
    expect(found).toMatchObject({ state, sheet: 'Plan' });
    expect(found?.state === state && 'name' in found && found.name).toMatch(/Milestone|Half a pl/);
    expect(excel.host.snapshot()).toEqual(before);
  });

  test('of the first version is shown with all that it said', async () => {
    const excel = await open();
    const first = {
      ...{ document: 1, language: 'en', name: 'Old', version: 1, status: 'draft', currency: 'DKK' },
      period: effective,
      component: {
        ...{ kind: 'milestone', quota: 1_800_000, bonus: 50_000, trigger: 1 },
        partial: { kind: 'none' },
      },
    };
    await keep(excel, document(JSON.stringify(first)));
    const [found] = await findPlans();
    expect(found).toMatchObject({ state: 'earlier', plan: { name: 'Old', document: 3 } });
  });
});

describe.each(['insert', 'update', 'convert', 'remove'] as const)(
  '%s that stopped half-way',
  (kind) => {
    const change = async (plan: Plan, found?: CurrentPlan): Promise<unknown> => {
      if (kind === 'insert' || !found) return insert(plan);
      if (kind === 'convert') return convertPlan(found, 'functions');
      if (kind === 'remove') return removePlan(found, { losesTyped: true });
      const [first, ...others] = found.plan.components;
      const wanted = {
        ...found.plan,
        name: 'New',
        components: [{ ...first, quota: 1_950_000 }, ...others],
      };
      return updatePlan(found, wanted as Plan, { sheets: suitableSheets(plan) });
    };
    const begun = new Map<string, { host: EmulatedExcel; found: CurrentPlan }>();
    /** With the payees that a person has, and a quota that was typed since. */
    const prepared = async (id: string) => {
      if (kind === 'insert') return { excel: await open(), found: undefined };
      let made = begun.get(id);
      if (!made) {
        const plan = preset(id);
        const { host } = await open();
        await insert(plan);
        host.type('Team!A11', 'Somebody Else');
        host.type(`Plan!${cellOf(plan, 'quota')}`, 1_900_000);
        begun.set(id, (made = { host, found: await current() }));
      }
      return { excel: await open(made.host), found: made.found };
    };
    /** What a person sees and what is kept, without what a later session cannot know. */
    const whole = (excel: Bench) => ({
      cells: contents(excel),
      sheets: excel.host
        .snapshot()
        .sheets.map(({ name }) => name)
        .sort(),
      settings: excel.host.snapshot().settings,
    });

    /** The change when nothing stops it: the workbook before and after, and what each request does. */
    const calm = async (id: string) => {
      const { excel, found } = await prepared(id);
      const before = whole(excel);
      const since = excel.host.requests.length;
      await change(preset(id), found);
      const requests = excel.host.requests.slice(since).map(({ operations }) => operations);
      return { before, after: whole(excel), requests };
    };
    const seen = new Map<string, ReturnType<typeof calm>>();

    test.each([
      ['milestone', 0.1],
      ['milestone', 0.5],
      ['milestone', 0.9],
      ['enterprise-ae', 0.6],
    ])(
      'is settled in a later session (%s, %d)',
      async (id, share) => {
        const plan = preset(id);
        const known = seen.get(id) ?? calm(id);
        seen.set(id, known);
        const { before, after, requests } = await known;
        const index = (wanted: string) =>
          requests.findIndex((all) => all.some((one) => one.startsWith(wanted)));
        const [first, last] = [index('SettingCollection.Add'), index('Setting.Delete')];
        expect(first).toBeGreaterThan(0);
        // The note that a change was begun stands by itself where the change is large.
        const filled = requests.flatMap(({ length }, k) =>
          k > first && k <= last && length > 0 ? [k] : [],
        );
        const request = filled[Math.round(share * (filled.length - 1))] ?? first;
        const operation = Math.max(Math.floor(share * (requests[request]?.length ?? 0)), 5);
        for (const way of ['finish', 'take out', 'leave'] as const) {
          const { excel, found } = await prepared(id);
          const code = 'InvalidArgument';
          excel.host.faults.arm(
            { kind: 'fail at operation', request: request + 1, operation, code },
            { kind: 'fail before', request: request + 2, code },
          );
          expect(await change(plan, found)).toMatchObject({ kind: 'unknown' });
          excel.host.faults.disarm();
          const { unfinished, settleChange, findPlans: find } = await openedAnew();
          const begun = await unfinished();
          expect(begun?.ways.at(-1)).toBe('leave');
          if (!begun?.ways.includes(way)) {
            // What was deleted of people cannot come back.
            expect([kind, way]).toEqual(['remove', 'take out']);
            continue;
          }
          const settled = await settleChange(way);
          expect(await unfinished()).toBeUndefined();
          if (way === 'leave') continue;
          expect(settled).toMatchObject({ kind: way === 'finish' ? 'done' : 'undone' });
          expect(whole(excel)).toEqual(way === 'finish' ? after : before);
          if (way === 'take out')
            expect(await find()).toMatchObject(found ? [{ plan: found.plan }] : []);
        }
      },
      30_000,
    );
  },
);

test('a half-way update that moves the columns of people, or of which nothing is known, is left alone', async () => {
  const plan = preset('milestone');
  for (const isDamaged of [false, true]) {
    const excel = await open();
    await insert(plan);
    const found = await current();
    const other = preset('collections');
    const wanted = {
      ...found.plan,
      measures: [...found.plan.measures, ...other.measures],
      components: [...found.plan.components, ...other.components],
    };
    const sheets = suitableSheets(plan);
    const code = 'InvalidArgument';
    excel.host.faults.arm(
      { kind: 'fail at operation', request: 10, operation: 100, code },
      { kind: 'fail before', request: 11, code },
    );
    expect(await updatePlan(found, wanted, { sheets })).toMatchObject({ kind: 'unknown' });
    excel.host.faults.disarm();
    if (isDamaged) {
      const [key = ''] = excel.host.workbook.settings.keys();
      const note = JSON.parse(String(excel.host.workbook.settings.get(key))) as object;
      excel.host.workbook.settings.set(
        key,
        JSON.stringify({ ...note, recovery: { before: '<x/>' } }),
      );
    }
    const later = await openedAnew();
    expect(await later.unfinished()).toMatchObject({ ways: ['leave'] });
    expect(await later.settleChange('finish')).toBeUndefined();
    expect(await later.unfinished()).toBeDefined();
    expect(await later.settleChange('leave')).toBeUndefined();
    expect(await later.unfinished()).toBeUndefined();
    expect(await insert(plan)).toMatchObject({ kind: 'done' });
  }
});
