import { roundMoney } from '../../engine/money';
import { type NextStep, type PayoutTable, nextStep, payoutAt } from '../../engine/payout-table';
import { reachesCredited } from '../../engine/threshold';
import { attained, credited } from '../credited';
import type { PlanComponent } from '../kind';
import { type TableComponent, tableKindOf } from '../kinds';
import { knownRules } from '../known-rules';
import { gatedBy, isGatedByOwn, openingOf } from './limits/gate';
import { dealTable, isUnlimited, limitsOnCurve } from './limits/limited-curve';

/** What a component pays for a result, in the steps that the sheet shows. */
export interface Outcome {
  /** The result that counts. */
  readonly credited: number;
  /** Credited as a share of the goal, to 12 decimals. */
  readonly attainment: number;
  /** To the cent, before any limit. */
  readonly earned: number;
  /** To the cent, after the limits; a gate on another measure is taken as reached. */
  readonly payout: number;
  readonly next: NextStep | undefined;
  /** What opening the gate takes, while the gate on the component's own measure is not reached. */
  readonly gate: NextStep | undefined;
}

/** What a table pays for what is credited, after the limits on its curve; not yet to the cent. */
export function paidUnderLimits(
  part: PlanComponent<TableComponent>,
  table: PayoutTable,
  quota: number | undefined,
): (credited: number) => number {
  const own = dealTable(part, table);
  const limits = limitsOnCurve(part);
  if (isUnlimited(limits)) return (measure) => payoutAt(own, measure, quota ?? 1);
  const { limited } = knownRules();
  return (measure) =>
    limited(
      limits,
      {
        earned: payoutAt(own, measure, quota ?? 1),
        gated: gatedBy(limits.gate, measure, quota),
      },
      part.measure,
    );
}

/** `quota` is the one that counts, after an escalation; it is what `kind.quota` gives without one. */
export function outcome(
  part: PlanComponent<TableComponent>,
  table: PayoutTable,
  result: number,
  quota = tableKindOf(part.component).quota(part),
): Outcome {
  const amount = credited(part.measure, result);
  const own = dealTable(part, table);
  const paid = paidUnderLimits(part, table, quota);
  const next = nextStep(own, amount, quota ?? 1);
  const step = (at: number): NextStep => ({
    at,
    distance: at - amount,
    more: paid(at) - paid(amount),
  });
  const { gate: limit } = part.component;
  const gate = limit && isGatedByOwn(part) ? openingOf(limit, quota) : undefined;
  return {
    credited: amount,
    attainment: attained(amount, quota ?? knownRules().agreedGoal(part)),
    earned: roundMoney(payoutAt(own, amount, quota ?? 1)),
    payout: roundMoney(paid(amount)),
    next: next && step(next.at),
    gate: gate !== undefined && !reachesCredited(amount, gate) ? step(gate) : undefined,
  };
}
