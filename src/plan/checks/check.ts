import type { LocalizedText } from '../../engine/words';
import type { Column, Formula } from '../../formula/formula';
import type { Unit } from '../../formula/unit';
import type { Plan } from '../plan';

/** One way to a number: what is counted or added, and the formula. */
export interface Side {
  readonly words: LocalizedText;
  readonly formula: Formula<number>;
}

/** Two ways to one number, which must come to the same. */
export interface Comparison {
  readonly unit: Unit;
  readonly one: Side;
  readonly other: Side;
  /** What tells it from the other comparisons of its check. */
  readonly of?: string;
  /** Where to look, if both differ. */
  readonly where?: Where;
  /** How far both may lie apart, since rows are rounded; nothing where left out. */
  readonly within?: Formula<number>;
}

/** A row of a ledger, counted from 1 in its first and blank where none is found; or shares of the plan. */
export type Where =
  | { readonly in: 'team' | 'deals'; readonly row: Formula }
  | { readonly in: 'creditSplits' | 'paySplits' };

/**
 * What must agree in the ledgers. A check that says nothing of a plan has no comparison in it. `words`
 * is what must hold, and `todo` what to look at where it does not.
 */
export interface Check {
  readonly words: LocalizedText;
  readonly todo: LocalizedText;
  readonly comparisons: (book: CheckedBook) => readonly Comparison[];
}

/** A ledger as checks read it: its columns by their ids, from anywhere. */
export interface CheckedLedger {
  readonly has: (id: string) => boolean;
  readonly column: <T = number>(id: string, unit?: Unit) => Formula<Column<T>>;
  /** The columns that every row calculates, as many together as one formula can ask; and those in which numbers and days are typed. */
  readonly calculated: readonly (readonly string[])[];
  readonly numbers: readonly string[];
  readonly rows: Formula<number>;
  /** How many cells below the table hold something, in the column that names its rows. */
  readonly below: Formula<number>;
  /** The first row in whose flags the first of some words stands that any row has. */
  readonly saying: (...words: readonly LocalizedText[]) => Formula;
  /** How many cells of a column hold a formula. */
  readonly formulasIn: (id: string) => Formula<number>;
  /** How many formulas of the ledger come to an error. */
  readonly inError: Formula<number>;
}

export interface CheckedBook {
  readonly plan: Plan;
  readonly team: CheckedLedger | undefined;
  readonly deals: CheckedLedger | undefined;
  /** A component's limit, and the plan's shares, where they are typed. */
  readonly limit: (component: string, id: 'gate' | 'floor' | 'cap') => Formula<number>;
  readonly creditShare: (role: string) => Formula<number>;
  readonly payShare: (role: string) => Formula<number>;
  /** What the lines of the Summary sheet by role pay; none where it has no such lines. */
  readonly paidByRole: Formula<Column<number>> | undefined;
}
