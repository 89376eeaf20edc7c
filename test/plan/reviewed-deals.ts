import { flagsOf } from '../../src/plan/deals/flags';
import { hasError, ownerOfRow } from '../../src/plan/deals/names';
import { commissionId, paidRoles, payId, rateId, withoutOwner } from '../../src/plan/deals/pay';
import { type FlagLimits, dealColumns } from '../../src/plan/deals/values';
import type { FlagCode } from '../../src/plan/deals/flag-words';
import { dealParts, dealRoles } from '../../src/plan/deals/roles';
import { payeeOf } from '../spreadsheet/team-people';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';

/** What the row of a deal comes to, as tests ask for it: a blank cell is undefined. */
export function reviewDeals(
  plan: Plan,
  deals: readonly Deal[],
  limits?: FlagLimits,
  names?: readonly string[],
) {
  const team = names?.map((name) => payeeOf({ name, role: plan.roles[0] ?? '' }));
  const { column, comesTo } = dealColumns(plan, deals, limits, team);
  const flags = flagsOf(plan, team !== undefined).map(
    ([code, condition]) => [code, comesTo(condition)] as const,
  );
  const isErring = comesTo(hasError(plan));
  return deals.map((deal, row) => {
    const numberIn = (id: string): number | undefined => {
      const cell = column(id)[row];
      return typeof cell === 'number' ? cell : undefined;
    };
    const noticed = (): readonly FlagCode[] => {
      if (isErring(row)) return ['unreadable'];
      if (deal.deal === '') return ['unnamed'];
      return flags.flatMap(([code, holds]) => (holds(row) ? [code] : []));
    };
    return {
      deal,
      commissionable: numberIn('commissionable'),
      credit: numberIn('credit') ?? 0,
      share: numberIn('credited'),
      score: numberIn('score'),
      flags: noticed(),
      roles: dealRoles(plan).map((role) => ({
        role,
        owner: comesTo(ownerOfRow(role))(row),
        credit: numberIn(`credit:${role}`) ?? 0,
      })),
      pays: dealParts(plan).map((part) => ({
        part,
        rate: numberIn(rateId(part)),
        commission: numberIn(commissionId(part)),
        unassigned: comesTo(withoutOwner(plan, part))(row),
        parts: Object.fromEntries(
          paidRoles(plan, part).map((role) => [role, numberIn(payId(part, role)) ?? 0]),
        ),
      })),
    };
  });
}

/** What is noticed about each deal of a team. */
export function dealFlags(
  plan: Plan,
  deals: readonly Deal[],
  limits: FlagLimits,
  team: readonly Payee[],
): readonly (readonly FlagCode[])[] {
  const { comesTo } = dealColumns(plan, deals, limits, team);
  const flags = flagsOf(plan, true).map(([code, holds]) => [code, comesTo(holds)] as const);
  return deals.map((_, row) => flags.flatMap(([code, holds]) => (holds(row) ? [code] : [])));
}

/** The row of one deal. */
export function creditDeal(plan: Plan, deal: Deal) {
  const [row] = reviewDeals(plan, [deal]);
  if (!row) throw new Error('One deal is one row.');
  return row;
}
