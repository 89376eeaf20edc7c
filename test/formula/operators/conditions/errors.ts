import * as operators from '../../../../src/formula/operators/conditions/errors';
import { number, typed } from '../draws';
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

export const orIfError: OperatorTable = {
  name: 'orIfError',
  reads: ['number', 'number'],
  of: operators.orIfError,
  text: 'IFERROR(A,B)',
  words: { en: 'A (B if an error)', da: 'A (B ved fejl)' },
  units: [[['money', 'money'], 'money']],
  rows: [
    [[2, 5], 2],
    [[0, 5], 0],
    [[error, 5], 5],
    [[error, error], error],
  ],
  draw: (lot) => [number(lot), number(lot)],
};

export const isErrorOfText: OperatorTable = {
  ...isError,
  name: 'isError of a text',
  reads: ['text'],
  rows: [
    [['soon'], false],
    [[error], true],
  ],
};
