import type { Plan } from '../../src/plan/plan';
import { type CurrentPlan, findPlans, insertPlan } from '../../src/workbook/plans/in-excel';
import { type Bench, openExcel } from '../host/bench';
import type { EmulatedExcel } from '../host/emulated-excel';

interface Inserted {
  readonly host: EmulatedExcel;
  readonly found: CurrentPlan;
}

/** Of each plan of a suite the workbook into which it was inserted. */
const inserted = new Map<Plan, Inserted>();

/** The plan in the open workbook, a copy of the one into which it was inserted, with what stands in a cell. */
export async function openWithPlan(plan: Plan, options: Parameters<typeof insertPlan>[1]) {
  const once = inserted.get(plan) ?? (await insertedInto(await opened(), plan, options));
  inserted.set(plan, once);
  const excel = await opened(once.host);
  const content = (sheet: string, address: string) =>
    excel.host.snapshot().sheets.find(({ name }) => name === sheet)?.cells[address]?.content;
  return { excel, found: once.found, content };
}

async function opened(like?: EmulatedExcel): Promise<Bench> {
  const excel = await openExcel({ like });
  globalThis.Excel = excel.Excel;
  return excel;
}

async function insertedInto(
  { host }: Bench,
  plan: Plan,
  options: Parameters<typeof insertPlan>[1],
): Promise<Inserted> {
  expect(await insertPlan(plan, options)).toMatchObject({ kind: 'done' });
  const [found] = await findPlans();
  if (found?.state !== 'current') throw new Error(`Found ${found?.state ?? 'nothing'}.`);
  return { host, found };
}
