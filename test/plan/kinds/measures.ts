import type { Measure } from '../../../src/plan/measure';
import { measure } from '../../../src/plan/presets/preset';

/** Measures that components are tried with. */
export const sales: Measure = measure('sales', 'sales');
export const meetings: Measure = measure('meetings', 'meetings', 'count');
export const nrr: Measure = measure('nrr', 'NRR', 'percent');
