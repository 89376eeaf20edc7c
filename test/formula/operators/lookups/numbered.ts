import * as operators from '../../../../src/formula/operators/lookups/numbered';
import { type Cell, type OperatorTable, error } from '../table';

export const numbered: OperatorTable = {
  name: 'numbered',
  reads: ['number', 'text', 'text'],
  of: operators.numbered,
  text: 'CHOOSE(A,B,C)',
  words: { en: 'text A of B, C', da: 'tekst A af B, C' },
  rows: [
    [[1, 'one', 'two'], 'one'],
    [[2, 'one', 'two'], 'two'],
    [[2.9, 'one', 'two'], 'two'],
    [[0, 'one', 'two'], error],
    [[3, 'one', 'two'], error],
    // What is not chosen may be an error.
    [[1, 'one', error], 'one'],
    [[error, 'one', 'two'], error],
  ],
  draw: (lot) => [
    lot.pick<Cell>([lot.whole(0, 3), lot.whole(1, 2), error]),
    lot.pick<Cell>(['one', 'uno', error]),
    lot.pick<Cell>(['two', 'due', error]),
  ],
};
