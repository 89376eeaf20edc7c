import * as v from 'valibot';
import { measuredEntries } from '../entries';

export const milestoneSchema = v.strictObject({
  kind: v.literal('milestone'),
  ...measuredEntries,
  /** What the trigger is a share of; null where it is an amount, the same for everybody. */
  quota: v.nullable(v.number()),
  /** A fixed amount, or a share of the credited value: then `bonus` is a ratio. */
  pays: v.picklist(['amount', 'share']),
  bonus: v.number(),
  trigger: v.number(),
  partial: v.variant('kind', [
    v.strictObject({ kind: v.literal('none') }),
    v.strictObject({ kind: v.literal('proportional'), from: v.number() }),
    v.strictObject({
      kind: v.literal('steps'),
      steps: v.array(v.strictObject({ attainment: v.number(), share: v.number() })),
    }),
  ]),
});
export type MilestoneComponent = v.InferOutput<typeof milestoneSchema>;
