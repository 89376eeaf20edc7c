import * as v from 'valibot';
import { identifier } from '../measure';

/** What must be reached: an amount of a measure, or a share of the payee's own quota of it. */
const gateSchema = v.strictObject({
  measure: identifier,
  atLeast: v.number(),
  of: v.optional(v.literal('quota')),
});

/** What must be met, all of it or any, and what is done until then. */
const conditionsSchema = v.strictObject({
  joined: v.picklist(['all', 'any']),
  of: v.array(gateSchema),
  each: v.nullable(v.number()),
  does: v.picklist(['nothing', 'held', 'rate', 'raise', 'cap']),
  until: v.nullable(v.pipe(v.number(), v.minValue(0))),
});

/** What every component has beside its rule. */
export const commonEntries = {
  id: identifier,
  /** What the plan calls it; empty for the kind's own title. */
  name: v.pipe(v.string(), v.trim(), v.maxLength(60)),
  /** The roles it pays; none means all. */
  roles: v.array(v.string()),
  /** The most and the least that it pays in a period. */
  cap: v.nullable(v.pipe(v.number(), v.minValue(0))),
  floor: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** Another measure that must be reached before it pays anything. */
  gate: v.nullable(gateSchema),
  requires: v.optional(conditionsSchema),
};

/** Of components that follow a measure by a payout table. */
export const measuredEntries = {
  ...commonEntries,
  measure: identifier,
  /** Earlier credit in the year comes first in the table; the period pays the increment. */
  hasPrior: v.boolean(),
  /** Payees' own quotas of it: in a column of Team; left out, they follow those of the measure. */
  ownQuotas: v.optional(v.literal('typed')),
};
