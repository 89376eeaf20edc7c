import { roundMoney } from '../../engine/money';
import { type Formula, place } from '../../formula/formula';
import { paidRoles, payId, rateId } from './pay';
import { creditedTo, paidTo } from './sums';
import { teamRowId } from './team-rows';
import { dealColumns, usualLimits } from './values';
import { creditedMeasures, dealParts, isCredited } from './roles';
import type { Measure } from '../measure';
import type { Deal, Payee } from '../people';
import type { Plan } from '../plan';

/** What deals credit and pay to the rows of payees, added up once for a whole team. */
export interface Crediting {
  /** Whether a measure is credited from deals; others are typed for each payee. */
  readonly credits: (measure: Measure) => boolean;
  /** What counts towards a measure, to the cent. */
  readonly credit: (measureId: string, payee: Payee) => number;
  /** What a component pays by deal, to the cent: the payee's parts of all deals. */
  readonly pay: (componentId: string, payee: Payee) => number;
  /** The same deal by deal, in the order of the deals. */
  readonly deals: (componentId: string, payee: Payee) => readonly PaidDeal[];
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

export function creditingOf(plan: Plan, deals: readonly Deal[], team: readonly Payee[]): Crediting {
  const { column, comesTo } = dealColumns(plan, deals, usualLimits, team);
  const rows = new Map(team.map((payee, k) => [payee, k + 1]));
  const asked = { row: 0 };
  const teamRow: Formula<number> = place('/payee');
  /** What a sum comes to for a payee; nothing of what the plan does not have. */
  const forPayee = (sums: readonly (readonly [id: string, sum: Formula<number>])[]) => {
    const known = new Map(
      sums.map(([id, sum]) => [id, comesTo(sum, { '/payee': { at: () => asked.row } })]),
    );
    return (id: string, payee: Payee): number => {
      asked.row = rows.get(payee) ?? -1;
      return known.get(id)?.(0) ?? 0;
    };
  };
  return {
    credits: isCredited,
    credit: forPayee(creditedMeasures(plan).map((one) => [one.id, creditedTo(plan, one, teamRow)])),
    pay: forPayee(dealParts(plan).map((one) => [one.component.id, paidTo(plan, one, teamRow)])),
    deals: (componentId, payee) => paidDeals(plan, deals, column, componentId, rows.get(payee)),
  };
}

/** Looked up only for a statement: to keep it for everyone would take as much room as the deals. */
function paidDeals(
  plan: Plan,
  deals: readonly Deal[],
  column: (id: string) => readonly unknown[],
  componentId: string,
  teamRow: number | undefined,
): readonly PaidDeal[] {
  const part = dealParts(plan).find(({ component }) => component.id === componentId);
  if (!part || teamRow === undefined) return [];
  return deals.flatMap(({ deal, customer }, row): PaidDeal[] => {
    const parts = paidRoles(plan, part)
      .filter((role) => column(teamRowId(role))[row] === teamRow)
      .map((role) => Number(column(payId(part, role))[row]));
    const pay = roundMoney(parts.reduce((sum, one) => sum + one, 0));
    const rate = column(rateId(part))[row];
    return pay === 0
      ? []
      : [{ deal, customer, rate: typeof rate === 'number' ? rate : undefined, pay }];
  });
}
