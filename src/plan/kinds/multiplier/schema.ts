import * as v from 'valibot';
import { identifier } from '../../measure';
import { commonEntries } from '../entries';
import { thresholdEntries } from '../tables/thresholds';

export const multiplierSchema = v.strictObject({
  kind: v.literal('multiplier'),
  ...commonEntries,
  /** The measure that decides the factor. */
  measure: identifier,
  /** The components whose pay it multiplies. */
  of: v.array(identifier),
  /** Steps are what of the payee's own quota of the measure is reached; left out, what it comes to. */
  at: v.optional(v.literal('attainment')),
  /** The factor of the step reached, or on a straight line between two steps. */
  mode: v.picklist(['highest', 'linear']),
  ...thresholdEntries,
  factors: v.array(v.strictObject({ from: v.number(), factor: v.number() })),
});
export type MultiplierComponent = v.InferOutput<typeof multiplierSchema>;
