import { roundMoney } from '../../engine/money';
import { median, outliers } from '../../engine/outliers';
import { plain } from '../../engine/vocabulary';
import { asCompared } from '../as-compared';
import { claimOf, claimsOf, customerOf, smallSalesOf } from './claims';
import { type DealCredit, creditDeal, hasNames, hasNumbers, isShare } from './credit';
import type { FlagCode } from './flag-words';
import {
  creditedMeasures,
  dealParts,
  dealRoles,
  firstNamed,
  ownShareOf,
  ownerOf,
  sharesCredit,
} from './roles';
import { paysByCard } from '../kinds';
import { firstDay, lastDay } from '../payee/entries';
import type { Deal } from '../people';
import type { Plan } from '../plan';
import { saleTypeIn } from './sale-types';

/** What the flags look for; each is an input of the Deals sheet. */
export interface FlagLimits {
  /** An upsell so many days after a small first sale, or sooner, is looked at. */
  readonly days: number;
  /** A first sale below this is small. */
  readonly smallSale: number;
  /** The robust z-score from which an amount stands out. */
  readonly sensitivity: number;
}
export const usualLimits: FlagLimits = { days: 90, smallSale: 100_000, sensitivity: 3.5 };

/** A deal with what is noticed about it. */
export interface DealReview extends DealCredit {
  readonly flags: readonly FlagCode[];
  /** What is compared with the other deals; undefined where there is nothing to compare. */
  readonly compared: number | undefined;
  /** The robust z-score where it stands out. */
  readonly score: number | undefined;
}

/**
 * All deals with their flags. `team` holds the names of the payees, where the workbook has them.
 *
 *     credited twice    an upsell with the customer and the new value of another row's upsell, whose
 *                       first named owner is another
 *     soon after        an upsell from 0 to `days` days after new business of the same customer
 *                       below `smallSale`; exactly on the last day is within, exactly on the amount
 *                       is not small
 *     stands out        what the rate cards and tables pay, or what is commissionable where no card pays
 *
 * Customers and owners are compared without case, customers also without spare spaces.
 */
export function reviewDeals(
  plan: Plan,
  deals: readonly Deal[],
  limits: FlagLimits = usualLimits,
  team?: readonly string[],
): readonly DealReview[] {
  const credits = deals.map((deal) => creditDeal(plan, deal));
  const hasCard = dealParts(plan).some(({ component }) => paysByCard(component));
  const compared = credits.map((credit) => comparedOf(credit, hasCard));
  const scores = scoresOf(compared, limits.sensitivity);
  const seen: Seen = {
    plan,
    limits,
    roles: dealRoles(plan),
    claims: claimsOf(plan, deals),
    smallSales: smallSalesOf(deals, limits.smallSale),
    ...(team && { team: new Set(team.map(asCompared)) }),
  };
  return credits.map((credit, k) => {
    const score = scores[k];
    return { ...credit, compared: compared[k], score, flags: flagsOf(seen, credit, score) };
  });
}

/** The middle of what is compared, and the middle distance from it; 0 where there are too few. */
export function middleOf(reviews: readonly DealReview[]): { median: number; deviation: number } {
  const values = reviews.flatMap(({ compared }) => (compared === undefined ? [] : [compared]));
  if (values.length === 0) return { median: 0, deviation: 0 };
  const isEnough = values.length >= fewest;
  const middle = median(Float64Array.from(values));
  return {
    median: middle,
    deviation: isEnough
      ? median(Float64Array.from(values, (value) => Math.abs(value - middle)))
      : 0,
  };
}

/** Fewer deals than this are too few to say what stands out. */
export const fewest = 5;

interface Seen {
  readonly plan: Plan;
  readonly limits: FlagLimits;
  readonly roles: readonly string[];
  /** The first named owners of each upsell. */
  readonly claims: ReadonlyMap<string, ReadonlySet<string>>;
  /** The days of each customer's small first sales. */
  readonly smallSales: ReadonlyMap<string, readonly number[]>;
  readonly team?: ReadonlySet<string>;
}

/** What can be noticed about a row that is a deal. */
type NamedFlag = Exclude<FlagCode, 'unreadable' | 'unnamed'>;

