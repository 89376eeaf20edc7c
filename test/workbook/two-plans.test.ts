import { afterEach, beforeAll, expect, test } from '@jest/globals';
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

const preset = presets.find(({ id }) => id === 'few-large-deals');
if (!preset) throw new Error('few-large-deals');
const first = planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
const second = { ...first, name: 'Next quarter' };
const sheets = suitableSheets(first);
const day = '2026-10-02';

let both: EmulatedExcel;

beforeAll(async () => {
  const { host } = await openUsed();
  for (const plan of [first, second]) {
    const inserted = await insertPlan(plan, { form: 'native', sheets, result: 1_000 });
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

const acts = {
  updated: (of) => updatePlan(of, { ...of.plan, name: 'Changed' }, { sheets }),
  'left without Deals': (of) =>
    updatePlan(of, of.plan, { sheets: ['plan', 'team'], losesTyped: true }),
  converted: (of) => convertPlan(of, 'functions'),
  frozen: (of) => freezePlan(of, day),
  removed: (of) => removePlan(of),
} satisfies Record<string, (of: CurrentPlan) => Promise<unknown>>;

test.each(Object.entries(acts))(
  'of two plans with the same rules one is %s, and the other stays as it was',
  async (_, act) => {
    for (const which of [0, 1] as const) {
      const { excel, plans } = await openBoth();
      const [one, other] = [plans[which], plans[which === 0 ? 1 : 0]];
      const before = partOf(excel, other);
      expect([before.sheets.length, before.xmlParts.length]).toEqual([8, 1]);
      expect(await act(one)).toMatchObject({ kind: 'done', edited: [] });
      expect(differing(partOf(excel, other), before)).toEqual([]);
      const found = (await findPlans()).find(({ sheet }) => sheet === other.sheet);
      expect(found).toMatchObject({ state: 'current', plan: other.plan, moved: [], missing: [] });
      excel.host.assertClean();
    }
  },
);

test('no formula, chart or check of one plan reads the other, and their tables have names of their own', async () => {
  const { excel, plans } = await openBoth();
  const [mine, others] = plans.map((of) => partOf(excel, of).sheets);
  const tables = (of: typeof mine) =>
    of?.flatMap((sheet) => sheet.tables.map((table) => Object(table).name as unknown));
  expect(tables(mine)).toEqual(['Deals', 'Team']);
  expect(tables(others)).toEqual(['Deals_2', 'Team_2']);
  expect(JSON.stringify(mine)).not.toMatch(/(?:Deals|Team)_2\[| 2'!/);
  expect(JSON.stringify(others)).not.toMatch(
    /\b(?:Deals|Team)\[|\b(?:Plan|Deals|Team|Summary|Scenarios|Checks|Log)'?!/,
  );
});

test('a copy of one plan has its sheets and its document, and nothing of the other', async () => {
  const { plans } = await openBoth();
  const copies = await Promise.all(plans.map((of) => copyPlan(of, 'native', day)));
  const [mine, others] = copies;
  for (const copy of [mine, others]) {
    if (!copy || 'why' in copy) throw new Error(copy?.why.en);
    expect(copy.sheets.map(({ name }) => name)).toEqual([
      ...['Plan', 'Deals', 'Team', 'Summary', 'Scenarios', 'Checks', 'Log'],
      ...['Compsheet Plan', 'About'],
    ]);
    expect(copy.documents).toHaveLength(1);
  }
  expect(JSON.stringify(mine)).not.toContain(second.name);
  expect(JSON.stringify(others)).toContain(second.name);
  expect(JSON.stringify(others)).not.toContain(first.name);
});
