import type { ThresholdRule } from '../engine/payout-table';
import type { Column, Formula } from './formula';
import { lowered } from './operators/conditions/lowered';
import { lifted } from './operators/conditions/reaches';
import { rowReached } from './operators/lookups/lookups';
import { rowAbove } from './operators/lookups/row-begun';

/** A measure so that a comparison as it stands sees what it reaches, at thresholds or only above them. */
export const toReach = (reached: ThresholdRule, measure: Formula<number>): Formula<number> =>
  reached === 'at' ? lifted(measure) : lowered(measure);

/** The number of the last row of thresholds, of either sign, that a measure reaches: an error below the first. */
export const rowOfThreshold = (
  reached: ThresholdRule,
  measure: Formula<number>,
  starts: Formula<Column<number>>,
): Formula<number> =>
  reached === 'at' ? rowReached(lifted(measure), starts) : rowAbove(measure, starts);
