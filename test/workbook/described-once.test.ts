import { afterEach, expect, jest, test } from '@jest/globals';
import { planOf, presets } from '../../src/plan/presets/presets';
import type * as files from '../../src/workbook/plans/in-files';
import type * as opening from '../../src/workbook/plans/open-file';
import type * as plans from '../../src/workbook/plans/in-excel';
import type * as leads from '../../src/workbook/sheets/plan/lead';
import type * as pages from '../../src/workbook/sheets/plan/plan-sheet';
import { openExcel } from '../host/bench';

const milestone = presets.find(({ id }) => id === 'milestone');
if (!milestone) throw new Error('milestone');
const plan = planOf(milestone, 'en', { from: '2026-07-01', to: '2026-09-30' });

/* Describing a Plan sheet is most of the work of reading and of updating one. */

const counted = { pages: 0, leads: 0 };

jest.mock('../../src/workbook/sheets/plan/plan-sheet', () => {
  const real = jest.requireActual<typeof pages>('../../src/workbook/sheets/plan/plan-sheet');
  const planSheet: typeof real.planSheet = (book) => {
    counted.pages++;
    return real.planSheet(book);
  };
  return { ...real, planSheet };
});

jest.mock('../../src/workbook/sheets/plan/lead', () => {
  const real = jest.requireActual<typeof leads>('../../src/workbook/sheets/plan/lead');
  const writeLead: typeof real.writeLead = (...given) => {
    counted.leads++;
    return real.writeLead(...given);
  };
  return { ...real, writeLead };
});

const sheets = ['plan', 'team'] as const;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

async function counting(work: () => Promise<unknown>): Promise<typeof counted> {
  Object.assign(counted, { pages: 0, leads: 0 });
  await work();
  return { ...counted };
}

test('opening a workbook describes its Plan sheet once, and so does each update', async () => {
  const { findPlans, insertPlan, updatePlan }: typeof plans =
    await import('../../src/workbook/plans/in-excel');
  const excel = await openExcel();
  globalThis.Excel = excel.Excel;
  await insertPlan({ ...plan, name: 'Opened' }, { form: 'native', sheets, result: 1_000 });
  expect(await counting(() => findPlans())).toEqual({ pages: 1, leads: 1 });
  for (const name of ['Second', 'Third', 'Third']) {
    const [found] = await findPlans();
    if (found?.state !== 'current') throw new Error('No plan.');
    const isNew = found.plan.name !== name;
    const once = isNew ? { pages: 1, leads: 1 } : { pages: 0, leads: 0 };
    const update = async () => {
      const changed = await updatePlan(found, { ...found.plan, name }, { sheets });
      expect(changed).toMatchObject({ kind: 'done' });
    };
    expect(await counting(update)).toEqual(once);
  }
});

test('opening a file describes its Plan sheet once', async () => {
  const { planFile }: typeof files = await import('../../src/workbook/plans/in-files');
  const { openFile }: typeof opening = await import('../../src/workbook/plans/open-file');
  const file = await planFile({ ...plan, name: 'In a file' }, { sheets, result: 5 });
  const open = () => Promise.resolve(openFile(file));
  expect(await counting(open)).toEqual({ pages: 1, leads: 1 });
  // It is opened beside the pane, and sent there.
  expect(structuredClone(openFile(file))).toEqual(openFile(file));
});
