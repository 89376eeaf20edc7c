import * as v from 'valibot';
import type { LocalizedText } from '../engine/words';

/** What counts as a result, from when, and what takes it away again. */
export const countsOn = {
  booking: { en: 'on the booking date', da: 'på bookingdatoen' },
  signature: { en: 'when the contract is signed', da: 'når kontrakten er underskrevet' },
  invoice: { en: 'when it is invoiced', da: 'når det er faktureret' },
  revenue: { en: 'when revenue is recognised', da: 'når omsætningen er indregnet' },
} as const satisfies Record<string, LocalizedText>;

export const cancellationRules = {
  reversed: {
    en: 'A cancellation is taken back from the period in which it happens.',
    da: 'En annullering trækkes fra i den periode, hvor den sker.',
  },
  'in-period': {
    en: 'A cancellation within the same period takes the credit back; a later one does not.',
    da: 'En annullering i samme periode trækkes fra; en senere gør ikke.',
  },
  kept: { en: 'A cancellation does not change the credit.', da: 'En annullering ændrer intet.' },
} as const satisfies Record<string, LocalizedText>;

export const deliveryRules = {
  'by-part': {
    en: 'A partial delivery counts for its part.',
    da: 'En delvis leverance tæller med sin del.',
  },
  'when-complete': {
    en: 'A partial delivery counts when the whole is delivered.',
    da: 'En delvis leverance tæller, når det hele er leveret.',
  },
} as const satisfies Record<string, LocalizedText>;

export const sharedDealRules = {
  split: {
    en: 'Several reps on one deal share its credit.',
    da: 'Flere sælgere på én handel deler dens kredit.',
  },
  owner: {
    en: 'Only the owner of a deal is credited.',
    da: 'Kun ejeren af en handel krediteres.',
  },
} as const satisfies Record<string, LocalizedText>;

const oneOf = <T extends object>(words: T) =>
  v.picklist(Object.keys(words) as (keyof T & string)[]);

/** A short name inside the document, never shown. */
export const identifier = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
export const shortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));

/** What is counted for a payee: bookings, meetings, net revenue retention. */
export const measureSchema = v.strictObject({
  id: identifier,
  name: shortText,
  unit: v.picklist(['money', 'count', 'percent']),
  counts: oneOf(countsOn),
  /** Days after the period's end within which a result must be registered to count. */
  cutOffDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366)),
  cancellations: oneOf(cancellationRules),
  partialDeliveries: oneOf(deliveryRules),
  sharedDeals: oneOf(sharedDealRules),
});
export type Measure = v.InferOutput<typeof measureSchema>;
