import { type Condition, type Formula, constant } from '../../formula/formula';
import {
  isTypedAbove,
  isTypedAtLeast,
  isTypedBelow,
} from '../../formula/operators/conditions/typed';
import { own } from '../ledger/places';
import { type CreditingRule, type RulesFor, afterPeriod, never, periodStart } from './rule';

interface CancellationRule extends CreditingRule {
  /** Of a deal of this period: where all hold, it credits nothing. */
  readonly isVoid: readonly Formula<Condition>[];
  /** Of a deal of an earlier period: where all hold, what it credited is taken back now. */
  readonly isTakenBack: readonly Formula<Condition>[];
}

const cancelled = own<unknown>('cancelled');
const untilItsEnd = isTypedBelow(cancelled, afterPeriod);
const isByItsEnd = [isTypedAbove(cancelled, constant(0)), untilItsEnd];
const isWithin = [isTypedAtLeast(cancelled, periodStart), untilItsEnd];

/** A cancellation after the period is the next period's. */
export const cancellationRules: RulesFor<'cancellations', CancellationRule> = {
  reversed: {
    words: {
      en: 'A cancellation is taken back from the period in which it happens.',
      da: 'En annullering trækkes fra i den periode, hvor den sker.',
    },
    isVoid: isByItsEnd,
    isTakenBack: isWithin,
  },
  'in-period': {
    words: {
      en: 'A cancellation within the same period takes the credit back; a later one does not.',
      da: 'En annullering i samme periode trækkes fra; en senere gør ikke.',
    },
    isVoid: isByItsEnd,
    isTakenBack: [never],
  },
  kept: {
    words: {
      en: 'A cancellation does not change the credit.',
      da: 'En annullering ændrer intet.',
    },
    isVoid: [never],
    isTakenBack: [never],
  },
};
