import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { blank, isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isEqual } from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf, not } from '../../formula/operators/conditions/conditions';
import { numbersIn, textsIn } from '../../formula/operators/columns/counts';
import { datesBefore } from '../../formula/operators/dates/dates-before';
import { isNotText } from '../../formula/operators/conditions/is-text';
import { joined } from '../../formula/operators/texts/joined';
import { inRow } from '../../formula/operators/lookups/lookups';
import { rowHolding, isIn } from '../../formula/operators/lookups/places';
import { rounded } from '../../formula/operators/numbers/rounded';
import { isAlike, shownAsText } from '../../formula/operators/texts/texts';
import { times } from '../../formula/operators/numbers/times';
import { isTypedAbove, isTypedBelow } from '../../formula/operators/conditions/typed';
import { everyRow, own } from '../ledger/places';
import type { Plan } from '../plan';
import { saleTypeName } from './sale-types';
import { hasNoValue, isSold, valuesToTheCent } from './credit';
import { firstOwner, isNobodys, ofDeal, unlessBlank } from './names';
import { above } from './places';

/*
 * What two rows say of one customer.
 *
 *     credited twice    an upsell with the customer and the new value of another row's upsell, whose
 *                       first named owner is another
 *     soon after        an upsell from 0 to so many days after new business of the same customer below
 *                       an amount; exactly on the last day is within, exactly on the amount is not small
 *
 * Customers and owners are compared without case, customers also without spare spaces.
 */

const zero = constant(0);
const customerKey = own<Text>('customerKey');
const upsellKey = own<Text>('upsellKey');

const isNoUpsell = ({ language }: Plan): Formula<Condition> =>
  isNotText(own('sold'), saleTypeName('upsell', language));

/** The day of a small first sale to a known customer; nothing of any other deal. */
export const smallSaleDayOf = (plan: Plan): Formula =>
  choose<unknown>(
    allOf([
      isSold(plan, 'new business'),
      isTypedBelow(own<unknown>('renewed'), above('smallSale')),
      not(isTypedBelow(own<unknown>('renewed'), zero)),
      isFilled(customerKey),
      isTypedAbove(own<unknown>('day'), zero),
    ]),
    ...([own('day'), blank] as const),
  );

export const smallSaleCustomerOf: Formula = unlessBlank(own('smallSaleDay'), customerKey);

/** An upsell by its customer and its new value, as it can be claimed twice. */
export function upsellKeyOf(plan: Plan): Formula {
  const isNone = [isBlank(customerKey), isNoUpsell(plan), hasNoValue, isNobodys(plan)];
  return ofDeal(
    choose<Text>(anyOf(isNone), blank, joined(customerKey, constant('|'), inWholeCents(plan))),
  );
}

/** So that no dust and no separator tells two values apart. */
const inWholeCents = (plan: Plan): Formula<number> =>
  rounded(times(constant(100), valuesToTheCent(plan)[1]), constant(0));

export const claimOwnerOf = (plan: Plan): Formula =>
  unlessBlank(upsellKey, shownAsText(firstOwner(plan)));

const firstClaim = inRow(
  everyRow<Text>('claimOwner'),
  rowHolding(upsellKey, everyRow('upsellKey')),
);

/** The upsell, where another owner than that of its first row claims it. */
export const contestedOf: Formula = unlessBlank(
  upsellKey,
  choose<Text>(isAlike(firstClaim, own<Text>('claimOwner')), blank, upsellKey),
);

/** Some row claims the same upsell for another owner. */
export const isCreditedTwice: Formula<Condition> = choose(
  anyOf([isBlank(upsellKey), isEqual(above('contested'), zero)]),
  constant(false),
  isIn(upsellKey, everyRow('contested')),
);

/** How many small first sales there are, and upsells that another owner claims. */
export const smallSalesOfDeals = numbersIn(everyRow('smallSaleDay'));
export const contestedOfDeals = textsIn(everyRow<unknown>('contested'));

/** Only the customers of small first sales are counted, so that thousands of rows stay fast. */
export function isSoonAfter(plan: Plan): Formula<Condition> {
  const day = own('day');
  const customers = everyRow<Text>('smallSaleCustomer');
  const sales = datesBefore(customerKey, customers, everyRow('smallSaleDay'), day, above('days'));
  const isNone = anyOf([
    isEqual(above('smallSales'), zero),
    ...[isNoUpsell(plan), not(isTypedAbove(day, zero)), isBlank(customerKey)],
  ]);
  const isAfter = choose(isIn(customerKey, customers), isAbove(sales, zero), constant(false));
  return choose(isNone, constant(false), isAfter);
}
