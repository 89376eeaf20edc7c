import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../engine/words';
import type { People } from '../plan/people';
import type { Plan } from '../plan/plan';
import type { SheetKey } from '../workbook/book';
import type { Settling, UpdateOptions } from '../workbook/excel-plans';
import type { ChangeFailure } from '../workbook/change-failures';
import type { FormulaForm } from '../workbook/forms';
import type { CopyForm } from '../workbook/shared-copy';
import { type Delivery, copyOpened, delivered, save, today } from './host/deliver';
import { fileName } from './host/file-name';
import type { Host } from './host/host';
import type { PaneState, Place } from './plan/pane-state';
import { type Kept, type PlanHere, inWorkbook } from './plan-here';
import { usePlansHere } from './plans-here';
import { failed, noticeOf, notFinished, openedWords, refused } from './session-words';
import { texts } from './texts';

/** Where the plan stands in a workbook or a file, and what can be done with it there. */
export interface WorkbookSession {
  /** The plan of the workbook that the pane shows; none for a plan that is not in it yet. */
  readonly kept: Kept | undefined;
  /** Every plan that the workbook keeps, or that was opened from a file. */
  readonly found: readonly PlanHere[];
  /** The workbook has been looked at for plans. */
  readonly isRead: boolean;
  /** Something is under way; what, in words. */
  readonly running: Words | undefined;
  /** What became of the last thing asked for. */
  readonly delivery: Delivery | undefined;
  readonly clear: () => void;
  /** Goes to another plan: to its newest draft, or as the workbook has it. */
  readonly choose: (at: Place) => void;
  /** Shows a draft that was left unsaved, and says so unless there is worse to say. */
  readonly showDraft: (next: (state: PaneState) => PaneState, said: Delivery) => void;
  readonly insert: (form: FormulaForm, sheets: readonly SheetKey[], result: number) => void;
  readonly update: (sheets: readonly SheetKey[], options?: UpdateOptions) => void;
  readonly convert: (form: FormulaForm) => void;
  readonly repair: () => void;
  /** Reads the plan of the workbook again, in place of what the pane shows. */
  readonly reread: () => void;
  readonly remove: () => void;
  readonly freeze: () => void;
  readonly share: (form: CopyForm, sheets: readonly SheetKey[], result: number) => void;
  readonly download: (sheets: readonly SheetKey[], result: number) => void;
  readonly open: (file: File) => void;
  /** Whom the workbook or the opened file has; where there is neither, invented people. */
  readonly people: () => Promise<(People & { readonly areInvented: boolean }) | ChangeFailure>;
  readonly settle: (how: 'look' | Settling) => void;
}

/** What is fetched only when it is needed, since most openings of the pane need none of it. */
const inExcel = () => import('../workbook/excel-plans');
const beside = () => import('./host/read-file');
const inFiles = () => import('../workbook/file-plans');

