import { roundHalfAway } from '../../../engine/money';
import { reaches as hasReached, reachesRatio } from '../../../engine/threshold';
import type { Language } from '../../../engine/words';
import { type Condition, binding, operator } from '../../formula';

const compared = {
  binds: binding.compare,
  holds: binding.add,
  isOrdered: true,
  words: (language: Language, measure: string, threshold: string) =>
    language === 'en' ? `${measure} reaches ${threshold}` : `${measure} når ${threshold}`,
} as const;

/**
 * Whether a measure has reached a threshold: at or above it, when the two agree to 12 digits.
 *
 *     reached = measure >= threshold - 5e-13 * |threshold|
 *
 * On the threshold it is reached; one cent below a billion is short. A blank is 0. An error cannot be
 * decided, and neither can a text: subtracted it is an error, where compared it would be above any number.
 */
export const reaches = operator({
  value: (measure: number, threshold: number): Condition =>
    Number.isNaN(measure + threshold) ? null : hasReached(measure, threshold),
  text: (measure, threshold) => `${measure}-${threshold}>=-5E-13*${sizeText(threshold)}`,
  sql: (measure, threshold) => `(${measure} >= ${threshold} - 5e-13 * ABS(${threshold}))`,
  ...compared,
});

/** How many rows there are is never below 0. */
const sizeText = (threshold: string): string =>
  /^ROWS\([^()]*\)$/.test(threshold) ? threshold : `ABS(${threshold})`;

/**
 * Whether a ratio that is credited to 12 decimals has reached a threshold, which may be typed as =1/3.
 *
 *     reached = ratio - threshold >= -5e-13
 */
export const ratioReaches = operator({
  value: (ratio: number, threshold: number): Condition =>
    Number.isNaN(ratio + threshold) ? null : reachesRatio(ratio, threshold),
  text: (ratio, threshold) => `${ratio}-${threshold}>=-5E-13`,
  sql: (ratio, threshold) => `(${ratio} - ${threshold} >= -5e-13)`,
  ...compared,
});

/**
 * A measure without its dust, lifted by what two numbers may differ that agree to 12 digits. MATCH, and a
 * comparison as it stands, then see a threshold reached where `reaches` does: 0.896 is not 0.9, a sum of
 * cents is its total, and 0.3 has reached what a cell makes of 0.1 + 0.2.
 */
export const lifted = operator({
  value: (measure: number) => roundHalfAway(measure, 12) + 5e-13 * Math.abs(measure),
  text: (measure) => `ROUND(${measure},12)+5E-13*ABS(${measure})`,
  binds: binding.add,
  words: (_, measure) => measure,
  unit: (unit) => unit,
});
