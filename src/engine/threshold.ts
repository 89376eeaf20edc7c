/**
 * Whether a measure has reached a threshold: at or above it, when the two agree to 12 significant
 * digits.
 *
 *     reached = measure >= threshold - 5e-13 * |threshold|
 *
 * So 2,000 amounts in cents that add up to the quota reach it, whatever dust the additions left,
 * while one cent short of a billion is short.
 */
export function reaches(measure: number, threshold: number): boolean {
  return measure >= threshold - 5e-13 * Math.abs(threshold);
}

/** The same of a ratio, which is credited to 12 decimals: 0.333333333333 reaches a third. */
export const reachesRatio = (ratio: number, threshold: number): boolean =>
  ratio - threshold >= -5e-13;

/** The same of what may be a ratio. */
export const reachesCredited = (measure: number, threshold: number): boolean =>
  reaches(measure, threshold) || reachesRatio(measure, threshold);

/** Whether a measure is above a threshold: what agrees with it to 12 digits is not. */
export const exceeds = (measure: number, threshold: number): boolean =>
  !reachesCredited(threshold, measure);

/** Whether a measure is below 0 by more than the dust that is left where amounts cancel. */
export const isNegative = (measure: number): boolean => measure < -5e-13;

/** Whether a value lies below a limit of what is allowed by more than dust. */
export const fallsShort = (value: number, limit: number): boolean =>
  limit === 0 ? !(value >= -5e-13) : !reaches(value, limit);

/** Whether two values differ only by the dust that additions leave. */
export const agree = (one: number, other: number): boolean =>
  reaches(one, other) && reaches(other, one);
