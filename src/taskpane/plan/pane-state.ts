import { parsePlan, tableOf } from '../../plan/plan';
import { type Draft, type TablePlan, draftOf } from './draft';
import { type History, begin, record, redone, undone } from './history';
import { type SoldResult, halfway, isSameMeasure } from './result';

/** A draft with the last valid plan, which the chart shows while the draft is not one. */
export interface Step extends Draft {
  readonly shown: TablePlan;
}

/** All that the pane knows of a plan. */
export interface PaneState {
  readonly history: History<Step>;
  readonly result: SoldResult;
  /** What was typed as a result and is no number. */
  readonly typedResult: string | undefined;
}

export const firstState = (plan: TablePlan): PaneState => ({
  history: begin({ ...draftOf(plan), shown: plan }),
  result: halfway,
  typedResult: undefined,
});

/** Whether a draft is a plan: every field read, every number allowed. */
export const isPlan = ({ plan, typed }: Draft): boolean =>
  Object.keys(typed).length === 0 && parsePlan(plan).ok && plan.period.from <= plan.period.to;

/** The state after a change of the draft. Changes with one grain are undone together. */
export function changed(state: PaneState, draft: Draft, grain?: string): PaneState {
  const before = state.history.present.shown;
  const step = { plan: draft.plan, typed: draft.typed, shown: shownBy(draft, before) };
  return withHistory(state, record(state.history, step, grain));
}

/** The name or period at fault says nothing of the curve, which is shown as it is. */
function shownBy(draft: Draft, before: TablePlan): TablePlan {
  const isRead = Object.keys(draft.typed).length === 0;
  return isRead && tableOf(draft.plan.component).ok
    ? draft.plan
    : { ...draft.plan, component: before.component };
}

export function withUndo(state: PaneState): PaneState {
  const history = undone(state.history);
  return history ? withHistory(state, history) : state;
}

export function withRedo(state: PaneState): PaneState {
  const history = redone(state.history);
  return history ? withHistory(state, history) : state;
}

/** A result stays while it means the same: a share of any goal, an amount of the same measure. */
function withHistory(state: PaneState, history: History<Step>): PaneState {
  const { component: before } = state.history.present.shown;
  const { component: now } = history.present.shown;
  const stays = 'share' in state.result || isSameMeasure(before, now);
  if (stays) return { ...state, history };
  return { history, result: halfway, typedResult: undefined };
}
