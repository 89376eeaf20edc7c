import { afterEach, expect, test } from '@jest/globals';
import { dayNumber } from '../../src/engine/dates';
import { rulesFingerprint } from '../../src/plan/document/fingerprint';
import {
  keptMapping,
  mappingOf,
  noMapping,
  withColumn,
  withFormat,
  withSaleWord,
} from '../../src/plan/exports/mapping';
import { readExport } from '../../src/plan/exports/read-export';
import type { Plan } from '../../src/plan/plan';
import { suitableSheets } from '../../src/workbook/sheets/book';
import {
  type CurrentPlan,
  dealsNow,
  findPlans,
  takeInDeals,
  updatePlan,
} from '../../src/workbook/plans/in-excel';
import { dealsIn, planFile, takeInDeals as takeIntoFile } from '../../src/workbook/plans/in-files';
import { openFile } from '../../src/workbook/plans/open-file';
import { presetPlan } from '../spreadsheet/component-plans';
import { openWithPlan } from './inserted-plan';

/* An export is taken into the Deals sheet of the open workbook, by the deals' keys. */

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

const plan = presetPlan('enterprise-ae');

const open = () =>
  openWithPlan(plan, { form: 'native', sheets: suitableSheets(plan), result: 1_000 });

async function current(): Promise<CurrentPlan> {
  const [found] = await findPlans();
  if (found?.state !== 'current') throw new Error(`Found ${found?.state ?? 'nothing'}.`);
  return found;
}

function reading(text: string, said = noMapping) {
  const read = readExport(text, plan, said);
  if (!read.ok) throw new Error(read.issues[0].message.en);
  return read.value;
}

const deals = async () => {
  const now = await dealsNow(await current());
  if ('why' in now) throw new Error(now.why.en);
  return now;
};

/** Taken in as the deals are seen at the press. */
const takenIn = async (found: CurrentPlan, read: ReturnType<typeof reading>) =>
  takeInDeals(found, read, await deals());

const first = [
  'Deal ID,Account,Type,Close date,Amount,AE,Currency',
  'D-1,Ada,New business,2026-07-10,"100,000.50",Anna Holm,DKK',
  'D-2,Bo,New business,2026-08-11,"200,000.25",Bo Lind,DKK',
  'D-3,Cy,New business,2026-08-12,"9,000.00",Bo Lind,EUR',
  'D-4,Di,New business,2026-09-30,"-5,000.00",Anna Holm,DKK',
].join('\n');

test('invented deals make room, amounts keep their sign, and another currency pays nothing', async () => {
  const { found } = await open();
  const taken = await takenIn(found, reading(first));
  // None names all who share it.
  const line = { en: '4 rows = 0 credited + 4 flagged + 0 refused.' };
  expect(taken).toMatchObject({ kind: 'done', edited: [], warnings: [line] });
  expect(await deals()).toMatchObject([
    { deal: 'D-1', customer: 'Ada', type: 'New business', renewed: 100_000.5 },
    { deal: 'D-2', booked: dayNumber('2026-08-11'), owners: { AE: { name: 'Bo Lind' } } },
    { deal: 'D-3', unread: { renewed: '9000 EUR' } },
    { deal: 'D-4', renewed: -5_000 },
  ]);
});

test('what was said of columns and words stands in the plan: for the next export, and after an update', async () => {
  const { found } = await open();
  const head = 'Net worth';
  const text = first.replace('Amount', head).replaceAll('New business', 'Frisk');
  const said = withFormat(
    withSaleWord(withColumn(noMapping, head, 'renewed'), 'Frisk', 'new business'),
    ...([head, { decimalSign: '.' }] as const),
  );
  const read = (of: Plan) => {
    const taken = readExport(text, of, mappingOf(of));
    return taken.ok
      ? taken.value.deals.map(({ fields: { type, renewed } }) => [type, renewed])
      : [];
  };
  const fields = ['new business', 100_000.5];
  expect(read(found.plan)[0]).not.toEqual(fields);
  const taken = await takeInDeals(
    found,
    ...([reading(text, said), await deals(), keptMapping(said)] as const),
  );
  expect(taken).toMatchObject({ kind: 'done', edited: [] });
  const kept = await current();
  expect(mappingOf(kept.plan)).toEqual(said);
  expect(read(kept.plan)[0]).toEqual(fields);
  // It is no rule: an approval holds.
  expect(rulesFingerprint(kept.plan)).toBe(rulesFingerprint(plan));

  // A draft that was begun before it.
  const draft: Plan = { ...plan, name: 'Renamed' };
  expect(await updatePlan(kept, draft, { sheets: suitableSheets(plan) })).toMatchObject({
    kind: 'done',
  });
  expect(mappingOf((await current()).plan)).toEqual(said);
});

test('what a plan says of exports that cannot be read is nothing, and heads beyond any are not kept', () => {
  expect(mappingOf(plan)).toEqual(noMapping);
  expect(mappingOf({ ...plan, exports: { columns: 7 } })).toEqual(noMapping);
  expect(keptMapping(noMapping)).toBeUndefined();
  const long = withColumn(withColumn(noMapping, 'x'.repeat(201), 'deal'), 'Id', 'deal');
  const kept = keptMapping(withColumn(long, 'y'.repeat(201), ''));
  expect(kept?.columns).toEqual([{ head: 'Id', column: 'deal' }]);
  expect(mappingOf({ ...plan, ...(kept && { exports: kept }) })).toEqual(kept);
});

