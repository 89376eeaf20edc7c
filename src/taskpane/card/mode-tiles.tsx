import type { JSX } from 'preact';
import type { ChoiceField, Field } from '../../plan/field';
import type { Component } from '../../plan/kinds';
import { kindOf } from '../../plan/kinds';
import { usePane } from '../pane-context';
import { withOpen } from '../plan/draft';
import { texts } from '../texts';
import { ModePicture } from './mode-picture';

const modes = ['highest', 'additive', 'linear', 'marginal', 'retroactive'] as const;
export type Mode = (typeof modes)[number];

/** Whether a field chooses among ways to pay that there are pictures of. */
export const hasPicture = (field: Field<Component>): field is ChoiceField<Component> =>
  field.kind === 'choice' && field.options.every(({ value }) => isMode(value));

const isMode = (value: string): value is Mode => (modes as readonly string[]).includes(value);

/** How the rows of the list pay, as pictures to choose from. */
export function ModeTiles(): JSX.Element | null {
  const { part, say, edit } = usePane();
  const field = kindOf(part.component).fields(part).find(hasPicture);
  if (!field) return null;
  const chosen = field.get(part.component);
  return (
    <fieldset class="tiles">
      <legend class="unseen">{say(texts.mode.label)}</legend>
      {field.options.map(({ value }) => {
        if (!isMode(value)) return null;
        return (
          <label key={value} class="tile">
            <ModePicture mode={value} />
            <span class="tile-name">
              <input
                type="radio"
                name="mode"
                value={value}
                checked={value === chosen}
                onChange={() =>
                  edit((draft) => withOpen(draft, (component) => field.set(component, value)))
                }
              />
              {say(texts.mode[value])}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
