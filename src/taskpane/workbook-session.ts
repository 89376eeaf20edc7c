import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalizedText } from '../engine/words';
import type { People } from '../plan/people';
import type { Plan } from '../plan/plan';
import type { SheetKey } from '../workbook/kept/sheet-keys';
import type { Losing, Settling, UpdateOptions } from '../workbook/plans/in-excel';
import type { ChangeFailure } from '../workbook/change/change-failures';
import type { FormulaForm } from '../workbook/description/forms';
import type { CopyForm } from '../workbook/copies/shared-copy';
import type { Delivery } from './host/deliver';
import type { Host } from './host/host';
import type { PaneState, Place } from './plan/pane-state';
import type { Kept, PlanHere } from './plan-here';
import { usePlansHere } from './plans-here';
import { texts } from './texts';
import type { Desk } from './workbook-work';

/** Where the plan stands in a workbook or a file, and what can be done with it there. */
export interface WorkbookSession {
  /** The plan of the workbook that the pane shows; none for a plan that is not in it yet. */
  readonly kept: Kept | undefined;
  /** Every plan that the workbook keeps, or that was opened from a file. */
  readonly found: readonly PlanHere[];
  /** The workbook has been looked at for plans. */
  readonly isRead: boolean;
  /** Something is under way; what, in words. */
  readonly running: LocalizedText | undefined;
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
  readonly remove: (losing?: Losing) => void;
  readonly freeze: () => void;
  readonly share: (form: CopyForm, sheets: readonly SheetKey[], result: number) => void;
  readonly download: (sheets: readonly SheetKey[], result: number) => void;
  readonly open: (file: File) => void;
  /** Whom the workbook or the opened file has; where there is neither, invented people. */
  readonly people: () => Promise<(People & { readonly areInvented: boolean }) | ChangeFailure>;
  readonly settle: (how: 'look' | Settling) => void;
}

/** What is fetched only when it is needed, since a first look at the pane needs none of it. */
const workbookWork = () => import('./workbook-work');
type Work = Awaited<ReturnType<typeof workbookWork>>;

export function useWorkbookSession(
  host: Host,
  state: PaneState,
  setState: (next: (state: PaneState) => PaneState) => void,
): WorkbookSession {
  const { plan } = state.history.present;
  const [running, setRunning] = useState<LocalizedText>();
  const [delivery, setDelivery] = useState<Delivery>();
  const isRunning = useRef(false);
  /** What the last update was to write; cells changed by hand may have kept it from some of it. */
  const wanted = useRef<Plan | undefined>(undefined);
  const plans = usePlansHere(state, setState, () => setDelivery(undefined));
  const { found, kept } = plans;
  const [isRead, setIsRead] = useState(host !== 'excel');
  const desk: Desk = { host, plan, plans, wanted };
  useEffect(() => {
    if (host !== 'excel') return;
    void workbookWork()
      .then(({ firstLook }) => firstLook(desk, setDelivery))
      .catch(() => undefined)
      .finally(() => setIsRead(true));
  }, [host]);

  /** One thing at a time; what goes wrong unforeseen is said, with the workbook's state unknown. */
  const run = async (stage: LocalizedText, work: (work: Work) => Promise<Delivery | undefined>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setDelivery(undefined);
    setRunning(stage);
    try {
      setDelivery(await work(await workbookWork()));
    } catch {
      const advice = host === 'excel' ? texts.failure.unknown : texts.failure.advice;
      setDelivery({ isGood: false, message: texts.failure.message, advice: [advice] });
    } finally {
      isRunning.current = false;
      setRunning(undefined);
    }
  };
  const { writing, preparing } = texts.footer;
  const { looking, reading, removing } = texts.session;
  /** A plan of the workbook is what this is done to; without one nothing is. */
  const withKept = (
    stage: LocalizedText,
    work: (work: Work, kept: Kept) => ReturnType<Work['update']>,
  ) => kept && void run(stage, (all) => work(all, kept));
  return {
    ...{ kept, found, isRead, running, delivery },
    clear: () => setDelivery(undefined),
    choose: (to) =>
      void plans
        .go(to, found)
        .then(workbookWork)
        .then(({ noticeOf }) => setDelivery(noticeOf(found))),
    showDraft: (next, said) => {
      plans.set(next);
      setDelivery((now) => (now && !now.isGood ? now : said));
    },
    insert: (...how) => void run(writing, ({ insert }) => insert(desk, ...how)),
    update: (...how) => withKept(writing, ({ update }, here) => update(desk, here, ...how)),
    convert: (form) => withKept(writing, ({ convert }, here) => convert(desk, here, form)),
    repair: () => withKept(writing, ({ repair }, here) => repair(desk, here)),
    reread: () => void run(looking, ({ reread }) => reread(desk)),
    remove: (losing) => withKept(removing, ({ remove }, here) => remove(desk, here, losing)),
    freeze: () => withKept(writing, ({ freeze }, here) => freeze(here)),
    share: (...how) => void run(preparing, ({ share }) => share(desk, ...how)),
    download: (...how) => void run(preparing, ({ download }) => download(desk, ...how)),
    open: (file) => void run(reading, ({ open }) => open(desk, file)),
    people: async () => (await workbookWork()).people(desk),
    settle: (how) => void run(looking, ({ settle }) => settle(desk, how)),
  };
}
