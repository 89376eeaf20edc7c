import * as operators from '../../../../src/formula/operators/columns/medians';
import { column } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const medianIn: OperatorTable = {
  name: 'medianIn',
  reads: ['column'],
  of: operators.medianIn,
  text: 'MEDIAN(A)',
  words: { en: 'the median of A', da: 'medianen af A' },
  units: [[['money'], 'money']],
  rows: [
    [[[5]], 5],
    [[[3, 1, 2]], 2],
    [[[4, 1, 2, 3]], 2.5],
    [[[5, blank, 'none', 7]], 6],
    [[[blank, 'none']], error],
    [[[error, 1]], error],
    [[[1, 2, error]], error],
  ],
  draw: (lot) => [column(lot)],
};

export const median: OperatorTable = {
  ...medianIn,
  name: 'median',
  of: operators.median,
  text: 'IF(COUNT(A)=0,0,MEDIAN(A))',
  words: {
    en: '0 if (how many are in A) = 0, otherwise (the median of A)',
    da: '0, hvis (hvor mange der er i A) = 0, ellers (medianen af A)',
  },
  rows: [
    [[[3, 1, 2]], 2],
    [[[blank, 'none']], 0],
    [[[error, 1]], error],
  ],
};
