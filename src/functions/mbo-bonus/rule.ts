import { type Issue, type Result, unless } from '../../engine/result';
import { refuseNegative } from '../../engine/refused-values';
import { atLeast, between, notEmpty } from '../../engine/rules';
import { wholeOf } from '../../engine/whole';
import { reachesRatio } from '../../engine/threshold';

/** What the objectives weigh, and the achievement from which and up to which each one pays. */
export interface Objectives {
  readonly weights: readonly number[];
  readonly minimum: number;
  /** Infinity where nothing limits it. */
  readonly maximum: number;
}

/**
 * MBO bonus: a target amount for weighted personal objectives.
 *
 *     payout     = target * sum of weight * counted achievement
 *     counted    = 0 below the minimum, the maximum above it, otherwise the achievement
 *
 * Achievements are shares: 1 is fully achieved. Exactly on the minimum counts. Below 0 counts as 0.
 * Weights are from 0 to 1 and add up to 1 (to 1e-9). A target below 0 is refused.
 * For one objective with an all-or-nothing amount, use a milestone bonus.
 */
export function mboBonus(
  target: number,
  objectives: Objectives,
  achievements: readonly number[],
): number | Issue {
  const refused = refuseNegative(target, 'target');
  if (refused) return refused;
  const { weights, minimum, maximum } = objectives;
  let sum = 0;
  for (let k = 0; k < weights.length; k++) {
    const reached = achievements[k] ?? 0;
    if (!reachesRatio(reached, minimum)) continue;
    sum += (weights[k] ?? 0) * Math.min(reached, maximum);
  }
  return target * sum;
}

export function objectives(given: Objectives): Result<Objectives> {
  const { weights, minimum, maximum } = given;
  const issues = [
    ...notEmpty(weights, ['weights']),
    ...weights.flatMap((weight, k) => between(0, 1, weight, ['weights', k])),
    ...atLeast(0, minimum, ['minimum']),
    ...atLeast(minimum, maximum, ['maximum']),
  ];
  if (issues.length === 0) {
    issues.push(...wholeOf(weights, ['weights'], { en: 'weights', da: 'Vægtene' }));
  }
  return unless(issues, () => given);
}
