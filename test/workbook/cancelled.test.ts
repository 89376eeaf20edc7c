import { afterEach, describe, expect, test } from '@jest/globals';
import { noMapping } from '../../src/plan/exports/mapping';
import { readExport } from '../../src/plan/exports/read-export';
import {
  type Attempt,
  Cancelled,
  type Stage,
  type StageName,
  attended,
} from '../../src/workbook/change/attempt';
import {
  type CurrentPlan,
  convertPlan,
  copyPlan,
  dealsNow,
  freezePlan,
  insertOldSheetList,
  insertPlan,
  removePlan,
  repairPlan,
  takeInDeals,
  updatePlan,
} from '../../src/workbook/plans/in-excel';
import { copyFile, planFile, takeInDeals as takeIntoFile } from '../../src/workbook/plans/in-files';
import { openFile } from '../../src/workbook/plans/open-file';
import { comparedRows } from '../../src/plan/old-sheet/compared-rows';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { presetPlan } from '../spreadsheet/component-plans';
import { openWithPlan } from './inserted-plan';
import { seen, writes } from './small-excel';

/* Whoever cancels has the workbook that they had, at whatever stage they do it, and whatever Excel does then. */

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

const plan = presetPlan('enterprise-ae');
const sheets = suitableSheets(plan);
const next = { ...plan, name: 'Another' };

const text = [
  'Deal ID,Account,Type,Close date,Amount,AE,Currency',
  'D-1,Ada,New business,2026-07-10,"100,000.50",Anna Holm,DKK',
].join('\n');
function reading() {
  const read = readExport(text, plan, noMapping);
  if (!read.ok) throw new Error(read.issues[0].message.en);
  return read.value;
}

type Act = (found: CurrentPlan, attempt: Attempt) => Promise<unknown>;
const inExcel: Readonly<Record<string, Act>> = {
  insert: (_, attempt) => insertPlan(next, { form: 'native', sheets, result: 0 }, attempt),
  update: (found, attempt) => updatePlan(found, next, { sheets }, attempt),
  convert: (found, attempt) => convertPlan(found, 'functions', attempt),
  repair: repairPlan,
  freeze: (found, attempt) => freezePlan(found, '2026-10-01', attempt),
  'take in': async (found, attempt) => {
    const deals = await dealsNow(found);
    if ('why' in deals) throw new Error(deals.why.en);
    return takeInDeals(found, reading(), deals, undefined, attempt);
  },
  remove: (found, attempt) => removePlan(found, { losesTyped: true }, attempt),
};

const open = () => openWithPlan(plan, { form: 'native', sheets, result: 1_000 });

/** An attempt that somebody cancels as soon as it says that it has got to its stage of this number. */
function cancelledAt(number: number): {
  attempt: Attempt;
  stages: Stage[];
  isCancelled: () => boolean;
} {
  const stop = new AbortController();
  const stages: Stage[] = [];
  const attempt = attended(stop.signal, (stage) => {
    stages.push(stage);
    if (stages.length === number && stage.isSafe) stop.abort();
  });
  return { attempt, stages, isCancelled: () => stop.signal.aborted };
}

const namesOf = (stages: readonly Stage[]): StageName[] => [...new Set(stages.map(({ is }) => is))];

/** What became of it: what was cancelled may also have failed, and never has written. */
const ended = (work: Promise<unknown>) =>
  work.then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  );

describe.each(Object.entries(inExcel))('to %s, cancelled', (name, act) => {
  test('before the first write leaves the workbook as it was, and asks it for nothing', async () => {
    for (let number = 1; ; number++) {
      const { excel, found } = await open();
      const before = seen(excel);
      excel.host.journal.length = 0;
      const { attempt, stages, isCancelled } = cancelledAt(number);
      const end = await ended(act(found, attempt));
      if (!isCancelled()) {
        // All safe stages have had their turn, and each write came after one that is not safe.
        expect(number).toBeGreaterThan(1);
        expect(stages.filter(({ isSafe }) => isSafe)).toHaveLength(number - 1);
        return;
      }
      expect(end.error).toBeInstanceOf(Cancelled);
      expect(namesOf(stages)).not.toContain('writing');
      expect(writes(excel)).toEqual([]);
      expect(seen(excel)).toEqual(before);
      excel.host.assertClean();
    }
  });

  test('while Excel fails leaves nothing half either', async () => {
    // At its first requests, and at one that would come after it was cancelled.
    for (const request of [1, 2, 9]) {
      for (const kind of ['fail before', 'fail after'] as const) {
        const { excel, found } = await open();
        const before = seen(excel);
        const { attempt, isCancelled } = cancelledAt(['freeze', 'repair'].includes(name) ? 1 : 2);
        excel.host.faults.arm({ kind, request, code: 'AccessDenied' });
        await ended(act(found, attempt));
        excel.host.faults.disarm();
        if (request > 2) expect(isCancelled()).toBe(true);
        if (isCancelled()) expect(writes(excel)).toEqual([]);
        expect(seen(excel)).toEqual(before);
      }
    }
  });
});

test('an old sheet’s list, and a copy of what stands in Excel, are cancelled without a trace', async () => {
  const component = plan.components[0]?.id ?? '';
  const row = { row: 1, amount: 100, old: 7, quota: undefined };
  const compared = comparedRows(plan, component, [row]);
  if (!compared) throw new Error('It is a component.');
  const { excel, found } = await open();
  const before = seen(excel);
  for (const act of [
    (attempt: Attempt) => insertOldSheetList({ plan, component, compared }, attempt),
    (attempt: Attempt) => copyPlan(found, 'native', '2026-10-01', attempt),
  ]) {
    const { attempt } = cancelledAt(1);
    await expect(act(attempt)).rejects.toBeInstanceOf(Cancelled);
  }
  expect(writes(excel)).toEqual([]);
  expect(seen(excel)).toEqual(before);
});

test('a file that is cancelled while it is made is not made, at whatever stage', async () => {
  const options = { sheets, result: 1_000 };
  const opened = openFile(await planFile(plan, options));
  const file = opened.ok ? opened.value[0] : undefined;
  if (!file) throw new Error('It is a file.');
  for (const act of [
    (attempt: Attempt) => planFile(plan, options, attempt),
    (attempt: Attempt) => copyFile(plan, options, 'values', '2026-10-01', attempt),
    (attempt: Attempt) => takeIntoFile(file, reading(), undefined, attempt),
  ]) {
    const whole = cancelledAt(Infinity);
    await act(whole.attempt);
    expect(namesOf(whole.stages)).toEqual(['describing', 'making', 'packing']);
    for (let number = 1; number <= whole.stages.length; number++) {
      const { attempt } = cancelledAt(number);
      await expect(act(attempt)).rejects.toBeInstanceOf(Cancelled);
    }
  }
});

test('the sheets of a file are counted to the last, the hidden one too', async () => {
  const { attempt, stages } = cancelledAt(Infinity);
  await planFile(plan, { sheets, result: 1_000 }, attempt);
  const counts = stages.filter(({ is }) => is === 'making').map(({ count }) => count);
  expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((part) => [part, 8]));
});
