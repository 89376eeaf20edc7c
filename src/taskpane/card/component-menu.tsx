import type { JSX } from 'preact';
import { ComponentList } from '../menus/lists';
import { useWords } from '../pane/use-pane';
import { MoreIcon } from '../parts/icons';
import { Menu } from '../parts/menu';
import { texts } from './texts';

/** Copies, moves and removes the open component. */
export function ComponentMenu(): JSX.Element {
  const localize = useWords();
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
