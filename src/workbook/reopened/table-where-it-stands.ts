import type { SheetDescription } from '../description/description';
import type { ReadSheet, ReadTable } from '../description/read-workbook';
import { columnPlaces, foundAs } from '../difference/found-table';

/** A sheet of ours, read as if its table stood where it was described. */
export interface TableWhereItStands {
  readonly sheet: ReadSheet;
  /** Rows below the heads, as far as the table reaches. */
  readonly rows: number;
  /** The heads, or columns of it, stand elsewhere than they were written. */
  readonly isElsewhere: boolean;
}

/**
 * Each column is found under its title, wherever a person moved it, and its rows are those that the
 * table has now, with what is typed right below the last one. Undefined where no such table stands.
 */
export function tableWhereItStands(
  sheet: ReadSheet,
  { tables: [described] = [] }: SheetDescription,
  tables: readonly ReadTable[],
): TableWhereItStands | undefined {
  const here = tables.filter((one) => one.sheet.toLowerCase() === sheet.name.toLowerCase());
  const found = described && foundAs(here, described);
  if (!found) return undefined;
  const { area, columns } = described;
  const places = columnPlaces(found, described);
  const down = found.area.row - area.row;
  const at = columns.map(({ title }) => places.get(title));
  const cell = (row: number, column: number) => {
    const place = at[column - area.column];
    if (row < area.row) return sheet.cell(row, column);
    return place === undefined ? undefined : sheet.cell(row + down, place);
  };
  const { name, visibility } = sheet;
  const rows = found.area.rows - 1 - (found.hasTotals ? 1 : 0);
  const isTyped = (row: number) => columns.some((_, k) => cell(row, area.column + k));
  let lastRow = Math.min(area.row + rows, sheet.lastRow - down);
  while (!found.hasTotals && isTyped(lastRow + 1)) lastRow++;
  return {
    sheet: { name, visibility, lastRow, lastColumn: area.column + columns.length - 1, cell },
    rows: Math.min(rows, sheet.lastRow - down - area.row),
    isElsewhere: down !== 0 || at.some((place, k) => place !== area.column + k),
  };
}
