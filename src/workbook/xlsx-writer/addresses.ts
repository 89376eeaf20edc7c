import type { Area, Position } from '../description';

const columnNames: string[] = [];

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  return (columnNames[column] ??=
    (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) +
    String.fromCharCode(65 + (column % 26)));
}

/** `B4` */
export function address(at: Position): string {
  return columnName(at.column) + String(at.row + 1);
}

/** `B4:C9`, or `B4` for one cell */
export function areaAddress(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return area.rows === 1 && area.columns === 1
    ? address(area)
    : `${address(area)}:${address(last)}`;
}

/** `'Plan'!$B$4:$C$9`; always quoted, so that no name of a sheet needs thought. */
export function absoluteAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** `'Plan'!$3:$4` */
export function absoluteRows(sheet: string, first: number, last: number): string {
  return `${quotedSheet(sheet)}!$${String(first + 1)}:$${String(last + 1)}`;
}

function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
