import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Language, LocalizedText } from '../../engine/words';
import { openPart } from '../plan/draft';
import type { FieldIssue } from '../plan/field-issue';
import type { Now } from './now';
import type { Pane } from './pane';

/** The pane itself, which stays one and the same: what is drawn of it follows what it shows. */
export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane, for what does something in it and shows nothing of it. */
export function usePaneVerbs(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A part of the pane stands outside it.');
  return pane;
}

/** What a part of the pane shows; it is drawn anew when that is another, and not at every change. */
export function useNow<T>(select: (now: Now) => T): T {
  const { now, follow } = usePaneVerbs();
  const [, redraw] = useReducer<number, undefined>((count) => count + 1, 0);
  const value = select(now());
  const drawn = useRef({ select, value });
  drawn.current = { select, value };
  useLayoutEffect(() => {
    const look = () => {
      const { select, value } = drawn.current;
      if (!isAlike(select(now()), value)) redraw(undefined);
    };
    look();
    return follow(look);
  }, [now, follow]);
  return value;
}

/** The same value, or a record of the same values. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  return (
    mine.length === theirs.length &&
    mine.every(([key, value]) => Object.is(value, (other as Record<string, unknown>)[key]))
  );
}

/**
 * What the parts of a place show: they are drawn anew when that is another. Unless the place says otherwise
 * it is everything.
 */
export const Followed = createContext<(now: Now) => unknown>((now) => now);

/** What shows the plan, whatever the result at the slider is and whatever is moved beside the plan. */
export const followPlan = ({ state, ...now }: Now) => {
  const { past, present, future } = state.history;
  const { plan, shown, selected, typed, off, at } = present;
  const { language, numbers, issues, session, first, areDraftsKept } = now;
  return {
    ...{ plan, shown, selected, typed, off, at },
    ...{ canUndo: past.length > 0, canRedo: future.length > 0 },
    ...{ language, numbers, issues, session, first, areDraftsKept },
  };
};

/** What cannot be seen follows nothing. */
export const followNothing = () => undefined;

export function useWords(): (words: LocalizedText) => string {
  return localizeIn[useNow(({ language }) => language)];
}

const localizeIn: Readonly<Record<Language, (words: LocalizedText) => string>> = {
  en: ({ en }) => en,
  da: ({ da }) => da,
};

/** Everything that a part of the pane may need, for one that shows the plan that is being made. */
export function usePane() {
  const pane = usePaneVerbs();
  useNow(useContext(Followed));
  const now = pane.now();
  return {
    ...pane,
    ...now,
    localize: localizeIn[now.language],
    /** Of what is only there while a component is open. */
    get part() {
      return now.part ?? openPart(now.state.history.present);
    },
    /** What is wrong with a field of the open component. */
    issueAt: (field: string): FieldIssue | undefined =>
      now.issues.find((one) => one.component === now.part?.component.id && one.field === field),
  };
}
