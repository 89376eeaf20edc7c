import type { Area, Position, TableDescription, ValidationDescription } from './description';

export const rowsOf = ({ area }: TableDescription): Area => ({
  ...area,
  row: area.row + 1,
  rows: area.rows - 1,
});

/** One column's cells below its head. */
export const columnArea = (table: TableDescription, index: number): Area => ({
  ...rowsOf(table),
  column: table.area.column + index,
  columns: 1,
});

export const isWithin = ({ row, column }: Position, area: Area): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The table in which a cell stands, heads included. */
export const tableAt = (
  tables: readonly TableDescription[],
  cell: Position,
): TableDescription | undefined => tables.find(({ area }) => isWithin(cell, area));

/** The formula of the calculated column in whose rows a cell stands. */
export function columnFormula(
  tables: readonly TableDescription[],
  cell: Position,
): string | undefined {
  const table = tables.find((one) => isWithin(cell, rowsOf(one)));
  return table?.columns[cell.column - table.area.column]?.formula;
}

/** Notes on the heads: anything may be typed there, and what the column is stands beside it. */
export const headNotes = ({ area, columns }: TableDescription): ValidationDescription[] =>
  columns.flatMap(({ title, note }, index): ValidationDescription[] =>
    note === undefined
      ? []
      : [
          {
            area: { row: area.row, column: area.column + index, rows: 1, columns: 1 },
            rule: { kind: 'any' },
            prompt: { title, text: note },
            error: { title: '', text: '' },
          },
        ],
  );
