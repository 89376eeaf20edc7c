import * as v from 'valibot';

/** A short name inside the document, never shown. */
export const identifier = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
export const shortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));

/** What a measure counts takes a sentence or two. */
export const longestDefinition = 300;

/** So many values of a column are one share. */
export const mostValues = 20;

/** What is counted for a payee: bookings, meetings, net revenue retention. */
export const measureSchema = v.strictObject({
  id: identifier,
  name: shortText,
  unit: v.picklist(['money', 'count', 'percent']),
  /** What counts and what does not, for whoever reads the plan; where nothing is said, its name has to. */
  definition: v.optional(
    v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestDefinition)),
  ),
  /** Of one in percent: what deals come to as a share of a payee's base; typed, where nothing is said. */
  fromDeals: v.optional(v.picklist(['nrr', 'grr', 'expansion'])),
  /** Of one in percent: what credited deals say in a column of theirs, their mean, or the share of some values. */
  said: v.optional(
    v.strictObject({
      column: shortText,
      values: v.optional(v.pipe(v.array(shortText), v.minLength(1), v.maxLength(mostValues))),
    }),
  ),
  /** Which of its days decides in which period a deal counts. */
  counts: v.picklist(['booking', 'signature', 'invoice', 'revenue', 'collection', 'listed']),
  /** Days after the period's end within which a result must be registered to count. */
  cutOffDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366)),
  cancellations: v.picklist(['reversed', 'in-period', 'kept']),
  partialDeliveries: v.picklist(['by-part', 'when-complete', 'ignored']),
  sharedDeals: v.picklist(['split', 'owner']),
  /** What becomes of the share of a role for which a deal names nobody. */
  missingOwners: v.picklist(['unassigned', 'shared']),
  /** What a row below 0 does, or an upsell to less. */
  returns: v.picklist(['taken-back', 'refused']),
  /** What a second row of a deal does. */
  repeats: v.picklist(['once', 'each']),
  /** Of a measure that is no result of its own: what another comes to over a team, or over everybody below. */
  total: v.optional(v.strictObject({ of: identifier, over: v.picklist(['team', 'manager']) })),
});
export type Measure = v.InferOutput<typeof measureSchema>;
