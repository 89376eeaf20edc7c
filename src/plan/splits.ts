import * as v from 'valibot';
import { shortText } from './measure';

/**
 * A role's share of a deal's credit. Shares of the roles that are no overlay add up to at most 1;
 * an overlay (a specialist, a manager) is credited on top of them.
 */
export const creditSplitSchema = v.strictObject({
  role: shortText,
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  isOverlay: v.boolean(),
});

/** A role's share of what a deal pays. The shares add up to 1. */
export const paySplitSchema = v.strictObject({
  role: shortText,
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
