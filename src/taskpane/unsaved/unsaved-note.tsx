import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Plan } from '../../plan/plan';
import { usePane } from '../pane/use-pane';
import { withUndo } from '../plan/pane-state';
import { shownAt } from '../plan/places';
import { texts } from './texts';
import { isUnsaved } from './unsaved';
import './unsaved.css';

/**
 * What becomes of changes that are in no workbook yet, and a way to be rid of them. Before there are any, the
 * way to another plan stays in sight.
 */
export function UnsavedNote(): JSX.Element | null {
  const { state, localize, host, session, kept, first, areDraftsKept, change } = usePane();
  const { found = [] } = session;
  const { past, present } = state.history;
  const [thrown, setThrown] = useState<Plan>();
  const isThrown = thrown === present.plan;
  if (!isThrown && !isUnsaved(present, found, first)) {
    return !kept && past.length === 0 ? <span class="nothing-begun" /> : null;
  }
  const words =
    areDraftsKept === false ? texts.notKept : host === 'excel' ? texts.inWorkbook : texts.inTab;
  const throwAway = () =>
    change((now) => {
      const { at } = now.history.present;
      const next = shownAt(now, kept?.plan ?? first, at);
      setThrown(next.history.present.plan);
      return next;
    });
  return (
    <div class="unsaved">
      <p class="caption">{localize(isThrown ? texts.thrown : words)}</p>
      <button
        type="button"
        class="link"
        onClick={() => (isThrown ? change(withUndo) : throwAway())}
      >
        {localize(isThrown ? texts.bringBack : texts.throwAway)}
      </button>
    </div>
  );
}
