import { type Formula, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { listCell } from '../component-places';
import type { Measure } from '../measure';

/** What is taken for 100 % of a measure where neither a quota nor a threshold above 0 says it. */
export const assumedGoal: Readonly<Record<Measure['unit'], number>> = {
  money: 1_000_000,
  count: 100,
  percent: 1,
};

/** What is 100 % where there is no quota: a threshold, which may be set to 0 later. */
export const goalAt = (threshold: Formula<number>, { unit }: Measure): Formula<number> =>
  choose(isAbove(threshold, constant(0)), threshold, constant(assumedGoal[unit]));

/** The same of a list of thresholds: the last of them. */
export const lastThresholdOf = (list: readonly unknown[], measure: Measure): Formula<number> =>
  goalAt(listCell(list.length - 1, 0), measure);
