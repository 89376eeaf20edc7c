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
  missingOwners: 'unassigned',
  returns: 'taken-back',
  repeats: 'once',
};

export const meetings: Measure = { ...sales, id: 'meetings', name: 'meetings', unit: 'count' };
export const nrr: Measure = { ...sales, id: 'nrr', name: 'NRR', unit: 'percent' };
