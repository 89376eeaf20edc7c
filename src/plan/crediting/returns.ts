import { type Condition, type Formula, constant } from '../../formula/formula';
import { blank } from '../../formula/operators/conditions/blanks';
import { isBelow } from '../../formula/operators/conditions/comparisons';
import { choose } from '../../formula/operators/conditions/choose';
import { allOf, anyOf, not } from '../../formula/operators/conditions/conditions';
import { isTypedBelow } from '../../formula/operators/conditions/typed';
import { sizeOf } from '../../formula/operators/numbers/size';
import { own } from '../ledger/places';
import { type CreditingRule, type RulesFor, never } from './rule';

/*
 * A sale that goes the other way: a return or a credit note has a new value below 0, a downgrade is an
 * upsell to less. It takes back what the sale would have paid that goes from its end to its beginning.
 */

/** What a deal was and becomes, to the cent. */
export type Values = readonly [current: Formula<number>, renewed: Formula<number>];

interface ReturnRule extends CreditingRule {
  /** A value that the rule does not take: nothing is credited. */
  readonly isRefused: Formula<Condition>;
  /** How the deal takes back, as a number; blank of one that does not. */
  readonly goesBack: (isUpsell: Formula<Condition>, values: Values) => Formula;
  /** The sale as it would be the other way round, with values from 0. */
  readonly turned: (isDowngrade: Formula<Condition>, values: Values) => Values;
}

const zero = constant(0);
const isBelowZero = isTypedBelow(own<unknown>('renewed'), zero);
const isFromBelowZero = isTypedBelow(own<unknown>('current'), zero);

/** How a deal goes back: with a value below 0, or as an upsell to less. */
export const ways = { belowZero: constant(1), downgrade: constant(2) } as const;

const isLess = (isUpsell: Formula<Condition>, [current, renewed]: Values): Formula<Condition> =>
  choose(isUpsell, isBelow(renewed, current), never);

export const returnRules: RulesFor<'returns', ReturnRule> = {
  'taken-back': {
    words: {
      en: 'A return, a credit note or a downgrade takes back its credit and pay.',
      da: 'En returnering, en kreditnota eller en nedgradering trækker kredit og løn tilbage.',
    },
    isRefused: allOf([isFromBelowZero, not(isBelowZero)]),
    goesBack: (isUpsell, values) =>
      choose<unknown>(
        isBelowZero,
        ways.belowZero,
        choose<unknown>(isLess(isUpsell, values), ways.downgrade, blank),
      ),
    turned: (isDowngrade, [current, renewed]) => [
      choose(isDowngrade, renewed, sizeOf(current)),
      choose(isDowngrade, current, sizeOf(renewed)),
    ],
  },
  refused: {
    words: {
      en: 'A row below 0 is not counted, and a downgrade takes nothing back.',
      da: 'En række under 0 tælles ikke, og en nedgradering trækker intet tilbage.',
    },
    isRefused: anyOf([isFromBelowZero, isBelowZero]),
    goesBack: () => blank,
    turned: (_, values) => values,
  },
};
