import type { JSX } from 'preact';
import { AddList } from '../menus/lists';
import { useWords } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { Menu } from '../parts/menu';
import { texts } from './texts';

/** The way to every kind of component. */
export function AddComponent(): JSX.Element {
  const localize = useWords();
  return (
    <Menu
      className="add-component"
      label={localize(texts.add)}
      list={(close) => <AddList close={close} />}
    >
      <Icon name="plus" />
      <span aria-hidden="true">{localize(texts.add)}</span>
    </Menu>
  );
}
