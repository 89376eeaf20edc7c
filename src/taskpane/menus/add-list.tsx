import type { JSX } from 'preact';
import type { KindName } from '../../plan/kinds';
import { kindChoices } from '../components/kind-choices';
import { texts } from '../components/texts';
import { usePane } from '../pane/use-pane';
import { ComponentPicture } from '../picture/component-picture';
import { withAdded } from '../plan/edit-components';
import { MenuList } from './menu-list';

/** Every kind of component, with what it pays, to add to the plan. */
export function AddList({ close }: { close: () => void }): JSX.Element {
  const { state, localize, edit, language } = usePane();
  const choices = kindChoices(state.history.present.plan, language);
  return (
    <MenuList
      label={localize(texts.add)}
      choices={choices.map(({ id, part, name, meaning, group }) => ({
        ...{ id, role: 'action', label: name, meaning, group },
        picture: <ComponentPicture part={part} />,
      }))}
      choose={(id) => edit((draft) => withAdded(draft, id as KindName))}
      close={close}
    />
  );
}
