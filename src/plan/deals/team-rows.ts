import {
  type Column,
  type Condition,
  type Formula,
  type Text,
  constant,
} from '../../formula/formula';
import { blank, isBlank } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isBelow, isEqual } from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf, not } from '../../formula/operators/conditions/conditions';
import { isError } from '../../formula/operators/conditions/errors';
import { rowsOnDays, sumOnDays } from '../../formula/operators/dates/on-days';
import { besideFirst } from '../../formula/operators/lookups/places';
import { sumOf } from '../../formula/operators/numbers/plus';
import { foundAsTyped } from '../ledger/found-as-typed';
import { own, ownNumber, periodFrom, periodTo } from '../ledger/places';
import type { Plan } from '../plan';
import { ownerKeyId, ownerOfRow, unlessBlank } from './names';
import {
  payeeFirstDays,
  payeeKeys,
  payeeLastDays,
  payeeNames,
  payeeRows,
  payeeSureRows,
} from './places';
import { paidRoles, payId } from './pay';
import { creditedMeasures, dealParts, dealRoles } from './roles';
import { countsUndated, isCounted } from './standing';

/*
 * The row of the Team sheet to which a deal's credit and pay for a role go: that of the owner's key and
 * of the day that the deal counts by. 0 where there is none. A deal without a day goes to the only row
 * that the owner has in the period.
 */

const none = constant(0);
const day = own('creditDay', 'date');

export const teamRowId = (role: string): string => `teamRow:${role}`;
export const sureRowId = (role: string): string => `sureRow:${role}`;

/** Whom the Team sheet does not have. */
const nobody = constant(-1);

/**
 * The row of an owner who is paid for the whole period, which is that of every day; 0 of one with other
 * days, whose rows are to be looked through, and below 0 of one who has no row at all.
 */
export const sureRowOf = (role: string): Formula => {
  const [name, key] = [ownerOfRow(role), own<Text>(ownerKeyId(role))];
  const among = (one: Formula<Text>, all: Formula<Column<Text>>) =>
    besideFirst(one, all, payeeSureRows, nobody) as Formula<number>;
  // A name may stand first in a row without formulas, which has no key.
  const isSure = allOf([...foundAsTyped(name, key), not(isEqual(among(name, payeeNames), none))]);
  return unlessBlank(key, choose(isSure, among(name, payeeNames), among(key, payeeKeys)));
};

export function teamRowOf(plan: Plan, role: string): Formula {
  const sure = own(sureRowId(role));
  const days = [payeeKeys, own<Text>(ownerKeyId(role)), payeeFirstDays, payeeLastDays] as const;
  const onTheDay = sumOnDays(payeeRows, ...days, day, day);
  const inThePeriod = [...days, periodFrom, periodTo] as const;
  const theOnly = choose(
    isEqual(rowsOnDays(...inThePeriod), constant(1)),
    sumOnDays(payeeRows, ...inThePeriod),
    none,
  );
  const found = countsUndated(plan) ? choose(isBlank(day), theOnly, onTheDay) : onTheDay;
  const row = choose(isAbove(sure, none), sure, choose(isBelow(sure, none), none, found));
  const isNone = countsUndated(plan) ? not(isCounted) : isBlank(day);
  return choose<unknown>(anyOf([isBlank(sure), isNone, isSpoilt(plan, role)]), blank, row);
}

/** What the role is credited or paid is an error: the payee's row would be one too. */
const isSpoilt = (plan: Plan, role: string): Formula<Condition> =>
  isError(
    sumOf([
      ...(creditedMeasures(plan).length > 0 ? [ownNumber(`credit:${role}`)] : []),
      ...dealParts(plan).flatMap((part) =>
        paidRoles(plan, part).includes(role) ? [ownNumber(payId(part, role))] : [],
      ),
    ]),
  );

const ofSomeOwner = (plan: Plan, isSo: (role: string) => Formula<Condition>) =>
  anyOf(dealRoles(plan).map(isSo));

/** An owner is not among the payees. */
export const isNotOnTeam = (plan: Plan): Formula<Condition> =>
  ofSomeOwner(plan, (role) => isEqual(own(sureRowId(role)), nobody));

/** An owner is, but no row of theirs is paid for the day. */
export const hasNoRow = (plan: Plan): Formula<Condition> =>
  ofSomeOwner(plan, (role) =>
    allOf([isEqual(own(teamRowId(role)), none), isEqual(own(sureRowId(role)), none)]),
  );
