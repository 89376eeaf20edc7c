import type { Formula } from '../../formula/formula';
import { creditedMeasures, dealParts, dealRoles } from './roles';
import { currencyRateOf } from '../ledger/currency';
import { own } from '../ledger/places';
import { ratesPart } from '../ledger/looked-up';
import type { Plan } from '../plan';
import {
  claimOwnerOf,
  contestedOf,
  smallSaleCustomerOf,
  smallSaleDayOf,
  upsellKeyOf,
} from './claims';
import {
  becomesOf,
  commissionableOf,
  countedShareOf,
  creditOf,
  creditedShareOf,
  goesBackOf,
  noValueOf,
  partOfCredit,
  plannedShareOf,
  presentOf,
  soldOf,
  takesBack,
  wasOf,
  worthOf,
} from './credit';
import { flagWordsOf } from './flags';
import {
  customerKeyOf,
  measureKeyOf,
  measureOfRow,
  namedOf,
  ofDeal,
  ownerKeyId,
  ownerKeyOf,
} from './names';
import { comparedOf, distanceOf, scoreOf } from './outliers';
import { givesToPresent } from './measures';
import {
  commissionId,
  commissionOf,
  paidRoles,
  partOfPay,
  payId,
  payPresentOf,
  payShareId,
  payShareOf,
  rateId,
  rateOf,
  unassignedOf,
} from './pay';
import { retainedFormulas } from '../retention/flows';
import { saidFormulas } from '../said/of-deals';
import { missingOf } from '../ledger/missing';
import {
  countedOf,
  countsInOf,
  countsOnce,
  creditDayOf,
  dayOfRow,
  dealKeyOf,
  noDateOf,
  standingOf,
} from './standing';
import { isWeighed, weightOf } from './weights';
import { sureRowId, sureRowOf, teamRowId, teamRowOf } from './team-rows';

/** Everything that a row of a deal comes to, by the column that it stands in. */
export function dealFormulas(plan: Plan, hasTeam: boolean): Readonly<Record<string, Formula>> {
  const measure = measureOfRow(plan);
  const unassigned = unassignedOf(plan);
  const roles = dealRoles(plan);
  return {
    named: namedOf(plan),
    sold: soldOf(plan),
    ...(ratesPart(plan) && { dealRate: ofDeal(currencyRateOf(plan, own('day', 'date'))) }),
    noValue: noValueOf(plan),
    ...(measure && { measure, measureKey: measureKeyOf }),
    ...byId(roles, ownerKeyId, ownerKeyOf),
    day: dayOfRow(plan),
    noDate: noDateOf(plan),
    ...(countsOnce(plan) && { dealKey: dealKeyOf(plan) }),
    standing: standingOf(plan),
    countsIn: countsInOf(plan),
    ...(hasTeam && {
      creditDay: creditDayOf(plan),
      ...byId(roles, sureRowId, sureRowOf),
      ...byId(roles, teamRowId, (role) => teamRowOf(plan, role)),
    }),
    ...(takesBack(plan) && {
      ...{ goesBack: goesBackOf(plan), was: wasOf(plan), becomes: becomesOf(plan) },
    }),
    worth: worthOf(plan),
    counted: countedOf(plan),
    ...(hasTeam && retainedFormulas(plan)),
    ...(isWeighed(plan) && { weight: ofDeal(weightOf(plan)) }),
    commissionable: commissionableOf,
    ...(creditedMeasures(plan).length > 0 && creditFormulas(plan)),
    ...(hasTeam && saidFormulas(plan)),
    ...Object.assign(
      {},
      ...dealParts(plan).map((part) => ({
        [rateId(part)]: rateOf(plan, part),
        [commissionId(part)]: commissionOf(plan, part),
        ...byId(
          paidRoles(plan, part),
          (role) => payId(part, role),
          (role) => partOfPay(plan, part, role),
        ),
      })),
    ),
    ...(givesToPresent(plan) &&
      plan.paySplits.length > 0 && {
        payPresent: payPresentOf(plan),
        ...byId(
          plan.paySplits.map(({ role }) => role),
          payShareId,
          (role) => payShareOf(plan, role),
        ),
      }),
    ...(unassigned && { unassigned }),
    customerKey: customerKeyOf,
    smallSaleDay: smallSaleDayOf(plan),
    smallSaleCustomer: smallSaleCustomerOf,
    upsellKey: upsellKeyOf(plan),
    claimOwner: claimOwnerOf(plan),
    contested: contestedOf,
    compared: comparedOf(plan),
    distance: distanceOf,
    score: scoreOf(),
    missing: missingOf,
    flags: flagWordsOf(plan, hasTeam, (words) => words[plan.language]),
  };
}

const creditFormulas = (plan: Plan): Readonly<Record<string, Formula>> => ({
  ...byId(
    dealRoles(plan),
    (role) => `share:${role}`,
    (role) => plannedShareOf(plan, role),
  ),
  ...(givesToPresent(plan) && plan.creditSplits.length > 0 && { present: presentOf(plan) }),
  ...byId(
    dealRoles(plan),
    (role) => `counted:${role}`,
    (role) => countedShareOf(plan, role),
  ),
  credit: creditOf(plan),
  credited: creditedShareOf(plan),
  ...byId(
    dealRoles(plan),
    (role) => `credit:${role}`,
    (role) => partOfCredit(plan, role),
  ),
});

const byId = (
  roles: readonly string[],
  id: (role: string) => string,
  formula: (role: string) => Formula,
): Readonly<Record<string, Formula>> =>
  Object.fromEntries(roles.map((role) => [id(role), formula(role)]));
