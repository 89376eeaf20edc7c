import * as operators from '../../../../src/formula/operators/conditions/errors';
import { typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const isError: OperatorTable = {
  name: 'isError',
  reads: ['cell'],
  of: operators.isError,
  text: 'ISERROR(A)',
  words: { en: 'A is an error', da: 'A er en fejl' },
  rows: [
    [[error], true],
    [[0], false],
    [[1.5], false],
    [[blank], false],
    [['soon'], false],
    [[''], false],
  ],
  draw: (lot) => [typed(lot)],
};
