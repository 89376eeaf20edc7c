import { roundMoney } from '../../engine/money';
import { plain } from '../../engine/vocabulary';
import { asCompared } from '../as-compared';
import { hasNumbers, isNamed } from './credit';
import { dealRoles, firstNamed, ownerOf } from './roles';
import type { Deal } from '../people';
import type { Plan } from '../plan';
import { saleTypeIn } from './sale-types';

/** An upsell as it is claimed: by whom, of which customer and new value. */
export function claimOf(plan: Plan, deal: Deal): { upsell: string; owner: string } | undefined {
  const customer = customerOf(deal);
  const role = firstNamed(deal, dealRoles(plan));
  if (!isNamed(deal) || saleTypeIn(deal.type) !== 'upsell' || customer === '') return undefined;
  if (role === undefined || !hasNumbers(deal)) return undefined;
  return {
    upsell: `${customer}|${roundMoney(deal.renewed)}`,
    owner: asCompared(ownerOf(deal, role)),
  };
}

/** The first named owners of each upsell. */
export function claimsOf(plan: Plan, deals: readonly Deal[]): Map<string, Set<string>> {
  const claims = new Map<string, Set<string>>();
  for (const deal of deals) {
    const claim = claimOf(plan, deal);
    if (!claim) continue;
    const owners = claims.get(claim.upsell) ?? new Set<string>();
    claims.set(claim.upsell, owners.add(claim.owner));
  }
  return claims;
}

/** The day of a small first sale to a known customer; undefined for any other deal. */
export function smallSaleDayOf(deal: Deal, smallSale: number): number | undefined {
  const isSmall = saleTypeIn(deal.type) === 'new business' && deal.renewed < smallSale;
  const isKnown = isNamed(deal) && customerOf(deal) !== '' && deal.day > 0;
  return isSmall && isKnown ? deal.day : undefined;
}

/** The days of each customer's small first sales. */
export function smallSalesOf(deals: readonly Deal[], smallSale: number): Map<string, number[]> {
  const sales = new Map<string, number[]>();
  for (const deal of deals) {
    const day = smallSaleDayOf(deal, smallSale);
    if (day === undefined) continue;
    const customer = customerOf(deal);
    sales.set(customer, [...(sales.get(customer) ?? []), day]);
  }
  return sales;
}

/** Without case and without spare spaces, as TRIM leaves it. */
export const customerOf = ({ customer }: Deal): string =>
  asCompared(plain(customer.replace(/ +/g, ' ')));
