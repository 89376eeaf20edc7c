import * as v from 'valibot';
import { identifier } from '../../measure';
import { commonEntries } from '../entries';

/** What a part of the year carries of it: from which month on, until the next part begins. */
const part = v.strictObject({ from: v.number(), share: v.number() });

export const yearQuotaSchema = v.strictObject({
  kind: v.literal('year-quota'),
  ...commonEntries,
  /** The measure whose quotas are the year's. */
  measure: identifier,
  /** The month of the calendar with which the year begins. */
  starts: v.number(),
  pattern: v.array(part),
});
export type YearQuotaComponent = v.InferOutput<typeof yearQuotaSchema>;
