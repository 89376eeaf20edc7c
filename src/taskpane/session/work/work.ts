import type { ExportMapping } from '../../../plan/exports/mapping';
import type { ExportReading } from '../../../plan/exports/read-export';
import type { Deal } from '../../../plan/people';
import type { ScenarioSet } from '../../../plan/scenarios/named-scenarios';
import type { FormulaForm } from '../../../workbook/description/forms';
import { attended } from '../../../workbook/change/attempt';
import type { CopyForm } from '../../../workbook/copies/shared-copy';
import type { OldSheetList } from '../../../workbook/copies/old-sheet-list';
import type { SheetKey } from '../../../workbook/kept/sheet-keys';
import type { Losing, Settling, UpdateOptions } from '../../../workbook/plans/in-excel';
import { fileName } from '../../host/file-name';
import { saveFile, today } from '../../host/save-file';
import { type Now, after } from '../../pane/now';
import { untilHere } from '../../parts/fetched/until-here';
import { begun } from '../../plan/places';
import type { Delivery } from '../delivery';
import type { Asked, Desk } from '../desk';
import type { Verb } from '../session';
import { type PlanHere, isCurrent } from '../plan-here';
import { inExcel, inFiles, plansInExcel } from './look';
import {
  copyOpened,
  delivered,
  failed,
  noticeOf,
  notFinished,
  insertedSheets,
  openedWords,
  refused,
  rowsShown,
  saved,
} from './outcomes';
import { add, go, goingTo, inserted, recognize, replace, showing, take, written } from './plans';
import { texts } from './texts';

export { unforeseen } from './outcomes';

type Done = Promise<Delivery | undefined>;
type Read = readonly PlanHere[];

const planFiles = () => untilHere(() => import('./plan-file'));
const xlsxFiles = () => untilHere(() => import('../../../workbook/xlsx/write/xlsx-file'));

export { choose, deals, firstLook, people } from './look';

/** A desk for one thing that was asked for: the pane follows where it has got to. */
export const attemptAt = (desk: Desk, from: Now, signal: AbortSignal): Asked => ({
  ...{ ...desk, from, signal },
  attempt: attended(signal, (stage) => desk.set((now) => after(now, { is: 'reached', stage }))),
});

