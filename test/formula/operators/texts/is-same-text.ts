import * as operators from '../../../../src/formula/operators/texts/is-same-text';
import { word } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const isSameText: OperatorTable = {
  name: 'isSameText',
  reads: ['text', 'text'],
  of: operators.isSameText,
  text: 'EXACT(A,B)',
  sql: '(A = B)',
  words: { en: 'A is the same as B', da: 'A er det samme som B' },
  rows: [
    [['Anna', 'Anna'], true],
    [['Anna', 'anna'], false],
    [['Anna', 'Anna '], false],
    [['Anna', 'A*'], false],
    [[blank, ''], true],
    [[blank, 'Anna'], false],
    [[error, 'Anna'], error],
    [['Anna', error], error],
  ],
  draw: (lot) => [word(lot), word(lot)],
};
