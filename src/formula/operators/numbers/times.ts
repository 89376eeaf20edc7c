import { binding, constantOf, ofWholes, operator } from '../../formula';
import type { Unit } from '../../unit';

/**
 * One number times another. A blank is 0, an error is an error; nothing is rounded. A percentage of
 * something has its unit; an amount for each of a count is an amount.
 */
export const times = operator({
  value: (one: number, other: number) => one * other,
  text: (one, other) => `${one}*${other}`,
  sql: (one, other) => `(${one} * ${other})`,
  binds: binding.multiply,
  words: (_, one, other) => `${one} × ${other}`,
  unit: (one, other) => product(one, other) ?? product(other, one),
  decimals: ofWholes,
  simplified: (one, other) =>
    constantOf(one) === 1 ? other : constantOf(other) === 1 ? one : undefined,
});

function product(one: Unit | undefined, other: Unit | undefined): Unit | undefined {
  if (one === undefined || one === 'percent') return other;
  return one === 'money' && (other === 'count' || other === 'days') ? 'money' : undefined;
}
