import * as operators from '../../../../src/formula/operators/numbers/numbers';
import { word } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const numbersAmong: OperatorTable = {
  name: 'numbersAmong',
  reads: ['cell', 'cell'],
  of: operators.numbersAmong,
  text: 'COUNT(A,B)',
  words: { en: 'how many numbers are among A, B', da: 'hvor mange tal der er blandt A, B' },
  units: [[['money', 'money'], 'count']],
  rows: [
    [[1, 2], 2],
    [[0, 'no'], 1],
    [['', blank], 0],
    [[error, 3], 1],
  ],
  draw: (lot) => [
    lot.pick([word(lot), '', blank, error, lot.money(1e6)]),
    lot.pick([word(lot), '', blank, error, lot.money(1e6)]),
  ],
};

export const numberIn: OperatorTable = {
  name: 'numberIn',
  reads: ['cell'],
  of: operators.numberIn,
  text: 'N(A)',
  words: { en: 'A', da: 'A' },
  units: [[['money'], 'money']],
  rows: [
    [[5], 5],
    [[-2.5], -2.5],
    [['no'], 0],
    [[''], 0],
    [[error], error],
  ],
  draw: (lot) => [lot.pick([word(lot), '', lot.money(1e6)])],
};
