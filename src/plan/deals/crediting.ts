import { roundMoney } from '../../engine/money';
import { type Formula, type Text, place } from '../../formula/formula';
import { keyText } from '../../engine/compared-texts';
import { ownerKeyId } from './names';
import { paidRoles, payId, rateId } from './pay';
import { creditedTo, paidTo } from './sums';
import { dealColumns } from './values';
import { creditedMeasures, dealParts, isCredited } from './roles';
import type { Measure } from '../measure';
import type { Deal } from '../people';
import type { Plan } from '../plan';

/** What deals credit and pay to payees by name, added up once for a whole team. */
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
  const { column, comesTo } = dealColumns(plan, deals);
  const asked = { key: '' };
  const payeeKey: Formula<Text> = place('/payee');
  /** What a sum comes to for a payee; nothing of what the plan does not have. */
  const forPayee = (sums: readonly (readonly [id: string, sum: Formula<number>])[]) => {
    const known = new Map(
      sums.map(([id, sum]) => [id, comesTo(sum, { '/payee': { at: () => asked.key } })]),
    );
    return (id: string, payee: string): number => {
      asked.key = keyText(payee);
      return known.get(id)?.(0) ?? 0;
    };
  };
  return {
    credits: isCredited,
    credit: forPayee(
      creditedMeasures(plan).map((one) => [one.id, creditedTo(plan, one, payeeKey)]),
    ),
    pay: forPayee(dealParts(plan).map((one) => [one.component.id, paidTo(plan, one, payeeKey)])),
    deals: (componentId, payee) => paidDeals(plan, deals, column, componentId, payee),
  };
}

/** Looked up only for a statement: to keep it for everyone would take as much room as the deals. */
function paidDeals(
  plan: Plan,
  deals: readonly Deal[],
  column: (id: string) => readonly unknown[],
  componentId: string,
  payee: string,
): readonly PaidDeal[] {
  const part = dealParts(plan).find(({ component }) => component.id === componentId);
  if (!part) return [];
  const key = keyText(payee).toLowerCase();
  return deals.flatMap(({ deal, customer }, row): PaidDeal[] => {
    const parts = paidRoles(plan, part)
      .filter((role) => String(column(ownerKeyId(role))[row]).toLowerCase() === key)
      .map((role) => Number(column(payId(part, role))[row]));
    const pay = roundMoney(parts.reduce((sum, one) => sum + one, 0));
    const rate = column(rateId(part))[row];
    return pay === 0
      ? []
      : [{ deal, customer, rate: typeof rate === 'number' ? rate : undefined, pay }];
  });
}
