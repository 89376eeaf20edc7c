import { roundMoney } from '../engine/money';
import { type NextStep, type PayoutTable, nextStep, payoutAt } from '../engine/payout-table';
import { attained, credited } from './credited';
import type { Part } from './kind';
import { type TableComponent, tableKindOf } from './kinds';

/** What a component pays for a result, in the steps that the sheet shows. */
export interface Outcome {
  /** The result that counts. */
  readonly credited: number;
  /** Credited as a share of the goal, to 12 decimals. */
  readonly attainment: number;
  /** To the cent, before any limit. */
  readonly payout: number;
  readonly next: NextStep | undefined;
}

/** `quota` is the one that counts, after an escalation; it is what `kind.quota` gives without one. */
export function outcome(
  part: Part<TableComponent>,
  table: PayoutTable,
  result: number,
  quota = tableKindOf(part.component).quota(part),
): Outcome {
  const amount = credited(part.measure, result);
  return {
    credited: amount,
    attainment: attained(amount, quota ?? tableKindOf(part.component).goal(part)),
    payout: roundMoney(payoutAt(table, amount, quota ?? 1)),
    next: nextStep(table, amount, quota ?? 1),
  };
}
