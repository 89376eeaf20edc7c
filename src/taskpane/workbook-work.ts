import type { People } from '../plan/people';
import type { Plan } from '../plan/plan';
import type { SheetKey } from '../workbook/kept/sheet-keys';
import type { ChangeFailure } from '../workbook/change/change-failures';
import type { Losing, Settling, UpdateOptions } from '../workbook/plans/in-excel';
import type { FormulaForm } from '../workbook/description/forms';
import type { CopyForm } from '../workbook/copies/shared-copy';
import { type Delivery, copyOpened, delivered, save, today } from './host/deliver';
import { fileName } from './host/file-name';
import type { Host } from './host/host';
import { type Kept, type PlanHere, inWorkbook } from './plan-here';
import type { PlansHere } from './plans-here';
import { texts } from './session-texts';
import { failed, noticeOf, notFinished, openedWords, refused } from './session-words';

export { noticeOf };

/** What is done with a plan in a workbook or a file, and with what. */
export interface Desk {
  readonly host: Host;
  /** The plan as the pane shows it. */
  readonly plan: Plan;
  readonly plans: PlansHere;
  /** What the last update was to write. */
  readonly wanted: { current: Plan | undefined };
}

type Done = Promise<Delivery | undefined>;

const inExcel = () => import('../workbook/plans/in-excel');
const inFiles = () => import('../workbook/plans/in-files');

/** What the workbook has when the pane opens. */
export async function firstLook({ plans }: Desk, say: (said?: Delivery) => void): Promise<void> {
  const { findPlans, unfinished } = await inExcel();
  const read = inWorkbook(await findPlans());
  plans.open(read);
  if (read.length > 0) say(noticeOf(read));
  const begun = await unfinished();
  if (begun) say(notFinished(begun));
}

/** Reads the workbook anew after a change, and does with the pane what follows from it. */
async function again(
  { plans }: Desk,
  delivery: Delivery,
  follow: (read: readonly PlanHere[]) => void | Promise<void> = () => undefined,
): Promise<Delivery> {
  if (delivery.cause === 'unfinished') {
    const begun = await (await inExcel()).unfinished();
    return begun ? notFinished(begun) : delivery;
  }
  if (!delivery.isGood) return delivery;
  const read = inWorkbook(await (await inExcel()).findPlans());
  plans.take(read);
  await follow(read);
  return delivery;
}

export async function insert(
  desk: Desk,
  form: FormulaForm,
  sheets: readonly SheetKey[],
  result: number,
): Done {
  const changed = await (await inExcel()).insertPlan(desk.plan, { form, sheets, result });
  const [sheet] = changed.kind === 'done' ? changed.sheets : [];
  return again(desk, delivered(changed, texts.inserted), (read) =>
    sheet === undefined ? undefined : desk.plans.inserted(sheet, read),
  );
}

export async function update(
  desk: Desk,
  here: Kept,
  sheets: readonly SheetKey[],
  options?: UpdateOptions,
): Done {
  const { plan, plans, wanted } = desk;
  const { updatePlan } = await inExcel();
  const wish = options?.overwriteEdited ? (wanted.current ?? plan) : plan;
  const changed = await updatePlan(here, wish, { sheets, ...options });
  wanted.current = changed.wanted;
  return again(desk, delivered(changed, texts.updated, texts.nothingToWrite), (read) =>
    plans.written(here.at, read),
  );
}

export async function convert(desk: Desk, here: Kept, form: FormulaForm): Done {
  const changed = await (await inExcel()).convertPlan(here, form);
  return again(desk, delivered(changed, texts.converted), (read) => desk.plans.go(here.at, read));
}

export async function repair(desk: Desk, here: Kept): Done {
  const left = await (await inExcel()).repairPlan(here);
  if (left > 0) return refused(texts.notRepaired);
  return again(desk, { isGood: true, message: texts.repaired, advice: [] }, (read) =>
    desk.plans.go(here.at, read),
  );
}

export async function reread({ plans }: Desk): Done {
  const read = inWorkbook(await (await inExcel()).findPlans());
  plans.take(read);
  plans.show(read, plans.kept?.at);
  return noticeOf(read);
}

export async function remove(desk: Desk, here: Kept, losing?: Losing): Done {
  const changed = await (await inExcel()).removePlan(here, losing);
  return again(desk, delivered(changed, texts.removed));
}

export async function freeze(here: Kept): Done {
  const changed = await (await inExcel()).freezePlan(here, today());
  return changed ? delivered(changed, texts.frozen) : refused(texts.noTeam);
}

export async function share(
  { host, plan, plans: { kept } }: Desk,
  form: CopyForm,
  sheets: readonly SheetKey[],
  result: number,
): Done {
  if (host === 'excel') {
    const [{ copyPlan }, { copyFile }, { xlsxFile }, { openCopy }] = await Promise.all([
      inExcel(),
      inFiles(),
      import('../workbook/xlsx/write/xlsx-file'),
      import('../workbook/excel/write/open-copy'),
    ]);
    const copy = kept && (await copyPlan(kept, form, today()));
    if (copy && 'why' in copy) return failed(copy);
    const file = copy ? xlsxFile(copy) : copyFile(plan, { sheets, result }, form, today());
    return copyOpened(await openCopy(file));
  }
  const { copyFile } = await inFiles();
  const file = copyFile(plan, { sheets, result, from: kept?.live }, form, today());
  return save(file, fileName(`${plan.name} ${today()}`));
}

export async function download(
  { plan, plans: { kept } }: Desk,
  sheets: readonly SheetKey[],
  result: number,
): Done {
  const { planFile } = await inFiles();
  return save(planFile(plan, { sheets, result, from: kept?.live }), fileName(plan.name));
}

export async function open({ plans }: Desk, file: File): Done {
  const { readFile } = await import('./host/read-file');
  const opened = await readFile(file);
  if (!opened.ok) return refused(opened.issues[0]);
  if (opened.value.length === 0) return refused(texts.noPlan);
  const read = plans.add(opened.value, file.name);
  return noticeOf(read) ?? openedWords(file.name);
}

export async function people({
  host,
  plan,
  plans: { kept },
}: Desk): Promise<(People & { readonly areInvented: boolean }) | ChangeFailure> {
  if (host === 'excel' && kept) {
    const people = await (await inExcel()).peopleNow(kept);
    return 'why' in people ? people : { ...people, areInvented: false };
  }
  return { ...(await inFiles()).peopleIn(plan, kept?.live), areInvented: !kept };
}

export async function settle(desk: Desk, how: 'look' | Settling): Done {
  const { plans } = desk;
  const excel = await inExcel();
  if (how === 'look') {
    const begun = await excel.unfinished();
    if (begun) return notFinished(begun);
    const read = inWorkbook(await excel.findPlans());
    plans.take(read);
    await plans.recognize(read);
    return { isGood: true, message: texts.settled, advice: [] };
  }
  const changed = await excel.settleChange(how);
  if (!changed) return again(desk, { ...refused(texts.left), isGood: true }, plans.recognize);
  const { isGood, ...outcome } = delivered(changed, texts.finished);
  // Taken back is what was asked for.
  return again(desk, { ...outcome, isGood: isGood || changed.kind === 'undone' }, plans.recognize);
}
