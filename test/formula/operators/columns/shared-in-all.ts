import * as operators from '../../../../src/formula/operators/columns/shared-in-all';
import { column, number } from '../draws';
import { type OperatorTable, blank, error, sizeOf } from '../table';

const numbers = (cells: ReturnType<typeof column>) =>
  cells.map((cell) => (cell === 'none' ? blank : cell));

export const sharedInAll: OperatorTable = {
  name: 'sharedInAll',
  reads: ['column', 'number'],
  of: operators.sharedInAll,
  text: 'SUMPRODUCT(ROUND(ROUND(A*B,8),2))',
  words: { en: 'B of each of A, added up', da: 'B af hvert af A, lagt sammen' },
  units: [[[undefined, 'percent'], 'money']],
  largest: ([cells, share]) => sizeOf([cells ?? 0]) * sizeOf([share ?? 0]),
  rows: [
    [[[100, 200], 0.5], 150],
    // Each to the cent before they are added: 0.335 is 0.34, twice.
    [[[0.67, 0.67], 0.5], 0.68],
    [[[-0.67, 0.67], 0.5], 0],
    [[[100, blank], 0.25], 25],
    [[[100], blank], 0],
    [[[100, error], 0.5], error],
    [[[100, 200], error], error],
  ],
  draw: (lot) => [numbers(column(lot)), number(lot)],
};
