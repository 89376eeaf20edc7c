import { chanceAbove, density } from '../../../engine/normal-distribution';
import { binding, operator } from '../../formula';

/*
 * The standard normal distribution: z is the distance from the mean, in standard deviations. A blank
 * is 0, the mean; an error or a text is an error.
 */

/** The chance of what lies below z. A small chance keeps its digits, however far below 0 z is. */
export const normalBelow = operator({
  value: (z: number) => chanceAbove(-z),
  text: (z) => `NORMSDIST(${z})`,
  words: (language, z) =>
    language === 'en' ? `the normal chance below ${z}` : `normalfordelingens chance under ${z}`,
  unit: () => 'percent',
});

/** How dense results lie at z: e^(-z²/2) / √(2π). */
export const normalDensity = operator({
  value: (z: number) => density(z),
  text: (z) => `EXP(-${z}*${z}/2)/SQRT(2*PI())`,
  binds: binding.multiply,
  holds: binding.sign,
  words: (language, z) =>
    language === 'en' ? `the normal density at ${z}` : `normalfordelingens tæthed ved ${z}`,
});
