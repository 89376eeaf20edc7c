import * as v from 'valibot';
import {
  type CommissionMethod,
  commissionMethods,
} from '../../../functions/tiered-commission/rule';
import { measuredEntries } from '../entries';
import { eachEntries } from '../tables/each-unit';
import { thresholdEntries } from '../tables/thresholds';

export const acceleratorSchema = v.strictObject({
  kind: v.literal('accelerator'),
  ...measuredEntries,
  method: v.picklist(Object.keys(commissionMethods) as CommissionMethod[]),
  quota: v.number(),
  /** The base rate, which the multipliers raise or lower. */
  rate: v.number(),
  tiers: v.array(v.strictObject({ from: v.number(), multiplier: v.number() })),
  ...thresholdEntries,
  ...eachEntries,
});
export type AcceleratorComponent = v.InferOutput<typeof acceleratorSchema>;
