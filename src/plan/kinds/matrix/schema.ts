import * as v from 'valibot';
import { identifier } from '../../measure';
import { commonEntries } from '../entries';
import { sharesOfEntries } from '../tables/shares-of';
import { thresholdEntries } from '../tables/thresholds';

export const matrixSchema = v.strictObject({
  kind: v.literal('matrix'),
  ...commonEntries,
  /** The measure whose thresholds go down the grid, and the one whose go across. */
  measure: identifier,
  across: identifier,
  /** What stands in the grid: pay, shares of an amount, or factors of what others pay. */
  gives: v.picklist(['pay', 'share', 'factor']),
  /** The amount that shares are shares of. */
  amount: v.pipe(v.number(), v.minValue(0)),
  ...sharesOfEntries,
  /** The components whose pay factors multiply. */
  of: v.array(identifier),
  /** The cell that is reached, or straight lines between the grid's points. */
  method: v.picklist(['steps', 'linear']),
  ...thresholdEntries,
  grid: v.strictObject({
    across: v.array(v.number()),
    rows: v.array(v.strictObject({ from: v.number(), gives: v.array(v.number()) })),
  }),
});
export type MatrixComponent = v.InferOutput<typeof matrixSchema>;
