import * as v from 'valibot';
import { measuredEntries } from '../entries';
import { lineEndEntries } from '../tables/line-end';
import { thresholdEntries } from '../tables/thresholds';

const models = ['nrr', 'grr', 'renewal'] as const;

export const retentionSchema = v.strictObject({
  kind: v.literal('retention'),
  ...measuredEntries,
  model: v.picklist(models),
  mode: v.picklist(['highest', 'linear']),
  /** Each starts at a retention rate (1 is 100 %). */
  tiers: v.array(v.strictObject({ from: v.number(), bonus: v.number() })),
  ...thresholdEntries,
  ...lineEndEntries,
});
export type RetentionComponent = v.InferOutput<typeof retentionSchema>;
