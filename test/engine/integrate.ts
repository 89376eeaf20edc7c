/** Nodes and weights of Gauss–Legendre quadrature with 20 points, by Newton's method. */
const points = 20;
const rule = Array.from({ length: points }, (_, k) => {
  let x = Math.cos((Math.PI * (k + 0.75)) / (points + 0.5));
  for (let step = 0; step < 20; step++) x -= legendre(x).value / legendre(x).slope;
  return { x, weight: 2 / ((1 - x * x) * legendre(x).slope ** 2) };
});

function legendre(x: number): { readonly value: number; readonly slope: number } {
  let [before, value] = [1, x];
  for (let n = 2; n <= points; n++) {
    [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
  }
  return { value, slope: (points * (x * value - before)) / (x * x - 1) };
}

const once = (f: (x: number) => number, from: number, to: number): number => {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  return rule.reduce((sum, { x, weight }) => sum + weight * f(middle + half * x), 0) * half;
};

/**
 * The integral of a smooth function times the standard normal density, adaptively. The stretch is
 * first cut into pieces of at most one spread, so that no piece steps over the peak; what lies more
 * than 40 beyond the nearest point to 0 is nothing.
 */
export function integrate(f: (z: number) => number, from: number, to: number): number {
  const nearest = Math.min(Math.max(0, from), to);
  const [low, high] = [Math.max(from, nearest - 40), Math.min(to, nearest + 40)];
  if (!(high > low)) return 0;
  const weighted = (z: number) => (f(z) * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
  const pieces = Math.ceil(high - low);
  let sum = 0;
  for (let k = 0; k < pieces; k++) {
    const [a, b] = [low + ((high - low) * k) / pieces, low + ((high - low) * (k + 1)) / pieces];
    sum += refine(weighted, a, b, once(weighted, a, b), 8);
  }
  return sum;
}

function refine(
  f: (x: number) => number,
  from: number,
  to: number,
  whole: number,
  depth: number,
): number {
  const middle = (from + to) / 2;
  const [left, right] = [once(f, from, middle), once(f, middle, to)];
  if (depth === 0 || Math.abs(left + right - whole) <= 1e-12 * Math.abs(whole)) return left + right;
  return refine(f, from, middle, left, depth - 1) + refine(f, middle, to, right, depth - 1);
}
