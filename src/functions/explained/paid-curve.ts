import { increment } from '../../engine/increment';
import { type PayoutTable, payoutAt, payoutTable } from '../../engine/payout-table';
import { type BreakdownRow, rowsPaid } from '../breakdown/rule';
import {
  must,
  numberOr,
  singleNumber,
  thresholds,
  truthOr,
  unitOf,
  wordOr,
} from '../edge/arguments';
import { reachedBy } from '../edge/tiers';
import type { FunctionName } from '../function-names';
import { partialCredit } from '../milestone-bonus/cell';
import { milestoneBonus } from '../milestone-bonus/rule';
import { ladderModes, tieredBonus } from '../tiered-bonus/rule';
import { rateMethods, tieredCommission } from '../tiered-commission/rule';
import type { Cells } from './explained-call';

/** The payout table that a call pays by, where it stands in it, and what each row pays. */
export interface PaidCurve {
  readonly table: PayoutTable;
  readonly measure: number;
  /** 1 where thresholds are in the measure's own unit. */
  readonly quota: number;
  readonly hasQuota: boolean;
  readonly prior: number;
  /** They add up to what the call gives. */
  readonly rows: readonly BreakdownRow[];
}

type Given = (Cells | undefined)[];
type Curve = Omit<PaidCurve, 'rows'>;

/** Of the functions that pay by a payout table; the arguments are those of one row. */
const curves: Readonly<Partial<Record<FunctionName, (...given: Given) => Curve>>> = {
  TIERED_COMMISSION: (amount, tiers, quota, method, prior, exceed) => ({
    ...measured('amount', amount, quota),
    table: must(
      tieredCommission(
        thresholds('tiers', asRange(tiers), 'rate').map(([from, rate]) => ({ from, rate })),
        wordOr('marginal', 'method', method, rateMethods),
        unitOf(quota),
        reachedBy(exceed),
      ),
    ),
    prior: numberOr(0, 'prior', prior),
  }),
  TIERED_BONUS: (actual, tiers, quota, mode, exceed, goesOn) => {
    const ladder = thresholds('tiers', asRange(tiers), 'bonus');
    const way = wordOr('highest', 'mode', mode, ladderModes);
    const beyond = truthOr(false, 'goes_on', goesOn) ? ('onward' as const) : undefined;
    return {
      ...measured('actual', actual, quota),
      table: must(
        tieredBonus(
          ladder.map(([from, bonus]) => ({ from, bonus })),
          way,
          unitOf(quota),
          -Infinity,
          { reached: reachedBy(exceed), beyond },
        ),
      ),
    };
  },
  MILESTONE_BONUS: (actual, quota, bonus, trigger, partial, exceed) => ({
    ...measured('actual', actual, quota),
    table: must(
      milestoneBonus({
        bonus: singleNumber('bonus', bonus),
        trigger: numberOr(1, 'trigger', trigger),
        partial: partialCredit(partial && asRange(partial)),
        reached: reachedBy(exceed),
      }),
    ),
  }),
  SINGLE_RATE_COMMISSION: (amount, rate, above, cap) => {
    const [share, from] = [singleNumber('rate', rate), numberOr(0, 'above', above)];
    const most = numberOr(undefined, 'cap', cap);
    const ends =
      most !== undefined && share > 0 ? [{ from: from + most / share, payout: most, rate: 0 }] : [];
    const isNothing = most === 0;
    return {
      ...measured('amount', amount, undefined),
      table: payoutTable('rates', [
        { from, payout: 0, rate: isNothing ? 0 : share },
        ...(isNothing ? [] : ends),
      ]),
    };
  },
};

const asRange = (cells: Cells | undefined): unknown[][] => cells as unknown as unknown[][];

const measured = (
  name: string,
  amount: Cells | undefined,
  quota: Cells | undefined,
): Omit<Curve, 'table'> => ({
  measure: singleNumber(name, amount),
  quota: numberOr(1, 'quota', quota),
  hasQuota: quota !== undefined,
  prior: 0,
});

/** Undefined where the function pays by no table, or where the table does not come to what it gives. */
export function paidCurve(name: FunctionName, given: Given, shown: unknown): PaidCurve | undefined {
  const curve = curves[name];
  if (!curve || typeof shown !== 'number') return undefined;
  try {
    const found = curve(...given);
    const { table, measure, quota, prior } = found;
    const pays =
      name === 'TIERED_COMMISSION'
        ? increment(table, prior, measure, quota)
        : payoutAt(table, measure, quota);
    const isShown = Math.abs(pays - shown) <= 1e-9 * Math.max(1, Math.abs(shown));
    if (!isShown) return undefined;
    return { ...found, rows: rowsPaid(table, measure, quota, prior) };
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return undefined;
    throw error;
  }
}
