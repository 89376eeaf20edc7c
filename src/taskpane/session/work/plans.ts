import { parsePlan } from '../../../plan/document/parse-plan';
import type { Plan } from '../../../plan/plan';
import type { OpenedPlan } from '../../../workbook/plans/open-file';
import { withTypedSince } from '../../../workbook/reopened/typed-since';
import type { Now } from '../../pane/now';
import { type PaneState, type Place, firstState, isSame, placesOf } from '../../plan/pane-state';
import { begun, freeNumber, goneTo, newest, placed, shownAt } from '../../plan/places';
import type { Desk } from '../desk';
import { type PlanHere, isCurrent } from '../plan-here';

/*
 * The plans of the workbook and of opened files, and what the pane shows of them. The pane goes from
 * one to another in steps that Undo takes back, so that no draft is lost on the way.
 */

type Step = (state: PaneState) => PaneState;
type Read = readonly PlanHere[];

const withState = (now: Now, next: Step): Now => ({ ...now, state: next(now.state) });
const withFound = (now: Now, found: Read): Now => ({ ...now, session: { ...now.session, found } });

/** The plan of a place, instead of what is shown. */
export const showing =
  (read: Read, wanted?: Place): Step =>
  (state) => {
    const current = read.filter(isCurrent);
    const next = current.find((one) => one.at === wanted) ?? current[0];
    if (next) return shownAt(state, next.plan, next.at);
    const earlier = read.find((one) => one.state === 'earlier');
    return earlier?.state === 'earlier' ? begun(state, earlier.plan) : state;
  };

/** A plan's newest draft, with what came into its cells since `before`; or as the workbook has it. */
export const goingTo =
  (to: Place, read: Read, before: Plan | undefined): Step =>
  (state) => {
    const as = read.filter(isCurrent).find((one) => one.at === to)?.plan;
    const last = newest(state).find((step) => step.at === to);
    if (!last) return as ? shownAt(state, as, to) : state;
    if (!as || !before || isSame(before, as)) return goneTo(state, last);
    return goneTo(state, { ...last, plan: withTypedSince(last.plan, before, as) });
  };

export const go = (desk: Desk, step: Step): void => desk.set((now) => withState(now, step));

/** The pane opens with the workbook's plan, unless something has been done in it already. */
export const openWith = (desk: Desk, read: Read): void =>
  desk.set((now) => {
    const { past, future } = now.state.history;
    const first = read.find(isCurrent) ?? read.find((one) => one.state === 'earlier');
    const next = withFound(now, read);
    if (!first || past.length + future.length > 0) return next;
    return withState(next, () => firstState(first.plan, isCurrent(first) ? first.at : 0));
  });

/** What the workbook keeps now. A draft whose plan is gone from it is a plan that is in none. */
export const take = (desk: Desk, read: Read): void =>
  desk.set((now) => {
    const keys = read.filter(isCurrent).map((one): Place => one.at);
    const gone = placesOf(now.state).filter((at) => typeof at === 'string' && !keys.includes(at));
    return withState(withFound(now, read), (state) =>
      gone.reduce((left, at) => placed(left, at, freeNumber(left)), state),
    );
  });

/** The plans of a file that is opened, beside those of files opened before. */
export function add(desk: Desk, opened: readonly OpenedPlan[], file: string): Read {
  const { found = [] } = desk.now().session;
  const files = 1 + Math.max(0, ...found.map(({ at }) => Number.parseInt(at, 10)));
  const read = opened.map((one) => ({ ...one, file, at: `${files}:${one.sheet}` }));
  desk.set((now) => withState(withFound(now, [...found, ...read]), showing(read)));
  return read;
}

/** A plan that was changed in its file, in place of what the file had. */
export function replace(desk: Desk, changed: PlanHere): Read {
  const { found = [] } = desk.now().session;
  const read = found.map((one) => (one.at === changed.at ? changed : one));
  desk.set((now) => withFound(now, read));
  return read;
}

/** The plan that was shown is in the workbook now. What was typed meanwhile stays. */
export const inserted = (desk: Desk, from: Now, sheet: string, read: Read): void =>
  go(desk, (state) => {
    const { plan, at } = from.state.history.present;
    const here = from.kept ? state : placed(state, at, sheet);
    return state.history.present.plan === plan ? showing(read, sheet)(here) : here;
  });

/** The plan is in the workbook as it was shown; what was typed meanwhile is a draft of it. */
export const written = (desk: Desk, from: Now, to: Place, read: Read): void =>
  go(desk, (state) => {
    const { plan } = from.state.history.present;
    const step = state.history.present.plan === plan ? showing(read, to) : goingTo(to, read, plan);
    return step(state);
  });

/** A plan that was not in the workbook before, and holds what was shown, is the plan shown. */
export function recognize(desk: Desk, from: Now, read: Read): void {
  const { plan, at } = from.state.history.present;
  const { found = [] } = from.session;
  const wanted = parsePlan(plan);
  const come = read
    .filter(isCurrent)
    .find(
      (one) =>
        !found.some((other) => other.at === one.at) && wanted.ok && isSame(one.plan, wanted.value),
    );
  if (come && !from.kept) {
    go(desk, (state) => shownAt(placed(state, at, come.at), come.plan, come.at));
  }
}
