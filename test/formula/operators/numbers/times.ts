import { times as operator } from '../../../../src/formula/operators/numbers/times';
import { typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const times: OperatorTable = {
  name: 'times',
  reads: ['number', 'number'],
  of: operator,
  text: 'A*B',
  ofItself: 'X-A*B*A*B',
  ofDifferences: '(P-Q)*(P-Q)',
  sql: '(A * B)',
  words: { en: 'A × B', da: 'A × B' },
  units: [
    [['percent', 'money'], 'money'],
    [['money', 'percent'], 'money'],
    [['percent', 'percent'], 'percent'],
    [['money', undefined], 'money'],
    [[undefined, 'days'], 'days'],
    [['money', 'count'], 'money'],
    [['count', 'days'], undefined],
    [['days', 'money'], 'money'],
    [['money', 'money'], undefined],
    [[undefined, undefined], undefined],
  ],
  shorter: [
    [[undefined, 1], 'A'],
    [[1, undefined], 'B'],
    [[undefined, 2], 'A*2'],
    [[2, undefined], '2*B'],
  ],
  rows: [
    [[2, 3], 6],
    [[60_000, 0.05], 3_000],
    [[1.005, 100], 100.5],
    [[-2, 3], -6],
    [[-2, -3], 6],
    [[1, 7], 7],
    [[7, 1], 7],
    [[0, 7], 0],
    [[blank, 3], 0],
    [[3, blank], 0],
    [[error, 0], error],
    [[0, error], error],
    [['soon', 3], error],
    [[3, 'soon'], error],
  ],
  draw: (lot) => [typed(lot), typed(lot)],
};
