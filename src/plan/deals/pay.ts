import { roundMoney } from '../../engine/money';
import { lastReached, payoutAt } from '../../engine/payout-table';
import { split } from '../../engine/split';
import {
  type DealComponent,
  firstNamed,
  isByMeasure,
  measureOfDeal,
  ownerOf,
  paySharesOf,
  rolesPaid,
} from './roles';
import type { PlanComponent } from '../kind';
import { payOfDeal } from './card-pay';
import { paysByCard, tableOf } from '../kinds';
import type { Deal } from '../people';
import type { Plan } from '../plan';

/** What a component pays for a deal. */
export interface ComponentDealPay {
  readonly part: PlanComponent<DealComponent>;
  /** Undefined where the rate card has none for the deal, or the table is not the deal's. */
  readonly rate: number | undefined;
  /** To the cent; undefined where it cannot be told. */
  readonly commission: number | undefined;
  /** What the owner of each role is paid, to the cent. */
  readonly parts: Readonly<Record<string, number>>;
  /** What belongs to roles that the deal names no owner for. It is paid to nobody. */
  readonly unassigned: number;
}

/**
 * What a component pays for a deal, and to whom.
 *
 *     commission = rate of the card * commissionable, or the table at commissionable
 *     part of a role = round(commission * running share) - what the running share before it gave
 *
 * The shares are the plan's pay splits, whose parts add up to the commission to the cent. A role
 * without an owner leaves its part unassigned; it is never given to the others. A component that is
 * restricted to roles pays those their own shares, and the shares of the other roles are not paid.
 * Without pay splits the whole goes to the first named owner whom the component pays.
 * `commissionable` is undefined for a deal that cannot be read.
 */
export function componentDealPay(
  plan: Plan,
  part: PlanComponent<DealComponent>,
  deal: Deal,
  commissionable: number | undefined,
): ComponentDealPay {
  const { rate, commission } = paidByRule(plan, part, deal, commissionable);
  return { part, rate, commission, ...shared(plan, part, deal, commission ?? 0) };
}

type Paid = Pick<ComponentDealPay, 'rate' | 'commission'>;
const nothing: Paid = { rate: undefined, commission: undefined };

function paidByRule(
  plan: Plan,
  { component, measure }: PlanComponent<DealComponent>,
  deal: Deal,
  commissionable: number | undefined,
): Paid {
  if (paysByCard(component)) {
    const facts = { type: deal.type, closer: deal.closer, ...valuesOf(deal) };
    const pay = payOfDeal({ component, measure }, facts);
    if (!pay.ok) return nothing;
    const { rate, commission } = pay.value;
    return { rate, commission: commissionable === undefined ? undefined : roundMoney(commission) };
  }
  if (commissionable === undefined) return nothing;
  if (!followsDeal(plan, { component, measure }, deal)) return { rate: undefined, commission: 0 };
  const table = tableOf({ component, measure });
  if (!table.ok) throw new Error(table.issues[0].message.en);
  return {
    rate: table.value.rows[lastReached(table.value, commissionable, 1)]?.rate ?? 0,
    commission: roundMoney(payoutAt(table.value, commissionable)),
  };
}

/** What a deal was and becomes, each to the cent. */
export const valuesOf = ({ current, renewed }: Deal) => ({
  current: roundMoney(current),
  renewed: roundMoney(renewed),
});

const followsDeal = (plan: Plan, part: PlanComponent<DealComponent>, deal: Deal): boolean =>
  !isByMeasure(plan, part) || measureOfDeal(plan, deal)?.id === part.measure.id;

function shared(
  plan: Plan,
  { component }: PlanComponent<DealComponent>,
  deal: Deal,
  commission: number,
): Pick<ComponentDealPay, 'parts' | 'unassigned'> {
  const paid = rolesPaid(plan, component);
  const shares = paySharesOf(plan, component);
  if (shares.length === 0) {
    const owner = firstNamed(deal, paid);
    const parts = Object.fromEntries(paid.map((role) => [role, role === owner ? commission : 0]));
    return { parts, unassigned: owner === undefined && paid.length > 0 ? commission : 0 };
  }
  let running = 0;
  const cumulative = shares.map(({ share }, k) =>
    k === shares.length - 1 ? 1 : (running += share),
  );
  const due = split(commission, cumulative);
  const parts: Record<string, number> = {};
  let unassigned = 0;
  shares.forEach(({ role }, k) => {
    if (!paid.includes(role)) return;
    const isOwned = ownerOf(deal, role) !== '';
    parts[role] = isOwned ? (due[k] ?? 0) : 0;
    if (!isOwned) unassigned += due[k] ?? 0;
  });
  return { parts, unassigned: roundMoney(unassigned) };
}
