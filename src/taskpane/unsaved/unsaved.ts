import type { Plan } from '../../plan/plan';
import { withTypedSince } from '../../workbook/reopened/typed-since';
import { draftOf } from '../plan/draft';
import { begin } from '../plan/history';
import {
  type PaneState,
  type Place,
  type Step,
  changed,
  firstState,
  isPlan,
  isSame,
} from '../plan/pane-state';
import { freeNumber, held, newest } from '../plan/places';
import { type PlanHere, isCurrent } from '../session/plan-here';
import { type StoredDraft, type StoredStep, storedStep } from './stored-draft';

/** The file that a draft's plan came from, which is gone after a reload: it is known when it is opened. */
export type Origins = ReadonlyMap<Place, { readonly sheet: string; readonly plan: Plan }>;

/** What the workbook has of a plan; where it has none, the plan that the pane opens with. */
const savedAs = (at: Place, found: readonly PlanHere[], first: Plan): Plan =>
  found.filter(isCurrent).find((one) => one.at === at)?.plan ?? first;

export const isUnsaved = (step: Step, found: readonly PlanHere[], first: Plan): boolean =>
  !isSame(held(step), held(draftOf(savedAs(step.at, found, first))));

/** Whether a reload would lose something: the draft, or what is moved under What if. */
export const isToKeep = (step: Step, found: readonly PlanHere[], first: Plan): boolean =>
  step.whatIf !== undefined || isUnsaved(step, found, first);

/** How many steps can be undone after a reload. */
const steps = 20;

/** What is to be stored of the drafts that are in no workbook yet; undefined where there is none. */
export function toStore(
  state: PaneState,
  found: readonly PlanHere[],
  first: Plan,
  origins: Origins,
): Omit<StoredDraft, 'compsheet' | 'when'> | undefined {
  const last = newest(state);
  if (!last.some((step) => isToKeep(step, found, first))) return undefined;
  const { past, present } = state.history;
  const kept = past.filter((step, k) => k >= past.length - steps || last.includes(step));
  const places = new Set([...kept, present].map(({ at }) => at));
  const bases = [...places].flatMap((at) => {
    const read = found.filter(isCurrent).find((one) => one.at === at) ?? origins.get(at);
    return read ? [{ at, sheet: read.sheet, plan: read.plan }] : [];
  });
  return { present: storedStep(present), past: kept.map(storedStep), bases };
}

export interface Restored {
  readonly state: PaneState;
  readonly origins: Origins;
}

/**
 * The state with the drafts that were stored, on top of what the pane shows: a draft of the workbook's
 * plan with what was typed into cells since, any other as a plan that is in no workbook.
 */
export function restored(
  state: PaneState,
  stored: StoredDraft,
  found: readonly PlanHere[],
): Restored {
  const { past, present } = state.history;
  const isFresh = past.length === 0;
  const origins = new Map<Place, { sheet: string; plan: Plan }>();
  const places = new Map<Place, Place>();
  let free = isFresh ? 0 : freeNumber(state);
  const placeOf = (at: Place): Place => {
    const known = places.get(at) ?? found.filter(isCurrent).find((one) => one.at === at)?.at;
    const place = known ?? free++;
    places.set(at, place);
    const base = stored.bases.find((one) => one.at === at);
    if (typeof place === 'number' && base) origins.set(place, base);
    return place;
  };
  const steps = [...stored.past, stored.present].map((step) => ({ ...step, at: placeOf(step.at) }));
  const last = steps.length - 1;
  const now = found.filter(isCurrent).find((one) => one.at === steps[last]?.at)?.plan;
  const base = stored.bases.find((one) => one.at === stored.present.at)?.plan;
  const [head = stored.present, ...rest] = steps.map((step, k) =>
    k === last && now && base ? { ...step, plan: withTypedSince(step.plan, base, now) } : step,
  );
  const begun = rest.reduce<PaneState>(
    (state, step) => changed(state, step, undefined, step.at),
    firstOf(head, now ?? head.plan),
  );
  const isKnown = isFresh && (typeof present.at === 'number' || isSame(held(present), held(head)));
  const before = isKnown ? [] : [...past, present];
  const history = { ...begun.history, past: [...before, ...begun.history.past] };
  return { state: { ...begun, history }, origins };
}

function firstOf(step: StoredStep, whole: Plan): PaneState {
  const shown = isPlan(step) ? step.plan : whole;
  return { ...firstState(step.plan), history: begin({ ...step, shown }) };
}
