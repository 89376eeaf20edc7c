/** A factor that takes from an amount what two numbers may differ that agree to 12 digits. */
export const justBelow = '(1-5E-13)';

/** A measure, of either sign, lowered by that and by a little more than 12 decimals show. */
export const loweredText = (measure: string): string =>
  `ROUND(${measure}-5E-13*ABS(${measure}),12)-5E-13`;
