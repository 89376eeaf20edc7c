import { afterEach, expect, test } from '@jest/globals';
import type { Component } from '../../src/plan/kinds';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { dealsNow, findPlans, updatePlan } from '../../src/workbook/plans/in-excel';
import { planFile } from '../../src/workbook/plans/in-files';
import { openFile } from '../../src/workbook/plans/open-file';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { openWithPlan } from './inserted-plan';

/* What stands in the columns that a plan has on Deals beside those of every plan goes where they go. */

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

const preset = presets.find(({ rules }) =>
  rules(({ en }) => en).components.some(({ kind }) => kind === 'rate-table'),
);
if (!preset) throw new Error('A preset has a rate table.');
const effective = { from: '2026-07-01', to: '2026-09-30' } as const;
const before = planOf(preset, 'en', effective);
const [table] = before.components.filter((one) => one.kind === 'rate-table');
if (!table) throw new Error('It has a rate table.');

/** Its columns called otherwise, or some of them left out. */
const withColumns = (named: (columns: readonly string[]) => readonly string[]): Plan => {
  const columns = [...named(table.columns)];
  const rates = table.rates.map(({ of, rate }) => ({ of: of.slice(0, columns.length), rate }));
  return {
    ...before,
    components: before.components.map((one): Component =>
      one === table ? { ...table, columns, rates } : one,
    ),
  };
};
const own = table.columns.findIndex((name) => name === 'Term');

const open = () =>
  openWithPlan(before, { form: 'native', sheets: suitableSheets(before), result: 1_000 });

async function found() {
  const [plan] = await findPlans();
  if (plan?.state !== 'current') throw new Error('The plan is found.');
  return plan;
}
const deals = async () => {
  const now = await dealsNow(await found());
  if ('why' in now) throw new Error(now.why.en);
  return now;
};

test('a column of deals that is called otherwise keeps what stands in it, in Excel', async () => {
  await open();
  const was = (await deals()).map((deal) => deal.own?.['term']);
  expect(was.filter((term) => term !== undefined).length).toBeGreaterThan(3);
  const wanted = withColumns((all) => all.map((name, k) => (k === own ? 'Years agreed' : name)));
  const changed = await updatePlan(await found(), wanted, { sheets: suitableSheets(wanted) });
  expect(changed).toMatchObject({ kind: 'done', edited: [] });
  expect((await deals()).map((deal) => deal.own?.['years agreed'])).toEqual(was);
});

test('a column that goes is named with what would be lost, and nothing is written', async () => {
  const { excel } = await open();
  const wanted = withColumns((all) => all.filter((_, k) => k !== own));
  const was = excel.host.snapshot();
  const told = await updatePlan(await found(), wanted, { sheets: suitableSheets(wanted) });
  expect(told).toMatchObject({
    ...{ kind: 'refused', cause: 'typed' },
    why: { en: expect.stringMatching(/take away .*Deals![A-Z]+\d+ \d years?/) },
  });
  expect(excel.host.snapshot()).toEqual(was);
});

const fileOf = (plan: Plan, from?: NonNullable<ReturnType<typeof opened>['live']>) =>
  planFile(plan, { sheets: suitableSheets(plan), result: 1_000, from });
function opened(bytes: Uint8Array) {
  const read = openFile(bytes);
  const [plan] = read.ok ? read.value : [];
  if (plan?.state !== 'current') throw new Error('The file has a plan.');
  return plan;
}

test('a column of deals that is called otherwise keeps what stands in it, in a file', async () => {
  const { live } = opened(await fileOf(before));
  const was = live?.options.deals.map((deal) => deal.own);
  const named = (name: string) => (name === 'Region' ? 'Market' : name);
  const wanted = withColumns((all) => all.map(named));
  const after = opened(await fileOf(wanted, live)).live?.options.deals;
  expect(after?.map(({ own: said }) => said?.['market'])).toEqual(
    was?.map((said) => said?.['region']),
  );
  expect(after?.map(({ own: said }) => said?.['term'])).toEqual(was?.map((said) => said?.['term']));
});

test('columns in another order keep each its own, in a file', async () => {
  const { live } = opened(await fileOf(before));
  const wanted = withColumns((all) => all.toReversed());
  expect(opened(await fileOf(wanted, live)).live?.options.deals.map((deal) => deal.own)).toEqual(
    live?.options.deals.map((deal) => deal.own),
  );
});

test('results follow their events into a file too', async () => {
  const enterprise = presets.find(({ id }) => id === 'enterprise-ae');
  if (!enterprise) throw new Error('enterprise-ae');
  const plan = planOf(enterprise, 'en', effective);
  const { live } = opened(await fileOf(plan));
  if (!live) throw new Error('The file is read whole.');
  const counts = [1, 2, 3, 4, 5].slice(0, eventsOf(plan));
  const payees = live.options.payees.map((payee) => ({ ...payee, results: { spifs: counts } }));
  const turned: Plan = {
    ...plan,
    components: plan.components.map((one) =>
      one.kind === 'events' ? { ...one, schedule: one.schedule.toReversed() } : one,
    ),
  };
  const from = { ...live, options: { ...live.options, payees } };
  const after = opened(await fileOf(turned, from)).live?.options.payees;
  expect(after?.map(({ results }) => results['spifs'])).toEqual(
    payees.map(() => counts.toReversed()),
  );
});

const eventsOf = ({ components }: Plan): number =>
  components.flatMap((one) => (one.kind === 'events' ? one.schedule : [])).length;
