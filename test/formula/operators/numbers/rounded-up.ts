import * as operators from '../../../../src/formula/operators/numbers/rounded-up';
import { cell } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const roundedUp: OperatorTable = {
  name: 'roundedUp',
  reads: ['number'],
  of: operators.roundedUp,
  text: 'ROUNDUP(A,0)',
  words: { en: 'A, rounded up', da: 'A, rundet op' },
  units: [[['count'], 'count']],
  rows: [
    [[2], 2],
    [[2.1], 3],
    [[2.9], 3],
    [[0.001], 1],
    // Away from zero.
    [[-2.1], -3],
    [[-2], -2],
    [[0], 0],
    [[blank], 0],
    [[error], error],
  ],
  draw: (lot) => [cell(lot)],
};
