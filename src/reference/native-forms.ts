import type { FunctionName } from '../functions/function-names';
import type { Language } from '../engine/words';
import { type DisplayedFormula, displayed } from '../functions/native/displayed';
import { pages } from './pages';
import { localFormula } from './examples/local-formula';

/** A plain formula that gives the same, with the steps that stand in cells of their own. */
export interface NativeForm {
  /** Which of several forms it is, such as "retroactive, with a quota". */
  readonly when: string;
  readonly steps: readonly NativeStep[];
  /** One formula, or one for each column of an answer that spills. */
  readonly answers: readonly NativeStep[];
}

export interface NativeStep {
  readonly name: string;
  readonly formula: string;
  /** A column: copied down the rows of a table. */
  readonly isColumn: boolean;
  /** What stands in the row above the first, and in the last row in place of the formula. */
  readonly start: string | undefined;
  readonly last: string | undefined;
}

/** The forms of a function, with the parameters' names where cells would stand. */
export function nativeForms(name: FunctionName, language: Language): NativeForm[] {
  const stepOf = ({ name: step, formula, column }: DisplayedFormula): NativeStep => ({
    name: step,
    formula: localFormula(formula, language),
    isColumn: column !== undefined,
    start: column?.start && localFormula(column.start, language),
    last: column?.last && localFormula(column.last, language),
  });
  return displayed(name, pages[name].native, language).map(({ when, helpers, answers }) => ({
    when,
    steps: helpers.map(stepOf),
    answers: answers.map(stepOf),
  }));
}
