import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../plan/plan';
import type { OpenedPlan } from '../workbook/plans/open-file';
import { type Kept, type PlanHere, isCurrent } from './plan-here';
import { type PaneState, type Place, firstState, isSame } from './plan/pane-state';
import { begun, freeNumber, goneTo, newest, placed, placesOf, shownAt } from './plan/places';

/** What is known of plans here, and how the pane goes among them. */
export type PlansHere = ReturnType<typeof usePlansHere>;

/**
 * The plans of the workbook and of opened files, and what the pane shows of them. The pane goes from
 * one to another in steps that Undo takes back, so that no draft is lost on the way.
 */
export function usePlansHere(
  state: PaneState,
  setState: (next: (state: PaneState) => PaneState) => void,
  changedByHand: () => void,
) {
  const { plan, at } = state.history.present;
  const [found, setFound] = useState<readonly PlanHere[]>([]);
  const files = useRef(0);
  const latest = useRef(state);
  latest.current = state;
  const kept = found.find((one): one is Kept => isCurrent(one) && one.at === at);

  /** What a person changes makes the last word stale; a plan that came from the workbook does not. */
  const shown = useRef<Plan | undefined>(undefined);
  useEffect(() => {
    if (plan !== shown.current) changedByHand();
  }, [plan]);
  const set = (next: (state: PaneState) => PaneState) =>
    setState((now) => {
      const then = next(now);
      shown.current = then.history.present.plan;
      return then;
    });

  /** The plan that the workbook had when the pane was last at a place. */
  const seen = useRef(new Map<Place, Plan>());
  if (kept) seen.current.set(at, kept.plan);

  /** The plan of a place, instead of what is shown. */
  const show = (read: readonly PlanHere[], wanted?: string) => {
    const current = read.filter(isCurrent);
    const next = current.find((one) => one.at === wanted) ?? current[0];
    const earlier = read.find((one) => one.state === 'earlier');
    if (next) set((now) => shownAt(now, next.plan, next.at));
    else if (earlier?.state === 'earlier') set((now) => begun(now, earlier.plan));
  };
  /** A plan's newest draft, with what came into its cells since `before`; or as the workbook has it. */
  const go = async (to: Place, read: readonly PlanHere[], before = seen.current.get(to)) => {
    const as = read.filter(isCurrent).find((one) => one.at === to)?.plan;
    const isOld = as && before && !isSame(before, as);
    const rebase = isOld
      ? (await import('../workbook/reopened/typed-since')).withTypedSince
      : undefined;
    const last = newest(latest.current).find((step) => step.at === to);
    if (!last) set((now) => (as ? shownAt(now, as, to) : now));
    else if (!rebase || !isOld) set((now) => goneTo(now, last));
    else set((now) => goneTo(now, { ...last, plan: rebase(last.plan, before, as) }));
  };
  return {
    ...{ found, kept, set, show, go },
    /** The pane opens with the workbook's plan, unless something has been done in it already. */
    open: (read: readonly PlanHere[]) => {
      setFound(read);
      const { past, future } = latest.current.history;
      if (past.length + future.length > 0) return;
      const first = read.find(isCurrent) ?? read.find((one) => one.state === 'earlier');
      if (first) set(() => firstState(first.plan, isCurrent(first) ? first.at : 0));
    },
    /** What the workbook keeps now. A draft whose plan is gone from it is a plan that is in none. */
    take: (read: readonly PlanHere[]) => {
      setFound(read);
      const keys = read.filter(isCurrent).map((one): Place => one.at);
      set((now) =>
        placesOf(now)
          .filter((place) => typeof place === 'string' && !keys.includes(place))
          .reduce((state, place) => placed(state, place, freeNumber(state)), now),
      );
    },
    /** The plans of a file that is opened, beside those of files opened before. */
    add: (opened: readonly OpenedPlan[], file: string): readonly PlanHere[] => {
      files.current += 1;
      const read = opened.map((one) => ({ ...one, file, at: `${files.current}:${one.sheet}` }));
      setFound([...found, ...read]);
      show(read);
      return read;
    },
    /** The plan that was shown is in the workbook now. What was typed meanwhile stays. */
    inserted: (sheet: string, read: readonly PlanHere[]) => {
      if (!kept) set((now) => placed(now, at, sheet));
      if (latest.current.history.present.plan === plan) show(read, sheet);
    },
    written: (to: string, read: readonly PlanHere[]): Promise<void> => {
      const isAsWritten = latest.current.history.present.plan === plan;
      return isAsWritten ? Promise.resolve(show(read, to)) : go(to, read, plan);
    },
    /** A plan that was not in the workbook before, and holds what is shown, is the plan shown. */
    recognize: async (read: readonly PlanHere[]) => {
      const { parsePlan } = await import('../plan/document/parse-plan');
      const wanted = parsePlan(plan);
      const come = read
        .filter(isCurrent)
        .find(
          (one) =>
            !found.some((other) => other.at === one.at) &&
            wanted.ok &&
            isSame(one.plan, wanted.value),
        );
      if (come && !kept) set((now) => shownAt(placed(now, at, come.at), come.plan, come.at));
    },
  };
}
