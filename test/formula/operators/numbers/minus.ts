import { minus as operator } from '../../../../src/formula/operators/numbers/minus';
import { near, number, typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const minus: OperatorTable = {
  name: 'minus',
  reads: ['number', 'number'],
  of: operator,
  text: 'A-B',
  ofItself: 'X-(A-B-(A-B))',
  ofDifferences: 'P-Q-(P-Q)',
  sql: '(A - B)',
  words: { en: 'A − B', da: 'A − B' },
  units: [
    [['money', 'money'], 'money'],
    [['money', undefined], 'money'],
    [['date', 'date'], 'days'],
    [['date', 'days'], 'date'],
    [['days', 'days'], 'days'],
    [['percent', 'money'], 'refused'],
    [['money', 'date'], 'refused'],
  ],
  shorter: [
    [[undefined, 0], 'A'],
    [[0, undefined], '0-B'],
    [[undefined, 1], 'A-1'],
  ],
  rows: [
    [[5, 3], 2],
    [[3, 5], -2],
    [[100_000, 99_999.99], 0.01],
    [[-5, -3], -2],
    [[7, 7], 0],
    [[blank, 3], -3],
    [[3, blank], 3],
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
