import type { JSX } from 'preact';
import { ComponentList } from '../menus/lists';
import { useNow, useWords } from '../pane/use-pane';
import { MoreIcon } from '../parts/icons';
import { Menu } from '../parts/menu';
import { texts } from './texts';

/** Moves and removes the open component; a plan keeps its last one. */
export function ComponentMenu(): JSX.Element | null {
  const localize = useWords();
  const isOne = useNow(({ state }) => state.history.present.plan.components.length === 1);
  if (isOne) return null;
  return (
    <Menu
      className="card-menu"
      label={localize(texts.more)}
      list={(close) => <ComponentList close={close} />}
    >
      <MoreIcon />
    </Menu>
  );
}
