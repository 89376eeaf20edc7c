import type { JSX } from 'preact';
import { type Component, type KindName, kindNames, kinds } from '../../plan/kinds';
import type { Kind } from '../../plan/kind';
import { leadMeasure } from '../../plan/parts';
import { usePane } from '../pane-context';
import { Icon } from '../parts/icons';
import { Menu } from '../parts/menu';
import { withAdded } from '../plan/edit-components';
import { texts } from '../texts';

/** Every kind of component, with what it pays, to add to the plan. */
export function AddComponent(): JSX.Element {
  const { state, localize, edit, language } = usePane();
  const measure = leadMeasure(state.history.present.plan);
  const choices = kindNames.map((name) => {
    const kind = kinds[name] as unknown as Kind<Component>;
    const sample = { component: kind.sample('sample', measure, language), measure };
    return {
      id: name,
      role: 'action' as const,
      label: localize(kind.title),
      meaning: localize(kind.sentence(sample)),
    };
  });
  return (
    <Menu
      className="add-component"
      label={localize(texts.card.add)}
      choices={choices}
      choose={(id) => edit((draft) => withAdded(draft, id as KindName))}
    >
      <Icon name="plus" />
      <span aria-hidden="true">{localize(texts.card.add)}</span>
    </Menu>
  );
}
