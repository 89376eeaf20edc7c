import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { blank, isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isEqual } from '../../formula/operators/conditions/comparisons';
import { commissionable } from '../../formula/operators/pay/commissionable';
import { allOf, anyOf, not } from '../../formula/operators/conditions/conditions';
import { isText } from '../../formula/operators/conditions/is-text';
import { isAtMost } from '../../formula/operators/conditions/comparisons';
import { minus } from '../../formula/operators/numbers/minus';
import { numberIn } from '../../formula/operators/numbers/numbers';
import { over } from '../../formula/operators/numbers/over';
import { sumOf } from '../../formula/operators/numbers/plus';
import { creditedAs, rounded, toTheCent } from '../../formula/operators/numbers/rounded';
import { type LostType, lostTypes } from '../../formula/lost-types';
import { saleTypeNamed } from '../../formula/operators/pay/sale-type';
import { trimmed } from '../../formula/operators/texts/texts';
import { isShareIn } from '../../formula/operators/conditions/share-in-cell';
import { times } from '../../formula/operators/numbers/times';
import {
  isNoNumber,
  isTypedAbove,
  isTypedBelow,
  isUntyped,
} from '../../formula/operators/conditions/typed';
import { creditedMeasures, dealRoles, isOverlay } from './roles';
import { shareOfPresent } from '../crediting/sharing';
import { type Values, returnRules, ways } from '../crediting/returns';
import { own, ownAmount, ownNumber } from '../ledger/places';
import type { Measure } from '../measure';
import { ratesPart, weightParts } from '../ledger/looked-up';
import type { Plan } from '../plan';
import { byMeasure, rulingMeasures } from './measures';
import { type SaleType, saleTypeName } from './sale-types';
import { isTheOwner, ofDeal, ownerOfRow, unlessBlank } from './names';
import { creditShare } from './places';

/*
 * What a deal credits, and to whom.
 *
 *     commissionable = worth of the sale * the part of it that counts in the period
 *     credit = commissionable of a measure in money, the part that counts of one that counts deals,
 *              times the weight of the deal where the plan weighs what counts towards the measure
 *     part of a role = round(credit * running share) - what the running share before it gave
 *     part of an overlay = round(credit * share), on top
 *
 * Parts of a full 100 % add up to the credit, to the cent. Shares are the plan's credit splits or the
 * deal's own; without splits, or where the owner alone is credited, the first named owner has it all. Credit is not pay. A row without the
 * deal's name, or one that cannot be read (an unknown type, a value that is no number), credits and
 * pays nothing and is flagged.
 */

const zero = constant(0);
const cents = constant(2);

/** The type of sale, as it is compared; nothing of a word that is none. */
export const soldOf = ({ language }: Plan): Formula =>
  ofDeal(saleTypeNamed(language, own<Text>('type')));

export const isSold = ({ language }: Plan, type: SaleType): Formula<Condition> =>
  isText(own('sold'), saleTypeName(type, language));

/** Whether the row says that something is lost, in either language. */
export const isCalled = (type: LostType): Formula<Condition> =>
  anyOf(
    [...lostTypes[type].en, ...lostTypes[type].da].map((name) =>
      isText(trimmed(own<Text>('type')), name),
    ),
  );
const never = constant(false);

export const isUnknownType = isBlank(own('sold'));

/** What a deal was and becomes, to the cent; of another currency, at the plan's rate. */
export function valuesToTheCent(plan: Plan): Values {
  const valueOf = (id: 'current' | 'renewed') => {
    const amount = ownAmount(id, 'money');
    return creditedAs('money', ratesPart(plan) ? over(amount, ownNumber('dealRate')) : amount);
  };
  return [valueOf('current'), valueOf('renewed')];
}

/** The sale whose pay is meant: of one that takes back, the sale the other way round. */
export const saleValues = (plan: Plan): Values =>
  takesBack(plan)
    ? [ownNumber('was', 'money'), ownNumber('becomes', 'money')]
    : valuesToTheCent(plan);

/** Whether the plan takes back what a sale below 0 says. */
export const takesBack = (plan: Plan): boolean =>
  rulingMeasures(plan).some(({ returns }) => returns === 'taken-back');

