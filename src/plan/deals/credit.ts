import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { blank, isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { commissionable } from '../../formula/operators/pay/commissionable';
import { allOf, anyOf } from '../../formula/operators/conditions/conditions';
import { isText } from '../../formula/operators/conditions/is-text';
import { minus } from '../../formula/operators/numbers/minus';
import { numberIn } from '../../formula/operators/numbers/numbers';
import { sumOf } from '../../formula/operators/numbers/plus';
import { creditedAs, rounded, toTheCent } from '../../formula/operators/numbers/rounded';
import { saleTypeNamed } from '../../formula/operators/pay/sale-type';
import { isShareIn } from '../../formula/operators/conditions/share-in-cell';
import { times } from '../../formula/operators/numbers/times';
import {
  isNoNumber,
  isTypedAbove,
  isTypedBelow,
  isUntyped,
} from '../../formula/operators/conditions/typed';
import { creditedMeasures, dealRoles } from './roles';
import { own, ownAmount } from '../ledger/places';
import type { Measure } from '../measure';
import type { Plan } from '../plan';
import { saleTypeName } from './sale-types';
import { isFirstNamed, ofDeal, ownerOfRow, unlessBlank } from './names';
import { creditShare } from './places';

/*
 * What a deal credits, and to whom.
 *
 *     credit = commissionable of a measure in money, 1 of a measure that counts
 *     part of a role = round(credit * running share) - what the running share before it gave
 *     part of an overlay = round(credit * share), on top
 *
 * Parts of a full 100 % add up to the credit, to the cent. Shares are the plan's credit splits or the
 * deal's own; without splits the first named owner has it all. Credit is not pay. A row without the
 * deal's name, or one that cannot be read (an unknown type, a value that is no number), credits and
 * pays nothing and is flagged.
 */

const zero = constant(0);
const cents = constant(2);

/** The type of sale, as it is compared; nothing of a word that is none. */
export const soldOf = ({ language }: Plan): Formula =>
  ofDeal(saleTypeNamed(language, own<Text>('type')));

export const isSold = ({ language }: Plan, type: 'upsell' | 'new business'): Formula<Condition> =>
  isText(own('sold'), saleTypeName(type, language));

export const isUnknownType = isBlank(own('sold'));

/** What a deal was and becomes, to the cent. */
export const valuesToTheCent = [
  creditedAs('money', ownAmount('current', 'money')),
  creditedAs('money', ownAmount('renewed', 'money')),
] as const;

/**
 * 1 where a value cannot be used: the values are numbers, none below 0, and an upsell says what the
 * customer had before, or it would be paid for the whole new value.
 */
export function noValueOf(plan: Plan): Formula {
  const [current, renewed] = [own<unknown>('current'), own<unknown>('renewed')];
  const isNone = anyOf([
    ...[isNoNumber(current), isNoNumber(renewed)],
    ...[isTypedBelow(current, zero), isTypedBelow(renewed, zero)],
    allOf([isSold(plan, 'upsell'), isUntyped(current), isTypedAbove(renewed, zero)]),
  ]);
  return ofDeal(choose<unknown>(isNone, constant(1), blank));
}

export const hasNoValue = isFilled(own('noValue'));

/** What pays of a deal, of values to the cent. Text among the values, or an unknown type, is nothing. */
export function commissionableOf({ language }: Plan): Formula {
  const amount = commissionable(language, own<Text>('sold'), ...valuesToTheCent);
  const isNone = anyOf([hasNoValue, isUnknownType]);
  return ofDeal(choose<unknown>(isNone, blank, rounded(amount, cents)));
}

/** A deal credits a measure in money what is commissionable, and one that counts 1. */
export function creditOf(plan: Plan): Formula {
  const measures = creditedMeasures(plan);
  const gives = ({ unit }: Measure): Formula<number> =>
    unit === 'count' ? constant(1) : own('commissionable');
  const [only] = measures;
  const credit =
    only && measures.length === 1
      ? gives(only)
      : measures.reduceRight<Formula<number>>(
          (others, measure) => choose(isText(own('measure'), measure.name), gives(measure), others),
          zero,
        );
  return unlessBlank(own('commissionable'), credit);
}

/** The plan's share, or, of a plan that splits no credit, all for the first named owner. */
export function plannedShareOf(plan: Plan, role: string): Formula {
  const { creditSplits } = plan;
  if (creditSplits.length === 0) {
    return ofDeal(choose(allOf(isFirstNamed(dealRoles(plan), role)), constant(1), zero));
  }
  const isSplit = creditSplits.some((split) => split.role === role);
  const share = isSplit ? creditShare(role) : zero;
  return ofDeal(choose(isBlank(ownerOfRow(role)), zero, share));
}

/** The share of an owner, as far as it can be one. */
export function countedShareOf(role: string): Formula {
  const share = own(`share:${role}`);
  const counted = choose(isShareIn(share), share, zero);
  return ofDeal(choose(isBlank(ownerOfRow(role)), zero, counted));
}

const isOverlay = ({ creditSplits }: Plan, role: string): boolean =>
  creditSplits.some((split) => split.role === role && split.isOverlay);

const ownShare = (role: string): Formula<number> => own(`counted:${role}`, 'percent');

/** The shares of the roles that are no overlay, up to one of them or all. */
function runningShare(plan: Plan, upTo?: string): Formula<number> {
  const roles = dealRoles(plan);
  const counted = upTo === undefined ? roles : roles.slice(0, roles.indexOf(upTo) + 1);
  return sumOf(counted.filter((role) => !isOverlay(plan, role)).map(ownShare));
}

/** The shares without overlays, added up. */
export const creditedShareOf = (plan: Plan): Formula =>
  ofDeal(creditedAs('percent', runningShare(plan)));

/** Each part is what the running total grows by, so that the parts add up; overlays stand beside it. */
export function partOfCredit(plan: Plan, role: string): Formula {
  const credit = numberIn(own('credit', 'money'));
  if (isOverlay(plan, role)) return ofDeal(toTheCent(times(credit, ownShare(role))));
  const roles = dealRoles(plan);
  const given = roles
    .slice(0, roles.indexOf(role))
    .filter((other) => !isOverlay(plan, other))
    .map((other) => own(`credit:${other}`, 'money'));
  const upToHere = toTheCent(times(credit, runningShare(plan, role)));
  if (given.length === 0) return ofDeal(upToHere);
  return ofDeal(
    rounded(
      given.reduce((rest, part) => minus(rest, part), upToHere),
      cents,
    ),
  );
}
