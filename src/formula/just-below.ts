/** A factor that takes from an amount what two numbers may differ that agree to 12 digits. */
export const justBelow = '(1-5E-13)';
