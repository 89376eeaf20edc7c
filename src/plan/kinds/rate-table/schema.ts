import * as v from 'valibot';
import { commonEntries } from '../entries';
import { shortText } from '../../measure';
import { mostColumns } from '../lines/lines';
import { dealLimitEntries } from '../tables/deal-limits';

export const rateTableSchema = v.strictObject({
  kind: v.literal('rate-table'),
  ...commonEntries,
  /** What the columns of Deals are called that decide the rate. */
  columns: v.pipe(v.array(shortText), v.minLength(1), v.maxLength(mostColumns)),
  /** What a deal says in each of them, or the sign for anything; and the rate. The first that fits pays. */
  rates: v.array(v.strictObject({ of: v.array(shortText), rate: v.number() })),
  ...dealLimitEntries,
});
export type RateTableComponent = v.InferOutput<typeof rateTableSchema>;
