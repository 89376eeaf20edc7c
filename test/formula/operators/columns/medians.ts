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
  text: 'IFERROR(MEDIAN(A),0)',
  words: {
    en: '(the median of A) (0 if an error)',
    da: '(medianen af A) (0 ved fejl)',
  },
  rows: [
    [[[3, 1, 2]], 2],
    [[[blank, 'none']], 0],
    [[[error, 1]], 0],
  ],
};