test('a later export: one new, one changed, one gone, and what was typed beside stays', async () => {
  const { found } = await open();
  await takenIn(found, reading(first));
  const later = first
    .replace('200,000.25', '250,000.00')
    .replace(/\nD-1[^\n]*/, '')
    .concat('\nD-5,Ed,New business,2026-09-01,"1,000.00",Bo Lind,DKK');
  const before = await deals();
  expect(await takenIn(await current(), reading(later))).toMatchObject({ kind: 'done' });
  const after = await deals();
  expect(after.map(({ deal, renewed }) => [deal, renewed])).toEqual([
    ['D-1', 100_000.5],
    ['D-2', 250_000],
    ['D-3', Number.NaN],
    ['D-4', -5_000],
    ['D-5', 1_000],
  ]);
  expect(after[0]).toEqual(before[0]);

  const again = await takenIn(await current(), reading(later));
  expect(again).toMatchObject({ kind: 'done', written: 0 });
  const same = await updatePlan(await current(), plan, { sheets: suitableSheets(plan) });
  expect(same).toMatchObject({ kind: 'done', written: 0, edited: [] });
});

test('more deals than the sheet has rows come in by one change', async () => {
  const { excel, found } = await open();
  const rows = Array.from(
    { length: 200 },
    (_, k) =>
      `N-${k},Ada,New business,2026-08-01,"1,0${String(k % 100).padStart(2, '0')}.00",Anna Holm,DKK`,
  );
  const [heads = ''] = first.split('\n');
  expect(await takenIn(found, reading([heads, ...rows].join('\n')))).toMatchObject({
    kind: 'done',
  });
  expect((await deals()).length).toBe(200);
  excel.host.assertClean();
});

test('what somebody types after the changes were shown is kept: nothing is taken in', async () => {
  const { excel, found } = await open();
  await takenIn(found, reading(first));
  const seen = await deals();
  const later = first.replace('200,000.25', '250,000.00');
  const sheet = excel.host.snapshot().sheets.find(({ name }) => name === 'Deals');
  const [cell = ''] =
    Object.entries(sheet?.cells ?? {}).find(([, { content }]) => content === 200_000.25) ?? [];
  excel.host.type(`Deals!${cell}`, [[210_000]]);
  const now = await current();
  expect(await takeInDeals(now, reading(later), seen)).toMatchObject({
    kind: 'refused',
    why: { en: 'The deals on the sheet are others than those that were shown.' },
  });
  expect((await deals())[1]?.renewed).toBe(210_000);
});

test('tables that a person renamed follow an export and a change, and have their names back', async () => {
  const { excel, found } = await open();
  const rename = () =>
    excel.run(async (context) => {
      context.workbook.tables.getItem('Team').name = 'Folk';
      context.workbook.tables.getItem('Deals').name = 'Salg';
      await context.sync();
    });
  await rename();
  expect(await takenIn(found, reading(first))).toMatchObject({ kind: 'done', edited: [] });
  await rename();
  const now = await current();
  const fewer: Plan = { ...now.plan, components: now.plan.components.slice(0, -1) };
  const options = { sheets: suitableSheets(plan), losesTyped: true };
  expect(await updatePlan(now, fewer, options)).toMatchObject({ kind: 'done', edited: [] });
  const there = JSON.stringify(excel.host.snapshot().sheets);
  const called = ['Team', 'Deals', 'Folk', 'Salg'].filter(
    (name) => there.includes(`${name}[`) || there.includes(`"name":"${name}","area"`),
  );
  expect(called).toEqual(['Team', 'Deals']);
  excel.host.assertClean();
});

test('a file takes in what the open workbook does, and is read back with it', async () => {
  const { found } = await open();
  await takenIn(found, reading(first));
  const inWorkbook = await deals();

  const opened = (bytes: Uint8Array) => {
    const plans = openFile(bytes);
    const one = plans.ok ? plans.value[0] : undefined;
    if (one?.state !== 'current') throw new Error('The file keeps a plan.');
    return one;
  };
  const file = opened(await planFile(plan, { sheets: suitableSheets(plan), result: 1_000 }));
  const said = keptMapping(withColumn(noMapping, 'Net worth', 'renewed'));
  const taken = await takeIntoFile(file, reading(first), said);
  if ('why' in taken) throw new Error(taken.why.en);
  expect(taken.line.en).toBe('4 rows = 0 credited + 4 flagged + 0 refused.');
  const again = opened(taken.file);
  expect(again.live?.options.deals).toEqual(inWorkbook);
  expect(again.plan).toEqual(taken.opened.plan);
  expect(mappingOf(again.plan).columns).toEqual([{ head: 'Net worth', column: 'renewed' }]);
  // A file that is made of it later is the same one.
  const { plan: next, live } = taken.opened;
  const later = await planFile(next, { sheets: suitableSheets(plan), result: 0, from: live });
  expect(opened(later).live?.options).toEqual(again.live?.options);
});

test('deals that stand elsewhere in a file than they were written are neither read nor replaced', async () => {
  const file = openFile(await planFile(plan, { sheets: suitableSheets(plan), result: 0 }));
  const found = file.ok ? file.value[0] : undefined;
  if (found?.state !== 'current' || !found.live) throw new Error('The file keeps a plan.');
  const shifted = { ...found, live: { ...found.live, elsewhere: ['Deals'] } };
  const refused = { why: { en: expect.stringMatching(/on: Deals\.$/) as unknown } };
  expect(dealsIn(shifted.live)).toMatchObject(refused);
  expect(await takeIntoFile(shifted, reading(first))).toMatchObject(refused);
});
