import { roundMoney } from '../../engine/money';
import { asCompared } from '../as-compared';
import { type DealCredit, creditDeal } from './credit';
import { isCredited } from './roles';
import type { Measure } from '../measure';
import type { Deal } from '../people';
import type { Plan } from '../plan';

/** What deals credit and pay to payees by name, indexed once for a whole team. */
export interface Crediting {
  /** Whether a measure is credited from deals; others are typed for each payee. */
  readonly credits: (measure: Measure) => boolean;
  /** What counts towards a measure, to the cent. */
  readonly credit: (measureId: string, payee: string) => number;
  /** What a component pays by deal, to the cent: the payee's parts of all deals. */
  readonly pay: (componentId: string, payee: string) => number;
  /** The same deal by deal, in the order of the deals. */
  readonly deals: (componentId: string, payee: string) => readonly PaidDeal[];
}

/** What one deal pays a payee. */
export interface PaidDeal {
  readonly deal: string;
  readonly customer: string;
  /** Undefined where the component has none for the deal. */
  readonly rate: number | undefined;
  /** To the cent: the payee's parts, of all roles. */
  readonly pay: number;
}

export function creditingOf(plan: Plan, deals: readonly Deal[]): Crediting {
  const credits = new Sums();
  const pays = new Sums();
  for (const deal of deals) {
    const { measure, roles, pays: paid }: DealCredit = creditDeal(plan, deal);
    for (const { owner, role, credit } of roles) {
      if (owner === '') continue;
      if (measure) credits.add(measure.id, owner, credit);
      for (const { part, parts } of paid) pays.add(part.component.id, owner, parts[role] ?? 0);
    }
  }
  return {
    credits: isCredited,
    credit: (measureId, payee) => credits.of(measureId, payee),
    pay: (componentId, payee) => pays.of(componentId, payee),
    deals: (componentId, payee) => paidDeals(plan, deals, componentId, payee),
  };
}

/** Looked up only for a statement: to keep it for everyone would take as much room as the deals. */
function paidDeals(plan: Plan, deals: readonly Deal[], componentId: string, payee: string) {
  return deals.flatMap((deal): PaidDeal[] => {
    const { roles, pays } = creditDeal(plan, deal);
    const paid = pays.find(({ part }) => part.component.id === componentId);
    const own = roles.filter(({ owner }) => asCompared(owner) === asCompared(payee));
    if (!paid || own.length === 0) return [];
    const pay = roundMoney(own.reduce((sum, { role }) => sum + (paid.parts[role] ?? 0), 0));
    return pay === 0 ? [] : [{ deal: deal.deal, customer: deal.customer, rate: paid.rate, pay }];
  });
}

/** Amounts added up by what they are for and whose they are. */
class Sums {
  private readonly sums = new Map<string, number>();

  add(id: string, payee: string, amount: number): void {
    const key = keyOf(id, payee);
    this.sums.set(key, (this.sums.get(key) ?? 0) + amount);
  }

  of(id: string, payee: string): number {
    return roundMoney(this.sums.get(keyOf(id, payee)) ?? 0);
  }
}

const keyOf = (id: string, payee: string) => `${id}|${asCompared(payee)}`;
