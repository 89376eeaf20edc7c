import * as operators from '../../../../src/formula/operators/numbers/root';
import { calculated } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const rootOf: OperatorTable = {
  name: 'rootOf',
  reads: ['number'],
  of: operators.rootOf,
  text: 'SQRT(A)',
  sql: 'SQRT(A)',
  words: { en: 'the square root of A', da: 'kvadratroden af A' },
  units: [
    [['money'], undefined],
    [[undefined], undefined],
  ],
  rows: [
    [[6.25], 2.5],
    [[0], 0],
    [[blank], 0],
    [[-1], error],
    [['soon'], error],
    [[error], error],
  ],
  draw: (lot) => [calculated(lot)],
};
