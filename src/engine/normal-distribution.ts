/**
 * The normal distribution, in standard units: z is the distance from the mean in spreads.
 *
 *     density      phi(z) = e^(-z² / 2) / √(2π)
 *     chance above Q(z)   = phi(z) * R(z)
 *     R(z) = 1 / (z + 1 / (z + 2 / (z + 3 / ...)))                              from 2 on
 *          = √(π/2) e^(z² / 2) - (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + ...)       below
 *
 * Both series are Laplace's. They are summed until no digit changes, once for every quarter of z; in
 * between, R follows from the nearest of them by Taylor's series, as Marsaglia has it (2004). Nothing
 * is approximated, and a small chance keeps its digits however far out it lies.
 */
export function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

export const chanceAbove = (z: number): number =>
  z < 0 ? 1 - tail(-z, density(z)) : tail(z, density(z));

/** The chance of a result at or above a z of 0 or more, of which the density is known. */
function tail(z: number, dense: number): number {
  // From 39 on the density is 0, and so is the chance.
  if (dense === 0) return 0;
  if (z > lastNode) return dense / farFraction(z);
  const node = Math.round(z * 4) / 4;
  const series = (nodes[node * 4] ??= taylorSeries(node));
  const beyond = z - node;
  let ratio = 0;
  for (let k = series.length - 1; k >= 0; k--) ratio = ratio * beyond + (series[k] ?? 0);
  return dense * ratio;
}

const lastNode = 8;
const nodes: (readonly number[] | undefined)[] = [];

/** R around a z, as its derivatives give it: R' = z R - 1, and each further one from the two before. */
function taylorSeries(z: number): readonly number[] {
  const ratio = z < 2 ? 0.5 / density(z) - nearSeries(z) : 1 / farFraction(z);
  const series = [ratio, z * ratio - 1];
  for (let k = 2; k < 14; k++) {
    series.push((z * (series[k - 1] ?? 0) + (series[k - 2] ?? 0)) / k);
  }
  return series;
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

/** From z = 2 on a hundred steps are more than enough, and fewer further out. */
function farFraction(z: number): number {
  let fraction = z;
  for (let k = Math.ceil(20 + 320 / (z * z)); k > 0; k--) fraction = z + k / fraction;
  return fraction;
}

/**
 * The chance of a result beyond z, on the side that lies away from the mean. Of an end of a stretch z,
 * its density and this are asked once each, and no object is made of them: a column asks for a million.
 */
export const chanceBeyond = (z: number, dense: number): number => tail(Math.abs(z), dense);

/**
 * The chance of a result between two ends, and the expectation of what it lies above the lower one,
 * counting only results between them:
 *
 *     chance = Q(low) - Q(high)        above = phi(low) - phi(high) - low * chance
 *
 * Over a narrow stretch these would be small differences of large numbers; see narrowStretch.
 */
export function chanceBetween(low: number, beyondLow: number, high: number, beyondHigh: number) {
  if (low > 0) return beyondLow - beyondHigh;
  return high < 0 ? beyondHigh - beyondLow : 1 - beyondLow - beyondHigh;
}

export const isNarrow = (low: number, high: number): boolean =>
  (high - low) * Math.max(Math.abs(low), Math.abs(high), 1) < 0.1;

/** The same two over a narrow stretch: the density as a series around the middle. */
export function narrowStretch(low: number, high: number): { chance: number; above: number } {
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
