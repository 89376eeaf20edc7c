import { dealPlans } from './deal-plans';
import { filedPlans } from './filed-plans';
import type { PublicPlan } from './public-plan';
import { sellerPlans } from './seller-plans';
import { sharedPlans } from './shared-plans';

/** Whole plans from filings, handbooks and vendors' pages, with what their own examples pay. */
export const publicPlans: readonly PublicPlan[] = [
  ...filedPlans,
  ...sellerPlans,
  ...dealPlans,
  ...sharedPlans,
];
