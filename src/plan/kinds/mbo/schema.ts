import * as v from 'valibot';
import { commonEntries } from '../entries';
import { shortText } from '../../measure';

export const mboSchema = v.strictObject({
  kind: v.literal('mbo'),
  ...commonEntries,
  /** What is paid when every objective is exactly achieved. */
  target: v.number(),
  /** The achievement from which an objective counts, and up to which. */
  minimum: v.nullable(v.number()),
  maximum: v.nullable(v.number()),
  objectives: v.array(v.strictObject({ objective: shortText, weight: v.number() })),
});
export type MboComponent = v.InferOutput<typeof mboSchema>;
