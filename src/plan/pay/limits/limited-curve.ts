import type { PayoutTable } from '../../../engine/payout-table';
import { knownRules } from '../../known-rules';
import type { Limits, PlanComponent } from '../../kind';
import { type Component, isTable, tableKindOf } from '../../kinds';
import { isGatedByOwn } from './gate';

/** Whether nothing limits what is earned. */
export const isUnlimited = ({ gate, floor, cap, requires }: Limits): boolean =>
  gate === null && floor === null && cap === null && !requires;

/** The limits that a curve over the component's own measure has: another gate is taken as reached. */
export const limitsOnCurve = (part: PlanComponent<Component>): Limits =>
  isGatedByOwn(part) ? part.component : { ...part.component, gate: null };

/** A component's payout table with its limits: what its curve shows, and what is paid for a result. */
export function tableWithLimits(
  part: PlanComponent<Component>,
  table: PayoutTable,
  quota: number | undefined,
): PayoutTable {
  const limits = limitsOnCurve(part);
  const own = dealTable(part, table);
  return isUnlimited(limits) ? own : knownRules().limitedTable(own, limits, quota);
}

export const dealTable = (part: PlanComponent<Component>, table: PayoutTable): PayoutTable =>
  (isTable(part) ? tableKindOf(part.component).dealTable?.(part, table) : undefined) ?? table;
