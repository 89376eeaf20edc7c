import type { LocalizedText } from '../../engine/words';
import type { Unit } from '../../plan/field';
import type { NumberStyle } from '../number/number-style';
import { fromPercent, readNumber } from '../number/read-number';
import { texts } from './selection-texts';

/** Where a step starts, and what it pays. */
export type Row = readonly [number, number];

/** Cells as Excel gives them: a percentage is a share, and its format shows it as percent. */
export interface SelectedCells {
  /** Such as Sheet1!B2:C5. */
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export type SelectedRows =
  | {
      readonly kind: 'rows';
      readonly rows: readonly Row[];
      /** What was read, where it could be meant otherwise: 0.5 as 0.5 %. */
      readonly note?: LocalizedText;
    }
  | { readonly kind: 'refused'; readonly message: LocalizedText; readonly advice: LocalizedText };

/**
 * Two columns of cells as the rows of a plan's table. A heading above them and blank rows are left
 * out; a number that stands as text is read. A number is what its cell shows: in a column of percent
 * a cell that shows 50% is 50 %, and one that shows 0.5 is 0.5 %, as in the pane's own fields.
 */
export function rowsFromCells(
  { address, values, formats }: SelectedCells,
  units: readonly Unit[],
  style: NumberStyle,
): SelectedRows {
  const place = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const columns = values[0]?.length ?? 0;
  if (columns !== 2) {
    const { message, advice } = texts.columns;
    return {
      kind: 'refused',
      message: { en: message.en(place, columns), da: message.da(place, columns) },
      advice,
    };
  }
  const read = values.map((row, k) =>
    row.map((cell, n) => readCell(cell, formats[k]?.[n], units[n] ?? 'money', style)),
  );
  const isHeading = read[0]?.every(({ kind }) => kind === 'text' || kind === 'blank');
  const body = read.map((row, k) => ({ row, k })).slice(isHeading ? 1 : 0);
  const filled = body.filter(({ row }) => row.some(({ kind }) => kind !== 'blank'));
  for (const { row, k } of filled) {
    const column = row.findIndex(({ kind }) => kind !== 'number' && kind !== 'bare');
    if (column < 0) continue;
    const isPercentage = row[column]?.kind === 'percentage';
    return refused(cellAt(place, k, column), values[k]?.[column], isPercentage);
  }
  if (filled.length === 0) return { kind: 'refused', ...texts.empty };
  if (filled.length > 50) return { kind: 'refused', ...texts.tooMany };
  const rows = filled.map(({ row: [one, other] }) => [valueOf(one), valueOf(other)] as const);
  const bare = filled.flatMap(({ row, k }) =>
    row.flatMap((cell, n) => (cell.kind === 'bare' ? [{ ...cell, at: cellAt(place, k, n) }] : [])),
  )[0];
  if (!bare) return { kind: 'rows', rows };
  const { note } = texts;
  return {
    kind: 'rows',
    rows,
    note: { en: note.en(bare.at, bare.value), da: note.da(bare.at, bare.value) },
  };
}

type Read =
  /** `bare`: a number without a percent sign in a column of percent. */
  | { readonly kind: 'number' | 'bare'; readonly value: number }
  | { readonly kind: 'blank' | 'text' | 'percentage' };

function readCell(cell: unknown, format: unknown, unit: Unit, style: NumberStyle): Read {
  if (cell === '' || cell === null) return { kind: 'blank' };
  if (typeof cell === 'number') {
    const isPercentage = isPercentFormat(String(format));
    if (unit !== 'percent')
      return isPercentage ? { kind: 'percentage' } : { kind: 'number', value: cell };
    return isPercentage
      ? { kind: 'number', value: cell }
      : { kind: 'bare', value: fromPercent(cell) };
  }
  const reading = typeof cell === 'string' ? readNumber(cell, unit, style) : undefined;
  if (reading?.kind === 'number') return { kind: 'number', value: reading.value };
  return { kind: reading?.kind === 'percentage' ? 'percentage' : 'text' };
}

const valueOf = (read: Read | undefined): number => (read && 'value' in read ? read.value : 0);

/** Whether a number format shows a share in percent; a sign in quotes or behind a slash is a text. */
const isPercentFormat = (format: string): boolean =>
  format.replace(/"[^"]*"|\\./g, '').includes('%');

function refused(place: string, cell: unknown, isPercentage: boolean): SelectedRows {
  const found = String(cell).slice(0, 24);
  const { hole, percentage, text } = texts;
  const { message, advice } = isPercentage ? percentage : found === '' ? hole : text;
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
