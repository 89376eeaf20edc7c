import type { Plan } from '../../plan/plan';
import { type Draft, draftOf } from './draft';
import type { History } from './history';
import { type PaneState, type Place, type Step, changed, isSame, placesOf } from './pane-state';

/*
 * Which plan the pane is at. Going to another plan is a step like any other: Undo goes back to the
 * one before, with what was not written yet, and with the place that it has in the workbook.
 */

/** The state with a plan in the place that it has; no step where that is what it shows already. */
export const shownAt = (state: PaneState, plan: Plan, at: Place): PaneState =>
  goneTo(state, { ...draftOf(plan), whatIf: whatIfAt(state, at), at });

/** What is moved of a plan under What if is no part of it, and stays. */
const whatIfAt = (state: PaneState, place: Place) =>
  newest(state).find(({ at }) => at === place)?.whatIf;

/** The state with another step's draft; no step where that is what it shows already. */
export function goneTo(state: PaneState, step: Omit<Step, 'shown'>): PaneState {
  const { present } = state.history;
  const isHere = present.at === step.at && isSame(held(present), held(step));
  return isHere ? state : changed(state, step, undefined, step.at);
}

/** What is held of a draft that a person could lose. */
export const held = ({ plan, typed, off = [] }: Pick<Draft, 'plan' | 'typed' | 'off'>) => [
  ...[plan, off],
  Object.values(typed).filter((fields) => Object.keys(fields).length > 0),
];

/** The state with a plan that is in no workbook yet, beside the one that was shown. */
export const begun = (state: PaneState, plan: Plan): PaneState =>
  changed(state, draftOf(plan), undefined, freeNumber(state));

/** The state of a plan that has got another place: inserted, or gone from the workbook. */
export const placed = (state: PaneState, from: Place, to: Place): PaneState => ({
  ...state,
  history: mapped(state.history, (step) => (step.at === from ? { ...step, at: to } : step)),
});

export const freeNumber = (state: PaneState): number =>
  1 + Math.max(0, ...placesOf(state).filter((at) => typeof at === 'number'));

/** The newest draft of each plan that the pane has been at, the present one last. */
export function newest({ history: { past, present } }: PaneState): readonly Step[] {
  const steps = [...past, present];
  return steps.filter(({ at }, k) => steps.findLastIndex((other) => other.at === at) === k);
}

/**
 * The plans that are in no workbook yet, to choose among: the one shown, and those in which somebody
 * has changed something. What is as it was begun can be begun again.
 */
export const begunPlans = (state: PaneState): readonly Step[] =>
  newest(state).filter(
    ({ at }) => typeof at === 'number' && (at === state.history.present.at || isTouched(state, at)),
  );

function isTouched({ history: { past, present } }: PaneState, place: Place): boolean {
  const [first, ...later] = [...past, present].filter(({ at }) => at === place);
  return first !== undefined && later.some((step) => !isSame(held(step), held(first)));
}

/** Every step changed in the same way, which is no step of its own. */
export const mapped = <T>(history: History<T>, change: (step: T) => T): History<T> => ({
  past: history.past.map(change),
  present: change(history.present),
  future: history.future.map(change),
  editGroup: history.editGroup,
});