function flagsOf(seen: Seen, credit: DealCredit, score: number | undefined): FlagCode[] {
  const { deal } = credit;
  if (!hasNames(deal)) return ['unreadable'];
  if (deal.deal === '') return ['unnamed'];
  const found: Readonly<Record<NamedFlag, boolean>> = {
    'unknown-type': saleTypeIn(deal.type) === undefined,
    'no-number': !hasNumbers(deal),
    'no-day': !hasDay(deal),
    'unknown-measure': creditedMeasures(seen.plan).length > 0 && credit.measure === undefined,
    ...rateFlags(credit),
    'no-share': seen.roles.some(
      (role) => ownerOf(deal, role) !== '' && !isShare(ownShareOf(deal, role) ?? 0),
    ),
    'over-credited': credit.share > 1,
    'under-credited': isUnderCredited(seen, credit),
    'credited-twice': isCreditedTwice(seen, deal),
    'soon-after-small-sale': isSoonAfter(seen, deal),
    'stands-out': score !== undefined,
    unassigned:
      firstNamed(deal, seen.roles) === undefined ||
      credit.pays.some(({ unassigned }) => unassigned !== 0),
    'not-on-team': seen.roles.some((role) => isStranger(seen, ownerOf(deal, role))),
  };
  return (Object.keys(found) as NamedFlag[]).filter((code) => found[code]);
}

/** Part of the credit goes to nobody; without any owner the whole deal is flagged for that. */
const isUnderCredited = ({ plan, roles }: Seen, { deal, share }: DealCredit): boolean =>
  sharesCredit(plan) && firstNamed(deal, roles) !== undefined && share < 1;

/** No day at all is none to be read. */
const hasDay = ({ day, unread }: Deal): boolean =>
  unread?.['day'] === undefined && (day === 0 || (day >= firstDay && day < lastDay + 1));

/** A closer whom a card does not have, or a pair of closer and type that it has no rate for. */
function rateFlags({ commissionable, deal, pays }: DealCredit) {
  const missing = pays.flatMap(({ part: { component }, rate }) =>
    commissionable !== undefined && paysByCard(component) && rate === undefined ? [component] : [],
  );
  const isUnknown = (component: (typeof missing)[number]) =>
    component.model === 'by-closer' &&
    !component.rates.some(({ closer }) => plain(closer ?? '') === plain(deal.closer));
  return {
    'unknown-closer': missing.some(isUnknown),
    'no-rate': missing.some((component) => !isUnknown(component)),
  };
}

const isCreditedTwice = ({ plan, claims }: Seen, deal: Deal): boolean => {
  const claim = claimOf(plan, deal);
  return claim !== undefined && (claims.get(claim.upsell)?.size ?? 0) > 1;
};

function isSoonAfter({ limits, smallSales }: Seen, deal: Deal): boolean {
  if (saleTypeIn(deal.type) !== 'upsell' || deal.day <= 0) return false;
  const days = smallSales.get(customerOf(deal)) ?? [];
  return days.some((day) => day >= deal.day - limits.days && day <= deal.day);
}

const isStranger = ({ team }: Seen, owner: string): boolean =>
  team !== undefined && owner !== '' && !team.has(asCompared(owner));

function comparedOf({ commissionable, pays }: DealCredit, hasCard: boolean): number | undefined {
  if (!hasCard) return commissionable;
  const paid = pays.flatMap(({ commission }) => (commission === undefined ? [] : [commission]));
  if (paid.length === 0) return undefined;
  return roundMoney(paid.reduce((sum, commission) => sum + commission, 0));
}

/** Too few deals, or deals that are mostly alike, have no score. */
function scoresOf(
  compared: readonly (number | undefined)[],
  sensitivity: number,
): readonly (number | undefined)[] {
  const known = compared.flatMap((value, k) => (value === undefined ? [] : [{ value, k }]));
  const found = outliers(
    known.map(({ value }) => value),
    sensitivity,
  );
  const scores: (number | undefined)[] = compared.map(() => undefined);
  if (found.ok) known.forEach(({ k }, n) => (scores[k] = found.value[n]));
  return scores;
}
