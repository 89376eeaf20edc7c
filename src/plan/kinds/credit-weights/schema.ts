import * as v from 'valibot';
import { identifier, shortText } from '../../measure';
import { commonEntries } from '../entries';

/** What of a deal decides its weight: its type of sale, its product, or where it comes from. */
const weighedBy = ['type', 'product', 'source'] as const;
export type WeighedBy = (typeof weighedBy)[number];

export const creditWeightsSchema = v.strictObject({
  kind: v.literal('credit-weights'),
  ...commonEntries,
  /** The measure that deals count towards by their weight. */
  measure: identifier,
  by: v.picklist(weighedBy),
  weights: v.array(v.strictObject({ of: shortText, weight: v.number() })),
  /** The weight of a deal of none of these. */
  others: v.number(),
});
export type CreditWeightsComponent = v.InferOutput<typeof creditWeightsSchema>;
