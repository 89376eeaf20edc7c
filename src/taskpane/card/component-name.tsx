import type { JSX } from 'preact';
import { kindOf } from '../../plan/kinds';
import { usePane } from '../pane/use-pane';
import { withOpen } from '../plan/draft';
import './component-name.css';

const label = { en: 'Its own name', da: 'Eget navn' } as const;

/** The component's own name, where it is being given one or has one. */
export function ComponentName(): JSX.Element | null {
  const { part, state, localize, edit, settle } = usePane();
  const { component } = part;
  const isOne = state.history.present.plan.components.length === 1;
  if (isOne && component.name === '') return null;
  return (
    <div class="labelled is-wide component-name">
      <label for="field-component-name">{localize(label)}</label>
      <div class="field is-text">
        <input
          id="field-component-name"
          type="text"
          maxLength={60}
          autocomplete="off"
          placeholder={localize(kindOf(component).title)}
          value={component.name}
          onInput={(event) => {
            const { value } = event.currentTarget;
            edit((draft) => withOpen(draft, (one) => ({ ...one, name: value })), 'component-name');
          }}
          onBlur={settle}
        />
      </div>
    </div>
  );
}
