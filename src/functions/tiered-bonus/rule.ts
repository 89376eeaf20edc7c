import { type PayoutTable, payoutTable } from '../../engine/payout-table';
import { type Result, unless } from '../../engine/result';
import { type ThresholdUnit, ascending, atLeast, notEmpty } from '../../engine/rules';
import type { Vocabulary } from '../../engine/vocabulary';

/** One step of a ladder: a fixed amount from a threshold on. */
export interface BonusTier {
  readonly from: number;
  readonly bonus: number;
}

export const ladderModes = {
  highest: { en: ['highest'], da: ['højeste'] },
  additive: { en: ['additive'], da: ['additiv', 'additivt'] },
  linear: { en: ['linear'], da: ['lineær', 'lineært'] },
} as const satisfies Vocabulary;
export type LadderMode = keyof typeof ladderModes;

/**
 * Tiered bonus, a ladder of fixed amounts.
 *
 *     highest    payout = the bonus of the highest rung reached
 *     additive   payout = the sum of the bonuses of all rungs reached
 *     linear     payout = the straight line between the rungs around the measure;
 *                nothing below the first rung, the last bonus from the last rung on
 *
 * Thresholds ascend. Exactly on a threshold has reached its rung. A first threshold below 0 takes
 * measures below 0, as a table of factors by margin does.
 * For rates instead of amounts, use a tiered commission.
 */
export function tieredBonus(
  rungs: readonly BonusTier[],
  mode: LadderMode,
  unit?: ThresholdUnit,
  /** Where the first rung may start; the payout table of a plan starts at 0. */
  lowest = 0,
): Result<PayoutTable> {
  const issues = [
    ...notEmpty(rungs, ['tiers']),
    ...ascending(
      rungs.map((rung) => rung.from),
      ['tiers'],
      'from',
      unit,
      lowest,
    ),
    ...rungs.flatMap((rung, k) => atLeast(0, rung.bonus, ['tiers', k, 'bonus'])),
  ];
  return unless(issues, () =>
    payoutTable(
      'amounts',
      rungs.map((rung, k) => ({
        from: rung.from,
        payout: mode === 'additive' ? sumOfBonuses(rungs.slice(0, k + 1)) : rung.bonus,
        rate: mode === 'linear' ? slopeTo(rung, rungs[k + 1]) : 0,
      })),
    ),
  );
}

const sumOfBonuses = (rungs: readonly BonusTier[]) =>
  rungs.reduce((sum, rung) => sum + rung.bonus, 0);

const slopeTo = (rung: BonusTier, next: BonusTier | undefined) =>
  next ? (next.bonus - rung.bonus) / (next.from - rung.from) : 0;
