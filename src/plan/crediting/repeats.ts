import { type Condition, type Formula, type Text } from '../../formula/formula';
import { type Placed, isRepeated } from '../../formula/operators/lookups/places';
import { everyRow, own } from '../ledger/places';
import { type CreditingRule, type RulesFor, never } from './rule';

interface RepeatRule extends CreditingRule {
  /** The row is that of a deal which an earlier row counts. */
  readonly isAgain: Formula<Condition>;
}

const isInEarlierRow = isRepeated(
  everyRow<Text>('dealKey'),
  own<Text>('dealKey'),
  own<Placed>('dealKey/here'),
);

/** A row below 0 is no second row of its deal: it takes back. */
export const repeatRules: RulesFor<'repeats', RepeatRule> = {
  once: {
    words: {
      en: 'A deal that stands in two rows counts once.',
      da: 'En handel, der står i to rækker, tæller én gang.',
    },
    isAgain: isInEarlierRow,
  },
  each: {
    words: {
      en: 'Every row counts, two of one deal as well.',
      da: 'Hver række tæller, også to af samme handel.',
    },
    isAgain: never,
  },
};
