import type { JSX } from 'preact';
import type { LocalizedText } from '../../engine/words';
import { kindOf } from '../../plan/kinds';
import { usePane } from '../pane/use-pane';
import { withOpen } from '../plan/draft';
import { ModeCompared } from './mode-compared';
import { ModePicture } from './mode-picture';
import { type Mode, hasPicture, isMode } from './pictured-modes';
import './tiles.css';

/** How the rows of the list pay, as pictures to choose from. */
export function ModeTiles(): JSX.Element | null {
  const { part, localize, edit } = usePane();
  const field = kindOf(part.component).fields(part).find(hasPicture);
  if (!field) return null;
  const chosen = field.get(part.component);
  return (
    <>
      <fieldset class="tiles">
        <legend class="unseen">{localize(texts.label)}</legend>
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
                {localize(texts[value])}
              </span>
            </label>
          );
        })}
      </fieldset>
      <ModeCompared field={field} names={texts} />
    </>
  );
}

const texts = {
  label: { en: 'What is paid', da: 'Hvad der udbetales' },
  highest: { en: 'Highest', da: 'Højeste' },
  additive: { en: 'Additive', da: 'Additiv' },
  linear: { en: 'Linear', da: 'Lineær' },
  marginal: { en: 'Marginal', da: 'Marginal' },
  retroactive: { en: 'Retroactive', da: 'Retroaktiv' },
  interpolated: { en: 'Straight line', da: 'Ret linje' },
} as const satisfies Record<'label' | Mode, LocalizedText>;
