import { type Formula, binding, constant, constantOf, ofWholes, operator } from '../../formula';
import { sameUnit } from './same-unit';

/**
 * One amount and another. A blank is 0, an error or a text is an error; nothing is rounded.
 */
export const plus = operator({
  value: (one: number, other: number) => one + other,
  text: (one, other) => `${one}+${other}`,
  sql: (one, other) => `(${one} + ${other})`,
  binds: binding.add,
  words: (_, one, other) => `${one} + ${other}`,
  unit: sameUnit,
  decimals: ofWholes,
  simplified: (one, other) =>
    constantOf(one) === 0 ? other : constantOf(other) === 0 ? one : undefined,
});

/** All of some amounts; 0 of none. */
export const sumOf = (terms: readonly Formula<number>[]): Formula<number> =>
  terms.reduce((sum, term) => plus(sum, term), constant(0));
