import * as v from 'valibot';
import { identifier, shortText } from '../../measure';
import { commonEntries } from '../entries';
import { mostColumns } from '../lines/lines';

export const weightTableSchema = v.strictObject({
  kind: v.literal('weight-table'),
  ...commonEntries,
  /** The measure that deals count towards by their weight. */
  measure: identifier,
  /** What the columns of Deals are called that decide the weight. */
  columns: v.pipe(v.array(shortText), v.minLength(1), v.maxLength(mostColumns)),
  /** What a deal says in each of them, or the sign for anything; and the weight. The first that fits counts. */
  weights: v.array(v.strictObject({ of: v.array(shortText), weight: v.number() })),
  /** The weight of a deal that no line fits. */
  others: v.number(),
});
export type WeightTableComponent = v.InferOutput<typeof weightTableSchema>;
