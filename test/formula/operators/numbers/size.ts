import * as operators from '../../../../src/formula/operators/numbers/size';
import { calculated } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const sizeOf: OperatorTable = {
  name: 'sizeOf',
  reads: ['number'],
  of: operators.sizeOf,
  text: 'ABS(A)',
  sql: 'ABS(A)',
  words: { en: 'the size of A', da: 'størrelsen af A' },
  units: [
    [['money'], 'money'],
    [[undefined], undefined],
  ],
  rows: [
    [[-2.5], 2.5],
    [[2.5], 2.5],
    [[0], 0],
    [[blank], 0],
    [['soon'], error],
    [[error], error],
  ],
  draw: (lot) => [calculated(lot)],
};
