import type { FunctionName } from './function-names';
import { pay } from './danish-pay';
import { planning } from './danish-planning';

/** What Excel shows of the cell functions in Danish: a text for each, its parameters, and the words to choose from. */
export interface DanishFunction {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A function without a text does not compile. */
export const danishFunctions: Readonly<Record<FunctionName, DanishFunction>> = {
  ...pay,
  ...planning,
};

/** The words to choose from, by the list and the word. */
export const danishWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  LadderMode: {
    highest: 'Kun det højeste trin, der er nået, betales.',
    additive: 'Hvert trin, der er nået, betales.',
    linear: 'En ret linje mellem trinnene.',
  },
  CommissionMethod: {
    marginal: 'Hver sats betaler kun for sit eget trin.',
    retroactive: 'Satsen for det nåede trin betaler for det hele.',
  },
  TargetBasis: {
    proportional: 'Størrelser eller rater, som målet følger forholdsmæssigt.',
    market: 'Markedets vækstrater.',
  },
  PayoutMode: {
    highest: 'Beløb: kun det højeste trin, der er nået, betales.',
    additive: 'Beløb: hvert trin, der er nået, betales.',
    linear: 'Beløb: en ret linje mellem trinnene.',
    marginal: 'Satser: hver betaler kun for sit eget trin.',
    retroactive: 'Satser: satsen for det nåede trin betaler for det hele.',
  },
};
