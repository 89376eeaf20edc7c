import * as v from 'valibot';
import { commonEntries } from '../entries';

export const collectionsSchema = v.strictObject({
  kind: v.literal('collections'),
  ...commonEntries,
  /** The rate on what is collected, by the average days to payment. */
  tiers: v.array(v.strictObject({ from: v.number(), rate: v.number() })),
  /** What is paid beside it when a share of the invoices is paid in time. */
  consistency: v.strictObject({ share: v.number(), bonus: v.number() }),
});
export type CollectionsComponent = v.InferOutput<typeof collectionsSchema>;
