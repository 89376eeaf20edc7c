import * as v from 'valibot';
import { commonEntries } from '../entries';
import { sharesOfEntries } from '../tables/shares-of';
import { shortText } from '../../measure';

export const mboSchema = v.strictObject({
  kind: v.literal('mbo'),
  ...commonEntries,
  /** What is paid when every objective is exactly achieved. */
  target: v.number(),
  ...sharesOfEntries,
  /** Its cap is a share of the target; left out, it is an amount. */
  capIs: v.optional(v.literal('target')),
  /** The same of its floor. */
  floorIs: v.optional(v.literal('target')),
  /** The achievement from which an objective counts, and up to which. */
  minimum: v.nullable(v.number()),
  maximum: v.nullable(v.number()),
  objectives: v.array(v.strictObject({ objective: shortText, weight: v.number() })),
});
export type MboComponent = v.InferOutput<typeof mboSchema>;
