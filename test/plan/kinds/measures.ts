import type { Measure } from '../../../src/plan/measure';

/** A measure that components are tried with. */
export const sales: Measure = {
  id: 'sales',
  name: 'sales',
  unit: 'money',
  counts: 'booking',
  cutOffDays: 5,
  cancellations: 'reversed',
  partialDeliveries: 'by-part',
  sharedDeals: 'split',
};
