import type { Words } from '../../engine/words';
import type { NumberStyle } from '../number/number-style';
import { readNumber } from '../number/read-number';
import { texts } from '../texts';

/** Where a step starts, and what it pays. */
export type Row = readonly [number, number];

export type SelectedRows =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'refused'; readonly message: Words; readonly advice: Words };

/**
 * Two columns of cells as the rows of a plan's table. A heading above them and blank rows are left
 * out; a number that stands as text is read. `address` is the range, such as Sheet1!B2:C5.
 */
export function rowsFromCells(
  cells: readonly (readonly unknown[])[],
  address: string,
  style: NumberStyle,
): SelectedRows {
  const place = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2) {
    const { message, advice } = texts.selection.columns;
    return {
      kind: 'refused',
      message: { en: message.en(place, columns), da: message.da(place, columns) },
      advice,
    };
  }
  const read = cells.map((row) => row.map((cell) => numberOf(cell, style)));
  const isHeading = read[0]?.every((value) => value === undefined || value === 'blank');
  const body = read.map((row, k) => ({ row, k })).slice(isHeading ? 1 : 0);
  const filled = body.filter(({ row }) => row.some((value) => value !== 'blank'));
  for (const { row, k } of filled) {
    const column = row.findIndex((value) => typeof value !== 'number');
    if (column >= 0) return notANumber(cellAt(place, k, column), cells[k]?.[column]);
  }
  if (filled.length === 0) return { kind: 'refused', ...texts.selection.empty };
  if (filled.length > 50) return { kind: 'refused', ...texts.selection.tooMany };
  return { kind: 'rows', rows: filled.map(({ row }) => row as [number, number]) };
}

function numberOf(cell: unknown, style: NumberStyle): number | 'blank' | undefined {
  if (typeof cell === 'number') return cell;
  if (cell === '' || cell === null) return 'blank';
  const reading = typeof cell === 'string' ? readNumber(cell, 'amount', style) : undefined;
  return reading?.kind === 'number' ? reading.value : undefined;
}

function notANumber(place: string, cell: unknown): SelectedRows {
  const found = String(cell).slice(0, 24);
  const { message, advice } = found === '' ? texts.selection.hole : texts.selection.text;
  return {
    kind: 'refused',
    message: { en: message.en(place, found), da: message.da(place, found) },
    advice,
  };
}

/** The address of a cell of a range of two columns, counted from its first. */
function cellAt(range: string, row: number, column: number): string {
  const [first = '', last = first] = range.split(':');
  const letters = (column === 0 ? first : last).replace(/\d/g, '');
  return `${letters}${Number(first.replace(/\D/g, '')) + row}`;
}
