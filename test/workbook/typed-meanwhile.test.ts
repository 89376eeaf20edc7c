import { afterEach, describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { findPlans, insertPlan, updatePlan } from '../../src/workbook/plans/in-excel';
import { openExcel, type Bench } from '../host/bench';
import { differing, insert, openUsed, remove, seen, update } from './small-excel';
import { small } from './small-workbook';
import { typesBefore } from './types-before';

/* What somebody types between the last look and the write is looked at again, and kept. */

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const first = small({ team: ['Ada', 'Bo'] });
const second = small({ team: ['Ada', 'Bo', 'Cy'], quota: 2000, title: 'Longer', chart: 'Other' });

/** The request that begins to write. */
const removing = (text: string) => text.includes('recovery');
const writing = (text: string) => removing(text) && text.includes('"Formulas"');

const contentOf = (excel: Bench, sheet: string, address: string) =>
  excel.host.snapshot().sheets.find(({ name }) => name === sheet)?.cells[address]?.content;

describe('a change during which somebody types', () => {
  test.each([
    ['an input that it writes', 'Plan!B2', 1234],
    ['a formula that it writes', 'Team!B4', 99],
    ['a label that it writes', 'Plan!A1', 'My plan'],
  ])('%s is taken back, and what was typed stands', async (_, at, typed) => {
    const excel = await openUsed();
    await insert(excel, first);
    const before = seen(excel);
    typesBefore(excel, writing, () => excel.host.type(at, typed, 'Remote'));
    expect(await update(excel, first, second)).toMatchObject({
      ...{ kind: 'undone', cause: 'typed meanwhile' },
      why: { en: expect.stringMatching(/What was typed stands/) },
    });
    const [sheet = '', address = ''] = at.split('!');
    expect(contentOf(excel, sheet, address)).toBe(typed);
    const others = differing(seen(excel), before).filter((one) => !one.includes(`/${address}/`));
    expect(others).toEqual([]);
    excel.host.assertClean();
  });

  test.each([
    ['Plan!F9', 'mine'],
    ['Team!A2', 'Adam'],
  ])('where it writes nothing, in %s, is made, and what was typed stands', async (at, typed) => {
    const excel = await openUsed();
    await insert(excel, first);
    typesBefore(excel, writing, () => excel.host.type(at, typed));
    expect(await update(excel, first, second)).toMatchObject({ kind: 'done', edited: [] });
    const [sheet = '', address = ''] = at.split('!');
    expect(contentOf(excel, sheet, address)).toBe(typed);
  });

  test('on a sheet that is to go leaves it there', async () => {
    const excel = await openUsed();
    await insert(excel, first);
    const before = seen(excel);
    typesBefore(excel, removing, () => excel.host.type('Team!A2', 'Adam'));
    expect(await remove(excel, first)).toMatchObject({ kind: 'undone', cause: 'typed meanwhile' });
    expect(contentOf(excel, 'Team', 'A2')).toBe('Adam');
    expect(differing(seen(excel), before).every((one) => one.includes('/A2/'))).toBe(true);
  });
});

describe('an update of a plan, during which a co-author types an input', () => {
  const milestone = presets.find(({ id }) => id === 'milestone');
  if (!milestone) throw new Error('milestone');
  const plan = planOf(milestone, 'en', { from: '2026-07-01', to: '2026-09-30' });
  const sheets = ['plan', 'team'] as const;
  const quotaOf = ({ components: [one] }: Plan) => one && 'quota' in one && one.quota;
  const withQuota = (quota: number): Plan => ({
    ...plan,
    name: 'New name',
    components: plan.components.map((one) => ({ ...one, quota })) as unknown as Plan['components'],
  });

  test('keeps it, in the cell and in the plan, and is made', async () => {
    const excel = await openExcel();
    globalThis.Excel = excel.Excel;
    await insertPlan(plan, { form: 'native', sheets, result: 1_000 });
    const [found] = await findPlans();
    if (found?.state !== 'current') throw new Error('No plan.');
    const { cells = {} } = excel.host.snapshot().sheets.find(({ name }) => name === 'Plan') ?? {};
    const [quota] = Object.entries(cells).find(([, { content }]) => content === 1_800_000) ?? [];
    const typed = 1_900_000;
    typesBefore(excel, writing, () => excel.host.type(`Plan!${quota ?? ''}`, typed));
    const changed = await updatePlan(found, withQuota(2_000_000), { sheets });
    expect(changed.kind).toBe('done');
    expect(quotaOf(changed.wanted)).toBe(typed);
    expect(contentOf(excel, 'Plan', quota ?? '')).toBe(typed);
    const [again] = await findPlans();
    expect(again?.state === 'current' && [again.plan.name, quotaOf(again.kept.plan)]).toEqual([
      'New name',
      typed,
    ]);
  });
});
