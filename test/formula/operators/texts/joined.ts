import { joined as operator } from '../../../../src/formula/operators/texts/joined';
import { word } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const joined: OperatorTable = {
  name: 'joined',
  reads: ['text', 'text', 'text'],
  of: operator,
  text: 'A&B&C',
  ofItself: 'X-(A&B&C&A&B&C&A&B&C)',
  ofDifferences: 'P-Q&P-Q&P-Q',
  sql: '(A || B || C)',
  words: { en: 'ABC', da: 'ABC' },
  rows: [
    [['a', 'b', 'c'], 'abc'],
    [['a', blank, 'c'], 'ac'],
    [['', '', ''], ''],
    [['a', error, 'c'], error],
  ],
  draw: (lot) => [word(lot), word(lot), word(lot)],
};

/** A count among texts. */
export const joinedCount: OperatorTable = {
  ...joined,
  name: 'joined with a count',
  reads: ['text', 'number', 'text'],
  rows: [
    [['row ', 12, '.'], 'row 12.'],
    [['row ', error, '.'], error],
  ],
  draw: (lot) => [word(lot), lot.whole(0, 9_999), word(lot)],
};
