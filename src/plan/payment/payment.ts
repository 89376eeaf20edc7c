import * as v from 'valibot';
import { triggerWords } from './payment-terms';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * When and in what the pay falls due: at once, or in instalments on days or triggers; in cash, or
 * part of it in equity. Shares add up to 1.
 */
export const paymentSchema = v.strictObject({
  instalments: v.pipe(
    v.array(
      v.strictObject({
        share,
        due: v.variant('on', [
          /** So many days after the end of the period. */
          v.strictObject({
            on: v.literal('period-end'),
            days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)),
          }),
          v.strictObject({ on: v.literal('day'), day: v.pipe(v.string(), v.isoDate()) }),
          v.strictObject({
            on: v.literal('trigger'),
            trigger: v.picklist(Object.keys(triggerWords) as (keyof typeof triggerWords)[]),
          }),
        ]),
      }),
    ),
    v.minLength(1),
  ),
  /** The part of every instalment that is paid in equity. */
  equityShare: share,
});
export type Payment = v.InferOutput<typeof paymentSchema>;
export type Instalment = Payment['instalments'][number];
