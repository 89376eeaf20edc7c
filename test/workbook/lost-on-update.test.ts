import { afterEach, describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { relative } from '../../src/workbook/description/addresses';
import { sheetKeys } from '../../src/workbook/kept/sheet-keys';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import { findPlans, insertPlan, removePlan, updatePlan } from '../../src/workbook/plans/in-excel';
import { planWorkbook, sheetNames } from '../../src/workbook/sheets/plan-workbook';
import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';
import { openExcel } from '../host/bench';
import { openWithPlan } from './inserted-plan';

/* What was typed moves along with its input, or is named before anything is written. */

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

const effective = { from: '2026-07-01', to: '2026-09-30' } as const;
const presetOf = (id: string): Plan => {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(id);
  return planOf(preset, 'en', effective);
};

describe('an update of a plan of several components', () => {
  const plan = presetOf('enterprise-ae');

  /** The inserted plan, with the host and where an input of a sheet stands. */
  const inserted = () => openWithPlan(plan, { form: 'native', sheets: sheetKeys, result: 1_000 });

  const people = { payees: samplePayees(plan), deals: sampleDeals(plan), spareRows: 10 };
  const options = { form: 'native', sheets: sheetKeys, result: 1_000, ...people } as const;
  const described = new Map<Plan, WorkbookDescription>();

  /** Where an input stands in the sheets of a plan, with the invented people. */
  function placeOf(of: Plan, sheet: string, id: string): string {
    const workbook = described.get(of) ?? planWorkbook(of, options, sheetNames(of, sheetKeys, []));
    described.set(of, workbook);
    const inputs = workbook.sheets.find(({ name }) => name === sheet)?.inputs;
    const area = inputs?.find((input) => input.id === id)?.area;
    if (!area) throw new Error(`No ${id} on ${sheet}.`);
    return relative(area);
  }

  const [accelerator, ...others] = plan.components;
  const withLead = (change: object) =>
    ({ ...plan, components: [{ ...accelerator, ...change }, ...others] }) as Plan;
  const tiers = [0, 0.5, 1, 1.2, 1.5, 2].map((from, k) => ({ from, multiplier: (k + 1) / 2 }));

  test('takes along what was typed where its rows move', async () => {
    const { excel, found } = await inserted();
    const wanted = withLead({ tiers });
    const moved = [
      ['Plan', 'deal-size actual', 777_777],
      ['Plan', 'spifs of POC approved', 4],
      ['Scenarios', 'deal-size.1.0', 300_000],
      ['Scenarios', 'own', 'Mine'],
      ['Log', 'approvals', 3],
      ['Log', 'entry 0', 'Bo'],
      ['Team', 'assumed sensitivity', 5],
      ['Deals', 'limit days', 9],
    ] as const;
    const places = moved.map(([sheet, id]) => [
      placeOf(plan, sheet, id),
      placeOf(wanted, sheet, id),
    ]);
    moved.forEach(([sheet, , value], k) =>
      excel.host.type(`${sheet}!${places[k]?.[0] ?? ''}`, value),
    );
    expect(places.filter(([was, is]) => was !== is)).toHaveLength(3);
    expect(await updatePlan(found, wanted, { sheets: sheetKeys })).toMatchObject({
      ...{ kind: 'done', edited: [] },
    });
    const { sheets: now } = excel.host.snapshot();
    moved.forEach(([sheet, id, value], k) => {
      const { cells = {} } = now.find(({ name }) => name === sheet) ?? {};
      const [was = '', is = ''] = places[k] ?? [];
      expect([id, cells[is]?.content]).toEqual([id, value]);
      if (was !== is) expect(cells[was]?.content).not.toBe(value);
    });
  });

  test('names what goes with a component on every sheet, and waits for a yes', async () => {
    const { excel, found, content } = await inserted();
    const wanted = { ...plan, components: plan.components.filter(({ id }) => id !== 'spifs') };
    const tried = placeOf(plan, 'Plan', 'spifs of POC approved');
    const override = placeOf(plan, 'Scenarios', 'spifs.1.1');
    excel.host.type(`Plan!${tried}`, 4);
    excel.host.type(`Scenarios!${override}`, 2_750);
    const before = excel.host.snapshot();
    const told = await updatePlan(found, wanted as Plan, { sheets: sheetKeys });
    expect(told).toMatchObject({ kind: 'refused', cause: 'typed' });
    const { en } = 'why' in told ? told.why : { en: '' };
    expect(en).toContain(`Plan!${tried} 4, `);
    expect(en).toContain(`Scenarios!${override} 2750`);
    // The first payee has seen one successful demo, in the results that are invented.
    expect(en).toContain(`Team!${placeOf(plan, 'Team', 'result:spifs:0')} `);
    expect(excel.host.snapshot()).toEqual(before);
    const losing = { sheets: sheetKeys, losesTyped: true };
    expect(await updatePlan(found, wanted as Plan, losing)).toMatchObject({
      ...{ kind: 'done', edited: [] },
    });
    expect(content('Plan', tried)).not.toBe(4);
    expect(content('Scenarios', override)).not.toBe(2_750);
  });

  test('names a column of deals that goes', async () => {
    const { excel, found } = await inserted();
    const wanted = {
      ...plan,
      creditSplits: [
        { role: 'AE', share: 1, isOverlay: false },
        { role: 'SE', share: 0.5, isOverlay: true },
      ],
      paySplits: [
        { role: 'AE', share: 0.8 },
        { role: 'SE', share: 0.2 },
      ],
    } as Plan;
    excel.host.type(`Deals!${placeOf(plan, 'Deals', 'owner:BDR')}`, 'Ivy');
    const before = excel.host.snapshot();
    expect(await updatePlan(found, wanted, { sheets: sheetKeys })).toMatchObject({
      ...{ kind: 'refused', cause: 'typed' },
      why: { en: expect.stringContaining(`Deals!${placeOf(plan, 'Deals', 'owner:BDR')} Ivy`) },
    });
    expect(excel.host.snapshot()).toEqual(before);
  });

  test.each([
    ['Plan', '{"kind":"list","component":"deal-size","row":1,"column":0}', { tiers }],
    ['Team', 'result:spifs:0', { hasPrior: true }],
  ])('names a formula in an input of %s that moves', async (sheet, id, change) => {
    const { excel, found, content } = await inserted();
    const wanted = withLead(change);
    const [was, is] = [plan, wanted].map((one) => placeOf(one, sheet, id));
    expect(was).not.toBe(is);
    const formula = sheet === 'Plan' ? '=$B$8/8' : '=2*$E$6';
    excel.host.type(`${sheet}!${was ?? ''}`, formula);
    excel.host.workbook.calculate = () => 7;
    expect(await updatePlan(found, wanted, { sheets: sheetKeys })).toMatchObject({
      ...{ kind: 'refused', cause: 'typed' },
      why: { en: expect.stringContaining(`${sheet}!${was ?? ''} ${formula}`) },
    });
    // Told so, its value goes to where the input is now.
    const losing = { sheets: sheetKeys, losesTyped: true };
    expect(await updatePlan(found, wanted, losing)).toMatchObject({ kind: 'done', edited: [] });
    expect(content(sheet, is ?? '')).toBe(7);
  });

  test('keeps a formula where its column stays', async () => {
    const { excel, found, content } = await inserted();
    const place = placeOf(plan, 'Team', 'quota');
    excel.host.type(`Team!${place}`, '=1000*2500');
    const wanted = { ...plan, name: 'Another name' };
    expect(await updatePlan(found, wanted, { sheets: sheetKeys })).toMatchObject({
      ...{ kind: 'done', edited: [] },
    });
    expect(content('Team', place)).toBe('=1000*2500');
  });

  test('its removal names what was typed, the plan’s numbers too, and waits for a yes', async () => {
    const { excel, found } = await inserted();
    const quota = placeOf(
      ...([plan, 'Plan', '{"kind":"field","component":"accelerator","field":"quota"}'] as const),
    );
    excel.host.type(`Plan!${quota}`, 2_100_000);
    excel.host.type(`Log!${placeOf(plan, 'Log', 'entry 0')}`, 'Bo');
    const place = placeOf(plan, 'Team', 'name');
    excel.host.type(`Team!${place}`, 'Ivy');
    const before = excel.host.snapshot();
    const told = await removePlan(found);
    expect(told).toMatchObject({ kind: 'refused', cause: 'typed, to remove' });
    const { en } = 'why' in told ? told.why : { en: '' };
    expect(en).toContain(`Plan!${quota} 2100000`);
    expect(en).toContain(`Team!${place} Ivy`);
    // Invented people are nobody's typing.
    expect(en).not.toMatch(/more|Anna Holm/);
    expect(en).toMatch(/Log!D\d+ Bo/);
    expect(excel.host.snapshot()).toEqual(before);
    expect(await removePlan(found, { losesTyped: true })).toMatchObject({ kind: 'done' });
    expect(excel.host.snapshot().sheets.map(({ name }) => name)).not.toContain('Team');
  });
});

test('an update that takes a sheet away names what was typed there, and waits for a yes', async () => {
  const plan = presetOf('milestone');
  const excel = await openExcel();
  globalThis.Excel = excel.Excel;
  await insertPlan(plan, { form: 'native', sheets: ['plan', 'team'], result: 1_000 });
  const [found] = await findPlans();
  if (found?.state !== 'current') throw new Error('No plan.');
  const before = excel.host.snapshot();
  const sheets = ['plan'] as const;
  expect(await updatePlan(found, plan, { sheets })).toMatchObject({
    ...{ kind: 'refused', cause: 'typed' },
    why: {
      en: expect.stringMatching(/take away .*Team!A\d+ Anna Holm.* more\. Nothing is written/),
    },
  });
  expect(excel.host.snapshot()).toEqual(before);
  const told = await updatePlan(found, plan, { sheets, losesTyped: true });
  expect(told).toMatchObject({ kind: 'done' });
  expect(excel.host.snapshot().sheets.map(({ name }) => name)).not.toContain('Team');
});
