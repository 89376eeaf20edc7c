import * as operators from '../../../../src/formula/operators/conditions/lowered';
import { isAtLeast } from '../../../../src/formula/operators/conditions/comparisons';
import { nearWithDust, number, typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const lowered: OperatorTable = {
  name: 'lowered',
  reads: ['number'],
  of: operators.lowered,
  text: 'ROUND(A-5E-13*ABS(A),12)-5E-13',
  ofItself:
    'X-(ROUND(ROUND(A-5E-13*ABS(A),12)-5E-13-5E-13*ABS(ROUND(A-5E-13*ABS(A),12)-5E-13),12)-5E-13)',
  ofDifferences: 'ROUND(P-Q-5E-13*ABS(P-Q),12)-5E-13',
  words: { en: 'A', da: 'A' },
  units: [[['money'], 'money']],
  rows: [
    [[100], 99.9999999999495],
    [[0.1 + 0.2], 0.2999999999995],
    [[-100], -100.0000000000505],
    [[1.4e-12], 5e-13],
    [[blank], -5e-13],
    [[error], error],
    [['soon'], error],
  ],
  draw: (lot) => [lot.pick([typed(lot), nearWithDust(lot, number(lot))])],
};

/** What it is for: what equals a threshold is not above it, and a cent more is. */
export const loweredTo: OperatorTable = {
  name: 'lowered, compared with a threshold',
  reads: ['number', 'number'],
  of: (measure, threshold) => isAtLeast(operators.lowered(measure), threshold),
  text: 'ROUND(A-5E-13*ABS(A),12)-5E-13>=B',
  words: { en: 'A ≥ B', da: 'A ≥ B' },
  rows: [
    [[0.1 + 0.2, 0.3], false],
    [[100, 100], false],
    [[100.00000000004, 100], false],
    [[100.0000000001, 100], true],
    [[100.01, 100], true],
    [[0, 0], false],
    [[0.01, 0], true],
    [[-100, -100], false],
    [[-99.99, -100], true],
    [[0, -100], true],
  ],
  draw: (lot) => {
    const threshold = lot.money(1e6);
    return [nearWithDust(lot, threshold), threshold];
  },
};
