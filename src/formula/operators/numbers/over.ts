import { binding, constantOf, operator } from '../../formula';
import type { Unit } from '../../unit';

/**
 * One number divided by another. A blank is 0; to divide by 0 is an error. Two amounts of one unit
 * make a ratio, which is a percentage.
 */
export const over = operator({
  value: (one: number, other: number) => (other === 0 ? NaN : one / other),
  text: (one, other) => `${one}/${other}`,
  sql: (one, other) => `(${one} / NULLIF(${other}, 0))`,
  binds: binding.multiply,
  isOrdered: true,
  words: (_, one, other) => `${one} / ${other}`,
  unit: (one, other): Unit | undefined => {
    if (one !== undefined && one === other) return 'percent';
    return other === undefined || other === 'percent' || other === 'count' ? one : undefined;
  },
  simplified: (one, other) => (constantOf(other) === 1 ? one : undefined),
});
