import { withoutLastEnds } from '../../plan/exports/reading/separated-text';
import { mostRows } from './rows-from-cells';
import { type ListField, type Row, columnAt } from '../../plan/field';
import type { NumberStyle } from '../number/number-style';
import { readNumber } from '../number/read-number';

type Rows = readonly Row[];

/** One more column, which goes on as the thresholds across did and gives what the last one gives. */
export const withNextColumn = (rows: Rows): Rows =>
  rows.map((row, k) => {
    const [before, last] = row.slice(-2).map(Number) as [number, number];
    const step = row.length > 2 ? last - before : 1;
    return [...row, k === 0 ? Number((last + step).toPrecision(12)) : last];
  });

export const withoutColumn = (rows: Rows, column: number): Rows =>
  rows.map((row) => row.filter((_, n) => n !== column));

/**
 * The grid with a block of cells pasted: from a cell on, or in its place where the block begins with a
 * corner, that is blank or a title. Undefined for a single number, which goes where it is typed, and
 * for a block with something that is no number, of uneven lines, or larger than the grid has room for:
 * nothing of it is cut off.
 */
export function withPasted<C>(
  list: ListField<C>,
  rows: Rows,
  from: { readonly row: number; readonly column: number },
  text: string,
  style: NumberStyle,
): Rows | undefined {
  const lines = withoutLastEnds(text)
    .split(/\r?\n/, mostRows + 1)
    .map((line) => line.split('\t'));
  const [first = []] = lines;
  if (lines.length * first.length <= 1) return undefined;
  const read = (cell: string, k: number, n: number) => {
    const unit = columnAt(list, Math.min(k, 1), Math.min(n, 1))?.unit;
    if (unit === undefined || unit === 'text' || unit === 'word') return undefined;
    const reading = readNumber(cell, unit, style);
    return reading.kind === 'number' ? reading.value : undefined;
  };
  const isWhole = lines.length > 2 && first.length > 2 && read(first[0] ?? '', 1, 0) === undefined;
  const [top, left] = isWhole ? [0, 0] : [from.row, from.column];
  const [height, width] = isWhole
    ? [mostRows, (list.across?.most ?? 0) + 1]
    : [rows.length - top, (rows[0]?.length ?? 0) - left];
  const isEven = lines.every((line) => line.length === first.length);
  if (!isEven || lines.length > height || first.length > width) return undefined;
  const pasted = lines.map((line, k) =>
    line.map((cell, n) => (top + left + k + n === 0 ? '' : read(cell, top + k, left + n))),
  );
  if (pasted.flat().includes(undefined)) return undefined;
  if (isWhole) return pasted as Row[];
  return rows.map((row, k) => row.map((value, n) => pasted[k - top]?.[n - left] ?? value));
}
