import type { ListField, Row } from '../../plan/field';
import { separatedRows } from '../../plan/exports/reading/separated-text';
import type { NumberStyle } from '../number/number-style';
import { cellOf } from '../plan/fields';
import { type SelectedRows, listFromCells, mostRows } from './rows-from-cells';
import { texts } from './selection-texts';

/** The cell of the list that a field is. */
export const cellIn = (target: EventTarget | null) =>
  target instanceof HTMLElement ? cellOf(target.id.replace('field-', '')) : undefined;

/** The cells of a text as Excel, or another sheet, puts it on the clipboard. */
export const pastedCells = (text: string): readonly (readonly string[])[] =>
  separatedRows(text.replace(/[\r\n]+$/, ''), '\t');

/** Whether a text is more than what goes into one field. */
export const isBlock = (cells: readonly (readonly string[])[]): boolean =>
  cells.length > 1 || (cells[0]?.length ?? 0) > 1;

/**
 * A list with a block of cells pasted from a cell on; rows that it has not yet begin as a new one does.
 * A block as wide as the list begins in its first column. It is taken whole, or refused with the cell
 * that does not fit.
 */
export function pastedRows<C>(
  list: ListField<C>,
  component: C,
  from: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
  style: NumberStyle,
): SelectedRows {
  const width = Math.max(...cells.map((row) => row.length));
  const left = width === list.columns.length ? 0 : from.column;
  const columns = list.columns.slice(left, left + width);
  const even = cells.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const read = listFromCells({ address: '', values: even, formats: [] }, columns, style);
  if (read.kind === 'refused') return read;
  const rows = list.get(component);
  const next = list.next(component);
  const changed = Array.from(
    { length: Math.max(rows.length, from.row + read.rows.length) },
    (_, k): Row => {
      const row = rows[k] ?? next;
      const pasted = read.rows[k - from.row];
      return row.map((value, n) => pasted?.[n - left] ?? value);
    },
  );
  if (changed.length > mostRows) return { kind: 'refused', ...texts.tooMany };
  return { ...read, rows: changed };
}
