import { binding, constantOf, ofWholes, operator } from '../../formula';
import type { Unit } from '../../unit';
import { sameUnit } from './same-unit';

/** One amount less another. A blank is 0, an error is an error; one date less another is days. */
export const minus = operator({
  value: (one: number, other: number) => one - other,
  text: (one, other) => `${one}-${other}`,
  sql: (one, other) => `(${one} - ${other})`,
  binds: binding.add,
  isOrdered: true,
  words: (_, one, other) => `${one} − ${other}`,
  unit: (one, other): Unit | undefined =>
    one === 'date' && other === 'date' ? 'days' : sameUnit(one, other),
  decimals: ofWholes,
  simplified: (one, other) => (constantOf(other) === 0 ? one : undefined),
});
