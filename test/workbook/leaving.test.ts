import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { planOf, presets } from '../../src/plan/presets/presets';
import { openCopy } from '../../src/workbook/excel/write/open-copy';
import {
  type CurrentPlan,
  convertPlan,
  copyPlan,
  findPlans,
  freezePlan,
  insertPlan,
  peopleNow,
  removePlan,
  updatePlan,
} from '../../src/workbook/plans/in-excel';
import type { FormulaForm } from '../../src/workbook/description/forms';
import { type Bench, type BenchOptions, openExcel } from '../host/bench';

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

/* What leaves a workbook: settled values, copies, statements. */

const day = '2026-10-02';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

async function open(options: BenchOptions = {}): Promise<Bench> {
  const excel = await openExcel(options);
  globalThis.Excel = excel.Excel;
  globalThis.Office = excel.Office;
  return excel;
}

const milestone = presets.find(({ id }) => id === 'milestone');
if (!milestone) throw new Error('milestone');
const sheets = ['plan', 'team'] as const;
const plan = planOf(milestone, 'en', { from: '2026-07-01', to: '2026-09-30' });

async function withPlan(form: FormulaForm = 'native'): Promise<Bench> {
  const excel = await open();
  await insertPlan(plan, { form, sheets, result: 1_000 });
  return excel;
}

async function current(): Promise<CurrentPlan> {
  const [found] = await findPlans();
  if (found?.state !== 'current') throw new Error(`Found ${found?.state ?? 'nothing'}.`);
  return found;
}

/** The first cell of the Team sheet with a formula like this. */
function cellLike(excel: Bench, wanted: RegExp, sheet = 'Team'): string {
  const { cells = {} } = excel.host.snapshot().sheets.find(({ name }) => name === sheet) ?? {};
  const found = Object.entries(cells).find(([, { content }]) => wanted.test(String(content)));
  if (!found) throw new Error(String(wanted));
  return `${sheet}!${found[0]}`;
}

/** Everything that takes values out of the workbook, and what it was told. */
const tried = async (found: CurrentPlan) => [
  await freezePlan(found, day),
  await copyPlan(found, 'native', day),
  await copyPlan(found, 'values', day),
  await peopleNow(found),
];

async function expectRefused(excel: Bench, why: RegExp, advice: RegExp): Promise<void> {
  const found = await current();
  const before = excel.host.snapshot();
  const refusal = {
    why: { en: expect.stringMatching(why) },
    advice: { en: expect.stringMatching(advice) },
  };
  for (const told of await tried(found)) expect(told).toMatchObject(refusal);
  expect(excel.host.snapshot()).toEqual(before);
}

