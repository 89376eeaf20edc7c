import { reaches as hasReached } from '../../engine/threshold';
import { type Condition, binding, operator } from '../formula';

/**
 * Whether a measure has reached a threshold: at or above it, when the two agree to 12 digits.
 *
 *     reached = measure >= threshold - 5e-13 * |threshold|
 *
 * On the threshold it is reached; one cent below a billion is short. A blank is 0. An error cannot be
 * decided, and neither can a text: subtracted it is an error, where compared it would be above any number.
 */
export const reaches = operator({
  name: 'reaches',
  value: (measure: number, threshold: number): Condition =>
    Number.isNaN(measure + threshold) ? null : hasReached(measure, threshold),
  text: (measure, threshold) => `${measure}-${threshold}>=-5E-13*ABS(${threshold})`,
  sql: (measure, threshold) => `(${measure} >= ${threshold} - 5e-13 * ABS(${threshold}))`,
  binds: binding.compare,
  holds: binding.add,
  isOrdered: true,
  words: (language, measure, threshold) =>
    language === 'en' ? `${measure} reaches ${threshold}` : `${measure} når ${threshold}`,
});
