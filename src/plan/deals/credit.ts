import { commissionableAmount } from '../../engine/expansion-commission';
import { roundMoney } from '../../engine/money';
import { split } from '../../engine/split';
import { roundRatio } from '../credited';
import { type ComponentDealPay, componentDealPay, valuesOf } from './pay';
import { dealParts, dealRoles, firstNamed, measureOfDeal, ownShareOf, ownerOf } from './roles';
import type { Measure } from '../measure';
import type { Deal } from '../people';
import type { Plan } from '../plan';
import { saleTypeIn } from './sale-types';

/** What a role is credited for a deal. */
export interface RoleCredit {
  readonly role: string;
  /** Empty where the deal names none. */
  readonly owner: string;
  /** The deal's own share or the plan's; 0 without an owner. */
  readonly share: number;
  readonly isOverlay: boolean;
  /** To the cent. */
  readonly credit: number;
}

/** What a deal credits and pays. */
export interface DealCredit {
  readonly deal: Deal;
  /** To the cent; undefined where the type is unknown or a value is no number. */
  readonly commissionable: number | undefined;
  readonly measure: Measure | undefined;
  /** What counts towards the measure, before it is shared. */
  readonly credit: number;
  /** The shares without overlays, added up. */
  readonly share: number;
  readonly roles: readonly RoleCredit[];
  readonly pays: readonly ComponentDealPay[];
}

/**
 * What a deal credits and pays, and to whom.
 *
 *     credit = commissionable of a measure in money, 1 of a measure that counts
 *     part of a role = round(credit * running share) - what the running share before it gave
 *     part of an overlay = round(credit * share), on top
 *
 * Parts of a full 100 % add up to the credit, to the cent. Shares are the plan's credit splits or the
 * deal's own; without splits the first named owner has it all. Credit is not pay: what a deal pays is
 * shared by the pay splits. A row without the deal's name, or one that cannot be read (an unknown
 * type, a value that is no number), credits and pays nothing and is flagged.
 */
export function creditDeal(plan: Plan, deal: Deal): DealCredit {
  const commissionable = commissionableOf(deal);
  const measure = measureOfDeal(plan, deal);
  const credit = creditOf(measure, commissionable);
  const shares = sharesOf(plan, deal);
  const own = shares.filter(({ isOverlay }) => !isOverlay);
  let running = 0;
  const parts = split(
    credit,
    own.map(({ share }) => (running += share)),
  );
  return {
    deal,
    commissionable,
    measure,
    credit,
    share: roundRatio(running),
    roles: shares.map((role) => ({
      ...role,
      credit: role.isOverlay ? roundMoney(credit * role.share) : (parts[own.indexOf(role)] ?? 0),
    })),
    pays: dealParts(plan).map((part) => componentDealPay(plan, part, deal, commissionable)),
  };
}

/** The part of a deal that pays, of values to the cent. */
function commissionableOf(deal: Deal): number | undefined {
  const type = saleTypeIn(deal.type);
  const { current, renewed } = valuesOf(deal);
  if (!isNamed(deal) || type === undefined || !hasNumbers(deal)) return undefined;
  return roundMoney(commissionableAmount(type, current, renewed));
}

/** Whether the row is a deal: it has a name, and the names in it can be read. */
export const isNamed = (deal: Deal): boolean => deal.deal !== '' && hasNames(deal);

/** Whether no error stands where a name belongs. Such a row credits and pays nothing. */
export const hasNames = ({ unread }: Deal): boolean =>
  !Object.keys(unread ?? {}).some((id) => isNameId(id));

/** Whether a column of the Deals sheet holds names, which rows are told apart by. */
export const isNameId = (id: string): boolean =>
  ['deal', 'customer', 'closer', 'measure'].includes(id) || id.startsWith('owner:');

/**
 * Whether both values can be: numbers, and none below 0. A value that is left blank is 0, but of an
 * upsell what the customer had before is no blank: that would pay the whole new value.
 */
export const hasNumbers = ({ current, renewed }: Deal): boolean =>
  Number.isFinite(current) && Number.isFinite(renewed) && current >= 0 && renewed >= 0;

/** Whether a share can be one; anything else credits nothing. */
export const isShare = (share: number): boolean => share >= 0 && share <= 1;

function creditOf(measure: Measure | undefined, commissionable: number | undefined): number {
  if (commissionable === undefined || measure === undefined) return 0;
  return measure.unit === 'count' ? 1 : commissionable;
}

function sharesOf(plan: Plan, deal: Deal): readonly Omit<RoleCredit, 'credit'>[] {
  const roles = dealRoles(plan);
  const first = firstNamed(deal, roles);
  return roles.map((role) => {
    const splitOfRole = plan.creditSplits.find((one) => one.role === role);
    const planned = plan.creditSplits.length === 0 ? wholeTo(role, first) : splitOfRole?.share;
    const owner = ownerOf(deal, role);
    const share = ownShareOf(deal, role) ?? planned ?? 0;
    return {
      role,
      owner,
      share: owner !== '' && isShare(share) ? share : 0,
      isOverlay: splitOfRole?.isOverlay ?? false,
    };
  });
}

const wholeTo = (role: string, first: string | undefined): number => (role === first ? 1 : 0);
