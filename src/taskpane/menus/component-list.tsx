import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { withDuplicated, withMoved, withRemoved } from '../plan/edit-components';
import { isOff, reasonToStay, withSwitched } from '../plan/off';
import { texts as cardTexts } from '../card/texts';
import { MenuList } from './menu-list';
import { texts } from './texts';

interface Props {
  readonly index: number;
  readonly close: () => void;
}

/** What can be done with a component as a whole. */
export function ComponentList({ index, close }: Props): JSX.Element {
  const { state, localize, edit } = usePane();
  const draft = state.history.present;
  const { components } = draft.plan;
  const isLast = index === components.length - 1;
  const id = components[index]?.id ?? '';
  const isOn = !isOff(draft, id);
  const needed = isOn ? reasonToStay(draft, id) : undefined;
  const act = (choice: string) =>
    edit((draft) => {
      if (choice === 'remove') return withRemoved(draft, index);
      if (choice === 'duplicate') return withDuplicated(draft, index);
      if (choice === 'switch') return withSwitched(draft, id);
      return withMoved(draft, index, index + (choice === 'up' ? -1 : 1));
    });
  return (
    <MenuList
      label={localize(cardTexts.more)}
      choices={[
        { id: 'duplicate', role: 'action', label: localize(texts.duplicate) },
        { id: 'up', role: 'action', label: localize(texts.up), isDisabled: index === 0 },
        { id: 'down', role: 'action', label: localize(texts.down), isDisabled: isLast },
        {
          ...{ id: 'switch', role: 'action' },
          label: localize(isOn ? texts.switchOff : texts.switchOn),
          isDisabled: needed !== undefined,
          ...(needed && { meaning: localize(needed) }),
        },
        { id: 'remove', role: 'action', label: localize(texts.removeComponent) },
      ]}
      choose={act}
      close={close}
    />
  );
}
