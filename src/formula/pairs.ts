/** What an operator takes two by two, one behind the other: a text and the column that it is looked for in. */
export const pairsOf = <T>(operands: readonly T[]): [T, T][] =>
  operands.flatMap((one, k) => (k % 2 === 0 ? [[one, operands[k + 1] ?? one] as [T, T]] : []));
