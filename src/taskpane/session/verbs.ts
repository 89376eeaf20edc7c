import type { Deal, People } from '../../plan/people';
import type { ChangeFailure } from '../../workbook/change/change-failures';
import { after } from '../pane/now';
import type { PaneState, Place } from '../plan/pane-state';
import type { Delivery } from './delivery';
import type { Desk } from './desk';
import { type Verb, canCancel } from './session';
import { untilHere } from '../parts/fetched/until-here';

/** What the pane asks of a workbook or of files. */
export interface SessionVerbs {
  /** Looks at the workbook that the pane stands in. */
  readonly look: () => void;
  /** One of the things that can be done, unless another is being done. */
  readonly ask: <V extends Verb>(verb: V, ...how: How<V>) => void;
  /** Leaves what is being done, as if it had not been asked for, where nothing has become of it yet. */
  readonly cancel: () => void;
  /** Goes to another plan: to its newest draft, or as the workbook has it. */
  readonly choose: (at: Place) => void;
  /** Shows a draft that was left unsaved, and says so unless there is worse to say. */
  readonly showDraft: (next: PaneState, said: Delivery) => void;
  /** What became of the last thing is no longer to be said. */
  readonly dismiss: () => void;
  /** Whom the workbook or the opened file has; where there is neither, invented people. */
  readonly people: () => Promise<(People & { readonly areInvented: boolean }) | ChangeFailure>;
  /** The deals that stand there, whatever else is still calculated. */
  readonly deals: () => Promise<readonly Deal[] | ChangeFailure>;
}

/** What is fetched only when it is needed, since a first look at the pane needs none of it. */
const fetchWork = () => untilHere(() => import('./work/work'));
type Works = Awaited<ReturnType<typeof fetchWork>>['work'];
type How<V extends Verb> = Parameters<Works[V]> extends [unknown, ...infer R] ? R : never;

export function sessionVerbs(desk: Desk): SessionVerbs {
  const { host, now, set } = desk;
  let asked = new AbortController();
  const say = (said: Delivery | undefined) => set((now) => after(now, { is: 'noticed', said }));
  return {
    look: () => {
      if (host !== 'excel') return;
      void fetchWork()
        .then(({ firstLook }) => firstLook(desk))
        .catch(() => undefined)
        .finally(() =>
          set((now) => ({ ...now, session: { ...now.session, found: now.session.found ?? [] } })),
        );
    },
    ask: (verb, ...how) => {
      if (now().session.doing.is === 'working') return;
      const from = now();
      const mine = (asked = new AbortController());
      set((now) => after(now, { is: 'begun' }));
      void fetchWork()
        .then(({ attemptAt, work, unforeseen }) => {
          const act = work[verb] as (...all: unknown[]) => Promise<Delivery | undefined>;
          const done = act(attemptAt(desk, from, mine.signal), ...how);
          return done.catch((error: unknown) => unforeseen(error, host));
        })
        .then((said) => {
          // What was cancelled may end, or fail, much later: nobody waits for it any more.
          if (!mine.signal.aborted) set((now) => after(now, { is: 'ended', said }));
        });
    },
    cancel: () => {
      if (!canCancel(now().session.doing)) return;
      asked.abort();
      set((now) => after(now, { is: 'cancelled' }));
    },
    choose: (at) =>
      void fetchWork()
        .then(({ choose }) => choose(desk, at))
        .then(say),
    showDraft: (next, said) =>
      set((now) => after({ ...now, state: next }, { is: 'restored', said })),
    dismiss: () => say(undefined),
    people: async () => (await fetchWork()).people({ ...desk, from: now() }),
    deals: async () => (await fetchWork()).deals({ ...desk, from: now() }),
  };
}
