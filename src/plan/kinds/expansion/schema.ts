import * as v from 'valibot';
import { commonEntries } from '../entries';
import { shortText } from '../../measure';
import { dealLimitEntries } from '../tables/deal-limits';

export const expansionSchema = v.strictObject({
  kind: v.literal('expansion'),
  ...commonEntries,
  /** What decides the rate; `by-closer` gives every rate a closer. */
  model: v.picklist(['same', 'reduced', 'by-closer']),
  /** Whose name a rate by closer gives: who closes, where nothing is said, or where the deal comes from. */
  namedBy: v.optional(v.picklist(['closer', 'source'])),
  /** Whether renewal of what the customer already has pays; otherwise its rate is 0. */
  renewalBase: v.boolean(),
  /** `type` is a word of the engine's sale types, in either language. */
  rates: v.array(
    v.strictObject({ closer: v.exactOptional(shortText), type: v.string(), rate: v.number() }),
  ),
  ...dealLimitEntries,
});
export type ExpansionComponent = v.InferOutput<typeof expansionSchema>;
