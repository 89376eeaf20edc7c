import { inSentence } from '../../engine/in-sentence';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { columnAt } from '../../plan/field';
import { columnName, rowName } from '../../plan/list-names';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane/use-pane';
import { FieldMessage } from '../parts/field-notes';
import { Icon } from '../parts/icons';
import { NumberInput } from '../parts/number-input';
import { rowsOf, withRows } from '../plan/edit-component';
import { withNextRow } from './row-added';
import { openPart, withOpen, withTypedHere, withoutRows } from '../plan/draft';
import { fieldOfCell, listOf, unitOf } from '../plan/fields';
import { withNextColumn, withPasted, withoutColumn } from './edit-grid';
import { LoadRows } from './load-rows';
import { useMovingRows } from './moving-rows';
import { cellIn, isBlock, pastedCells } from './pasted-list';
import { texts as takenTexts } from './selection-texts';
import { useTaking } from './taken';
import { texts } from './texts';
import './grid.css';

/**
 * A grid as it stands on the Plan sheet: thresholds down its first column, which stays where the others
 * move, and across its first row. Arrows go up and down; a block of cells may be pasted from Excel.
 */
export function GridRows(): JSX.Element | null {
  const { state, part, localize, edit, issueAt, language, host, numbers } = usePane();
  const { take, forget, words } = useTaking();
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const field = wanted.current;
    wanted.current = undefined;
    if (field !== undefined) focusOn(box.current, field);
  });
  const moving = useMovingRows((field) => (wanted.current = field));
  const { plan } = state.history.present;
  const list = listOf(plan, part);
  const across = list?.across;
  if (!list || !across) return null;
  const rows = rowsOf(plan, part);
  const width = rows[0]?.length ?? 1;
  /** The row and the column that a button removes: those of the last cell, or the last ones. */
  const { row } = moving;
  const column = Math.max(moving.column, 1);
  const signed = (label: string, k: number, n: number) => {
    const unit = columnAt(list, k, n)?.unit;
    if (unit === undefined || unit === 'text' || unit === 'word') return label;
    const sign = unitSign(unit, plan.currency, language);
    return sign === '' ? label : `${label}, ${sign}`;
  };
  const labelAt = (k: number, n: number) =>
    signed(localize(columnAt(list, k, n)?.label ?? texts.add), k, n);
  /** Row 2, column 3: pays, DKK. */
  const nameOf = (k: number, n: number) => {
    const places = [
      ...(k > 0 ? [localize(rowName(list, k))] : []),
      ...(n > 0 ? [localize(columnName(list, k, n))] : []),
    ];
    return `${places.join(', ')}: ${labelAt(k, n)}`;
  };
  /** So wide that the longest number of some columns is seen whole, in the field's own digits. */
  const widthFor = (columns: Iterable<number>) => {
    const lengths = [...columns].flatMap((n) =>
      rows.map((cells, k) => {
        const value = cells[n];
        const unit = unitOf(plan, part, fieldOfCell(k, n));
        return typeof value === 'number' ? numbers.inField(value, unit).length : 0;
      }),
    );
    return Math.max(44, Math.ceil(7.4 * Math.max(...lengths)) + 15);
  };
  const change = (changed: typeof rows, field: string) => {
    edit((draft) =>
      withTypedHere(
        withOpen(draft, () => withRows(draft.plan, openPart(draft), changed)),
        withoutRows,
      ),
    );
    wanted.current = field;
  };
  const addRow = () => {
    edit((draft) => withOpen(draft, () => withNextRow(draft.plan, openPart(draft))));
    wanted.current = fieldOfCell(rows.length, 0);
  };
  const removeRow = () =>
    change(rows.toSpliced(row, 1), fieldOfCell(Math.min(row, rows.length - 2), 0));
  const addColumn = () => change(withNextColumn(rows), fieldOfCell(0, width));
  const removeColumn = () =>
    change(withoutColumn(rows, column), fieldOfCell(0, Math.min(column, width - 2)));
  const faults = rows.flatMap((cells, k) =>
    cells.flatMap((_, n) => issueAt(fieldOfCell(k, n)) ?? []),
  );
  const whole = issueAt('table');
  return (
    <div class="steps grid-steps" ref={box}>
      <p class="caption grid-edges">
        <span>{`↓ ${labelAt(1, 0)}`}</span>
        <span>{`→ ${labelAt(0, 1)}`}</span>
      </p>
      <div
        class="grid"
        role="group"
        aria-label={localize(list.label)}
        style={{
          '--columns': String(width - 1),
          '--first': `${widthFor([0])}px`,
          '--cell': `${widthFor(Array.from({ length: width - 1 }, (_, n) => n + 1))}px`,
        }}
        onInput={forget}
        onFocusCapture={moving.follow}
        onKeyDown={(event) => {
          if (moving.press(event)) return;
          const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
          const cell = cellIn(event.target);
          if (!by || !cell) return;
          event.preventDefault();
          focusOn(box.current, fieldOfCell(cell.row + by, cell.column));
        }}
        onPaste={(event) => {
          const cell = cellIn(event.target);
          const text = event.clipboardData?.getData('text/plain') ?? '';
          if (!cell || !isBlock(pastedCells(text))) return;
          event.preventDefault();
          const pasted = withPasted(list, rows, cell, text, numbers.style);
          take(
            pasted ? { kind: 'rows', rows: pasted } : { kind: 'refused', ...takenTexts.noGrid },
            true,
          );
          wanted.current = fieldOfCell(cell.row, cell.column);
        }}
      >
        {rows.flatMap((cells, k) =>
          cells.map((_, n) =>
            k + n === 0 ? (
              <span class="grid-corner caption" key="corner">
                {signed(localize(columnAt(list, 1, 1)?.label ?? texts.add), 1, 1)}
              </span>
            ) : (
              <div class={k * n === 0 ? 'grid-edge' : 'grid-cell'} key={fieldOfCell(k, n)}>
                <NumberInput field={fieldOfCell(k, n)} label={nameOf(k, n)} />
              </div>
            ),
          ),
        )}
      </div>
      {[...faults, ...(whole ? [whole] : [])].map((issue) => (
        <FieldMessage key={issue.field} id={`fault-${issue.field}`} issue={issue} />
      ))}
      <div class="step-actions grid-actions">
        <button type="button" class="link" onClick={addRow}>
          <Icon name="plus" />
          {`${localize(texts.add)} ${inSentence(localize(list.row))}`}
        </button>
        <button type="button" class="link" disabled={rows.length <= 3} onClick={removeRow}>
          <Icon name="close" />
          {`${localize(texts.remove)} ${inSentence(localize(rowName(list, row)))}`}
        </button>
        <button type="button" class="link" disabled={width > across.most} onClick={addColumn}>
          <Icon name="plus" />
          {`${localize(texts.add)} ${inSentence(localize(across.column))}`}
        </button>
        <button type="button" class="link" disabled={width <= 3} onClick={removeColumn}>
          <Icon name="close" />
          {`${localize(texts.remove)} ${inSentence(localize(columnName(list, 0, column)))}`}
        </button>
        {moving.buttons}
        {host === 'excel' && <LoadRows take={(found) => take(found, false)} />}
      </div>
      {words}
    </div>
  );
}

const focusOn = (box: HTMLElement | null, field: string): void =>
  box?.querySelector<HTMLElement>(`[id="field-${field}"]`)?.focus();
