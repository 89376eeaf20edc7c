/**
 * The normal distribution, in standard units: z is the distance from the mean in spreads.
 *
 *     density      phi(z) = e^(-z² / 2) / √(2π)
 *     chance above Q(z)   = phi(z) * (1 / (z + 1 / (z + 2 / (z + 3 / ...))))            far out
 *                         = 1/2 - phi(z) * (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + ...)     near 0
 *
 * Both series are Laplace's. Nothing is approximated: they are summed until no digit changes, and
 * a small chance keeps its digits however far out it lies.
 */
export function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** The chance of a result at or above z. */
export const chanceAbove = (z: number): number =>
  z < 0 ? 1 - tail(-z, density(z)) : tail(z, density(z));

/** The chance of a result at or above a z of 0 or more, of which the density is known. */
function tail(z: number, dense: number): number {
  // From 39 on the density is 0, and so is the chance.
  if (dense === 0) return 0;
  return z < 2 ? 0.5 - dense * nearSeries(z) : dense / farFraction(z);
}

function nearSeries(z: number): number {
  let sum = 0;
  let term = z;
  for (let k = 1; sum + term !== sum; k += 2) {
    sum += term;
    term *= (z * z) / (k + 2);
  }
  return sum;
}

/**
 * From z = 2 on a hundred steps are more than enough, and fewer further out. Divided only at the end:
 * a division takes longer than all else in a step.
 */
function farFraction(z: number): number {
  let above = z;
  let below = 1;
  for (let k = Math.ceil(20 + 320 / (z * z)); k > 0; k--) {
    const next = z * above + k * below;
    below = above;
    above = next;
  }
  return above / below;
}

/** An end of a stretch of results. */
export interface Bound {
  readonly z: number;
  readonly density: number;
  /** The chance of a result beyond it, on the side that lies away from the mean. */
  readonly tail: number;
}

export function boundAt(z: number): Bound {
  const dense = density(z);
  return { z, density: dense, tail: tail(Math.abs(z), dense) };
}

export interface Stretch {
  /** The chance of a result between two bounds. */
  readonly chance: number;
  /** The expectation of what a result lies above the lower one, counting only those between them. */
  readonly above: number;
}

/**
 *     chance = Q(low) - Q(high)        above = phi(low) - phi(high) - low * chance
 *
 * Over a narrow stretch these would be small differences of large numbers; there, the density is
 * written as a series around the middle instead.
 */
export function stretch(low: Bound, high: Bound): Stretch {
  const size = Math.max(Math.abs(low.z), Math.abs(high.z), 1);
  if ((high.z - low.z) * size < 0.1) return narrowStretch(low.z, high.z);
  const chance = between(low, high);
  return { chance, above: low.density - high.density - low.z * chance };
}

function between(low: Bound, high: Bound): number {
  if (low.z > 0) return low.tail - high.tail;
  return high.z < 0 ? high.tail - low.tail : 1 - low.tail - high.tail;
}

function narrowStretch(low: number, high: number): Stretch {
  const [half, middle] = [(high - low) / 2, (low + high) / 2];
  const [hh, mm] = [half * half, middle * middle];
  const even =
    1 +
    ((mm - 1) * hh) / 6 +
    ((mm * mm - 6 * mm + 3) * hh * hh) / 120 +
    ((mm * mm * mm - 15 * mm * mm + 45 * mm - 15) * hh * hh * hh) / 5040;
  const odd = 1 / 3 + ((mm - 3) * hh) / 30 + ((mm * mm - 10 * mm + 15) * hh * hh) / 840;
  const weight = 2 * half * density(middle);
  return { chance: weight * even, above: weight * (half * even - middle * hh * odd) };
}
