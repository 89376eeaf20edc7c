import {
  type Condition,
  type Formula,
  type Text,
  constant,
  filled,
  place,
} from '../../formula/formula';
import { partOf } from '../../formula/functions/part-of';
import { blank, isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { allOf, anyOf } from '../../formula/operators/conditions/conditions';
import { isNotText } from '../../formula/operators/conditions/is-text';
import { inRow } from '../../formula/operators/lookups/lookups';
import { rowBegun } from '../../formula/operators/lookups/row-begun';
import { minus } from '../../formula/operators/numbers/minus';
import { isNumber } from '../../formula/operators/conditions/cell-kinds';
import { sumOf } from '../../formula/operators/numbers/plus';
import { rounded, toTheCent } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { paidByCard } from './card-pay';
import { deal, payoutColumns } from '../component-places';
import { dealParts, isByMeasure, paySharesOf, rolesPaid } from './roles';
import { earnedAt } from '../pay/earned';
import type { PlanComponent } from '../kind';
import {
  type DealComponent,
  type TableComponent,
  cardKindOf,
  paysByCard,
  tableKindOf,
} from '../kinds';
import { shareOfPresent } from '../crediting/sharing';
import { ofComponent, own, ownNumber } from '../ledger/places';
import type { Plan } from '../plan';
import { saleValues } from './credit';
import { byMeasure, givesToPresent, hasSoleOwners } from './measures';
import { cardName, isTheOwner, ofDeal, ownerOfRow, unlessBlank } from './names';
import { namesInRow } from '../ledger/own-columns';
import { payShare } from './places';

/*
 * What a component pays for a deal, and to whom.
 *
 *     commission = the part that counts * (rate of the card * worth, or the table at worth)
 *     part of a role = round(commission * running share) - what the running share before it gave
 *
 * The shares are the plan's pay splits, whose parts add up to the commission to the cent. A role
 * without an owner leaves its part unassigned, unless the plan gives it to those who are there. A
 * component that is restricted to roles pays those their own shares, and the shares of the other roles
 * are not paid. Without pay splits, or where the owner alone is credited, the whole goes to the first
 * named owner whom the component pays.
 */

const zero = constant(0);
const cents = constant(2);
const worth = own('worth', 'money');
const worthNumber = ownNumber('worth', 'money');
const counted = ownNumber('counted');

export const rateId = ({ component }: PlanComponent<DealComponent>): string =>
  `rate:${component.id}`;
export const commissionId = ({ component }: PlanComponent<DealComponent>): string =>
  `commission:${component.id}`;
export const payId = ({ component }: PlanComponent<DealComponent>, role: string): string =>
  `pay:${component.id}:${role}`;

const commissionIn = (part: PlanComponent<DealComponent>): Formula<number> =>
  own(commissionId(part), 'money');

/** The card's rate, nothing where the card has none; or the rate of the row that the deal reaches. */
export function rateOf(plan: Plan, { component, measure }: PlanComponent<DealComponent>): Formula {
  if (paysByCard(component)) {
    const part = { component, measure };
    const rate = inRowOf(plan, part, cardKindOf(component).rate(part));
    return ofDeal(choose<unknown>(isNumber(rate), rate, blank));
  }
  const part = { component, measure };
  const { from, rate } = payoutColumns('rates', false);
  const rule = tableKindOf(component).reached?.(part) ?? 'at';
  const reached = inRowOf(plan, part, inRow(rate, rowBegun(rule, worthNumber, from)));
  const isNone = anyOf([isBlank(worth), isOfOther(plan, part)]);
  return ofDeal(choose<unknown>(isNone, blank, reached));
}

/** What the deal pays in all. A table pays the deals of its own measure. */
export function commissionOf(
  plan: Plan,
  { component, measure }: PlanComponent<DealComponent>,
): Formula {
  if (paysByCard(component)) {
    const part = { component, measure };
    const isNone = anyOf([isBlank(worth), isBlank(own(rateId(part)))]);
    const pays = inRowOf(plan, part, paidByCard(part, deal.commissionable, deal.rate));
    return choose<unknown>(isNone, blank, toTheCent(times(counted, pays)));
  }
  const part = { component, measure };
  const pays = toTheCent(
    times(counted, inRowOf(plan, part, earnedAt(part, worthNumber, constant(1)))),
  );
  return unlessBlank(worth, choose(isOfOther(plan, part), zero, pays));
}

/** Whether the deal counts towards another measure than the one whose deals a table pays. */
const isOfOther = (plan: Plan, part: PlanComponent<TableComponent>): Formula<Condition> =>
  isByMeasure(plan, part) ? isNotText(own('measure'), part.measure.name) : constant(false);

/** A component's formula of a deal, in the deal's row. */
function inRowOf(
  plan: Plan,
  part: PlanComponent<DealComponent>,
  formula: Formula<number>,
): Formula<number> {
  const [current, renewed] = saleValues(plan);
  const cells: Readonly<Record<string, Formula>> = {
    'deal.type': own<Text>('sold'),
    'deal.closer': own<Text>((paysByCard(part.component) && cardName(part.component)) || 'closer'),
    'deal.current': current,
    'deal.renewed': renewed,
    'deal.commissionable': worthNumber,
    'deal.rate': ownNumber(rateId(part)),
    ...namesIn(part.component),
  };
  const there = filled(formula, (key, unit) => cells[key] ?? place(key, unit));
  return ofComponent(part.component.id, there);
}

const namesIn = (component: DealComponent): Readonly<Record<string, Formula>> =>
  paysByCard(component) ? namesInRow(cardKindOf(component).columns?.(component) ?? []) : {};

export function paidRoles(plan: Plan, { component }: PlanComponent<DealComponent>): string[] {
  const shares = hasSoleOwners(plan) ? [] : paySharesOf(plan, component);
  return rolesPaid(plan, component).filter(
    (role) => shares.length === 0 || shares.some((share) => share.role === role),
  );
}

/** The part of a role, where it goes to somebody: to its owner, or, without shares, to the deal's. */
export function partOfPay(plan: Plan, part: PlanComponent<DealComponent>, role: string): Formula {
  const shares = paySharesOf(plan, part.component);
  const roles = rolesPaid(plan, part.component);
  const isDue = isFilled(commissionIn(part));
  const whole = choose(
    allOf([isDue, isTheOwner(plan, role, roles)]),
    ownNumber(commissionId(part), 'money'),
    zero,
  );
  const isSharing = shares.some((share) => share.role === role);
  const shared = isSharing
    ? choose(allOf([isDue, isFilled(ownerOfRow(role))]), due(plan, part, role), zero)
    : zero;
  return ofDeal(
    byMeasure(plan, ({ sharedDeals }) =>
      sharedDeals === 'owner' || shares.length === 0 ? whole : shared,
    ),
  );
}

/** What the running total grows by with a role's share. */
function due(plan: Plan, part: PlanComponent<DealComponent>, role: string): Formula<number> {
  const shares = paySharesOf(plan, part.component);
  const k = shares.findIndex((share) => share.role === role);
  const shareOf = givesToPresent(plan)
    ? (one: string) => ownNumber(payShareId(one), 'percent')
    : payShare;
  const running = (count: number) =>
    sumOf(shares.slice(0, count).map((share) => shareOf(share.role)));
  return partOf(ownNumber(commissionId(part), 'money'), running, k, shares.length);
}

/** A role's share of pay where those who are there may have that of the others. */
export const payShareId = (role: string): string => `payShare:${role}`;
export function payShareOf(plan: Plan, role: string): Formula {
  const all = sumOf(plan.paySplits.map((split) => payShare(split.role)));
  const grown = shareOfPresent(payShare(role), all, ownNumber('payPresent'));
  const isThere = isFilled(ownerOfRow(role));
  return ofDeal(
    byMeasure(plan, ({ missingOwners }) =>
      missingOwners === 'shared' ? choose(isThere, grown, zero) : payShare(role),
    ),
  );
}

/** The shares of pay of those who are there. */
export const payPresentOf = (plan: Plan): Formula =>
  ofDeal(
    sumOf(
      plan.paySplits.map(({ role }) => choose(isBlank(ownerOfRow(role)), zero, payShare(role))),
    ),
  );

/** What has no owner, of all components; undefined where nothing is shared among roles. */
export function unassignedOf(plan: Plan): Formula | undefined {
  const lost = dealParts(plan)
    .filter((part) => paidRoles(plan, part).length > 0)
    .map((part) => withoutOwner(plan, part));
  if (lost.length === 0) return undefined;
  return ofDeal(lost.length === 1 ? sumOf(lost) : rounded(sumOf(lost), cents));
}

/** What is left when all roles share and are paid; otherwise the parts whose owners are missing. */
export function withoutOwner(plan: Plan, part: PlanComponent<DealComponent>): Formula<number> {
  const amount = commissionIn(part);
  const shares = paySharesOf(plan, part.component);
  const roles = paidRoles(plan, part);
  const isWhole = shares.every(({ role }) => roles.includes(role));
  const rest = roles
    .map((role) => ownNumber(payId(part, role), 'money'))
    .reduce((left, one) => minus(left, one), ownNumber(commissionId(part), 'money'));
  const missing = shares
    .filter(({ role }) => roles.includes(role))
    .map(({ role }) => choose(isBlank(ownerOfRow(role)), due(plan, part, role), zero));
  const left = byMeasure(plan, ({ sharedDeals }) =>
    sharedDeals === 'owner' || isWhole ? rest : sumOf(missing),
  );
  return choose(isBlank(amount), zero, rounded(left, cents));
}
