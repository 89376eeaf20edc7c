import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { withRows } from '../plan/edit-component';
import { openPart, withOpen, withTypedHere, withoutRows } from '../plan/draft';
import { listOf } from '../plan/fields';
import type { SelectedRows } from './rows-from-cells';
import { texts } from './texts';

/** Takes the cells that are selected in Excel as the component's list, and says what it made of them. */
export function LoadRows(): JSX.Element {
  const { state, part, localize, edit, numbers } = usePane();
  const [selected, setSelected] = useState<SelectedRows>();
  const load = async () => {
    const list = listOf(state.history.present.plan, part);
    if (!list) return;
    const { selectedRows } = await import('../host/excel-selection');
    const found = await selectedRows(list, numbers.style);
    setSelected(found);
    if (found.kind === 'refused') return;
    edit((draft) => {
      const loaded = withOpen(draft, () => withRows(draft.plan, openPart(draft), found.rows));
      return withTypedHere(loaded, withoutRows);
    });
  };
  return (
    <>
      <button type="button" class="link" onClick={() => void load()}>
        <Icon name="selection" />
        {localize(texts.load)}
      </button>
      <div class="step-said" aria-live="polite">
        {selected?.kind === 'refused' && (
          <p class="fault">{`${localize(selected.message)} ${localize(selected.advice)}`}</p>
        )}
        {selected?.kind === 'rows' && selected.note && (
          <p class="caption">{localize(selected.note)}</p>
        )}
      </div>
    </>
  );
}
