import * as v from 'valibot';
import {
  type CommissionMethod,
  type RateMethod,
  commissionMethods,
  rateMethods,
} from '../../../functions/tiered-commission/rule';
import { measuredEntries } from '../entries';
import { eachEntries } from '../tables/each-unit';
import { thresholdEntries } from '../tables/thresholds';

const methodOfTier = v.picklist(Object.keys(commissionMethods) as CommissionMethod[]);

export const commissionSchema = v.strictObject({
  kind: v.literal('commission'),
  ...measuredEntries,
  method: v.picklist(Object.keys(rateMethods) as RateMethod[]),
  /** Whether every tier pays by that method, or each by its own; one, where it does not say. */
  methods: v.optional(v.picklist(['one', 'each'])),
  /** With a quota, tiers start at attainment (1 is 100 %). */
  quota: v.nullable(v.number()),
  tiers: v.array(
    v.strictObject({ from: v.number(), rate: v.number(), method: v.optional(methodOfTier) }),
  ),
  ...thresholdEntries,
  ...eachEntries,
});
export type CommissionComponent = v.InferOutput<typeof commissionSchema>;
