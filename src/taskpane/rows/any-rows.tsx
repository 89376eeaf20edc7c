import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { listOf } from '../plan/fields';
import { GridRows } from './grid-rows';
import { ListRows } from './list-rows';

/** The component's list, or its grid. */
export function AnyRows(): JSX.Element {
  const { state, part } = usePane();
  return listOf(state.history.present.plan, part)?.across ? <GridRows /> : <ListRows />;
}
