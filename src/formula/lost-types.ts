import type { Vocabulary } from '../engine/vocabulary';
import type { SaleType } from '../functions/expansion-commission/rule';

/**
 * What is lost of a customer, as Deals say it beside the types of sale: churn is a renewal to nothing, and a
 * downgrade an upsell to less. The functions know no such word, since nothing is sold.
 */
export const lostTypes = {
  churn: { en: ['Churn'], da: ['Opsigelse'], is: 'renewal' },
  downgrade: { en: ['Downgrade'], da: ['Nedgradering'], is: 'upsell' },
} as const satisfies Vocabulary & Readonly<Record<string, { readonly is: SaleType }>>;
export type LostType = keyof typeof lostTypes;