/** Gives a file to the browser, unless nobody wants it any more. */
function give({ attempt }: Asked, bytes: Uint8Array, name: string): Delivery {
  attempt.assertWanted();
  return saved(saveFile(bytes, name));
}

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
  desk.attempt.reach('rereading');
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
    const changed = await (await inExcel()).insertPlan(planOf(desk), options, desk.attempt);
    const [sheet] = changed.kind === 'done' ? changed.sheets : [];
    return again(desk, insertedSheets(changed), (read) => {
      if (sheet !== undefined) inserted(desk, desk.from, sheet, read);
    });
  },

  update: async (desk: Asked, sheets: readonly SheetKey[], options?: UpdateOptions): Done => {
    const kept = keptOf(desk);
    const { doing } = desk.from.session;
    const last = doing.is === 'resting' ? doing.said?.wanted : undefined;
    const wish = (options?.overwriteEdited ? last : undefined) ?? planOf(desk);
    const { updatePlan } = await inExcel();
    const changed = await updatePlan(kept, wish, { sheets, ...options }, desk.attempt);
    const delivery = delivered(changed, texts.updated, texts.nothingToWrite);
    const asked = { wanted: changed.wanted, scenarios: options?.scenarios };
    return again(desk, { ...delivery, ...asked }, (read) =>
      written(desk, desk.from, kept.at, read),
    );
  },

  convert: async (desk: Asked, form: FormulaForm): Done => {
    const kept = keptOf(desk);
    const changed = await (await inExcel()).convertPlan(kept, form, desk.attempt);
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
      const taken = await (await inFiles()).takeInDeals(kept, reading, said, desk.attempt);
      if ('why' in taken) return failed(taken);
      desk.attempt.assertWanted();
      const read = replace(desk, taken.opened);
      go(desk, goingTo(kept.at, read, kept.plan));
      return { ...give(desk, taken.file, fileName(kept.plan.name)), advice: [taken.line] };
    }
    const changed = await (await inExcel()).takeInDeals(kept, reading, seen, said, desk.attempt);
    return again(desk, delivered(changed, texts.takenIn, texts.nothingToTake), (read) =>
      go(desk, goingTo(kept.at, read, kept.plan)),
    );
  },

  repair: async (desk: Asked): Done => {
    const kept = keptOf(desk);
    const left = await (await inExcel()).repairPlan(kept, desk.attempt);
    if (left > 0) return refused(texts.notRepaired);
    return again(desk, { isGood: true, message: texts.repaired, advice: [] }, (read) =>
      go(desk, goingTo(kept.at, read, kept.plan)),
    );
  },

  /** Reads the plan of the workbook again, in place of what the pane shows. */
  reread: async (desk: Asked): Done => {
    desk.attempt.reach('reading');
    const read = await plansInExcel();
    desk.attempt.assertWanted();
    take(desk, read);
    go(desk, showing(read, desk.from.kept?.at));
    return noticeOf(read);
  },

  remove: async (desk: Asked, losing?: Losing): Done => {
    const changed = await (await inExcel()).removePlan(keptOf(desk), losing, desk.attempt);
    return again(desk, delivered(changed, texts.removed));
  },

  freeze: async (desk: Asked): Done => {
    const changed = await (await inExcel()).freezePlan(keptOf(desk), today(), desk.attempt);
    return changed ? delivered(changed, texts.frozen) : refused(texts.noTeam);
  },

  /** The flagged rows of the plan that is shown, or, right after the pane has opened, of the workbook's. */
  flagged: async (desk: Asked): Done => {
    desk.attempt.reach('reading');
    const kept = desk.from.kept ?? (await plansInExcel()).find(isCurrent);
    const { turnFlagged } = await untilHere(() => import('../../../workbook/plans/flagged-rows'));
    const shown = kept && (await turnFlagged(kept));
    return shown ? rowsShown(shown) : refused(texts.noLedger);
  },

  /** The rows of an old sheet that differ, as a sheet of their own or a file. */
  listOldSheet: async (desk: Asked, list: OldSheetList): Done => {
    if (desk.host === 'excel') {
      const { insertOldSheetList } = await inExcel();
      return insertedSheets(await insertOldSheetList(list, desk.attempt));
    }
    const [{ oldSheetList }, { xlsxFileInTime }] = await Promise.all([
      untilHere(() => import('../../../workbook/copies/old-sheet-list')),
      xlsxFiles(),
    ]);
    const description = oldSheetList(list);
    const [sheet] = description.sheets;
    const name = fileName(`${list.plan.name} ${sheet?.name ?? ''}`);
    return give(desk, await xlsxFileInTime(description, desk.attempt), name);
  },

  share: async (desk: Asked, form: CopyForm, sheets: readonly SheetKey[], result: number): Done => {
    const { kept } = desk.from;
    const plan = planOf(desk);
    if (desk.host === 'excel') {
      const [{ copyPlan }, { copyFile }, { xlsxFileInTime }, { openCopy }] = await Promise.all([
        inExcel(),
        inFiles(),
        xlsxFiles(),
        untilHere(() => import('../../../workbook/excel/write/open-copy')),
      ]);
      const { attempt } = desk;
      const copy = kept && (await copyPlan(kept, form, today(), attempt));
      if (copy && 'why' in copy) return failed(copy);
      const file = await (copy
        ? xlsxFileInTime(copy, attempt)
        : copyFile(plan, { sheets, result }, form, today(), attempt));
      attempt.reach('opening');
      return copyOpened(await openCopy(file));
    }
    const { copyFile } = await inFiles();
    const options = { sheets, result, from: kept?.live };
    const file = await copyFile(plan, options, form, today(), desk.attempt);
    return give(desk, file, fileName(`${plan.name} ${today()}`));
  },

  download: async (
    desk: Asked,
    sheets: readonly SheetKey[],
    result: number,
    scenarios?: ScenarioSet,
  ): Done => {
    const plan = planOf(desk);
    const { planFile } = await inFiles();
    const options = { sheets, result, scenarios, from: desk.from.kept?.live };
    return give(desk, await planFile(plan, options, desk.attempt), fileName(plan.name));
  },

  /** The plan alone, to send on or to open again. */
  savePlan: async (desk: Asked): Done => {
    const plan = planOf(desk);
    const { planFileText } = await planFiles();
    const bytes = new TextEncoder().encode(planFileText(plan));
    return give(desk, bytes, fileName(plan.name, 'json'));
  },

  /** A plan file is opened beside what is shown, which Undo brings back. */
  open: async (desk: Asked, file: File): Done => {
    const { attempt, signal } = desk;
    attempt.reach('reading file');
    if (desk.host === 'excel' || /\.json$/i.test(file.name)) {
      const { readPlanFile, refusedFile } = await planFiles();
      const plan = await readPlanFile(file);
      attempt.assertWanted();
      if (!plan.ok) return refusedFile(file.name, plan.issues);
      go(desk, (state) => begun(state, plan.value));
      return openedWords(file.name);
    }
    const { readFile } = await untilHere(() => import('../../host/read-file'));
    const opened = await readFile(file, signal);
    attempt.assertWanted();
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
      desk.attempt.reach('reading');
      const begun = await excel.unfinished();
      if (begun) return notFinished(begun);
      const read = await plansInExcel();
      desk.attempt.assertWanted();
      take(desk, read);
      known(read);
      return { isGood: true, message: texts.settled, advice: [] };
    }
    desk.attempt.reach('settling');
    const changed = await excel.settleChange(how);
    if (!changed) return again(desk, { ...refused(texts.left), isGood: true }, known);
    const { isGood, ...outcome } = delivered(changed, texts.finished);
    // Taken back is what was asked for.
    return again(desk, { ...outcome, isGood: isGood || changed.kind === 'undone' }, known);
  },
} as const satisfies Record<Verb, (desk: Asked, ...how: never[]) => Done>;
