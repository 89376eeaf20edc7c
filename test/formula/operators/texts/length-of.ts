import * as operators from '../../../../src/formula/operators/texts/length-of';
import { word } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const lengthOf: OperatorTable = {
  name: 'lengthOf',
  reads: ['text'],
  of: operators.lengthOf,
  text: 'LEN(A)',
  sql: 'LENGTH(A)',
  words: { en: 'the length of A', da: 'længden af A' },
  rows: [
    [['Anna'], 4],
    [[' a  b '], 6],
    [['Åse'], 3],
    [[''], 0],
    [[blank], 0],
    [[error], error],
  ],
  draw: (lot) => [word(lot)],
};
