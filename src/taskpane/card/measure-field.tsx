import type { JSX } from 'preact';
import { fillsTable, kindOf } from '../../plan/kinds';
import { usePane } from '../pane/use-pane';
import { Select } from '../parts/select';
import { withOpen } from '../plan/draft';
import { texts } from './texts';

/** Which of the plan's measures the component follows. */
export function MeasureField(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const { component } = part;
  const { measures } = state.history.present.plan;
  const needed = kindOf(component).needs?.unit;
  const fitting = measures.filter(({ unit }) => needed === undefined || unit === needed);
  if (!('measure' in component) || fitting.length < 2) return null;
  return (
    <Select
      id="field-measure"
      label={localize(fillsTable(component) ? texts.follows : texts.moves)}
      options={fitting.map(({ id, name }) => ({ value: id, label: name }))}
      value={component.measure}
      choose={(measure) =>
        edit((draft) => withOpen(draft, (one) => ('measure' in one ? { ...one, measure } : one)))
      }
    />
  );
}
