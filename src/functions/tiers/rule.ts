import type { PayoutTable, ThresholdRule } from '../../engine/payout-table';
import type { Result } from '../../engine/result';
import type { ThresholdUnit } from '../../engine/rules';
import { type LadderMode, ladderModes, tieredBonus } from '../tiered-bonus/rule';
import {
  type CommissionMethod,
  commissionMethods,
  tieredCommission,
} from '../tiered-commission/rule';
import type { Vocabulary } from '../../engine/vocabulary';

/** The five ways in which tiers pay: the modes of a ladder of amounts, and the methods of rates. */
export const payoutModes = { ...ladderModes, ...commissionMethods } as const satisfies Vocabulary;
export type PayoutMode = keyof typeof payoutModes;

/** A threshold with what stands beside it: a bonus or a rate, as the mode says. */
export interface PayoutTier {
  readonly from: number;
  readonly value: number;
}

/**
 * The payout table of tiers of either kind, so that one breakdown, inverse, exposure, expectation
 * and chart serve bonuses and commissions.
 *
 *     highest, additive, linear    the values are amounts: see tieredBonus
 *     marginal, retroactive        the values are rates: see tieredCommission
 */
export function tieredPayout(
  tiers: readonly PayoutTier[],
  mode: PayoutMode,
  unit?: ThresholdUnit,
  reached?: ThresholdRule,
): Result<PayoutTable> {
  const rows = tiers.map(({ from, value }) => ({ from, bonus: value, rate: value }));
  return mode in ladderModes
    ? tieredBonus(rows, mode as LadderMode, unit, 0, { reached })
    : tieredCommission(rows, mode as CommissionMethod, unit, reached);
}
