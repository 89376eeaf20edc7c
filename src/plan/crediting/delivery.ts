import { type Condition, type Formula, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isTypedBelow, isUntyped } from '../../formula/operators/conditions/typed';
import { own } from '../ledger/places';
import { type CreditingRule, type RulesFor, never } from './rule';

interface DeliveryRule extends CreditingRule {
  /** The deal counts for nothing yet. */
  readonly isOpen: Formula<Condition>;
  readonly part: Formula<number>;
}

const delivered = own<unknown>('delivered');
const all = constant(1);

/** A deal of which no share is said is delivered. */
export const deliveryRules: RulesFor<'partialDeliveries', DeliveryRule> = {
  'by-part': {
    words: {
      en: 'A partial delivery counts for its part.',
      da: 'En delvis leverance tæller med sin del.',
    },
    isOpen: never,
    part: choose(isUntyped(delivered), all, own('delivered')),
  },
  'when-complete': {
    words: {
      en: 'A partial delivery counts when the whole is delivered.',
      da: 'En delvis leverance tæller, når det hele er leveret.',
    },
    isOpen: isTypedBelow(delivered, all),
    part: all,
  },
  ignored: {
    words: {
      en: 'What is delivered does not change the credit.',
      da: 'Det leverede ændrer intet.',
    },
    isOpen: never,
    part: all,
  },
};
