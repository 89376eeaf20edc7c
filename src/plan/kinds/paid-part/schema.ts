import * as v from 'valibot';
import { identifier } from '../../measure';
import { commonEntries } from '../entries';

export const paidPartSchema = v.strictObject({
  kind: v.literal('paid-part'),
  ...commonEntries,
  /** The measure that decides what the chosen components pay, and the one that counts what of it is paid. */
  measure: identifier,
  part: identifier,
  /** The components of whose pay only that part is paid. */
  of: v.array(identifier),
  /** The rate that the rest of the whole pays. */
  restRate: v.number(),
  /** What the part comes to on target. */
  onTarget: v.number(),
});
export type PaidPartComponent = v.InferOutput<typeof paidPartSchema>;
