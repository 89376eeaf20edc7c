import * as v from 'valibot';
import { measuredEntries } from '../entries';
import { lineEndEntries } from '../tables/line-end';
import { thresholdEntries } from '../tables/thresholds';

/** How a share of target pay follows attainment. */
export const curves = ['linear', 'highest', 'marginal', 'retroactive'] as const;
export type Curve = (typeof curves)[number];

export const onTargetSchema = v.strictObject({
  kind: v.literal('on-target'),
  ...measuredEntries,
  /** What is paid for the whole quota, of the period; a payee's own target pay takes its place. */
  target: v.number(),
  /** Its cap is a share of target pay, each payee's own; left out, it is an amount. */
  capIs: v.optional(v.literal('target')),
  /** The same of its floor. */
  floorIs: v.optional(v.literal('target')),
  quota: v.number(),
  mode: v.picklist(curves),
  /** From an attainment on: a share of target pay, or a multiple of target pay over quota. */
  points: v.array(v.strictObject({ from: v.number(), share: v.number() })),
  ...thresholdEntries,
  ...lineEndEntries,
});
export type OnTargetComponent = v.InferOutput<typeof onTargetSchema>;
