import type { Notation } from '../../formula/excel-text';
import { type Formula, place } from '../../formula/formula';
import type { Columns } from '../../plan/ledger/columns';
import type { FormulaAt } from './book';

interface Rows {
  readonly first: number;
  /** Rows that something stands in. */
  readonly filled: number;
  /** Of a column by its place on the sheet: what its cell in a row calculates, if it does. */
  readonly formulaIn: (column: number, row: number) => Formula | undefined;
  readonly comesTo: Columns['comesTo'];
  readonly notation: Notation;
}

/** The formulas of a sheet with a table: of its rows those of their columns, elsewhere those of its cells. */
export const withRows =
  (cells: FormulaAt, { first, filled, formulaIn, comesTo, notation }: Rows): FormulaAt =>
  (there) => {
    const row = there.row - first;
    const formula = row >= 0 && row < filled ? formulaIn(there.column, row) : undefined;
    if (!formula) return cells(there);
    return {
      formula,
      value: (key) => comesTo(place<unknown>(key))(row),
      reference: notation.place,
    };
  };
