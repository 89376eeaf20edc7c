import { negative as operator } from '../../../../src/formula/operators/numbers/negative';
import { typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const negative: OperatorTable = {
  name: 'negative',
  reads: ['number'],
  of: operator,
  text: '-A',
  ofItself: 'X---A',
  ofDifferences: '-(P-Q)',
  sql: '(-A)',
  words: { en: '−A', da: '−A' },
  units: [
    [['money'], 'money'],
    [[undefined], undefined],
  ],
  rows: [
    [[5], -5],
    [[-5.25], 5.25],
    [[0], 0],
    [[blank], 0],
    [[error], error],
    [['soon'], error],
  ],
  draw: (lot) => [typed(lot)],
};
