import * as operators from '../../../../src/formula/operators/columns/how-many';
import { condition } from '../draws';
import { type OperatorTable, error } from '../table';

export const howMany: OperatorTable = {
  name: 'howMany',
  reads: ['condition', 'condition', 'condition'],
  of: operators.howMany,
  text: 'A+B+C',
  ofItself: 'X-(A+B+C+A+B+C+A+B+C)',
  words: { en: 'how many hold of A, B, C', da: 'hvor mange gælder af A, B, C' },
  units: [[[undefined, undefined, undefined], 'count']],
  rows: [
    [[true, true, true], 3],
    [[true, false, true], 2],
    [[false, false, false], 0],
    [[true, error, true], error],
  ],
  draw: (lot) => [condition(lot), condition(lot), condition(lot)],
};