describe('nothing leaves before it is calculated', () => {
  test.each([
    ['#BUSY!', /^Wait/],
    ['#NAME?', /^Repair/],
    ['#DIV/0!', /^Correct/],
  ])('while a payout shows %s', async (error, advice) => {
    const excel = await withPlan();
    const cell = cellLike(excel, /^=IF\(\[@Counted\]="",/);
    excel.host.supply(cell, error);
    const shown = `${cell} ${error}`.replace('?', '\\?');
    await expectRefused(
      excel,
      new RegExp(`^Cells of the plan show an error: ${shown}\\.$`),
      advice,
    );
    excel.host.supply(cell, 7);
    for (const told of await tried(await current())) expect(told).not.toHaveProperty('why');
  });

  test('while a cell that a function fills shows an error', async () => {
    const excel = await withPlan('functions');
    const [, column = '', row = ''] =
      /!([A-Z]+)(\d+)$/.exec(cellLike(excel, /MILESTONE_BONUS\(\$?[A-Z]+\$?\d+:/, 'Plan')) ?? [];
    const below = `Plan!${column}${Number(row) + 1}`;
    excel.host.type(below, '#BUSY!');
    await expectRefused(excel, new RegExp(`${below} #BUSY!`), /^Wait/);
  });

  test('while calculation is manual, or not finished', async () => {
    const excel = await withPlan();
    const { workbook } = excel.host;
    workbook.calculationMode = 'Manual';
    await expectRefused(excel, /only when told to/, /Automatic/);
    workbook.calculationMode = 'AutomaticExceptTables';
    for (const state of ['Calculating', 'Pending']) {
      workbook.calculationState = state;
      await expectRefused(excel, /still calculating/, /^Wait/);
    }
    workbook.calculationState = 'Done';
    for (const told of await tried(await current())) expect(told).not.toHaveProperty('why');
  });

  test('but an error of a person’s own, beside the plan, is none of ours', async () => {
    const excel = await withPlan();
    excel.host.type('Team!ZZ3', '#N/A');
    excel.host.type('Sheet1!A1', '#BUSY!');
    for (const told of await tried(await current())) expect(told).not.toHaveProperty('why');
  });

  test('nor from a sheet that is gone', async () => {
    const excel = await withPlan();
    const team = excel.host.workbook.sheet('Team');
    if (team) excel.host.workbook.rename(team, 'People');
    await expectRefused(excel, /deleted or renamed: Team/, /names back/);
  });
});

describe('an error of Excel’s is told as what it is', () => {
  test.each([
    ['ItemNotFound', /deleted or renamed while/],
    ['AccessDenied', /denies/],
    ['InvalidSelection', /Another workbook/],
  ] as const)('%s', async (code, why) => {
    const excel = await withPlan();
    const found = await current();
    const told = { why: { en: expect.stringMatching(why) } };
    const strike = () => excel.host.faults.arm({ kind: 'fail before', request: 1, code });
    for (const act of [
      () => peopleNow(found),
      () => copyPlan(found, 'values', day),
      () => freezePlan(found, day),
      () => removePlan(found),
      () => convertPlan(found, 'functions'),
      () => updatePlan(found, { ...plan, name: 'New' }, { sheets }),
    ]) {
      strike();
      expect(await act()).toMatchObject(told);
    }
  });
});

describe('a workbook that counts days from 1904', () => {
  test('takes no plan, since its days would be others', async () => {
    const excel = await open({ profile: { countsFrom1904: true } });
    const before = excel.host.snapshot();
    const options = { form: 'native', sheets, result: 0 } as const;
    expect(await insertPlan(plan, options)).toMatchObject({
      kind: 'refused',
      why: { en: expect.stringMatching(/1904/) },
    });
    expect(excel.host.snapshot()).toEqual(before);
  });

  test('gives none of its dates away, and its plan can be taken out', async () => {
    const excel = await withPlan();
    Object.assign(excel.host.profile, { countsFrom1904: true });
    try {
      await expectRefused(excel, /1904/, /another|without/);
      const found = await current();
      expect(await updatePlan(found, { ...plan, name: 'New' }, { sheets })).toMatchObject({
        kind: 'refused',
        why: { en: expect.stringMatching(/1904/) },
      });
      expect(await removePlan(found)).toMatchObject({ kind: 'done' });
    } finally {
      Object.assign(excel.host.profile, { countsFrom1904: false });
    }
  });
});

test('the sets that the manifest asks for do for everything', async () => {
  const [, excelapi = ''] = /"ExcelApi" MinVersion="([\d.]+)"/.exec(manifest) ?? [];
  const excel = await open({ profile: { sets: { excelapi } } });
  const options = { form: 'functions', sheets, result: 0 } as const;
  expect(await insertPlan(plan, options)).toMatchObject({ kind: 'done', warnings: [] });
  expect(await convertPlan(await current(), 'native')).toMatchObject({ kind: 'done' });
  const changed = { ...plan, name: 'New' };
  expect(await updatePlan(await current(), changed, { sheets })).toMatchObject({ kind: 'done' });
  for (const told of await tried(await current())) expect(told).not.toHaveProperty('why');
  expect(await removePlan(await current())).toMatchObject({ kind: 'done', warnings: [] });
  excel.host.assertClean();
});

describe('a copy', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, k) => [0x50, 0x4b, 3, 4][k] ?? k % 256);

  test.each([
    ['web', 'tab'],
    ['windows', 'front'],
    ['mac', 'behind'],
    ['office2021', 'front'],
  ] as const)('is opened by Excel itself on %s, which says that it is', async (profile, where) => {
    const { host } = await open({ profile });
    expect(await openCopy(bytes)).toEqual({ where });
    const [opened, ...more] = host.workbook.opened;
    expect(more).toEqual([]);
    expect(opened?.isInFront).toBe(where !== 'behind');
    expect(Buffer.from(opened?.bytes ?? []).equals(bytes)).toBe(true);
    host.assertClean();
  });

  test('that Excel refuses is not said to be open', async () => {
    const { host } = await open();
    host.faults.arm({ kind: 'fail before', request: 1 });
    expect(await openCopy(bytes)).toMatchObject({
      why: { en: 'Excel could not open the copy (GeneralException).' },
    });
    expect(await openCopy(Uint8Array.of(1, 2, 3, 4))).toMatchObject({
      why: { en: expect.stringMatching(/InvalidArgument/) },
    });
    expect(host.workbook.opened).toEqual([]);
  });

  test('of which Excel says nothing may be open or not', async () => {
    const { host } = await open();
    host.faults.arm({ kind: 'hang', request: 1, applied: true });
    expect(await openCopy(bytes, 20)).toMatchObject({
      why: { en: expect.stringMatching(/not known/) },
    });
  });

  test('too large for the web, or for an Excel that is too old, is told of', async () => {
    await open({ profile: { payloadLimit: 10_000 } });
    expect(await openCopy(bytes)).toMatchObject({ why: { en: expect.stringMatching(/larger/) } });
    await open({ profile: { sets: { excelapi: '1.7' } } });
    expect(await openCopy(bytes)).toMatchObject({ why: { en: expect.stringMatching(/too old/) } });
  });
});
