import type { ExportMapping } from '../../../plan/exports/mapping';
import type { ExportReading } from '../../../plan/exports/read-export';
import type { Deal, People } from '../../../plan/people';
import type { ScenarioSet } from '../../../plan/scenarios/named-scenarios';
import type { FormulaForm } from '../../../workbook/description/forms';
import type { ChangeFailure } from '../../../workbook/change/change-failures';
import type { CopyForm } from '../../../workbook/copies/shared-copy';
import type { OldSheetList } from '../../../workbook/copies/old-sheet-list';
import type { SheetKey } from '../../../workbook/kept/sheet-keys';
import type { Losing, Settling, UpdateOptions } from '../../../workbook/plans/in-excel';
import { fileName } from '../../host/file-name';
import { saveFile, today } from '../../host/save-file';
import { after } from '../../pane/now';
import type { Place } from '../../plan/pane-state';
import { begun } from '../../plan/places';
import type { Delivery } from '../delivery';
import type { Asked, Desk } from '../desk';
import { type PlanHere, inWorkbook } from '../plan-here';
import type { Verb } from '../../outcome/texts';
import {
  copyOpened,
  delivered,
  failed,
  noticeOf,
  notFinished,
  openedWords,
  refused,
  saved,
} from './outcomes';
import {
  add,
  go,
  goingTo,
  inserted,
  openWith,
  recognize,
  replace,
  showing,
  take,
  written,
} from './plans';
import { texts } from './texts';

type Done = Promise<Delivery | undefined>;
type Read = readonly PlanHere[];

const inExcel = () => import('../../../workbook/plans/in-excel');
const inFiles = () => import('../../../workbook/plans/in-files');
const planFiles = () => import('./plan-file');

const plansInExcel = async (): Promise<Read> => inWorkbook(await (await inExcel()).findPlans());

/** What the workbook has when the pane opens. */
export async function firstLook(desk: Desk): Promise<void> {
  const say = (said: Delivery | undefined) =>
    desk.set((now) => after(now, { is: 'noticed', said }));
  const read = await plansInExcel();
  openWith(desk, read);
  if (read.length > 0) say(noticeOf(read));
  const begun = await (await inExcel()).unfinished();
  if (begun) say(notFinished(begun));
}

/** Goes to another plan that the pane has been at, or that is here; what is to be said of it. */
export function choose(desk: Desk, to: Place): Delivery | undefined {
  const { found = [], seen } = desk.now().session;
  go(desk, goingTo(to, found, seen.get(to)));
  return noticeOf(found);
}

/** Whom the workbook or the opened file has; where there is neither, invented people. */
export async function people({
  host,
  from: { kept, state },
}: Asked): Promise<(People & { readonly areInvented: boolean }) | ChangeFailure> {
  if (host === 'excel' && kept) {
    const people = await (await inExcel()).peopleNow(kept);
    return 'why' in people ? people : { ...people, areInvented: false };
  }
  const { plan } = state.history.present;
  return { ...(await inFiles()).peopleIn(plan, kept?.live), areInvented: !kept };
}

/** The deals that stand in the workbook or the opened file of the plan that is shown. */
export const deals = async ({
  host,
  from: { kept },
}: Asked): Promise<readonly Deal[] | ChangeFailure> =>
  host === 'excel' && kept
    ? (await inExcel()).dealsNow(kept)
    : (await inFiles()).dealsIn(kept?.live);

/** Reads the workbook anew after a change, and does with the pane what follows from it. */
async function again(
  desk: Asked,
  delivery: Delivery,
  follow: (read: Read) => void = () => undefined,
): Promise<Delivery> {
  if (delivery.cause === 'unfinished') {
    const begun = await (await inExcel()).unfinished();
    return begun ? notFinished(begun) : delivery;
  }
  if (!delivery.isGood) return delivery;
  const read = await plansInExcel();
  take(desk, read);
  follow(read);
  return delivery;
}

const planOf = ({ from }: Asked) => from.state.history.present.plan;

