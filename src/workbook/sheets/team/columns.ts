import type { Formula } from '../../../formula/formula';
import type { Unit } from '../../../plan/field';
import type { Payee } from '../../../plan/people';
import type { CellStyle, ListedInput, ValidationDescription } from '../../description/description';

/** One column of the table of payees: what it is called, what a row of it holds, how it looks. */
export interface TeamColumn {
  readonly id: string;
  /** Stands above the first of the columns that share it. */
  readonly group: string;
  readonly head: string;
  /** What it is called whatever the others are, since another sheet speaks of it. */
  readonly title?: string;
  /** Folded away: a step that other columns are made of. */
  readonly isHelper?: true;
  readonly width: number;
  readonly style: CellStyle;
  /** Its sum stands above the head. */
  readonly isSum?: true;
  /** What it is told in; money where nothing is said. */
  readonly unit?: Unit;
  /** What a payee brings along; undefined leaves the cell open. */
  readonly typed?: (payee: Payee) => string | number | undefined;
  /** Takes a typed cell back into a payee. */
  readonly read?: (payee: Payee, value: string | number) => Payee;
  /** Money that is typed in the payee's own currency. */
  readonly isInOwnCurrency?: true;
  /** The row of a list that it is typed for. */
  readonly listed?: ListedInput;
  /**
   * The same in every row, over the places of `plan/payee/places.ts`; left out where it is what
   * `plan/payee/formulas.ts` has for the column.
   */
  readonly formula?: Formula;
  /** Whether it says something of rows that do not count, too. */
  readonly isOfEveryRow?: true;
  readonly validation?: Omit<ValidationDescription, 'area'>;
}

/** A column where it stands on the sheet. */
export interface PlacedColumn extends TeamColumn {
  readonly column: number;
  /** As formulas call it. */
  readonly title: string;
}

/** Where the sheet's own inputs stand. */
export interface Assumed {
  readonly asOf: string;
  readonly elapsed: string;
  readonly uncertainty: string;
  readonly margin: string;
  readonly sensitivity: string;
}
