import { type Condition, binding, constant, constantOf, operator } from '../../formula';

/*
 * One number compared with another as it stands: for counts, days and what has been rounded. Whether a
 * measure reaches a threshold is asked of `reaches`, which forgives dust. An error cannot be decided. A
 * text would be above every number, so what a person types is rounded first, which no text can be.
 */

const comparison = (sign: string, compares: (one: number, other: number) => boolean, said = sign) =>
  operator({
    value: (one: number, other: number): Condition =>
      Number.isNaN(one) || Number.isNaN(other) ? null : compares(one, other),
    text: (one, other) => `${one}${sign}${other}`,
    sql: (one, other) => `(${one} ${sign} ${other})`,
    binds: binding.compare,
    isOrdered: true,
    words: (_, one, other) => `${one} ${said} ${other}`,
    simplified: (one, other) => {
      const [first, second] = [constantOf(one), constantOf(other)];
      const areKnown = typeof first === 'number' && typeof second === 'number';
      return areKnown ? constant(compares(first, second)) : undefined;
    },
  });

export const isAbove = comparison('>', (one, other) => one > other);
export const isBelow = comparison('<', (one, other) => one < other);
export const isAtLeast = comparison('>=', (one, other) => one >= other, '≥');
export const isAtMost = comparison('<=', (one, other) => one <= other, '≤');
export const isEqual = comparison('=', (one, other) => one === other);
export const isOther = comparison('<>', (one, other) => one !== other, '≠');
