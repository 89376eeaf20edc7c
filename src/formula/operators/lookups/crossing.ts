import { type Column, operator } from '../../formula';

type Cells = Column<number | undefined>;

/**
 * What stands in a grid, in a row and a column of it, each counted from 1: 0 in a blank. A row or a
 * column beyond the grid is an error. A single row is a grid too.
 */
export const atCrossing = operator({
  value: (row: number, column: number, grid: Cells | Column<Cells>): number => {
    const cells = isRow(grid) ? (row === 1 ? grid : undefined) : grid[row - 1];
    const isThere = cells !== undefined && column >= 1 && column <= cells.length;
    return isThere ? (cells[column - 1] ?? 0) : NaN;
  },
  text: (row, column, grid) => `INDEX(${grid},${row},${column})`,
  words: (language, row, column, grid) =>
    language === 'en'
      ? `${grid} in row ${row} and column ${column}`
      : `${grid} i række ${row} og kolonne ${column}`,
  unit: (_row, _column, unit) => unit,
});

const isRow = (grid: Cells | Column<Cells>): grid is Cells => !Array.isArray(grid[0]);
