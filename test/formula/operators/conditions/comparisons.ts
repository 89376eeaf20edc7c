import * as operators from '../../../../src/formula/operators/conditions/comparisons';
import type { Formula } from '../../../../src/formula/formula';
import { cell, near, number } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

/** How two numbers may stand: above, on, below, and each of them with a blank or a negative. */
const pairs: readonly (readonly [one: Cell, other: Cell, sign: -1 | 0 | 1])[] = [
  [2, 1, 1],
  [1, 1, 0],
  [1, 2, -1],
  [100.01, 100, 1],
  [99.99, 100, -1],
  [-1, 1, -1],
  [-1, -2, 1],
  [-2, -2, 0],
  [blank, 0, 0],
  [0, blank, 0],
  [blank, 1, -1],
  [blank, -1, 1],
];

const comparison = (
  name: keyof typeof operators,
  [sign, said = sign]: readonly [string, string?],
  holds: readonly [below: boolean, on: boolean, above: boolean],
): OperatorTable => ({
  name,
  reads: ['number', 'number'],
  of: operators[name] as (one: Formula<number>, other: Formula<number>) => Formula,
  text: `A${sign}B`,
  ofItself: `X-(A${sign}B${sign}(A${sign}B))`,
  ofDifferences: `P-Q${sign}P-Q`,
  sql: `(A ${sign} B)`,
  words: { en: `A ${said} B`, da: `A ${said} B` },
  units: [[['money', 'money'], undefined]],
  shorter: [
    [[2, 1], String(holds[2]).toUpperCase()],
    [[1, 1], String(holds[1]).toUpperCase()],
    [[1, 2], String(holds[0]).toUpperCase()],
    [[undefined, 1], `A${sign}1`],
    [[1, undefined], `1${sign}B`],
  ],
  rows: [
    ...pairs.map(([one, other, stands]) => [[one, other], holds[stands + 1] ?? error] as const),
    [[error, 1], error],
    [[1, error], error],
  ],
  draw: (lot) => {
    const one = number(lot);
    return lot.pick([
      [one, near(lot, one)],
      [cell(lot), cell(lot)],
    ]);
  },
});

export const isAbove = comparison('isAbove', ['>'], [false, false, true]);
export const isBelow = comparison('isBelow', ['<'], [true, false, false]);
export const isAtLeast = comparison('isAtLeast', ['>=', '≥'], [false, true, true]);
export const isAtMost = comparison('isAtMost', ['<=', '≤'], [true, true, false]);
export const isEqual = comparison('isEqual', ['='], [false, true, false]);
export const isOther = comparison('isOther', ['<>', '≠'], [true, false, true]);
