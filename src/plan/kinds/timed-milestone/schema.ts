import * as v from 'valibot';
import { commonEntries } from '../entries';
import { shortText } from '../../measure';

export const timedMilestoneSchema = v.strictObject({
  kind: v.literal('timed-milestone'),
  ...commonEntries,
  bonus: v.number(),
  /** The last day that counts; null where the conditions alone decide. */
  deadline: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** What must be met, each and every one. */
  conditions: v.array(shortText),
});
export type TimedMilestoneComponent = v.InferOutput<typeof timedMilestoneSchema>;
