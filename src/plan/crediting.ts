import { roundMoney } from '../engine/money';
import { type DealCredit, creditDeal } from './deal-credit';
import { isCredited } from './deal-roles';
import type { Measure } from './measure';
import type { Deal } from './people';
import type { Plan } from './plan';

/** What deals credit and pay to payees by name, indexed once for a whole team. */
export interface Crediting {
  /** Whether a measure is credited from deals; others are typed for each payee. */
  readonly credits: (measure: Measure) => boolean;
  /** What counts towards a measure, to the cent. */
  readonly credit: (measureId: string, payee: string) => number;
  /** What a component pays by deal, to the cent: the payee's parts of all deals. */
  readonly pay: (componentId: string, payee: string) => number;
}

/** Names are the same without regard to case, as a spreadsheet compares them. */
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
  };
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

const keyOf = (id: string, payee: string) => `${id}|${payee.toLowerCase()}`;
