import type { JSX } from 'preact';
import { ComponentList } from '../menus/lists';
import { useWords } from '../pane/use-pane';
import { MoreIcon } from '../parts/icons';
import { Menu } from '../parts/menu';
import { texts } from './texts';

interface Props {
  readonly index: number;
  /** Which of several it is; of the open one its title says so. */
  readonly label?: string;
}

/** Copies, moves, switches off and removes a component. */
export function ComponentMenu({ index, label }: Props): JSX.Element {
  const localize = useWords();
  return (
    <Menu
      className="card-menu"
      label={label ?? localize(texts.more)}
      list={(close) => <ComponentList index={index} close={close} />}
    >
      <MoreIcon />
    </Menu>
  );
}
