import type { JSX } from 'preact';
import type { Kind } from '../../plan/kind';
import type { Component, KindName } from '../../plan/kinds';
import { kindNames, kinds } from '../../plan/all-kinds';
import { leadMeasure } from '../../plan/parts';
import { texts } from '../components/texts';
import { usePane } from '../pane/use-pane';
import { withAdded } from '../plan/edit-components';
import { MenuList } from './menu-list';

/** Every kind of component, with what it pays, to add to the plan. */
export function AddList({ close }: { close: () => void }): JSX.Element {
  const { state, localize, edit, language } = usePane();
  const measure = leadMeasure(state.history.present.plan);
  const choices = kindNames.map((id) => {
    const kind = kinds[id] as unknown as Kind<Component>;
    const sample = { component: kind.sample('sample', measure, language), measure };
    const meaning = localize(kind.sentence(sample));
    return { id, role: 'action' as const, label: localize(kind.title), meaning };
  });
  return (
    <MenuList
      label={localize(texts.add)}
      choices={choices}
      choose={(id) => edit((draft) => withAdded(draft, id as KindName))}
      close={close}
    />
  );
}
