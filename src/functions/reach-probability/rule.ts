import { chanceAbove } from '../../engine/normal-distribution';
import { reaches } from '../../engine/threshold';

/**
 * The chance that an uncertain result reaches a target: 0.5 is 50 %.
 *
 *     chance = Q((target - expected) / standard_dev)
 *
 * where Q is the upper tail of the normal distribution. All three are in the measure's own unit;
 * `standard_dev` is the standard deviation. A result that is expected exactly on the target reaches it
 * in half of all cases. A standard deviation of 0 is no uncertainty: 1 when `expected` reaches the
 * target, else 0. For what the result pays on average, use expectedPayout.
 */
export function reachProbability(target: number, expected: number, standardDev: number): number {
  if (standardDev === 0) return reaches(expected, target) ? 1 : 0;
  return chanceAbove((target - expected) / standardDev);
}
