import { invalid } from '../errors';

/** A block of cells; rows and columns count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const isEntireColumn = (rect: Rect) => rect.row === 0 && rect.rows === maxRows;
export const isEntireRow = (rect: Rect) => rect.column === 0 && rect.columns === maxColumns;

/** Refuses what lies outside the sheet, as Excel does. */
export function rect(row: number, column: number, rows: number, columns: number): Rect {
  const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= maxRows;
  if (!inside || column + columns > maxColumns) {
    throw invalid(`No cells at row ${row}, column ${column}, ${rows} x ${columns}.`);
  }
  return { row, column, rows, columns };
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `A1`, `A1:B2`, `A:B`, `1:3`, with or without `$`. */
export function parseRect(text: string): Rect {
  const [first = '', last = first, ...more] = text.replaceAll('$', '').split(':');
  const from = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(first);
  const to = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(last);
  const sameForm = !!from?.[1] === !!to?.[1] && !!from?.[2] === !!to?.[2];
  const whole = !(from?.[1] && from[2]) && !text.includes(':');
  if (more.length > 0 || !from || !to || first === '' || !sameForm || whole) {
    throw invalid(`"${text}" is not an address.`);
  }
  const columns = from[1]
    ? [columnNumber(from[1]), columnNumber(to[1] ?? '')]
    : [0, maxColumns - 1];
  const rows = from[2] ? [Number(from[2]) - 1, Number(to[2]) - 1] : [0, maxRows - 1];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return rect(top, left, bottom - top + 1, right - left + 1);
}

export function formatRect({ row, column, rows, columns }: Rect): string {
  const area = { row, column, rows, columns };
  const left = columnLetters(column);
  const right = columnLetters(column + columns - 1);
  if (isEntireColumn(area)) return `${left}:${right}`;
  if (isEntireRow(area)) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${right}${row + rows}`;
}

export const absolute = (address: string) =>
  address.replaceAll(/([A-Z]+)?(\d+)?/g, (part) =>
    part.replace(/^([A-Z]+)/, '$$$1').replace(/(\d+)$/, '$$$1'),
  );

/** As in a formula: quoted unless it reads as one word. */
export const quoteSheet = (name: string) =>
  /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** Divides `'My sheet'!A1` into its sheet, if it names one, and the rest. */
export function splitSheet(text: string): { readonly sheet?: string; readonly address: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text);
  if (!parts) return { address: text };
  return { sheet: parts[1]?.replaceAll("''", "'") ?? String(parts[2]), address: String(parts[3]) };
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

export const contains = (outer: Rect, inner: Rect) => {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
};
