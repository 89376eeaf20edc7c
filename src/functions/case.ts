/**
 * The worked cases of a function, beside the rule they prove: the tests run them through every
 * engine, and the reference shows them. Each has its source; none is our own output.
 */
export interface Case {
  /** The arguments in the order of the signature; a range is a list of rows; null is left out. */
  readonly call: readonly Argument[];
  /** What the cell shows: a number, a spilled range, or an error with its message in English. */
  readonly gives: Answer;
  /** Where the figures come from: a page that publishes them, or the arithmetic by hand. */
  readonly source: string;
}

/** Inside a range null is a blank cell. */
export type Scalar = number | string | boolean | null;
export type Argument = Scalar | readonly (readonly Scalar[])[];
export type Answer = Scalar | readonly (readonly (Scalar | CellError)[])[] | CellError;

/** An error value, and the words that its message holds. */
export interface CellError {
  readonly error: '#VALUE!' | '#N/A';
  readonly says: string;
}

/** A value that cannot be used. */
export const refused = (says: string): CellError => ({ error: '#VALUE!', says });

/** Something that was looked for and is not there. */
export const notThere = (says: string): CellError => ({ error: '#N/A', says });

/** A date as Excel holds it: 1 January 2026 is 46,023. */
export const day = (year: number, month: number, dayOfMonth: number): number =>
  Date.UTC(year, month - 1, dayOfMonth) / 86_400_000 + 25_569;
