import type { Language } from '../../engine/words';
import type { PlanComponent } from '../../plan/kind';
import type { Component } from '../../plan/kinds';
import type { Plan } from '../../plan/plan';
import type { Numbers } from '../number/numbers';
import { partOpen } from '../plan/draft';
import { type FieldIssue, issuesIn } from '../plan/field-issue';
import type { PaneState } from '../plan/pane-state';
import type { Kept } from '../session/plan-here';
import {
  type Session,
  type SessionEvent,
  doingAfter,
  firstSession,
  keptAt,
} from '../session/session';

/** All that the pane shows, as one value. */
export interface Now {
  readonly language: Language;
  readonly numbers: Numbers;
  /** The plan in the making. */
  readonly state: PaneState;
  /** Somebody is typing in a field. */
  readonly isTyping: boolean;
  /** Where the plan stands in a workbook or a file. */
  readonly session: Session;
  readonly first: Plan;
  /** Whether the browser keeps drafts, once that is known. */
  readonly areDraftsKept: boolean | undefined;
  /** The component that is open, with its measure; none in an empty plan. */
  readonly part: PlanComponent<Component> | undefined;
  /** The plan of the workbook that the pane shows; none for a plan that is not in it yet. */
  readonly kept: Kept | undefined;
  /** Issues as they are shown: one that only arises while typing waits for the typing to end. */
  readonly issues: readonly FieldIssue[];
}

/** What follows from the rest. */
type Derived = 'part' | 'kept' | 'issues';
export type Given = Omit<Now, Derived>;

export const firstNow = (
  hasWorkbook: boolean,
  given: Pick<Now, 'language' | 'numbers' | 'state'>,
): Now =>
  completed({
    ...given,
    ...{ isTyping: false, first: given.state.history.present.plan, areDraftsKept: undefined },
    session: firstSession(hasWorkbook),
  });

/**
 * A value with what follows from it. While a number is being typed its first digits are often wrong:
 * then only issues that already stood are shown, and one that is mended goes at once.
 */
export function completed(next: Given, before?: Now): Now {
  const { state, numbers, isTyping, session } = next;
  const { at } = state.history.present;
  const kept = keptAt(session, at);
  const isSame = before?.numbers === numbers && isJudgedAlike(before.state, state);
  const found = isSame && before.isTyping === isTyping ? before.issues : issuesIn(state, numbers);
  const stood = new Set(before?.issues.map(nameOf));
  const issues = isTyping ? found.filter((issue) => stood.has(nameOf(issue))) : found;
  return {
    ...next,
    kept,
    session: kept && session.seen.get(at) !== kept.plan ? withSeen(session, at, kept) : session,
    part: isSame ? before.part : partOpen(state.history.present),
    issues: before?.issues.length === 0 && issues.length === 0 ? before.issues : issues,
  };
}

/** Whether two states have the same faults, and the same component open. */
function isJudgedAlike(one: PaneState, other: PaneState): boolean {
  const { present: was } = one.history;
  const { present: is } = other.history;
  return (
    was.plan === is.plan &&
    was.shown === is.shown &&
    was.selected === is.selected &&
    was.typed === is.typed &&
    one.typedResult === other.typedResult
  );
}

const nameOf = ({ component, field }: FieldIssue) => `${component ?? ''}/${field}`;

const withSeen = (session: Session, at: Kept['at'] | number, { plan }: Kept): Session => ({
  ...session,
  seen: new Map([...session.seen, [at, plan]]),
});

export const after = (now: Given, event: SessionEvent): Given => ({
  ...now,
  session: { ...now.session, doing: doingAfter(now.session.doing, event) },
});

/** After a person has changed something; another plan makes the last word stale. */
export function edited(now: Now, state: PaneState): Given {
  const isOther = state.history.present.plan !== now.state.history.present.plan;
  const next = { ...now, state };
  return isOther ? after(next, { is: 'edited' }) : next;
}
