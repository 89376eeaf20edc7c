import {
  type Condition,
  type Formula,
  binding,
  constant,
  constantOf,
  operator,
} from '../../formula';

/*
 * One number compared with another as it stands: for counts, days and what has been rounded. Whether a
 * measure reaches a threshold is asked of `reaches`, which forgives dust. An error cannot be decided. A
 * text would be above every number, so what a person types is rounded first, which no text can be.
 */

type Comparison = (one: Formula<number>, other: Formula<number>) => Formula<Condition>;

const comparison = (
  sign: string,
  compares: (one: number, other: number) => boolean,
  opposite: Comparison,
  said = sign,
): Comparison =>
  operator({
    value: (one: number, other: number): Condition =>
      Number.isNaN(one) || Number.isNaN(other) ? null : compares(one, other),
    text: (one, other) => `${one}${sign}${other}`,
    sql: (one, other) => `(${one} ${sign} ${other})`,
    binds: binding.compare,
    isOrdered: true,
    words: (_, one, other) => `${one} ${said} ${other}`,
    opposite,
    simplified: (one, other) => {
      const [first, second] = [constantOf(one), constantOf(other)];
      const areKnown = typeof first === 'number' && typeof second === 'number';
      return areKnown ? constant(compares(first, second)) : undefined;
    },
  });

export const isAbove: Comparison = comparison(
  '>',
  (one, other) => one > other,
  (...of) => isAtMost(...of),
);
export const isBelow: Comparison = comparison(
  '<',
  (one, other) => one < other,
  (...of) => isAtLeast(...of),
);
export const isAtLeast: Comparison = comparison('>=', (one, other) => one >= other, isBelow, '≥');
export const isAtMost: Comparison = comparison('<=', (one, other) => one <= other, isAbove, '≤');
export const isEqual: Comparison = comparison(
  '=',
  (one, other) => one === other,
  (...of) => isOther(...of),
);
export const isOther: Comparison = comparison('<>', (one, other) => one !== other, isEqual, '≠');
