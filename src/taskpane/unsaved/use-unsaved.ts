import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../plan/plan';
import type { Host } from '../host/host';
import type { PaneState } from '../plan/pane-state';
import type { WorkbookSession } from '../workbook-session';
import type { DraftKeeper } from './keep-drafts';

/** Whether drafts are kept, once that is known. */
export type Keeping = 'kept' | 'not kept' | undefined;

/** A pause in changes after which the draft is stored; a page that goes stores it at once. */
const pause = 300;

/** Keeps what is in no workbook yet over a reload. All that it needs is fetched after the start. */
export function useUnsaved(
  host: Host,
  state: PaneState,
  workbook: WorkbookSession,
  first: Plan,
): Keeping {
  const keeper = useRef<DraftKeeper>(undefined);
  const [keeping, setKeeping] = useState<Keeping>();
  const now = useRef({ state, workbook, first });
  now.current = { state, workbook, first };
  const keep = () => {
    const isKept = keeper.current?.keep(now.current);
    if (isKept !== undefined) setKeeping(isKept ? 'kept' : 'not kept');
  };
  useEffect(() => {
    if (!workbook.isRead) return;
    void import('./keep-drafts')
      .then(({ keepDrafts }) => keepDrafts(host, () => now.current))
      .then((one) => {
        keeper.current = one;
        keep();
      })
      .catch(() => undefined);
  }, [workbook.isRead]);
  useEffect(() => {
    keeper.current?.changed(now.current);
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [state, workbook.found]);
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return keeping;
}