export function useWorkbookSession(
  host: Host,
  state: PaneState,
  setState: (next: (state: PaneState) => PaneState) => void,
): WorkbookSession {
  const { plan } = state.history.present;
  const [running, setRunning] = useState<Words>();
  const [delivery, setDelivery] = useState<Delivery>();
  const isRunning = useRef(false);
  /** What the last update was to write; cells changed by hand may have kept it from some of it. */
  const wanted = useRef<Plan | undefined>(undefined);
  const plans = usePlansHere(state, setState, () => setDelivery(undefined));
  const { found, kept } = plans;
  const [isRead, setIsRead] = useState(host !== 'excel');
  useEffect(() => {
    if (host !== 'excel') return;
    void inExcel()
      .then(async ({ findPlans, unfinished }) => {
        const read = inWorkbook(await findPlans());
        plans.open(read);
        if (read.length > 0) setDelivery(noticeOf(read));
        const begun = await unfinished();
        if (begun) setDelivery(notFinished(begun));
      })
      .catch(() => undefined)
      .finally(() => setIsRead(true));
  }, [host]);

  /** One thing at a time; what goes wrong unforeseen is said, with the workbook's state unknown. */
  const run = async (stage: Words, work: () => Promise<Delivery | undefined>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setDelivery(undefined);
    setRunning(stage);
    try {
      setDelivery(await work());
    } catch {
      const advice = host === 'excel' ? texts.failure.unknown : texts.failure.advice;
      setDelivery({ isGood: false, message: texts.failure.message, advice: [advice] });
    } finally {
      isRunning.current = false;
      setRunning(undefined);
    }
  };
  /** Reads the workbook anew after a change, and does with the pane what follows from it. */
  const again = async (
    delivery: Delivery,
    follow: (read: readonly PlanHere[]) => void | Promise<void> = () => undefined,
  ): Promise<Delivery> => {
    if (delivery.cause === 'unfinished') {
      const begun = await (await inExcel()).unfinished();
      return begun ? notFinished(begun) : delivery;
    }
    if (!delivery.isGood) return delivery;
    const read = inWorkbook(await (await inExcel()).findPlans());
    plans.take(read);
    await follow(read);
    return delivery;
  };
  const here = kept;
  return {
    ...{ kept, found, isRead, running, delivery },
    clear: () => setDelivery(undefined),
    choose: (to) => void plans.go(to, found).then(() => setDelivery(noticeOf(found))),
    showDraft: (next, said) => {
      plans.set(next);
      setDelivery((now) => (now && !now.isGood ? now : said));
    },
    insert: (form, sheets, result) =>
      void run(texts.footer.writing, async () => {
        const changed = await (await inExcel()).insertPlan(plan, { form, sheets, result });
        const [sheet] = changed.kind === 'done' ? changed.sheets : [];
        return again(delivered(changed, texts.footer.inserted), (read) =>
          sheet === undefined ? undefined : plans.inserted(sheet, read),
        );
      }),
    update: (sheets, options) =>
      here &&
      void run(texts.footer.writing, async () => {
        const { updatePlan } = await inExcel();
        const wish = options?.overwriteEdited ? (wanted.current ?? plan) : plan;
        const changed = await updatePlan(here, wish, { sheets, ...options });
        wanted.current = changed.wanted;
        return again(
          delivered(changed, texts.session.updated, texts.session.nothingToWrite),
          (read) => plans.written(here.at, read),
        );
      }),
    convert: (form) =>
      here &&
      void run(texts.footer.writing, async () => {
        const changed = await (await inExcel()).convertPlan(here, form);
        return again(delivered(changed, texts.session.converted), (read) =>
          plans.go(here.at, read),
        );
      }),
    repair: () =>
      here &&
      void run(texts.footer.writing, async () => {
        const left = await (await inExcel()).repairPlan(here);
        if (left > 0) return refused(texts.session.notRepaired);
        return again({ isGood: true, message: texts.session.repaired, advice: [] }, (read) =>
          plans.go(here.at, read),
        );
      }),
    reread: () =>
      void run(texts.session.looking, async () => {
        const read = inWorkbook(await (await inExcel()).findPlans());
        plans.take(read);
        plans.show(read, here?.at);
        return noticeOf(read);
      }),
    remove: () =>
      here &&
      void run(texts.session.removing, async () => {
        const changed = await (await inExcel()).removePlan(here);
        return again(delivered(changed, texts.session.removed));
      }),
    freeze: () =>
      here &&
      void run(texts.footer.writing, async () => {
        const changed = await (await inExcel()).freezePlan(here, today());
        if (!changed) return refused(texts.session.noTeam);
        return delivered(changed, texts.session.frozen);
      }),
    share: (form, sheets, result) =>
      void run(texts.footer.preparing, async () => {
        if (host === 'excel') {
          const [{ copyPlan }, { copyFile }, { xlsxFile }, { openCopy }] = await Promise.all([
            inExcel(),
            inFiles(),
            import('../workbook/xlsx-writer/xlsx-file'),
            import('../workbook/excel-copy'),
          ]);
          const copy = here && (await copyPlan(here, form, today()));
          if (copy && 'why' in copy) return failed(copy);
          const file = copy ? xlsxFile(copy) : copyFile(plan, { sheets, result }, form, today());
          return copyOpened(await openCopy(file));
        }
        const { copyFile } = await inFiles();
        const file = copyFile(plan, { sheets, result, from: here?.live }, form, today());
        return save(file, fileName(`${plan.name} ${today()}`));
      }),
    download: (sheets, result) =>
      void run(texts.footer.preparing, async () => {
        const { planFile } = await inFiles();
        return save(planFile(plan, { sheets, result, from: here?.live }), fileName(plan.name));
      }),
    open: (file) =>
      void run(texts.session.reading, async () => {
        const opened = await (await beside()).readFile(file);
        if (!opened.ok) return refused(opened.issues[0]);
        if (opened.value.length === 0) return refused(texts.session.noPlan);
        const read = plans.add(opened.value, file.name);
        return noticeOf(read) ?? openedWords(file.name);
      }),
    people: async () => {
      if (host === 'excel' && here) {
        const people = await (await inExcel()).peopleNow(here);
        return 'why' in people ? people : { ...people, areInvented: false };
      }
      return { ...(await inFiles()).peopleIn(plan, here?.live), areInvented: !here };
    },
    settle: (how) =>
      void run(texts.session.looking, async () => {
        const excel = await inExcel();
        if (how === 'look') {
          const begun = await excel.unfinished();
          if (begun) return notFinished(begun);
          const read = inWorkbook(await excel.findPlans());
          plans.take(read);
          await plans.recognize(read);
          return { isGood: true, message: texts.session.settled, advice: [] };
        }
        const changed = await excel.settleChange(how);
        if (!changed) {
          return again({ ...refused(texts.session.left), isGood: true }, plans.recognize);
        }
        const { isGood, ...outcome } = delivered(changed, texts.session.finished);
        // Taken back is what was asked for.
        return again({ ...outcome, isGood: isGood || changed.kind === 'undone' }, plans.recognize);
      }),
  };
}
