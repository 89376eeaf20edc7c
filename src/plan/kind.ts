import type { PayoutRow, PayoutTable } from '../engine/payout-table';
import type { Result } from '../engine/result';
import type { Words } from '../engine/words';

/** What a number on a plan is measured in. */
export type Unit = 'money' | 'count' | 'percent';

/** A number of the plan that a person may change: a field in the pane, a named cell in the workbook. */
export interface Input {
  readonly id: string;
  readonly label: Words;
  /** Its name in the workbook. */
  readonly name: Words;
  readonly unit: Unit;
  /** What stands behind the number where the unit's own sign does not say enough. */
  readonly suffix?: Words;
  readonly value: number;
}

/** Rows of numbers that a person may change: the rungs of a ladder, the tiers of a commission. */
export interface InputTable {
  readonly title: Words;
  readonly name: Words;
  readonly columns: readonly { readonly label: Words; readonly unit: Unit }[];
  readonly rows: readonly (readonly number[])[];
}

/** Where the inputs stand in the workbook, as a formula names them. */
export interface Places {
  readonly input: (id: string) => string;
  /** A cell of the input table. */
  readonly cell: (row: number, column: number) => string;
  /** The whole input table. */
  readonly table: string;
}

/** One row of the payout table as formulas; `above` is the row before it in the workbook. */
export interface RowFormulas {
  readonly from: string;
  readonly payout: (here: RowPlaces, above: RowPlaces) => string;
  readonly rate: string;
  /** What the three formulas come to. */
  readonly value: PayoutRow;
}

export interface RowPlaces {
  readonly from: string;
  readonly payout: string;
  readonly rate: string;
}

/** A piece of a sentence that follows the inputs: words, or a number that a formula gives. */
export type Piece =
  string | { readonly unit: Unit; readonly formula: string; readonly value: number };

/**
 * A kind of component that fills a payout table. One file a kind: what a person can set, the table,
 * the same table as formulas, and the words.
 */
export interface TableKind<C> {
  readonly title: Words;
  /** The rule in one short sentence. */
  readonly sentence: (component: C) => Words;
  /** What the credited result is called: sales, markets. */
  readonly measure: (component: C) => Words;
  readonly measureUnit: (component: C) => 'money' | 'count';
  /** With a quota, From is attainment; without, it is in the measure's own unit. */
  readonly quota: (component: C) => number | undefined;
  /** The measure that is 100 %: the quota, or the last threshold where there is none. */
  readonly goal: (component: C) => number;
  readonly goalFormula: (component: C, places: Places) => string;
  readonly table: (component: C) => Result<PayoutTable>;
  readonly inputs: (component: C) => readonly Input[];
  readonly inputTable: (component: C) => InputTable | undefined;
  readonly rows: (component: C, places: Places, table: PayoutTable) => readonly RowFormulas[];
  /** Whether every rate is 0, so that the row alone decides the payout. */
  readonly isFlat: (component: C) => boolean;
  /** The COMP function for a credited amount, one cell or a column. */
  readonly call: (component: C, places: Places, credited: string) => string;
  readonly rule: (component: C, places: Places) => Readonly<Record<'en' | 'da', readonly Piece[]>>;
}

/**
 * The first row of every payout table on a sheet. It stays even where a step starts at 0, so that
 * the step's threshold can be raised in its cell.
 */
export const nothingBelow: RowFormulas = {
  from: '0',
  payout: () => '0',
  rate: '0',
  value: { from: 0, payout: 0, rate: 0 },
};

/** The row of the payout table that step k of a list fills: the list's rows are the table's last. */
export function rowOfStep(table: PayoutTable, k: number, steps: number): PayoutRow {
  return table.rows.at(k - steps) ?? nothingBelow.value;
}