/** The plan of the workbook that something is done to; the pane offers it with such a plan only. */
function keptOf({ from: { kept } }: Asked) {
  if (!kept) throw new Error('The pane shows no plan of the workbook.');
  return kept;
}

/** Everything that can be done with a plan in a workbook or a file, and what became of it. */
export const work = {
  insert: async (
    desk: Asked,
    form: FormulaForm,
    sheets: readonly SheetKey[],
    result: number,
    scenarios?: ScenarioSet,
  ): Done => {
    const options = { form, sheets, result, scenarios };
    const changed = await (await inExcel()).insertPlan(planOf(desk), options);
    const [sheet] = changed.kind === 'done' ? changed.sheets : [];
    return again(desk, delivered(changed, texts.inserted), (read) => {
      if (sheet !== undefined) inserted(desk, desk.from, sheet, read);
    });
  },

  update: async (desk: Asked, sheets: readonly SheetKey[], options?: UpdateOptions): Done => {
    const kept = keptOf(desk);
    const { doing } = desk.from.session;
    const last = doing.is === 'resting' ? doing.said?.wanted : undefined;
    const wish = (options?.overwriteEdited ? last : undefined) ?? planOf(desk);
    const { updatePlan } = await inExcel();
    const changed = await updatePlan(kept, wish, { sheets, ...options });
    const delivery = delivered(changed, texts.updated, texts.nothingToWrite);
    const asked = { wanted: changed.wanted, scenarios: options?.scenarios };
    return again(desk, { ...delivery, ...asked }, (read) =>
      written(desk, desk.from, kept.at, read),
    );
  },

  convert: async (desk: Asked, form: FormulaForm): Done => {
    const kept = keptOf(desk);
    const changed = await (await inExcel()).convertPlan(kept, form);
    return again(desk, delivered(changed, texts.converted), (read) =>
      go(desk, goingTo(kept.at, read, kept.plan)),
    );
  },

  takeIn: async (
    desk: Asked,
    reading: ExportReading,
    seen: readonly Deal[],
    said?: ExportMapping,
  ): Done => {
    const kept = keptOf(desk);
    if (desk.host !== 'excel') {
      const taken = await (await inFiles()).takeInDeals(kept, reading, said);
      if ('why' in taken) return failed(taken);
      const read = replace(desk, taken.opened);
      go(desk, goingTo(kept.at, read, kept.plan));
      return { ...saved(saveFile(taken.file, fileName(kept.plan.name))), advice: [taken.line] };
    }
    const changed = await (await inExcel()).takeInDeals(kept, reading, seen, said);
    return again(desk, delivered(changed, texts.takenIn, texts.nothingToTake), (read) =>
      go(desk, goingTo(kept.at, read, kept.plan)),
    );
  },

  repair: async (desk: Asked): Done => {
    const kept = keptOf(desk);
    const left = await (await inExcel()).repairPlan(kept);
    if (left > 0) return refused(texts.notRepaired);
    return again(desk, { isGood: true, message: texts.repaired, advice: [] }, (read) =>
      go(desk, goingTo(kept.at, read, kept.plan)),
    );
  },

  /** Reads the plan of the workbook again, in place of what the pane shows. */
  reread: async (desk: Asked): Done => {
    const read = await plansInExcel();
    take(desk, read);
    go(desk, showing(read, desk.from.kept?.at));
    return noticeOf(read);
  },

  remove: async (desk: Asked, losing?: Losing): Done => {
    const changed = await (await inExcel()).removePlan(keptOf(desk), losing);
    return again(desk, delivered(changed, texts.removed));
  },

  freeze: async (desk: Asked): Done => {
    const changed = await (await inExcel()).freezePlan(keptOf(desk), today());
    return changed ? delivered(changed, texts.frozen) : refused(texts.noTeam);
  },

  /** The rows of an old sheet that differ, as a sheet of their own or a file. */
  listOldSheet: async (desk: Asked, list: OldSheetList): Done => {
    if (desk.host === 'excel') {
      return delivered(await (await inExcel()).insertOldSheetList(list), texts.inserted);
    }
    const [{ oldSheetList }, { xlsxFileInTime }] = await Promise.all([
      import('../../../workbook/copies/old-sheet-list'),
      import('../../../workbook/xlsx/write/xlsx-file'),
    ]);
    const description = oldSheetList(list);
    const [sheet] = description.sheets;
    const name = fileName(`${list.plan.name} ${sheet?.name ?? ''}`);
    return saved(saveFile(await xlsxFileInTime(description), name));
  },

  share: async (desk: Asked, form: CopyForm, sheets: readonly SheetKey[], result: number): Done => {
    const { kept } = desk.from;
    const plan = planOf(desk);
    if (desk.host === 'excel') {
      const [{ copyPlan }, { copyFile }, { xlsxFileInTime }, { openCopy }] = await Promise.all([
        inExcel(),
        inFiles(),
        import('../../../workbook/xlsx/write/xlsx-file'),
        import('../../../workbook/excel/write/open-copy'),
      ]);
      const copy = kept && (await copyPlan(kept, form, today()));
      if (copy && 'why' in copy) return failed(copy);
      const file = await (copy
        ? xlsxFileInTime(copy)
        : copyFile(plan, { sheets, result }, form, today()));
      return copyOpened(await openCopy(file));
    }
    const { copyFile } = await inFiles();
    const file = await copyFile(plan, { sheets, result, from: kept?.live }, form, today());
    return saved(saveFile(file, fileName(`${plan.name} ${today()}`)));
  },

  download: async (
    desk: Asked,
    sheets: readonly SheetKey[],
    result: number,
    scenarios?: ScenarioSet,
  ): Done => {
    const plan = planOf(desk);
    const { planFile } = await inFiles();
    const file = await planFile(plan, { sheets, result, scenarios, from: desk.from.kept?.live });
    return saved(saveFile(file, fileName(plan.name)));
  },

  /** The plan alone, to send on or to open again. */
  savePlan: async (desk: Asked): Done => {
    const plan = planOf(desk);
    const { planFileText } = await planFiles();
    const bytes = new TextEncoder().encode(planFileText(plan));
    return saved(saveFile(bytes, fileName(plan.name, 'json')));
  },

  /** A plan file is opened beside what is shown, which Undo brings back. */
  open: async (desk: Asked, file: File): Done => {
    if (desk.host === 'excel' || /\.json$/i.test(file.name)) {
      const { readPlanFile, refusedFile } = await planFiles();
      const plan = await readPlanFile(file);
      if (!plan.ok) return refusedFile(file.name, plan.issues);
      go(desk, (state) => begun(state, plan.value));
      return openedWords(file.name);
    }
    const { readFile } = await import('../../host/read-file');
    const opened = await readFile(file);
    if (!opened.ok) return refused(opened.issues[0]);
    if (opened.value.length === 0) return refused(texts.noPlan);
    const read = add(desk, opened.value, file.name);
    return noticeOf(read) ?? openedWords(file.name);
  },

  /** What is done about a change that was begun and not finished. */
  settle: async (desk: Asked, how: 'look' | Settling): Done => {
    const excel = await inExcel();
    const known = (read: Read) => recognize(desk, desk.from, read);
    if (how === 'look') {
      const begun = await excel.unfinished();
      if (begun) return notFinished(begun);
      const read = await plansInExcel();
      take(desk, read);
      known(read);
      return { isGood: true, message: texts.settled, advice: [] };
    }
    const changed = await excel.settleChange(how);
    if (!changed) return again(desk, { ...refused(texts.left), isGood: true }, known);
    const { isGood, ...outcome } = delivered(changed, texts.finished);
    // Taken back is what was asked for.
    return again(desk, { ...outcome, isGood: isGood || changed.kind === 'undone' }, known);
  },
} as const satisfies Record<Verb, (desk: Asked, ...how: never[]) => Done>;
