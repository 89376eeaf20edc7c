import * as v from 'valibot';

/** What happened to a plan. Who did it is written on the Log sheet, by hand: the document names no people. */
export const logSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  day: v.pipe(v.string(), v.isoDate()),
  event: v.picklist(['created', 'changed', 'approved', 'acknowledged', 'retired']),
  /** What changed, in sentences of the plan's language. */
  changes: v.array(v.pipe(v.string(), v.maxLength(500))),
  /** Of an approval: the fingerprint of the rules that were approved. */
  fingerprint: v.nullable(v.string()),
});
