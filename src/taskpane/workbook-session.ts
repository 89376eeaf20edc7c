import { useEffect, useRef, useState } from 'preact/hooks';
import type { Issue } from '../engine/result';
import type { Words } from '../engine/words';
import type { People } from '../plan/people';
import type { Plan } from '../plan/plan';
import type { SheetKey } from '../workbook/book';
import type { ChangeFailure } from '../workbook/change-failures';
import type { CurrentPlan, Settling, Unfinished, UpdateOptions } from '../workbook/excel-plans';
import type { FormulaForm } from '../workbook/forms';
import type { FoundPlan } from '../workbook/found-plan';
import type { OpenedPlan } from '../workbook/open-file';
import type { CopyForm } from '../workbook/shared-copy';
import { type Delivery, copyOpened, delivered, save, today } from './host/deliver';
import { fileName } from './host/file-name';
import type { Host } from './host/host';
import { texts } from './texts';

/** Where the plan stands in a workbook or a file, and what can be done with it there. */
export interface WorkbookSession {
  /** The plan of the workbook that the pane shows; none for a plan that is not in it yet. */
  readonly kept: (CurrentPlan & OpenedPlan) | undefined;
  /** Every plan that the workbook keeps. */
  readonly found: readonly FoundPlan[];
  /** Something is under way; what, in words. */
  readonly running: Words | undefined;
  /** What became of the last thing asked for. */
  readonly delivery: Delivery | undefined;
  readonly clear: () => void;
  readonly choose: (sheet: string) => void;
  /** The pane goes on with a plan that is not in the workbook. */
  readonly leave: () => void;
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

type Kept = CurrentPlan & OpenedPlan;
const isCurrent = (found: OpenedPlan): found is Kept => found.state === 'current';

export function useWorkbookSession(
  host: Host,
  plan: Plan,
  show: (plan: Plan) => void,
): WorkbookSession {
  const [found, setFound] = useState<readonly OpenedPlan[]>([]);
  const [chosen, setChosen] = useState<string>();
  const [running, setRunning] = useState<Words>();
  const [delivery, setDelivery] = useState<Delivery>();
  const isRunning = useRef(false);
  /** What a person changes makes the last word stale; a plan that came from the workbook does not. */
  const shown = useRef<Plan | undefined>(undefined);
  /** What the last update was to write; cells changed by hand may have kept it from some of it. */
  const wanted = useRef<Plan | undefined>(undefined);
  useEffect(() => {
    if (plan !== shown.current) setDelivery(undefined);
  }, [plan]);
  const showKept = (kept: Plan) => {
    shown.current = kept;
    show(kept);
  };
  const kept = found.find((one): one is Kept => isCurrent(one) && one.sheet === chosen);

  const pick = (plans: readonly OpenedPlan[], wanted?: string, isShown = true) => {
    setFound(plans);
    const current = plans.filter(isCurrent);
    const next = current.find(({ sheet }) => sheet === wanted) ?? current[0];
    setChosen(next?.sheet);
    if (next && isShown) showKept(next.plan);
    else if (!next && isShown) {
      const earlier = plans.find((one) => one.state === 'earlier');
      if (earlier?.state === 'earlier') showKept(earlier.plan);
    }
    setDelivery(noticeOf(plans));
  };
  useEffect(() => {
    if (host !== 'excel') return;
    void inExcel()
      .then(async ({ findPlans, unfinished }) => {
        const plans = await findPlans();
        if (plans.length > 0) pick(plans);
        const begun = await unfinished();
        if (begun) setDelivery(notFinished(begun));
      })
      .catch(() => undefined);
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
  /** Reads the workbook anew after a change, and goes on with the plan of a sheet. */
  const again = async (sheet: string | undefined, delivery: Delivery): Promise<Delivery> => {
    if (delivery.cause === 'unfinished') {
      const begun = await (await inExcel()).unfinished();
      return begun ? notFinished(begun) : delivery;
    }
    if (!delivery.isGood) return delivery;
    const plans = await (await inExcel()).findPlans();
    pick(plans, sheet, sheet !== undefined);
    return delivery;
  };
  const here = kept;
  return {
    ...{ kept, found, running, delivery },
    clear: () => setDelivery(undefined),
    choose: (sheet) => pick(found, sheet),
    leave: () => setChosen(undefined),
    insert: (form, sheets, result) =>
      void run(texts.footer.writing, async () => {
        const changed = await (await inExcel()).insertPlan(plan, { form, sheets, result });
        const sheet = changed.kind === 'done' ? changed.sheets[0] : undefined;
        return again(sheet, delivered(changed, texts.footer.inserted));
      }),
    update: (sheets, options) =>
      here &&
      void run(texts.footer.writing, async () => {
        const { updatePlan } = await inExcel();
        const wish = options?.overwriteEdited ? (wanted.current ?? plan) : plan;
        const changed = await updatePlan(here, wish, { sheets, ...options });
        wanted.current = changed.wanted;
        return again(
          here.sheet,
          delivered(changed, texts.session.updated, texts.session.nothingToWrite),
        );
      }),
    convert: (form) =>
      here &&
      void run(texts.footer.writing, async () => {
        const changed = await (await inExcel()).convertPlan(here, form);
        return again(here.sheet, delivered(changed, texts.session.converted));
      }),
    repair: () =>
      here &&
      void run(texts.footer.writing, async () => {
        const left = await (await inExcel()).repairPlan(here);
        if (left > 0) return refused(texts.session.notRepaired);
        return again(here.sheet, { isGood: true, message: texts.session.repaired, advice: [] });
      }),
    reread: () =>
      void run(texts.session.looking, async () => {
        const plans = await (await inExcel()).findPlans();
        pick(plans, here?.sheet);
        return noticeOf(plans);
      }),
    remove: () =>
      here &&
      void run(texts.session.removing, async () => {
        const changed = await (await inExcel()).removePlan(here);
        return again(undefined, delivered(changed, texts.session.removed));
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
        pick(opened.value);
        return noticeOf(opened.value) ?? openedWords(file.name);
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
          pick(await excel.findPlans(), here?.sheet, false);
          return { isGood: true, message: texts.session.settled, advice: [] };
        }
        const changed = await excel.settleChange(how);
        if (!changed) {
          return again(here?.sheet, { ...refused(texts.session.left), isGood: true });
        }
        const { isGood, ...outcome } = delivered(changed, texts.session.finished);
        // Taken back is what was asked for.
        return again(here?.sheet, { ...outcome, isGood: isGood || changed.kind === 'undone' });
      }),
  };
}

const notFinished = ({ why, advice, ways }: Unfinished): Delivery => ({
  ...refused({ message: why, advice }),
  ways,
});

const refused = ({ message, advice }: Pick<Issue, 'message' | 'advice'>): Delivery => ({
  isGood: false,
  message,
  advice: [advice],
});

const failed = ({ why, advice }: ChangeFailure): Delivery => refused({ message: why, advice });

const openedWords = (made: string): Delivery => ({
  isGood: true,
  message: texts.session.opened,
  made,
  advice: [],
});

/** What is to be said of plans that cannot be edited as they are. */
function noticeOf(plans: readonly FoundPlan[]): Delivery | undefined {
  const odd = plans.find(({ state }) => state !== 'current');
  if (!odd || odd.state === 'current') return undefined;
  if (odd.state === 'earlier') return refused(texts.session.earlier);
  return {
    ...refused(odd.issues[0] ?? texts.session.damaged),
    ...(odd.name !== undefined && { made: odd.name }),
  };
}
