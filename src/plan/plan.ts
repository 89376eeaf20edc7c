import * as v from 'valibot';
import { currencies } from './currency';
import { componentSchema } from './all-kinds';
import { logSchema } from './log';
import { measureSchema, shortText } from './measure';
import { paymentSchema } from './payment/payment';
import { prorations } from './pay/proration/prorations';
import { creditSplitSchema, paySplitSchema } from './splits';

/** The version of the document's shape, not of the plan that it holds. */
export const documentVersion = 3;

/** A day, as `2026-07-01`. */
export const day = v.pipe(v.string(), v.isoDate());

export const statuses = ['draft', 'provisional', 'approved', 'retired'] as const;
export type Status = (typeof statuses)[number];
export const periods = ['month', 'quarter', 'half-year', 'year'] as const;
export const reviewDays = [30, 60, 90] as const;

/**
 * A plan as data: what is paid to which roles for which results. It never holds names or pay of
 * people; those stand in the workbook's own cells.
 */
export const planSchema = v.strictObject({
  document: v.literal(documentVersion),
  language: v.picklist(['en', 'da']),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  status: v.picklist(statuses),
  /** Of a provisional plan: its targets are reviewed so many days after it takes effect. */
  reviewAfterDays: v.nullable(v.picklist(reviewDays)),
  /** The first and the last day that count. */
  effective: v.strictObject({ from: day, to: day }),
  period: v.picklist(periods),
  /** By what the part of a period is counted on which somebody is there; days where nothing is said. */
  proration: v.optional(v.picklist(prorations)),
  currency: v.picklist(currencies),
  roles: v.array(shortText),
  measures: v.pipe(v.array(measureSchema), v.minLength(1)),
  components: v.pipe(v.array(componentSchema), v.minLength(1)),
  /** How the credit of a deal is shared by role; not how pay is. */
  creditSplits: v.array(creditSplitSchema),
  /** How what a deal pays is shared by role; not how credit is. */
  paySplits: v.array(paySplitSchema),
  payment: paymentSchema,
  log: v.array(logSchema),
  /** What was said of the exports that its deals come from; read with them (`exports/mapping.ts`). */
  exports: v.optional(v.record(v.string(), v.unknown())),
});
export type Plan = v.InferOutput<typeof planSchema>;
