import type { ListField, Row } from '../../plan/field';
import { separatedRows, withoutLastEnds } from '../../plan/exports/reading/separated-text';
import type { NumberStyle } from '../number/number-style';
import { cellOf } from '../plan/fields';
import { type SelectedCells, type SelectedRows, listFromCells, mostRows } from './rows-from-cells';
import { texts } from './selection-texts';

/** The cell of the list that a field is. */
export const cellIn = (target: EventTarget | null) =>
  target instanceof HTMLElement ? cellOf(target.id.replace('field-', '')) : undefined;

/** More lines than a list takes rows, since some are blank; what goes on behind them is not looked at. */
const mostLines = 1_000;

/** The cells of a text as Excel, or another sheet, puts it on the clipboard. */
export const pastedCells = (text: string): readonly (readonly string[])[] =>
  separatedRows(withoutLastEnds(text), '\t', mostLines + 1);

/** The same as a block, in which every row is as long as the longest. */
export function pastedBlock(cells: readonly (readonly string[])[]): SelectedCells {
  const width = Math.max(...cells.map((row) => row.length));
  const values = cells.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return { address: '', values, formats: [] };
}

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
  if (cells.length > mostLines) return { kind: 'refused', ...texts.tooMany };
  const width = Math.max(...cells.map((row) => row.length));
  const left = width === list.columns.length ? 0 : from.column;
  const columns = list.columns.slice(left, left + width);
  // A block that is too wide is refused by its first line, and not filled up to a square before.
  const fitting = width > columns.length ? cells.slice(0, 1) : cells;
  const read = listFromCells(pastedBlock(fitting), columns, style);
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
