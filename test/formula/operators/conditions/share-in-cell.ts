import * as operators from '../../../../src/formula/operators/conditions/share-in-cell';
import { word } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const isShareIn: OperatorTable = {
  name: 'isShareIn',
  reads: ['cell'],
  of: operators.isShareIn,
  text: 'COUNTIFS(A,">=0",A,"<=1")=1',
  words: { en: 'A is a share', da: 'A er en andel' },
  rows: [
    [[0], true],
    [[0.5], true],
    [[1], true],
    [[1.01], false],
    [[-0.01], false],
    [[50], false],
    [['half'], false],
    [[''], false],
    [[blank], false],
    [[error], false],
  ],
  draw: (lot) => [lot.pick([word(lot), '', blank, error, 0, 1, 1.5, -0.5, lot.share(1, 4)])],
};

export const isNoShareIn: OperatorTable = {
  ...isShareIn,
  name: 'isNoShareIn',
  of: operators.isNoShareIn,
  text: 'COUNTIFS(A,">=0",A,"<=1")=0',
  words: { en: 'A is not a share', da: 'A er ikke en andel' },
  rows: isShareIn.rows.map(([operands, holds]) => [operands, holds === false]),
};
