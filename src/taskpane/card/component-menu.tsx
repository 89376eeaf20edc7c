import type { JSX } from 'preact';
import { usePane } from '../pane-context';
import { MoreIcon } from '../parts/icons';
import { Menu } from '../parts/menu';
import { withMoved, withRemoved } from '../plan/edit-components';
import { texts } from '../texts';

/** Moves and removes the open component; a plan keeps its last one. */
export function ComponentMenu(): JSX.Element | null {
  const { state, localize, edit } = usePane();
  const { plan, selected } = state.history.present;
  const last = plan.components.length - 1;
  if (last === 0) return null;
  const act = (id: string) =>
    edit((draft) => {
      if (id === 'remove') return withRemoved(draft, draft.selected);
      return withMoved(draft, draft.selected, id === 'up' ? -1 : 1);
    });
  return (
    <Menu
      className="card-menu"
      label={localize(texts.card.more)}
      choices={[
        { id: 'up', role: 'action', label: localize(texts.card.up), isDisabled: selected === 0 },
        {
          id: 'down',
          role: 'action',
          label: localize(texts.card.down),
          isDisabled: selected === last,
        },
        { id: 'remove', role: 'action', label: localize(texts.card.remove) },
      ]}
      choose={act}
    >
      <MoreIcon />
    </Menu>
  );
}
