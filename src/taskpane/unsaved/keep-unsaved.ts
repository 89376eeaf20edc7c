import type { Pane } from '../pane/pane';
import { untilHere } from '../parts/fetched/until-here';
import type { DraftKeeper } from './keep-drafts';

/** A pause in changes after which the draft is stored; a page that goes stores it at once. */
const pause = 300;

/**
 * Keeps what is in no workbook yet over a reload, until what it returns is called. All that it needs
 * is fetched once the workbook has been looked at.
 */
export function keepUnsaved(pane: Pane): () => void {
  const { now, set, follow } = pane;
  let keeper: DraftKeeper | undefined;
  let isAsked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: ReturnType<typeof now> | undefined;
  const keep = () => {
    const areDraftsKept = keeper?.keep(now());
    if (areDraftsKept !== undefined) set((now) => ({ ...now, areDraftsKept }));
  };
  const look = () => {
    const { state, session } = now();
    if (session.found && !isAsked) {
      isAsked = true;
      void untilHere(() => import('./keep-drafts'))
        .then(({ keepDrafts }) => keepDrafts(pane))
        .then((one) => {
          keeper = one;
          keep();
        })
        .catch(() => undefined);
    }
    if (before?.state === state && before.session.found === session.found) return;
    before = now();
    keeper?.changed(before);
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  };
  look();
  const stop = follow(look);
  addEventListener('pagehide', keep);
  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener('pagehide', keep);
    keep();
  };
}
