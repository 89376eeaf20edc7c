import type { Language } from '../../engine/words';
import type { Plan } from '../../plan/plan';
import type { Host } from '../host/host';
import type { NumberStyle } from '../number/number-style';
import { numbersIn } from '../number/numbers';
import type { Draft } from '../plan/draft';
import { type EnteredNumber, entered, withUsed } from '../plan/enter';
import { settled } from '../plan/history';
import { type PaneState, changed, firstState } from '../plan/pane-state';
import type { Desk } from '../session/desk';
import { type SessionVerbs, sessionVerbs } from '../session/verbs';
import { untilHere } from '../parts/fetched/until-here';
import { completed, edited, firstNow } from './now';

/** What the pane shows, who is told when that changes, and everything that can be done in it. */
export interface Pane extends Desk, SessionVerbs {
  /** Tells of every change until what it returns is called. */
  readonly follow: (told: () => void) => () => void;
  readonly setStyle: (style: StyleIn) => void;
  readonly setLanguage: (language: Language) => void;
  /** Changes with one editGroup are undone together. */
  readonly change: (next: (state: PaneState) => PaneState, editGroup?: string) => void;
  readonly edit: (next: (draft: Draft) => Draft, editGroup?: string) => void;
  /** Reads what is typed into a number field, and keeps it also when it is no number. */
  readonly enter: (field: string, text: string) => EnteredNumber;
  readonly use: (field: string, value: number | string, editGroup?: string) => void;
  /** Typing in a field has ended or gone on. */
  readonly settle: () => void;
}

/** How numbers are written while the pane speaks a language. */
type StyleIn = (language: Language) => NumberStyle;

interface Opening {
  readonly host: Host;
  readonly language: Language;
  readonly style: StyleIn;
  readonly plan: Plan;
  /** Does what moves the page, once the pointer is released. */
  readonly afterPress: (move: () => void) => void;
}

/** How long a pause in typing lasts before what was typed is judged. */
const pause = 900;

/** A pane, built once: it goes from one value to the next, and its verbs stay the same. */
export function openPane({ host, language, style: first, plan, afterPress }: Opening): Pane {
  let style = first;
  const state = firstState(plan);
  let current = firstNow(host === 'excel', {
    language,
    numbers: numbersIn(style(language), language),
    state,
  });
  const followers = new Set<() => void>();
  const set: Pane['set'] = (next) => {
    const before = current;
    const given = next(before);
    if (given === before) return;
    current = completed(given, before);
    followers.forEach((told) => told());
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopTyping = () => afterPress(() => set((now) => ({ ...now, isTyping: false })));
  const change: Pane['change'] = (next, editGroup) => {
    clearTimeout(timer);
    if (editGroup !== undefined) timer = setTimeout(stopTyping, pause);
    set((now) => edited({ ...now, isTyping: editGroup !== undefined }, next(now.state)));
  };
  const edit: Pane['edit'] = (next, editGroup) =>
    change((now) => changed(now, next(now.history.present), editGroup), editGroup);
  return {
    ...{ host, set, change, edit },
    now: () => current,
    follow: (told) => {
      followers.add(told);
      return () => followers.delete(told);
    },
    setStyle: (next) => {
      style = next;
      set((now) => ({ ...now, numbers: numbersIn(style(now.language), now.language) }));
    },
    setLanguage: (language) => {
      set((now) => ({ ...now, language, numbers: numbersIn(style(language), language) }));
      void untilHere(() => import('../plan/in-language')).then(({ inLanguage, planInLanguage }) =>
        set((now) => ({
          ...edited(now, inLanguage(now.state, language)),
          first: planInLanguage(now.first, language),
        })),
      );
    },
    enter: (field, text) => {
      const { state, numbers } = current;
      const { draft, became } = entered(state.history.present, field, text, numbers.style);
      edit(() => draft, field);
      return became;
    },
    use: (field, value, editGroup) => edit((draft) => withUsed(draft, field, value), editGroup),
    settle: () => {
      clearTimeout(timer);
      stopTyping();
      set((now) => ({ ...now, state: { ...now.state, history: settled(now.state.history) } }));
    },
    ...sessionVerbs({ host, set, now: () => current }),
  };
}
