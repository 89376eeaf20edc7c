import * as operators from '../../../../src/formula/operators/columns/column';
import { column } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const total: OperatorTable = {
  name: 'total',
  reads: ['column'],
  of: operators.total,
  text: 'SUM(A)',
  words: { en: 'total of A', da: 'summen af A' },
  units: [
    [['money'], 'money'],
    [[undefined], undefined],
  ],
  rows: [
    [[[1, 2, 3.5]], 6.5],
    [[[-1, 1]], 0],
    [[[5]], 5],
    [[[1, blank, 2]], 3],
    [[[blank, blank]], 0],
    [[[1, 'none', 2]], 3],
    [[[1, error, 2]], error],
  ],
  draw: (lot) => [column(lot)],
};

export const totalOfNumbers: OperatorTable = {
  ...total,
  name: 'totalOfNumbers',
  of: operators.totalOfNumbers,
  text: 'SUMIF(A,"<9E+307")',
  rows: [
    [[[1, 'none', 2.5, blank, -4]], -0.5],
    [[[1, error, 2]], 3],
    [[[error]], 0],
  ],
};

export const largestOfTwo: OperatorTable = {
  name: 'largest of two columns',
  reads: ['column', 'column'],
  of: operators.largest,
  text: 'MAX(A,B)',
  words: { en: 'largest of A, B', da: 'største af A, B' },
  units: [
    [['money', 'money'], 'money'],
    [['money', 'percent'], 'refused'],
  ],
  rows: [
    [[[3, 7, 5], [6]], 7],
    [[[3], [6, blank, 9]], 9],
    [[[-3], [-6]], -3],
    [[[blank], [-6, 'none']], -6],
    [[[blank], [blank]], 0],
    [[[1], [2, error]], error],
  ],
  draw: (lot) => [column(lot), column(lot)],
};

export const largest: OperatorTable = {
  name: 'largest',
  reads: ['column'],
  of: operators.largest,
  text: 'MAX(A)',
  words: { en: 'largest of A', da: 'største af A' },
  units: [
    [['money'], 'money'],
    [[undefined], undefined],
  ],
  rows: [
    [[[3, 7, 5]], 7],
    [[[-3, -7]], -3],
    [[[5]], 5],
    // A blank is left out, so that it is not larger than a negative number.
    [[[blank, -7]], -7],
    [[[blank, blank]], 0],
    [[['none', 2]], 2],
    [[[1, error, 2]], error],
  ],
  draw: (lot) => [column(lot)],
};

export const smallest: OperatorTable = {
  ...largestOfTwo,
  name: 'smallest',
  of: operators.smallest,
  text: 'MIN(A,B)',
  words: { en: 'smallest of A, B', da: 'mindste af A, B' },
  rows: [
    [[[3, 7, 5], [6]], 3],
    [[[3], [6, blank, 9]], 3],
    [[[-3], [-6]], -6],
    // A blank is left out, so that it is not smaller than a number.
    [[[blank], [6, 'none']], 6],
    [[[blank], [blank]], 0],
    [[[1], [2, error]], error],
  ],
};

export const inOrder: OperatorTable = {
  name: 'inOrder',
  reads: ['column', 'number'],
  of: operators.inOrder,
  text: 'SMALL(A,B)',
  words: { en: 'number B of A in order', da: 'nummer B af A i rækkefølge' },
  units: [[['money', undefined], 'money']],
  rows: [
    [[[3, 7, 5], 1], 3],
    [[[3, 7, 5], 2], 5],
    [[[3, 7, 5], 3], 7],
    // One that stands twice counts twice.
    [[[5, 3, 5], 3], 5],
    [[[10, 9], 1], 9],
    [[[-3, 0, -7], 1], -7],
    [[[5], 1], 5],
    [[[3, 7, 5], 4], error],
    [[[3, 7, 5], 0], error],
    // A blank and a text are left out.
    [[[blank, 7, 'none', 5], 2], 7],
    [[[1, error, 2], 1], error],
    [[[1, 2], error], error],
  ],
  draw: (lot) => [column(lot), lot.whole(1, 4)],
};

/** Over cells it is what SUM is; a function that is asked for each of them is not asked in spreadsheets. */
export const addedUp: OperatorTable = {
  ...total,
  name: 'addedUp',
  of: operators.addedUp,
  text: 'SUMPRODUCT(A)',
};
