import { associated } from '../functions/custom-functions-stub';
import '../../src/functions/associate';
import type { Argument, Scalar } from '../../src/functions/case';
import type { FunctionName } from '../../src/functions/function-names';
import { type Shown, isError, runCase } from '../functions/run-case';

/** One call of a cell function, and how exactly its answers can be compared. */
export interface Call {
  readonly name: FunctionName;
  readonly args: readonly Argument[];
  /**
   * The largest amount that the answer is a difference of, 10,000 where nothing is said: two payouts
   * of a million may differ by their last digits where their difference is a few cents. 0 asks for
   * 1e-9 of the answer itself, however small.
   */
  readonly size?: number;
}

/** What a cell shows of a function: a number, a blank or a text, or that it is refused. */
export type Answer = Scalar | 'refused';

/** What the function gives, as rows of cells. An endless amount is an error in Excel too. */
export function answerOf({ name, args }: Call): Answer[][] {
  return rowsOfAnswer(runCase(associated, name, { call: args }));
}

/** An answer as rows of cells; errors without their messages. */
export const rowsOfAnswer = (answer: Shown): Answer[][] =>
  (Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : [[answer]]).map((row) =>
    row.map((cell) => (isError(cell) || cell === Infinity ? 'refused' : (cell as Scalar))),
  );

/** An argument as rows of cells: a single value is one cell. */
export const rowsOf = (arg: Argument): readonly (readonly Scalar[])[] =>
  Array.isArray(arg) ? (arg as readonly (readonly Scalar[])[]) : [[arg as Scalar]];
