import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { blank, isBlank } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isEqual } from '../../formula/operators/conditions/comparisons';
import { anyOf, not } from '../../formula/operators/conditions/conditions';
import { rowsOnDays, sumOnDays } from '../../formula/operators/dates/on-days';
import { isIn } from '../../formula/operators/lookups/places';
import { numberIn } from '../../formula/operators/numbers/numbers';
import { own, periodFrom, periodTo } from '../ledger/places';
import type { Plan } from '../plan';
import { ownerKeyId } from './names';
import { payeeFirstDays, payeeKeys, payeeLastDays, payeeRows } from './places';
import { dealRoles } from './roles';
import { countsUndated, isCounted } from './standing';

/*
 * The row of the Team sheet to which a deal's credit and pay for a role go: that of the owner's key and
 * of the day that the deal counts by. 0 where there is none. A deal without a day goes to the only row
 * that the owner has in the period.
 */

const none = constant(0);
const day = own('creditDay', 'date');

export const teamRowId = (role: string): string => `teamRow:${role}`;

export function teamRowOf(plan: Plan, role: string): Formula {
  const key = own<Text>(ownerKeyId(role));
  const days = [payeeKeys, key, payeeFirstDays, payeeLastDays] as const;
  const onTheDay = sumOnDays(payeeRows, ...days, day, day);
  const inThePeriod = [...days, periodFrom, periodTo] as const;
  const theOnly = choose(
    isEqual(rowsOnDays(...inThePeriod), constant(1)),
    sumOnDays(payeeRows, ...inThePeriod),
    none,
  );
  const found = countsUndated(plan) ? choose(isBlank(day), theOnly, onTheDay) : onTheDay;
  return choose<unknown>(isBlank(key), blank, choose<unknown>(isCounted, found, blank));
}

const ofSomeOwner = (plan: Plan, isSo: (role: string) => Formula<Condition>) =>
  anyOf(dealRoles(plan).map(isSo));

const isOnTeam = (role: string) => isIn(own(ownerKeyId(role)), payeeKeys);

/** An owner is not among the payees. */
export const isNotOnTeam = (plan: Plan): Formula<Condition> =>
  ofSomeOwner(plan, (role) => {
    const isFound = isAbove(numberIn(own(teamRowId(role))), none);
    const isNobody = isBlank(own(ownerKeyId(role)));
    return choose(anyOf([isNobody, isFound]), constant(false), not(isOnTeam(role)));
  });

/** An owner is, but no row of theirs is paid for the day. */
export const hasNoRow = (plan: Plan): Formula<Condition> =>
  ofSomeOwner(plan, (role) =>
    choose(isEqual(own(teamRowId(role)), none), isOnTeam(role), constant(false)),
  );
