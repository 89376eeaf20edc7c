import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { withDuplicated, withMoved, withRemoved } from '../plan/edit-components';
import { texts as cardTexts } from '../card/texts';
import { MenuList } from './menu-list';
import { texts } from './texts';

/** What can be done with the open component as a whole. */
export function ComponentList({ close }: { close: () => void }): JSX.Element {
  const { state, localize, edit } = usePane();
  const { plan, selected } = state.history.present;
  const isLast = selected === plan.components.length - 1;
  const act = (id: string) =>
    edit((draft) => {
      if (id === 'remove') return withRemoved(draft, draft.selected);
      if (id === 'duplicate') return withDuplicated(draft, draft.selected);
      return withMoved(draft, draft.selected, draft.selected + (id === 'up' ? -1 : 1));
    });
  return (
    <MenuList
      label={localize(cardTexts.more)}
      choices={[
        { id: 'duplicate', role: 'action', label: localize(texts.duplicate) },
        { id: 'up', role: 'action', label: localize(texts.up), isDisabled: selected === 0 },
        { id: 'down', role: 'action', label: localize(texts.down), isDisabled: isLast },
        { id: 'remove', role: 'action', label: localize(texts.removeComponent) },
      ]}
      choose={act}
      close={close}
    />
  );
}
