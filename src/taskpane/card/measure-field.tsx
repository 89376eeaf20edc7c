import type { JSX } from 'preact';
import { type LocalizedText, sentenceCase } from '../../engine/words';
import { kindOf, movesTarget } from '../../plan/kinds';
import { usePane } from '../pane/use-pane';
import { Select } from '../parts/select';
import { withOpen } from '../plan/draft';

/** Which of the plan's measures the component follows. */
export function MeasureField(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const { component } = part;
  const { measures } = state.history.present.plan;
  const { needs, fields } = kindOf(component);
  const needed = needs?.unit;
  const isMover = movesTarget(component);
  const isGrid = fields(part).some((field) => field.kind === 'list' && field.across);
  const fitting = measures.filter(({ unit }) => needed === undefined || unit === needed);
  if (!('measure' in component) || fitting.length < 2) return null;
  return (
    <Select
      id="field-measure"
      label={localize(isMover ? texts.moves : isGrid ? texts.down : texts.follows)}
      options={fitting.map(({ id, name }) => ({ value: id, label: sentenceCase(name) }))}
      value={component.measure}
      choose={(measure) =>
        edit((draft) => withOpen(draft, (one) => ('measure' in one ? { ...one, measure } : one)))
      }
    />
  );
}

const texts = {
  follows: { en: 'Follows', da: 'Følger' },
  moves: { en: 'Moves the targets of', da: 'Flytter målene for' },
  down: { en: 'Down the grid', da: 'Ned i gitteret' },
} as const satisfies Record<string, LocalizedText>;
