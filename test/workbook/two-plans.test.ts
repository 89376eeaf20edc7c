import { afterEach, beforeAll, expect, test } from '@jest/globals';
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
  updatePlan,
} from '../../src/workbook/plans/in-excel';
import type { FormulaForm } from '../../src/workbook/description/forms';
import { suitableSheets } from '../../src/workbook/sheets/book';
import type { Bench } from '../host/bench';
import type { EmulatedExcel } from '../host/emulated-excel';
import { differing, openUsed, seen } from './small-excel';

/*
 * Two plans with all their sheets in one workbook, of the same rules even: what is done with one leaves
 * every sheet, name, table and document of the other as it was.
 */

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const period = { from: '2026-07-01', to: '2026-09-30' };
const presetPlan = (id: string, language: 'en' | 'da' = 'en') => {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(id);
  return planOf(preset, language, period);
};
const first = presetPlan('few-large-deals');
const day = '2026-10-02';

describe.each<readonly [string, Plan, FormulaForm]>([
  ['of the same rules', { ...first, name: 'Next quarter' }, 'native'],
  ['of other rules, in Danish and with functions', presetPlan('csm-expansion', 'da'), 'functions'],
  ['without deals', presetPlan('executive-ladder'), 'native'],
])('a plan and another, %s', (_, second, form) => {
  let both: EmulatedExcel;

  beforeAll(async () => {
    const { host } = await openUsed();
    for (const [plan, of] of [
      [first, 'native'],
      [second, form],
    ] as const) {
      const sheets = suitableSheets(plan);
      const inserted = await insertPlan(plan, { form: of, sheets, result: 1_000 });
      expect(inserted).toMatchObject({ kind: 'done', warnings: [] });
    }
    both = host;
  });

  type Both = readonly [CurrentPlan, CurrentPlan];

  async function openBoth() {
    const excel = await openUsed({ like: both });
    return { excel, plans: await bothPlans() };
  }

  async function bothPlans(): Promise<Both> {
    const [a, b, ...more] = await findPlans();
    expect(more).toEqual([]);
    if (a?.state !== 'current' || b?.state !== 'current') throw new Error('Both are found.');
    return [a, b];
  }

  /** What the workbook has of a plan: its sheets with all that is on them, and its documents. */
  function partOf(excel: Bench, { written }: CurrentPlan) {
    const all = seen(excel);
    const own = [...Object.values(written.sheets), `Compsheet ${written.sheets.plan}`];
    return {
      ...all,
      sheets: all.sheets.filter(({ name }) => own.includes(name)),
      xmlParts: all.xmlParts.filter(({ xml }) => xml.includes(`sheet="${written.sheets.plan}"`)),
    };
  }

  interface Own {
    readonly of: CurrentPlan;
    readonly sheets: ReturnType<typeof partOf>['sheets'];
  }

  const tablesOf = ({ sheets }: Own): string[] =>
    sheets.flatMap((sheet) => sheet.tables.map((table) => String(Object(table).name)));

  const acts = {
    updated: (of) =>
      updatePlan(of, { ...of.plan, name: 'Changed' }, { sheets: suitableSheets(of.plan) }),
    'left without Deals': (of) =>
      updatePlan(of, of.plan, { sheets: ['plan', 'team'], losesTyped: true }),
    converted: (of) => convertPlan(of, of.written.form === 'native' ? 'functions' : 'native'),
    frozen: (of) => freezePlan(of, day),
    removed: (of) => removePlan(of),
  } satisfies Record<string, (of: CurrentPlan) => Promise<unknown>>;

  test.each(Object.entries(acts))('one is %s, and the other stays as it was', async (_, act) => {
    for (const which of [0, 1] as const) {
      const { excel, plans } = await openBoth();
      const [one, other] = [plans[which], plans[which === 0 ? 1 : 0]];
      const before = partOf(excel, other);
      const kept = suitableSheets(other.plan).length + 3;
      expect([before.sheets.length, before.xmlParts.length]).toEqual([kept, 1]);
      expect(await act(one)).toMatchObject({ kind: 'done', edited: [] });
      expect(differing(partOf(excel, other), before)).toEqual([]);
      const found = (await findPlans()).find(({ sheet }) => sheet === other.sheet);
      expect(found).toMatchObject({ state: 'current', plan: other.plan, moved: [], missing: [] });
      excel.host.assertClean();
    }
  });

  test('no formula, chart or check of one plan reads the other, and their tables have names of their own', async () => {
    const { excel, plans } = await openBoth();
    const [mine, others] = plans.map((of) => ({ of, sheets: partOf(excel, of).sheets })) as [
      Own,
      Own,
    ];
    const tables = [mine, others].map(tablesOf);
    expect(tables.map((names) => names.length)).toEqual(
      [mine, others].map(({ of }) => ('deals' in of.written.sheets ? 2 : 1)),
    );
    expect(new Set(tables.flat()).size).toBe(tables.flat().length);
    for (const [one, other] of [
      [mine, others],
      [others, mine],
    ] as const) {
      const all = JSON.stringify(one.sheets);
      const sheetsOfOther = Object.values(other.of.written.sheets).map(
        (name) => `(?<![\\w ])${name}'?!`,
      );
      const tablesOfOther = tablesOf(other).map((name) => `\\b${name}\\[`);
      expect(all).not.toMatch(new RegExp([...sheetsOfOther, ...tablesOfOther].join('|')));
    }
  });

  test('a copy of one plan has its sheets and its document, and nothing of the other', async () => {
    const { plans } = await openBoth();
    for (const which of [0, 1] as const) {
      const [one, other] = [plans[which], plans[which === 0 ? 1 : 0]];
      const copy = await copyPlan(one, 'native', day);
      if ('why' in copy) throw new Error(copy.why.en);
      const about = one.plan.language === 'da' ? 'Om' : 'About';
      // Alone its sheets have their own names, without the numbers that kept them apart.
      const named = Object.values(one.written.sheets).map((name) => name.replace(/ 2$/, ''));
      expect(copy.sheets.map(({ name }) => name)).toEqual([...named, ...['Compsheet Plan', about]]);
      expect(copy.documents).toHaveLength(1);
      expect(JSON.stringify(copy)).toContain(one.plan.name);
      expect(JSON.stringify(copy)).not.toContain(other.plan.name);
    }
  });
});
