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

/** Whether a measure is below 0 by more than the dust that is left where amounts cancel. */
export const isNegative = (measure: number): boolean => measure < -5e-13;
