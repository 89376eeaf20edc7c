import { roundHalfAway, roundMoney } from '../../engine/money';
import { type Issue, type Result, unless } from '../../engine/result';
import { atLeast } from '../../engine/rules';

/**
 * A pool: an amount divided by weights, with a most for each, so that the parts add up to the cent.
 *
 *     part = min(most, level * weight)
 *     level is the same for all, and as high as the pool allows
 *
 * What someone cannot have above the most goes to the others by their weights, until it is used or
 * everyone has the most; what is left then stays in the pool, which is more than the parts add up to.
 * Parts are cut to whole cents, and the cents that remain go to the largest remainders, of equal ones
 * to the first. A weight that is 0 or blank gets nothing, and so does a most that is 0 or blank.
 * Amounts and weights below 0 are refused, and so are weights that are all 0. A part of a cent of a
 * most is never paid. For shares that add up to 1, use split.
 */
export function poolParts(
  pool: number,
  weights: readonly number[],
  most: readonly number[],
): number[] {
  const wholeCents = (amount: number) => Math.floor(roundHalfAway(100 * amount, 6));
  const limits = most.map((one) => (one === Infinity ? one : wholeCents(one) / 100));
  const raw = levelled(roundMoney(pool), weights, limits);
  const inCents = raw.map((part) => roundHalfAway(100 * part, 6));
  const whole = inCents.map(Math.floor);
  const total = Math.round(inCents.reduce((sum, part) => sum + part, 0));
  const remaining = total - whole.reduce((sum, part) => sum + part, 0);
  const rests = inCents.map((part, k) => roundHalfAway(part - (whole[k] ?? 0), 6));
  const first = rests
    .map((rest, k) => ({ rest, k }))
    .sort((one, other) => other.rest - one.rest || one.k - other.k)
    .slice(0, remaining);
  for (const { k } of first) whole[k] = (whole[k] ?? 0) + 1;
  return whole.map((part) => part / 100);
}

/** Everyone's part before it is cut to cents: who reaches the most at the lowest level has it first. */
function levelled(
  pool: number,
  weights: readonly number[],
  limits: readonly number[],
): readonly number[] {
  const lines = weights.map((weight, k) => ({ weight, most: limits[k] ?? 0 }));
  const byLevel = lines
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => one.most / one.weight - other.most / other.weight);
  let [left, weight, count] = [pool, weights.reduce((sum, one) => sum + one, 0), 0];
  for (const line of byLevel) {
    if (line.most * weight > left * line.weight) break;
    left -= line.most;
    weight -= line.weight;
    count++;
  }
  const limited = new Set(byLevel.slice(0, count));
  return lines.map((line) => {
    if (limited.has(line)) return line.most;
    return line.weight > 0 ? (left * line.weight) / weight : 0;
  });
}

/** What is wrong with a pool, its weights and what is most for each. */
export function poolOf(
  pool: number,
  weights: readonly number[],
  most: readonly number[],
): Result<readonly number[]> {
  const issues = [
    ...atLeast(0, pool, ['pool']),
    ...weights.flatMap((weight, k) => atLeast(0, weight, ['weights', k])),
    ...(weights.some((weight) => weight > 0) ? [] : [noWeight]),
    ...most.flatMap((one, k) => atLeast(0, one, ['most', k])),
  ];
  return unless(issues, () => poolParts(pool, weights, most));
}

const noWeight: Issue = {
  path: ['weights'],
  message: { en: 'No weight is above 0.', da: 'Ingen vægt er over 0.' },
  advice: { en: 'Give at least one.', da: 'Angiv mindst én.' },
};
