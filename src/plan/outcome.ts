import { attainment } from '../engine/attainment';
import { roundMoney } from '../engine/money';
import { type NextStep, type PayoutTable, nextStep, payoutAt } from '../engine/payout-table';
import { type TableComponent, kindOf } from './plan';

/** What a plan pays for a result, in the steps that the sheet shows. */
export interface Outcome {
  /** The result to the cent: what counts. */
  readonly credited: number;
  /** Credited as a share of the goal, to 12 decimals. */
  readonly attainment: number;
  /** To the cent. */
  readonly payout: number;
  readonly next: NextStep | undefined;
}

export function outcome(component: TableComponent, table: PayoutTable, result: number): Outcome {
  const kind = kindOf(component);
  const quota = kind.quota(component) ?? 1;
  const credited = roundMoney(result);
  return {
    credited,
    attainment: roundRatio(attainment(credited, kind.goal(component))),
    payout: roundMoney(payoutAt(table, credited, quota)),
    next: nextStep(table, credited, quota),
  };
}

/** A ratio to 12 decimals, as ROUND(ratio, 12) shows it on the sheet. */
export const roundRatio = (ratio: number): number => Math.round(ratio * 1e12) / 1e12;
