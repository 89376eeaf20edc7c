import * as operators from '../../../../src/formula/operators/texts/texts';
import { word } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const shownAsText: OperatorTable = {
  name: 'shownAsText',
  reads: ['cell'],
  of: operators.shownAsText,
  text: 'A&""',
  ofItself: 'X-(A&""&"")',
  ofDifferences: 'P-Q&""',
  words: { en: 'A', da: 'A' },
  rows: [
    [[7], '7'],
    [[-2.5], '-2.5'],
    [['Anna'], 'Anna'],
    [[blank], ''],
    [[''], ''],
    [[error], error],
  ],
  draw: (lot) => [lot.pick([word(lot), lot.whole(-1e6, 1e6), lot.money(1e6)])],
};

export const textShown: OperatorTable = {
  ...shownAsText,
  name: 'shownAsText of a text',
  reads: ['text'],
  rows: [
    [['Anna'], 'Anna'],
    [[error], error],
  ],
};

export const trimmed: OperatorTable = {
  name: 'trimmed',
  reads: ['text'],
  of: operators.trimmed,
  text: 'TRIM(A)',
  sql: 'TRIM(A)',
  words: { en: 'A', da: 'A' },
  rows: [
    [[' Anna '], 'Anna'],
    [['a  b'], 'a b'],
    [['   '], ''],
    [[blank], ''],
    [[error], error],
  ],
  draw: (lot) => [word(lot)],
};

export const charactersFrom: OperatorTable = {
  name: 'charactersFrom',
  reads: ['text', 'number', 'number'],
  of: operators.charactersFrom,
  text: 'MID(A,B,C)',
  words: { en: 'A', da: 'A' },
  rows: [
    [['abcdef', 3, 2], 'cd'],
    [[', Anna', 3, 999], 'Anna'],
    [['abc', 4, 5], ''],
    [['', 3, 999], ''],
    [[error, 3, 999], error],
  ],
  draw: (lot) => [word(lot), lot.whole(1, 9), lot.whole(0, 9)],
};

export const isAlike: OperatorTable = {
  name: 'isAlike',
  reads: ['text', 'text'],
  of: operators.isAlike,
  text: 'A=B',
  ofItself: 'X-(A=B=(A=B))',
  ofDifferences: 'P-Q=P-Q',
  words: { en: 'A is B', da: 'A er B' },
  rows: [
    [['Anna', 'anna'], true],
    [['Anna', 'Anna '], false],
    [['A*', 'Anna'], false],
    [['', blank], true],
    [[error, 'Anna'], error],
    [['Anna', error], error],
  ],
  draw: (lot) => [lot.pick(['Anna', 'Bo', 'A*']), lot.pick(['ANNA', 'bo', 'a*', 'Anna ', ''])],
};
