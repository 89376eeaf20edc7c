import type { LocalizedText } from '../../engine/words';
import { type Column, type ListField, type Row, type Unit, columnAt } from '../../plan/field';
import { areaAt, relative } from '../../workbook/description/addresses';
import type { NumberStyle } from '../number/number-style';
import { fromPercent, readNumber } from '../number/read-number';
import { texts } from './selection-texts';

export const unitsOf = <C>({ columns }: ListField<C>): readonly Unit[] =>
  columns.map((column) => unitIn(column));

const unitIn = (column: Column | undefined): Unit =>
  column === undefined || column.unit === 'text' || column.unit === 'word' ? 'count' : column.unit;

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
  const place = placeIn(address);
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
  const fault = faultIn(filled, values, place);
  if (fault) return fault;
  if (filled.length === 0) return { kind: 'refused', ...texts.empty };
  if (filled.length > 50) return { kind: 'refused', ...texts.tooMany };
  const rows = filled.map(({ row: [one, other] }) => [valueOf(one), valueOf(other)] as const);
  return { kind: 'rows', rows, ...noteOn(filled, place) };
}

/**
 * A block of cells as a grid: thresholds down its first column and across its first row, and what they
 * give between them. Its corner may hold anything.
 */
export function gridFromCells<C>(
  { address, values, formats }: SelectedCells,
  list: ListField<C>,
  style: NumberStyle,
): SelectedRows {
  const place = placeIn(address);
  const width = values[0]?.length ?? 0;
  if (values.length < 3 || width < 3 || width > (list.across?.most ?? 0) + 1) {
    const { message, advice } = texts.grid;
    const size = [place, values.length, width] as const;
    return {
      kind: 'refused',
      message: { en: message.en(...size), da: message.da(...size) },
      advice,
    };
  }
  if (values.length > 50) return { kind: 'refused', ...texts.tooMany };
  const read = values.map((row, k) => ({
    k,
    row: row.map((cell, n): Read => {
      if (k + n === 0) return { kind: 'number', value: 0 };
      return readCell(cell, formats[k]?.[n], unitIn(columnAt(list, k, n > 0 ? 1 : 0)), style);
    }),
  }));
  const fault = faultIn(read, values, place);
  if (fault) return fault;
  const rows = read.map(({ row, k }) => row.map((one, n) => (k + n === 0 ? '' : valueOf(one))));
  return { kind: 'rows', rows, ...noteOn(read, place) };
}

interface ReadRow {
  readonly row: readonly Read[];
  readonly k: number;
}

/** The first cell that holds no number. */
function faultIn(
  read: readonly ReadRow[],
  values: SelectedCells['values'],
  place: string,
): SelectedRows | undefined {
  for (const { row, k } of read) {
    const column = row.findIndex(({ kind }) => kind !== 'number' && kind !== 'bare');
    if (column < 0) continue;
    return refused(
      cellAt(place, k, column),
      values[k]?.[column],
      row[column]?.kind === 'percentage',
    );
  }
  return undefined;
}

/** What is said of the first number that could be meant otherwise. */
function noteOn(read: readonly ReadRow[], place: string): { readonly note?: LocalizedText } {
  const bare = read.flatMap(({ row, k }) =>
    row.flatMap((cell, n) => (cell.kind === 'bare' ? [{ ...cell, at: cellAt(place, k, n) }] : [])),
  )[0];
  if (!bare) return {};
  const { note } = texts;
  return { note: { en: note.en(bare.at, bare.value), da: note.da(bare.at, bare.value) } };
}

/** B2:C5, of Sheet1!$B$2:$C$5. */
const placeIn = (address: string): string =>
  address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');

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

/** The address of a cell of a range, counted from its first. */
function cellAt(range: string, row: number, column: number): string {
  const first = areaAt(range) ?? { row: 0, column: 0 };
  return relative({ row: first.row + row, column: first.column + column });
}
