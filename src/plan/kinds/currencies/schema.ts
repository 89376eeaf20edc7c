import * as v from 'valibot';
import { currencies } from '../../currency';
import { commonEntries } from '../entries';

/** By which day's rates a period is paid. */
const fixings = ['first-day', 'last-day', 'payment-day'] as const;
export type Fixing = (typeof fixings)[number];

/** By which day's rates what a deal is worth is counted: the same, or the day that the deal counts by. */
const dealFixings = ['as-pay', 'own-day'] as const;
export type DealFixing = (typeof dealFixings)[number];

/** In which currency own quotas, target pay and other amounts are typed for a payee on Team. */
const ownAmounts = ['plan', 'payee'] as const;
export type OwnAmounts = (typeof ownAmounts)[number];

export const currenciesSchema = v.strictObject({
  kind: v.literal('currencies'),
  ...commonEntries,
  fixed: v.picklist(fixings),
  deals: v.optional(v.picklist(dealFixings)),
  own: v.optional(v.picklist(ownAmounts)),
  /** What one of the plan's currency is in another, from a day on. */
  rates: v.array(
    v.strictObject({ currency: v.picklist(currencies), from: v.number(), rate: v.number() }),
  ),
});
export type CurrenciesComponent = v.InferOutput<typeof currenciesSchema>;
