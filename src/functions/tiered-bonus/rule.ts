import { type PayoutTable, type ThresholdRule, payoutTable } from '../../engine/payout-table';
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

/** Beyond the last rung the straight line ends level, or goes on. */
export const lineEnds = ['level', 'onward'] as const;
export type LineEnd = (typeof lineEnds)[number];

/** How a ladder is read, where that is not as most are. */
export interface LadderReading {
  readonly reached?: ThresholdRule | undefined;
  readonly beyond?: LineEnd | undefined;
}

/**
 * Tiered bonus, a ladder of fixed amounts.
 *
 *     highest    payout = the bonus of the highest rung reached
 *     additive   payout = the sum of the bonuses of all rungs reached
 *     linear     payout = the straight line between the rungs around the measure;
 *                nothing below the first rung, the last bonus from the last rung on, or,
 *                onward, the same line as up to it, where that rises
 *
 * Thresholds ascend. Exactly on a threshold has reached its rung, unless thresholds have to be
 * exceeded. A first threshold below 0 takes measures below 0, as a table of factors by margin does.
 * For rates instead of amounts, use a tiered commission.
 */
export function tieredBonus(
  rungs: readonly BonusTier[],
  mode: LadderMode,
  unit?: ThresholdUnit,
  /** Where the first rung may start; the payout table of a plan starts at 0. */
  lowest = 0,
  { reached, beyond }: LadderReading = {},
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
  const slopeFrom = (k: number): number => {
    const [rung, next] = [rungs[k], rungs[k + 1]];
    if (rung && next) return (next.bonus - rung.bonus) / (next.from - rung.from);
    return beyond === 'onward' && k > 0 ? Math.max(slopeFrom(k - 1), 0) : 0;
  };
  return unless(issues, () =>
    payoutTable(
      'amounts',
      rungs.map((rung, k) => ({
        from: rung.from,
        payout: mode === 'additive' ? sumOfBonuses(rungs.slice(0, k + 1)) : rung.bonus,
        rate: mode === 'linear' ? slopeFrom(k) : 0,
      })),
      reached,
    ),
  );
}

const sumOfBonuses = (rungs: readonly BonusTier[]) =>
  rungs.reduce((sum, rung) => sum + rung.bonus, 0);
