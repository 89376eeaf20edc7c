import type { LocalizedText } from '../../engine/words';
import { type Column, type ListField, type Row, type Unit, columnAt } from '../../plan/field';
import { dayText } from '../../plan/exports/formats/days';
import { areaAt, relative } from '../../workbook/description/addresses';
import type { NumberStyle } from '../number/number-style';
import { fromPercent, readNumber } from '../number/read-number';
import { texts } from './selection-texts';

const unitIn = (column: Column | undefined): Unit =>
  column === undefined || column.unit === 'text' || column.unit === 'word' ? 'count' : column.unit;

/** So many rows a list of the pane has at most. */
export const mostRows = 50;

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
 * Cells as the rows of a plan's list, a column each. A heading above them and blank rows are left out; a
 * number that stands as text is read. A number is what its cell shows: in a column of percent a cell that
 * shows 50% is 50 %, and one that shows 0.5 is 0.5 %, as in the pane's own fields.
 */
export function listFromCells(
  { address, values, formats }: SelectedCells,
  columns: readonly Column[],
  style: NumberStyle,
): SelectedRows {
  const place = placeIn(address);
  const width = values[0]?.length ?? 0;
  if (columns.length !== width) {
    const { message, advice } = texts.columns;
    return {
      kind: 'refused',
      message: {
        en: message.en(place || 'The block', width),
        da: message.da(place || 'Blokken', width),
      },
      advice: {
        en: advice.en(columns.map(({ label }) => label.en)),
        da: advice.da(columns.map(({ label }) => label.da)),
      },
    };
  }
  const read = values.map((row, k) =>
    row.map((cell, n) => readIn(columns[n], cell, formats[k]?.[n], style)),
  );
  const isHeading =
    columns.some(({ unit }) => unit !== 'text') &&
    read[0]?.every(({ kind }, n) => columns[n]?.unit === 'text' || notANumber.has(kind));
  const body = read.map((row, k) => ({ row, k })).slice(isHeading ? 1 : 0);
  const filled = body.filter(({ row }) => row.some(({ kind }) => kind !== 'blank'));
  const fault = faultIn(filled, values, place, columns);
  if (fault) return fault;
  if (filled.length === 0) return { kind: 'refused', ...texts.empty };
  if (filled.length > mostRows) return { kind: 'refused', ...texts.tooMany };
  const rows = filled.map(({ row }) => row.map(valueOf));
  return { kind: 'rows', rows, ...noteOn(filled, place) };
}

const notANumber: ReadonlySet<Read['kind']> = new Set(['text', 'blank', 'day']);

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
  if (values.length > mostRows) return { kind: 'refused', ...texts.tooMany };
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
  columns: readonly Column[] = [],
): SelectedRows | undefined {
  for (const { row, k } of read) {
    const n = row.findIndex((one) => !('value' in one));
    const one = row[n];
    if (!one || 'value' in one) continue;
    const found = String(values[k]?.[n]).slice(0, 24);
    const { message, advice } = texts[one.kind === 'text' && found === '' ? 'blank' : one.kind];
    const at = cellAt(place, k, n);
    const column = columns[n];
    return {
      kind: 'refused',
      message: { en: message.en(at.en, found), da: message.da(at.da, found) },
      advice: column?.unit === 'word' && one.kind !== 'blank' ? wordsAllowed(column) : advice,
    };
  }
  return undefined;
}

const wordsAllowed = ({ options }: Column & { readonly unit: 'word' }): LocalizedText => ({
  en: texts.words.en(options.map(({ label }) => label.en)),
  da: texts.words.da(options.map(({ label }) => label.da)),
});

/** What is said of the first number that could be meant otherwise. */
function noteOn(read: readonly ReadRow[], place: string): { readonly note?: LocalizedText } {
  const bare = read.flatMap(({ row, k }) =>
    row.flatMap((cell, n) => (cell.kind === 'bare' ? [{ ...cell, at: cellAt(place, k, n) }] : [])),
  )[0];
  if (!bare) return {};
  const { note } = texts;
  return { note: { en: note.en(bare.at.en, bare.value), da: note.da(bare.at.da, bare.value) } };
}

/** B2:C5, of Sheet1!$B$2:$C$5. */
export const placeIn = (address: string): string =>
  address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');

type Read =
  /** `bare`: a number without a percent sign in a column of percent. */
  | { readonly kind: 'number' | 'bare'; readonly value: number }
  | { readonly kind: 'word'; readonly value: string }
  /** `day`: a text that is no day, or that could be two. */
  | { readonly kind: 'blank' | 'text' | 'percentage' | 'day' };

/** A cell as a column takes it: a word of the plan's, a text as it stands, a day, or a number. */
function readIn(
  column: Column | undefined,
  cell: unknown,
  format: unknown,
  style: NumberStyle,
): Read {
  const text = String(cell ?? '').trim();
  if (text === '') return { kind: 'blank' };
  switch (column?.unit) {
    case 'text':
      return text.length > longestText ? { kind: 'text' } : { kind: 'word', value: text };
    case 'word': {
      const found = column.options.find(({ value, label }) =>
        [value, label.en, label.da].some((one) => one.toLowerCase() === text.toLowerCase()),
      );
      return found ? { kind: 'word', value: found.value } : { kind: 'text' };
    }
    case 'date': {
      if (typeof cell === 'number') return { kind: 'number', value: cell };
      const day = dayText(text);
      const value = day && day.tells !== 'either' ? (day.day('ymd') ?? day.day('dmy')) : undefined;
      return value === undefined ? { kind: 'day' } : { kind: 'number', value };
    }
    default:
      return readCell(cell, format, unitIn(column), style);
  }
}

/** As in the pane's own fields. */
const longestText = 60;

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

const valueOf = (read: Read): number | string => ('value' in read ? read.value : 0);

/** Whether a number format shows a share in percent; a sign in quotes or behind a slash is a text. */
export const isPercentFormat = (format: string): boolean =>
  format.replace(/"[^"]*"|\\./g, '').includes('%');

/** The address of a cell of a range, counted from its first; of what was pasted, its row and column. */
export function cellAt(range: string, row: number, column: number): LocalizedText {
  if (range === '') {
    return {
      en: `Row ${row + 1}, column ${column + 1}`,
      da: `Række ${row + 1}, kolonne ${column + 1}`,
    };
  }
  const first = areaAt(range) ?? { row: 0, column: 0 };
  const address = relative({ row: first.row + row, column: first.column + column });
  return { en: address, da: address };
}
