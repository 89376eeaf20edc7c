import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane/use-pane';
import { FieldMessage } from '../parts/field-notes';
import { Icon } from '../parts/icons';
import { rowsOf, withRows } from '../plan/edit-component';
import { openPart, withOpen, withTypedHere, withoutRow } from '../plan/draft';
import { listOf } from '../plan/fields';
import { LoadRows } from './load-rows';
import { cellIn, isBlock, pastedCells, pastedRows } from './pasted-list';
import { useTaking } from './taken';
import { texts } from './texts';
import { ListRow } from './list-row';
import { useMovingRows } from './moving-rows';
import { placeOfNext, withNextRow, withRowAt } from './row-added';
import './rows.css';

/** The rows of the component's list, to change, add to and take from. */
export function ListRows(): JSX.Element | null {
  const { state, part, localize, edit, issueAt, language, host, numbers } = usePane();
  const { take, forget, words } = useTaking();
  const box = useRef<HTMLDivElement>(null);
  const { plan } = state.history.present;
  const { currency } = plan;
  const list = listOf(plan, part);
  const rows = rowsOf(plan, part);
  const columns = (list?.columns ?? []).map((column) => ({
    column,
    label: localize(column.label),
    sign:
      column.unit === 'text' || column.unit === 'word'
        ? ''
        : unitSign(column.unit, currency, language),
  }));
  const empty = issueAt('table');

  /** What gets the focus once the rows are drawn anew. */
  const wanted = useRef<string | undefined>(undefined);
  const focus = (selector: string) => (wanted.current = selector);
  useLayoutEffect(() => {
    const selector = wanted.current;
    wanted.current = undefined;
    if (selector !== undefined) box.current?.querySelector<HTMLElement>(selector)?.focus();
  });
  const moving = useMovingRows((field) => focus(`[id="field-${field}"]`));
  const add = () => {
    const place = placeOfNext(plan, part);
    edit((draft) =>
      withTypedHere(
        withOpen(draft, () => withNextRow(draft.plan, openPart(draft))),
        (typed) => withRowAt(typed, place),
      ),
    );
    focus(`[id="field-${place}.0"]`);
  };
  const remove = (row: number) => {
    edit((draft) => {
      const here = openPart(draft);
      const left = rowsOf(draft.plan, here).filter((_, k) => k !== row);
      const changed = withOpen(draft, () => withRows(draft.plan, here, left));
      return withTypedHere(changed, (typed) => withoutRow(typed, row));
    });
    focus(rows.length > 1 ? `[data-remove="${Math.min(row, rows.length - 2)}"]` : '.add-step');
  };
  if (!list) return null;
  const called = localize(list.row);
  const isNamed = columns.some(({ column }) => !isNumber(column.unit));
  return (
    <div
      class={`steps${columns.length === 2 ? '' : ` has-${columns.length}`}${columns.some(({ column }) => column.unit === 'date') ? ' has-days' : ''}${isNamed ? ' is-named' : ''}${columns.some(({ column }) => 'isPart' in column) ? ' is-whole' : ''}`}
      ref={box}
      onInput={forget}
      onFocusCapture={moving.follow}
      onKeyDown={moving.press}
      onPaste={(event) => {
        const from = cellIn(event.target);
        const cells = pastedCells(event.clipboardData?.getData('text/plain') ?? '');
        if (!from || !isBlock(cells)) return;
        event.preventDefault();
        take(pastedRows(list, part.component, from, cells, numbers.style), true);
      }}
    >
      {rows.length > 0 && (
        <div class="step-heads" aria-hidden="true">
          <span>{isNamed ? '' : called}</span>
          {columns.map(({ column, label, sign }, index) => (
            <span
              key={index}
              class={`step-head${column.unit === 'text' || column.unit === 'word' ? ' is-text' : ''}`}
            >
              {sign === '' ? label : `${label}, ${sign}`}
            </span>
          ))}
        </div>
      )}
      {rows.map((_, row) => (
        <ListRow
          key={row}
          {...{ row, columns, called }}
          isLast={row === rows.length - 1}
          remove={() => remove(row)}
        />
      ))}
      {empty && <FieldMessage id="fault-table" issue={empty} />}
      <div class="step-actions">
        <button type="button" class="link add-step" onClick={add}>
          <Icon name="plus" />
          {`${localize(texts.add)} ${called.toLowerCase()}`}
        </button>
        {moving.buttons}
        {host === 'excel' && <LoadRows take={(found) => take(found, false)} />}
      </div>
      {words}
    </div>
  );
}

const isNumber = (unit: string) => unit !== 'text' && unit !== 'word';
