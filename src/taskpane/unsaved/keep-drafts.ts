import { mark } from '../../plan/document/fingerprint';
import { documentAddress } from '../host/host';
import type { Now } from '../pane/now';
import type { Pane } from '../pane/pane';
import { goneTo, placed } from '../plan/places';
import { isCurrent } from '../session/plan-here';
import { isSame } from '../plan/pane-state';
import { texts } from './texts';
import type { Delivery } from '../session/delivery';
import { type Shelf, dropDraft, putDraft, takeDraft } from './draft-shelf';
import { draftText } from './stored-draft';
import { local, openTabs, session, thisTab } from './this-tab';
import { type Origins, isToKeep, restored, toStore } from './unsaved';

export interface DraftKeeper {
  /** Stores what is unsaved, and answers whether that went; undefined where nothing is. */
  readonly keep: (now: Now) => boolean | undefined;
  readonly changed: (now: Now) => void;
}

/** While this stands, a draft is being shown; if that stopped the pane, it is not shown again. */
const trial = 'compsheet.restoring';

export async function keepDrafts({ host, now, showDraft }: Pane): Promise<DraftKeeper> {
  const address = documentAddress(host);
  const home = host === 'browser' ? 'tab' : address === '' ? 'new' : mark(address);
  const shelf: Shelf = { local, home, tab: await thisTab() };
  let origins: Origins = new Map();
  const hasFailed = session.get(trial) !== undefined;
  session.remove(trial);
  const draft = hasFailed ? undefined : takeDraft(shelf, await openTabs());
  if (draft) {
    const {
      state,
      session: { found = [] },
      first,
    } = now();
    const { state: next, origins: from } = restored(state, draft, found);
    if (isToKeep(next.history.present, found, first)) {
      origins = from;
      session.put(trial, '1');
      showDraft(next, isBack(draft.when, next.history.present.plan.language));
      setTimeout(() => session.remove(trial));
    }
  }
  return {
    keep: ({ state, session: { found = [] }, first }) => {
      const unsaved = toStore(state, found, first, origins);
      if (!unsaved) {
        dropDraft(shelf);
        return undefined;
      }
      const when = new Date().toISOString();
      return (
        putDraft(shelf, draftText({ ...unsaved, when })) ||
        putDraft(shelf, draftText({ ...unsaved, when, past: [] }))
      );
    },
    /** The file that a draft came from is open again: the draft goes with its people. */
    changed: ({ state, session: { found = [] } }) => {
      for (const [at, { sheet, plan }] of origins) {
        const file = found
          .filter(isCurrent)
          .find((one) => one.sheet === sheet && isSame(one.plan, plan));
        if (!file) continue;
        origins = new Map([...origins].filter(([other]) => other !== at));
        const draft = state.history.past.findLast((step) => step.at === at);
        const known = placed(state, at, file.at);
        if (!draft) continue;
        showDraft(goneTo(known, { ...draft, at: file.at }), {
          ...{ isGood: true, message: texts.joined, made: file.file ?? '', advice: [] },
        });
      }
    },
  };
}

function isBack(when: string, language: 'en' | 'da'): Delivery {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const made = new Date(when).toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', style);
  return { isGood: true, message: texts.back, made, advice: [] };
}
