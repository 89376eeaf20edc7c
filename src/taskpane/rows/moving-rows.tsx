import { inSentence } from '../../engine/in-sentence';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { rowName } from '../../plan/list-names';
import { movedBy, placeSaid } from '../keys/moving-keys';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { openPart, withOpen, withTypedHere } from '../plan/draft';
import { rowsOf, withRows } from '../plan/edit-component';
import { fieldOfCell, listOf } from '../plan/fields';
import { cellIn } from './pasted-list';
import { canMove, withRowMoved, withTypedMoved } from './row-moved';
import { texts } from './texts';

interface MovingRows {
  /** The row of the cell that had the focus last, or the last row. */
  readonly row: number;
  readonly column: number;
  readonly follow: (event: FocusEvent) => void;
  /** Whether the keys were those that move a row. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly buttons: JSX.Element | null;
}

/**
 * Rows are moved by Alt and the arrows in their fields, or by two buttons, each time as one step to undo;
 * the new place is said. What opens by these keys, a choice or a day, keeps them.
 */
export function useMovingRows(focus: (field: string) => void): MovingRows {
  const { state, part, localize, edit } = usePane();
  const [at, setAt] = useState({ row: Infinity, column: Infinity });
  const [said, setSaid] = useState('');
  const { plan } = state.history.present;
  const list = listOf(plan, part);
  const rows = rowsOf(plan, part);
  const first = list?.across ? 1 : 0;
  const row = Math.max(Math.min(at.row, rows.length - 1), first);
  const column = Math.min(at.column, (rows[0]?.length ?? 1) - 1);
  const can = (from: number, by: number) => !!list && canMove(list, rows, from, from + by);
  const move = (from: number, by: number) => {
    if (!list || !can(from, by)) return;
    const to = from + by;
    edit((draft) => {
      const here = openPart(draft);
      const moved = withRowMoved(list, rowsOf(draft.plan, here), from, to);
      return withTypedHere(
        withOpen(draft, () => withRows(draft.plan, here, moved)),
        (typed) => withTypedMoved(list, typed, from, to),
      );
    });
    const name = localize(rowName(list, from));
    setSaid(localize(placeSaid(name, to + 1 - first, rows.length - first)));
    setAt((now) => ({ ...now, row: to }));
  };
  const buttons = list && rows.length > first + 1 && (
    <span class="row-moves">
      <span class="caption">{localize(rowName(list, row))}</span>
      {([-1, 1] as const).map((by) => {
        const name = localize(by < 0 ? texts.up : texts.down).replace(
          '{}',
          inSentence(localize(rowName(list, row))),
        );
        return (
          <button
            key={by}
            type="button"
            class="icon-button"
            aria-label={name}
            title={name}
            aria-keyshortcuts={by < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
            aria-disabled={!can(row, by)}
            onClick={() => move(row, by)}
          >
            <Icon name={by < 0 ? 'up' : 'down'} />
          </button>
        );
      })}
      <span class="unseen" role="status" data-testid="row-moved">
        {said}
      </span>
    </span>
  );
  return {
    ...{ row, column },
    follow: (event) => {
      const cell = cellIn(event.target);
      if (cell) setAt(cell);
    },
    press: (event) => {
      const by = movedBy(event);
      const cell = cellIn(event.target);
      if (!by || !cell || opens(event.target)) return false;
      event.preventDefault();
      if (can(cell.row, by)) {
        move(cell.row, by);
        focus(fieldOfCell(cell.row + by, cell.column));
      }
      return true;
    },
    buttons: buttons || null,
  };
}

const opens = (target: EventTarget | null) =>
  target instanceof Element && target.matches('select, input[type=date]');
