import type { Column, Formula } from '../../formula/formula';
import type { Unit } from '../../formula/unit';
import type { Calculation } from './calculation';
import { at } from './cell-formula';

/** A ledger's columns as formulas on other sheets call them, and what stands in their rows. */
export interface LedgerColumns {
  readonly has: (id: string) => boolean;
  /** All rows of a column, from anywhere. */
  readonly reference: (id: string) => string;
  readonly cells: (id: string) => unknown;
  /** The columns that every row calculates, all rows of each run of them, and those in which numbers and days are typed. */
  readonly calculated: readonly string[];
  readonly calculatedBlocks: readonly string[];
  readonly numbers: readonly string[];
}

export const columnsOn =
  (calculation: Calculation, { reference, cells }: LedgerColumns) =>
  <T = number>(id: string, unit?: Unit): Formula<Column<T>> =>
    at(
      calculation.tell(reference(id), () => cells(id)),
      unit,
    );