/** How the deal takes back what an earlier one gave; blank of one that does not. */
export const goesBackOf = (plan: Plan): Formula => {
  const way = byMeasure(plan, ({ returns }) =>
    returnRules[returns].goesBack(isSold(plan, 'upsell'), valuesToTheCent(plan)),
  );
  return ofDeal(choose<unknown>(hasNoValue, blank, way));
};

const turned = (plan: Plan, k: 0 | 1): Formula => {
  const value = byMeasure(
    plan,
    ({ returns }) =>
      returnRules[returns].turned(isEqual(own('goesBack'), ways.downgrade), valuesToTheCent(plan))[
        k
      ],
  );
  return ofDeal(choose<unknown>(hasNoValue, blank, value));
};
export const wasOf = (plan: Plan): Formula => turned(plan, 0);
export const becomesOf = (plan: Plan): Formula => turned(plan, 1);

/**
 * 1 where a value cannot be used: the values are numbers, below 0 only where the plan takes back, and an
 * upsell says what the customer had before and has now, or it would be paid for the whole new value, or
 * take back the whole current one. What is lost is known by what there was, of which churn leaves nothing and
 * a downgrade no more; or it is typed alone, below 0.
 */
export function noValueOf(plan: Plan): Formula {
  const [current, renewed] = [own<unknown>('current'), own<unknown>('renewed')];
  const isHalf = (one: Formula, other: Formula) =>
    allOf([isUntyped(one), isTypedAbove(other, zero)]);
  const isMore = isTypedAbove(renewed, ownAmount('current', 'money'));
  const isBelowZero = isTypedBelow(renewed, zero);
  const isUnsaid = choose(isTypedAbove(current, zero), isBelowZero, not(isBelowZero));
  const isLostUnsaid = choose(
    isCalled('churn'),
    anyOf([isUnsaid, isTypedAbove(renewed, zero)]),
    choose(isCalled('downgrade'), anyOf([isUnsaid, isUntyped(renewed), isMore]), never),
  );
  const halves = [isHalf(current, renewed), ...(takesBack(plan) ? [isHalf(renewed, current)] : [])];
  const isNone = anyOf([
    choose(isUnknownType, never, isLostUnsaid),
    byMeasure(plan, ({ returns }) => returnRules[returns].isRefused),
    allOf([isSold(plan, 'upsell'), anyOf(halves)]),
    ...(ratesPart(plan) ? [isAtMost(ownNumber('dealRate'), zero)] : []),
  ]);
  const areNoNumbers = anyOf([isNoNumber(current), isNoNumber(renewed)]);
  const refused = constant(1);
  return ofDeal(choose<unknown>(areNoNumbers, refused, choose<unknown>(isNone, refused, blank)));
}

export const hasNoValue = isFilled(own('noValue'));

/**
 * What the sale is worth, of values to the cent, whenever it counts. Text among the values, or an
 * unknown type, is nothing.
 */
export function worthOf(plan: Plan): Formula {
  const values = saleValues(plan);
  const asSold = (type: SaleType): Formula => {
    const name: Formula<Text> = constant(saleTypeName(type, plan.language));
    return rounded(commissionable(plan.language, name, ...values), cents);
  };
  const isNew = anyOf([isSold(plan, 'cross-sell'), isSold(plan, 'new business')]);
  const bySale = choose<unknown>(
    isSold(plan, 'renewal'),
    asSold('renewal'),
    choose<unknown>(
      isSold(plan, 'upsell'),
      asSold('upsell'),
      choose<unknown>(isNew, asSold('new business'), blank),
    ),
  );
  const isLost = takesBack(plan) ? [isBlank(own('was')), isBlank(own('becomes'))] : [];
  return ofDeal(choose<unknown>(anyOf([hasNoValue, ...isLost]), blank, bySale));
}

/** What pays of a deal in the period. */
export const commissionableOf: Formula = unlessBlank(
  own('worth'),
  toTheCent(times(ownNumber('counted'), ownNumber('worth', 'money'))),
);

