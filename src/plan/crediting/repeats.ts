import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { allOf, not } from '../../formula/operators/conditions/conditions';
import { type Placed, isRepeated } from '../../formula/operators/lookups/places';
import { foundAsTyped } from '../ledger/found-as-typed';
import { everyRow, own } from '../ledger/places';
import { type CreditingRule, type RulesFor, never } from './rule';

interface RepeatRule extends CreditingRule {
  /** The row is that of a deal which an earlier row counts. */
  readonly isAgain: Formula<Condition>;
}

const isEarlier = (id: 'deal' | 'dealKey'): Formula<Condition> =>
  isRepeated(everyRow<Text>(id), own<Text>(id), own<Placed>(`${id}/here`));

/** A name that no earlier row has needs no look through the keys. */
const isNew = allOf([
  ...foundAsTyped(own<Text>('deal'), own<Text>('dealKey')),
  not(isEarlier('deal')),
]);
const isInEarlierRow = choose(isNew, constant(false), isEarlier('dealKey'));

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
