import * as v from 'valibot';
import { identifier } from '../../measure';
import { commonEntries } from '../entries';

const amount = v.pipe(v.number(), v.minValue(0));

export const poolSchema = v.strictObject({
  kind: v.literal('pool'),
  ...commonEntries,
  /** The measure of which the pool is a share, where it is one. */
  measure: identifier,
  /** An amount, or a share of what everybody among whom it is divided is credited. */
  size: v.picklist(['amount', 'rate']),
  amount,
  rate: amount,
  /** Everybody on Team, or each team its own pool. */
  among: v.picklist(['everyone', 'team']),
  /** The most for each; null for no limit. */
  most: v.nullable(amount),
  /** Where there is a most: whether Team has a payee's own, which takes its place. */
  ownMost: v.optional(v.literal('typed')),
});
export type PoolComponent = v.InferOutput<typeof poolSchema>;
