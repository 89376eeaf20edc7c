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

/** One condition alone is counted as 1, and none as 0. */
export const howManyOfOne: OperatorTable = {
  name: 'howMany of one',
  reads: ['condition'],
  of: operators.howMany,
  text: 'IF(A,1,0)',
  sql: 'CASE WHEN A THEN 1 WHEN NOT A THEN 0 END',
  words: { en: '1 if A, otherwise 0', da: '1, hvis A, ellers 0' },
  rows: [
    [[true], 1],
    [[false], 0],
    [[error], error],
  ],
  draw: (lot) => [condition(lot)],
};

export const howManyOfNone: OperatorTable = {
  name: 'howMany of none',
  reads: [],
  of: operators.howMany,
  text: '0',
  sql: '0',
  words: { en: '0', da: '0' },
  rows: [[[], 0]],
  draw: () => [],
};
