import { plus as operator, sumOf } from '../../../../src/formula/operators/numbers/plus';
import { typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const plus: OperatorTable = {
  name: 'plus',
  reads: ['number', 'number'],
  of: operator,
  text: 'A+B',
  ofItself: 'X-(A+B+A+B)',
  ofDifferences: 'P-Q+P-Q',
  sql: '(A + B)',
  words: { en: 'A + B', da: 'A + B' },
  units: [
    [['money', 'money'], 'money'],
    [['money', undefined], 'money'],
    [[undefined, undefined], undefined],
    [['date', 'days'], 'date'],
    [['money', 'percent'], 'refused'],
    [['count', 'days'], 'refused'],
    [['date', 'money'], 'refused'],
  ],
  shorter: [
    [[undefined, 0], 'A'],
    [[undefined, 1], 'A+1'],
  ],
  rows: [
    [[2, 3], 5],
    [[1_800_000, 0.05], 1_800_000.05],
    [[0.1, 0.2], 0.3],
    [[-5, 3], -2],
    [[-0.01, 0.01], 0],
    [[blank, 3], 3],
    [[3, blank], 3],
    [[blank, blank], 0],
    [[error, 3], error],
    [[3, error], error],
    [['soon', 3], error],
    [[3, 'soon'], error],
  ],
  draw: (lot) => [typed(lot), typed(lot)],
};

export const sum: OperatorTable = {
  ...plus,
  name: 'sumOf',
  reads: ['number', 'number', 'number'],
  of: (...terms) => sumOf(terms),
  text: 'A+B+C',
  ofItself: 'X-(A+B+C+A+B+C+A+B+C)',
  ofDifferences: 'P-Q+P-Q+P-Q',
  sql: '((A + B) + C)',
  words: { en: 'A + B + C', da: 'A + B + C' },
  units: [
    [['money', 'money', 'money'], 'money'],
    [['money', 'money', 'count'], 'refused'],
  ],
  shorter: [],
  rows: [
    [[2, 3, 4], 9],
    [[blank, blank, 4], 4],
    [[1, -1, 0.5], 0.5],
    [[1, 2, error], error],
  ],
  draw: (lot) => [typed(lot), typed(lot), typed(lot)],
};
