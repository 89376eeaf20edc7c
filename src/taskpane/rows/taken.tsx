import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePane } from '../pane/use-pane';
import { openPart, withOpen, withTypedHere, withoutRows } from '../plan/draft';
import { withRows } from '../plan/edit-component';
import type { SelectedRows } from './rows-from-cells';
import { texts } from './selection-texts';

interface Taking {
  /** Takes all of it as the component's list, in one step to undo, or nothing. */
  readonly take: (found: SelectedRows, isPasted: boolean) => void;
  /** It is no longer to be said. */
  readonly forget: () => void;
  readonly words: JSX.Element;
}

/** What became of cells that were pasted or taken from Excel. */
export function useTaking(): Taking {
  const { localize, edit } = usePane();
  const [said, setSaid] = useState<{ found: SelectedRows; isPasted: boolean }>();
  const take = (found: SelectedRows, isPasted: boolean) => {
    setSaid({ found, isPasted });
    if (found.kind === 'refused') return;
    edit((draft) =>
      withTypedHere(
        withOpen(draft, () => withRows(draft.plan, openPart(draft), found.rows)),
        withoutRows,
      ),
    );
  };
  const { found, isPasted } = said ?? {};
  const words = (
    <div class="step-said" aria-live="polite">
      {found?.kind === 'refused' && (
        <p class="fault">
          {[...(isPasted ? [texts.notPasted] : []), found.message, found.advice]
            .map(localize)
            .join(' ')}
        </p>
      )}
      {found?.kind === 'rows' && found.note && <p class="caption">{localize(found.note)}</p>}
    </div>
  );
  return { take, words, forget: () => setSaid(undefined) };
}