/** A deal credits a measure in money what is commissionable, and one that counts its own part. */
export function creditOf(plan: Plan): Formula {
  const measures = creditedMeasures(plan);
  const gives = (measure: Measure): Formula<number> => {
    const isCount = measure.unit === 'count';
    const whole = isCount ? own('counted') : own('commissionable', 'money');
    if (weightParts(plan, measure).length === 0) return whole;
    const weighed = times(numberIn(whole), ownNumber('weight'));
    return isCount ? weighed : toTheCent(weighed);
  };
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

/**
 * The plan's share. All for the owner where one alone is credited, or nothing is split; where the share
 * of a role without an owner goes to those who are there, theirs grow in proportion.
 */
export function plannedShareOf(plan: Plan, role: string): Formula {
  return ofDeal(
    byMeasure(plan, ({ sharedDeals, missingOwners }) => {
      const isAlone = sharedDeals === 'owner' || plan.creditSplits.length === 0;
      if (isAlone) return choose(isTheOwner(plan, role), constant(1), zero);
      const split = plan.creditSplits.find((one) => one.role === role);
      if (!split) return zero;
      const share = creditShare(role);
      const grown =
        missingOwners === 'shared' && !split.isOverlay
          ? shareOfPresent(share, plannedInAll(plan), ownNumber('present'))
          : share;
      return choose(isBlank(ownerOfRow(role)), zero, grown);
    }),
  );
}

/** What the plan splits in all, without overlays, and how much of it those have who are there. */
const splitRoles = (plan: Plan): readonly string[] =>
  dealRoles(plan).filter(
    (role) => !isOverlay(plan, role) && plan.creditSplits.some((split) => split.role === role),
  );
const plannedInAll = (plan: Plan): Formula<number> => sumOf(splitRoles(plan).map(creditShare));
export const presentOf = (plan: Plan): Formula =>
  ofDeal(
    sumOf(
      splitRoles(plan).map((role) => choose(isBlank(ownerOfRow(role)), zero, creditShare(role))),
    ),
  );

/** The share of an owner, as far as it can be one; where the owner is credited alone, nobody else's. */
export function countedShareOf(plan: Plan, role: string): Formula {
  const share = own(`share:${role}`);
  const counted = choose(isShareIn(share), share, zero);
  return ofDeal(
    byMeasure(plan, ({ sharedDeals }) =>
      sharedDeals === 'owner'
        ? choose(isTheOwner(plan, role), counted, zero)
        : choose(isBlank(ownerOfRow(role)), zero, counted),
    ),
  );
}

const ownShare = (role: string): Formula<number> => ownNumber(`counted:${role}`, 'percent');

/** The shares of the roles that are no overlay, up to one of them or all. */
function runningShare(plan: Plan, upTo?: string): Formula<number> {
  const roles = dealRoles(plan);
  const counted = upTo === undefined ? roles : roles.slice(0, roles.indexOf(upTo) + 1);
  return sumOf(counted.filter((role) => !isOverlay(plan, role)).map(ownShare));
}

/** The shares without overlays, added up. */
export const creditedShareOf = (plan: Plan): Formula =>
  ofDeal(
    dealRoles(plan).every((role) => isOverlay(plan, role))
      ? zero
      : creditedAs('percent', runningShare(plan)),
  );

/** Each part is what the running total grows by, so that the parts add up; overlays stand beside it. */
export function partOfCredit(plan: Plan, role: string): Formula {
  const credit = ownNumber('credit', 'money');
  if (isOverlay(plan, role)) return ofDeal(toTheCent(times(credit, ownShare(role))));
  const roles = dealRoles(plan);
  const given = roles
    .slice(0, roles.indexOf(role))
    .filter((other) => !isOverlay(plan, other))
    .map((other) => ownNumber(`credit:${other}`, 'money'));
  const upToHere = toTheCent(times(credit, runningShare(plan, role)));
  if (given.length === 0) return ofDeal(upToHere);
  return ofDeal(
    rounded(
      given.reduce((rest, part) => minus(rest, part), upToHere),
      cents,
    ),
  );
}
