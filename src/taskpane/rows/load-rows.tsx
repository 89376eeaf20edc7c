import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { untilHere } from '../parts/fetched/until-here';
import { listOf } from '../plan/fields';
import type { SelectedRows } from './rows-from-cells';
import { texts } from './texts';

/** Takes the cells that are selected in Excel as the component's list. */
export function LoadRows({ take }: { take: (found: SelectedRows) => void }): JSX.Element {
  const { state, part, localize, numbers } = usePane();
  const load = async () => {
    const list = listOf(state.history.present.plan, part);
    if (!list) return;
    const { selectedRows } = await untilHere(() => import('../host/excel-selection'));
    take(await selectedRows(list, numbers.style));
  };
  return (
    <button type="button" class="link" onClick={() => void load()}>
      <Icon name="selection" />
      {localize(texts.load)}
    </button>
  );
}
