import * as operators from '../../../../src/formula/operators/conditions/cell-kinds';
import { cell, typed } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

export const isNumber: OperatorTable = {
  name: 'isNumber',
  reads: ['cell'],
  of: operators.isNumber,
  text: 'ISNUMBER(A)',
  words: { en: 'A is a number', da: 'A er et tal' },
  rows: [
    [[0], true],
    [[46_203.5], true],
    [[-1.5], true],
    [['7'], false],
    [[true], false],
    [[blank], false],
    [[''], false],
    [[error], false],
  ],
  draw: (lot) => [lot.pick<Cell>([typed(lot), true, false, ''])],
};

export const isTruth: OperatorTable = {
  ...isNumber,
  name: 'isTruth',
  of: operators.isTruth,
  text: 'ISLOGICAL(A)',
  words: { en: 'A is TRUE or FALSE', da: 'A er SAND eller FALSK' },
  rows: [
    [[true], true],
    [[false], true],
    [[1], false],
    [['TRUE '], false],
    [[blank], false],
    [[error], false],
  ],
};

export const isUntouched: OperatorTable = {
  ...isNumber,
  name: 'isUntouched',
  of: operators.isUntouched,
  text: 'ISBLANK(A)',
  words: { en: 'nothing stands in A', da: 'intet står i A' },
  rows: [
    [[blank], true],
    [[''], false],
    [[0], false],
    [[error], false],
  ],
};

export const orZero: OperatorTable = {
  name: 'orZero',
  reads: ['number'],
  of: operators.orZero,
  text: '0+A',
  words: { en: 'A', da: 'A' },
  units: [[['money'], 'money']],
  rows: [
    [[blank], 0],
    [[-2.5], -2.5],
    [['soon'], error],
    [[error], error],
  ],
  draw: (lot) => [cell(lot)],
};
