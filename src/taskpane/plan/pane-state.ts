import type { Plan } from '../../plan/plan';
import { isTable, kindOf, tableOf } from '../../plan/kinds';
import { partsOf } from '../../plan/parts';
import { knownRules } from '../../plan/known-rules';
import { type Draft, draftOf, isAllRead, openTable, partOpen } from './draft';
import { type History, begin, record, redone, undone } from './history';
import { type SoldResult, atFirst, isSameMeasure } from './result';

/** A plan's own key in its workbook or file; a number for a plan that is in none. */
export type Place = string | number;

/** A draft with the last plan that can be shown, which the chart shows while the draft is not one. */
export interface Step extends Draft {
  readonly shown: Plan;
  /** Which plan it is a draft of. Steps of several plans stand in one history. */
  readonly at: Place;
}

export interface PaneState {
  readonly history: History<Step>;
  /** Of the open component; each begins where its plan is decided. */
  readonly result: SoldResult;
  /** What was typed as a result and is no number. */
  readonly typedResult: string | undefined;
}

export const firstState = (plan: Plan, at: Place = 0): PaneState => ({
  history: begin({ ...draftOf(plan), shown: plan, at }),
  result: atFirst,
  typedResult: undefined,
});

export const placesOf = ({ history: { past, present, future } }: PaneState): readonly Place[] => [
  ...new Set([...past, present, ...future].map(({ at }) => at)),
];

/** Whether a draft is a plan: it has a component, every field is read and every number allowed. */
export const isPlan = (draft: Draft): boolean =>
  draft.plan.components.length > 0 &&
  isAllRead(draft) &&
  knownRules().issues(draft.plan).length === 0 &&
  draft.plan.name.trim() !== '' &&
  partsOf(draft.plan).every((part) => kindOf(part.component).check(part).ok);

/**
 * The state after a change of the draft, or with the draft of another plan. Changes with one edit group
 * are undone together.
 */
export function changed(
  state: PaneState,
  draft: Draft,
  editGroup?: string,
  at: Place = state.history.present.at,
): PaneState {
  const { plan, selected, typed, off = [], whatIf } = draft;
  const shown = shownBy(draft, state.history.present);
  const step = { plan, selected, typed, off, whatIf, at, shown };
  return withHistory(state, record(state.history, step, editGroup));
}

/**
 * A component that is opened, which is no step to undo. The curve shows the plan as it was last
 * whole.
 */
export function opened(state: PaneState, selected: number): PaneState {
  const { history } = state;
  if (selected === history.present.selected) return state;
  const present = { ...history.present, selected };
  return { history: { ...history, present }, result: atFirst, typedResult: undefined };
}

/** The name or period at fault says nothing of the curve, which is shown as it is. */
function shownBy(draft: Draft, before: Step): Plan {
  const part = partOpen(draft);
  const paid = part && (isTable(part) ? tableOf(part) : kindOf(part.component).check(part));
  if (isAllRead(draft) && paid?.ok !== false) return draft.plan;
  const { components } = draft.plan;
  const open = components[draft.selected];
  const last = before.shown.components.find(({ id }) => id === open?.id);
  const kept = components.map((one, k) => (k === draft.selected && last ? last : one));
  return { ...draft.plan, measures: before.shown.measures, components: kept };
}

export const withUndo = (state: PaneState): PaneState => stepped(state, undone);

export const withRedo = (state: PaneState): PaneState => stepped(state, redone);

/** One step back or on, past those that changed nothing that can be seen. */
function stepped(
  state: PaneState,
  by: (history: History<Step>) => History<Step> | undefined,
): PaneState {
  const history = by(state.history);
  if (!history) return state;
  const next = withHistory(state, history);
  return isSameStep(state.history.present, history.present) ? stepped(next, by) : next;
}

const isSameStep = (one: Step, other: Step): boolean =>
  one.at === other.at && isSame(seen(one), seen(other));

/** What of a step can be seen, and is a step to undo. */
const seen = ({ plan, typed, off = [], whatIf }: Step) => [plan, typed, off, whatIf];

/** Whether two plans, or two drafts, hold the same; as a workbook keeps them, fields stand in another order. */
export function isSame(one: unknown, other: unknown): boolean {
  const [first = '', second = ''] = [one, other].map((each) => JSON.stringify(each));
  if (first === second || first.length !== second.length) return first === second;
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** A result stays while it means the same: a share of any goal, an amount of the same measure. */
function withHistory(state: PaneState, history: History<Step>): PaneState {
  const before = openTable({ ...state.history.present, plan: state.history.present.shown });
  const now = openTable({ ...history.present, plan: history.present.shown });
  const isOther =
    state.history.present.at !== history.present.at || before?.component.id !== now?.component.id;
  const stays = !isOther && ('share' in state.result || isSameMeasure(before, now));
  return stays ? { ...state, history } : { history, result: atFirst, typedResult: undefined };
}
