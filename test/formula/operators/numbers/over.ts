import { over as operator } from '../../../../src/formula/operators/numbers/over';
import { near, number, typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const over: OperatorTable = {
  name: 'over',
  reads: ['number', 'number'],
  of: operator,
  text: 'A/B',
  ofItself: 'X-A/B/(A/B)',
  ofDifferences: '(P-Q)/(P-Q)',
  sql: '(A / NULLIF(B, 0))',
  words: { en: 'A / B', da: 'A / B' },
  units: [
    [['money', 'money'], 'percent'],
    [['days', 'days'], 'percent'],
    [['money', undefined], 'money'],
    [['money', 'percent'], 'money'],
    [['money', 'count'], 'money'],
    [['money', 'days'], undefined],
    [[undefined, undefined], undefined],
    [[undefined, 'money'], undefined],
  ],
  shorter: [
    [[undefined, 1], 'A'],
    [[1, undefined], '1/B'],
    [[undefined, 2], 'A/2'],
  ],
  rows: [
    [[6, 3], 2],
    [[3, 6], 0.5],
    [[98, 100], 0.98],
    [[-6, 4], -1.5],
    [[6, -4], -1.5],
    [[7, 1], 7],
    [[0, 5], 0],
    [[blank, 4], 0],
    [[6, 0], error],
    [[6, blank], error],
    [[0, 0], error],
    [[error, 3], error],
    [[3, error], error],
    [['soon', 3], error],
    [[3, 'soon'], error],
  ],
  draw: (lot) => {
    const one = number(lot);
    return lot.pick([
      [one, near(lot, one)],
      [typed(lot), typed(lot)],
    ]);
  },
};
