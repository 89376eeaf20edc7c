import type { ListField, Row } from '../../plan/field';
import { cellOf, fieldOfCell } from '../plan/fields';

type Rows = readonly Row[];
type Columns<C> = Pick<ListField<C>, 'columns' | 'across'>;

/** Whether a list begins with thresholds, which ascend; other lists begin with what a row is called. */
const hasThresholds = <C>({ columns: [first] }: Columns<C>): boolean =>
  first !== undefined && first.unit !== 'text' && first.unit !== 'word';

/** Whether a row can go to another's place; the first of a grid holds the thresholds across. */
export const canMove = <C>({ across }: Columns<C>, rows: Rows, from: number, to: number): boolean =>
  Math.min(from, to) >= (across ? 1 : 0) && Math.max(from, to) < rows.length;

/**
 * The rows with two of them in each other's place. Thresholds stay where they are, so that they still
 * ascend: what the two rows give changes places.
 */
export const withRowMoved = <C>(list: Columns<C>, rows: Rows, from: number, to: number): Rows =>
  rows.map((row, k) => {
    const moved = rows[placeOf(k, from, to)] ?? row;
    return hasThresholds(list) ? [...row.slice(0, 1), ...moved.slice(1)] : moved;
  });

/** What was typed, which goes where its number goes. */
export const withTypedMoved = <C>(
  list: Columns<C>,
  typed: Readonly<Record<string, string>>,
  from: number,
  to: number,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typed).map(([field, text]) => {
      const cell = cellOf(field);
      if (!cell || (cell.column === 0 && hasThresholds(list))) return [field, text];
      return [fieldOfCell(placeOf(cell.row, from, to), cell.column), text];
    }),
  );

const placeOf = (row: number, from: number, to: number) =>
  row === from ? to : row === to ? from : row;
