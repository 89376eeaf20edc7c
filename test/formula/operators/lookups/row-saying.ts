import * as operators from '../../../../src/formula/operators/lookups/row-saying';
import { type Cell, type OperatorTable, blank, error } from '../table';

const flags = ['no date', 'no date; no owner', 'No owner', 'an owner', '', 3] as const;

export const rowSaying: OperatorTable = {
  name: 'rowSaying',
  reads: ['text', 'column'],
  of: operators.rowSaying,
  text: 'MATCH("*"&A&"*",B,0)',
  words: { en: 'the row of B that says A', da: 'rækken i B, der siger A' },
  rows: [
    [['no date', ['no owner', 'NO DATE; no owner']], 2],
    [['no owner', ['no date', 'no date; no owner', 'no owner']], 2],
    [['no owner', ['no date', blank]], error],
    [['no owner', [error, 'no owner']], 2],
    [['3', ['row 4', 'row 3']], 2],
    [['NO Date', ['no owner', 'no date']], 2],
    [[error, ['no owner', 'no date']], error],
  ],
  draw: (lot) => [
    lot.pick(['no date', 'no owner', 'owner', 'o']),
    Array.from({ length: lot.whole(2, 6) }, () => lot.pick<Cell>([...flags, blank])),
  ],
};

export const rowOfText: OperatorTable = {
  name: 'rowOfText',
  reads: ['column'],
  of: operators.rowOfText,
  text: 'MATCH("?*",A,0)',
  words: { en: 'the first row with a text in A', da: 'første række med tekst i A' },
  rows: [
    [[[blank, 3, 'no owner', 'no date']], 3],
    [[['no owner', blank]], 1],
    [[['', 'no owner']], 2],
    [[[error, 'no owner']], 2],
    [[[blank, 3]], error],
  ],
  draw: (lot) => [
    Array.from({ length: lot.whole(2, 6) }, () => lot.pick<Cell>([...flags, blank, blank, 4])),
  ],
};

export const rowOfTextBelow: OperatorTable = {
  name: 'rowOfTextBelow',
  reads: ['column', 'number'],
  of: operators.rowOfTextBelow,
  text: 'B+MATCH("?*",INDEX(A,B+1):INDEX(A,ROWS(A)),0)',
  words: {
    en: 'the first row with a text in A below B',
    da: 'første række med tekst i A under B',
  },
  rows: [
    [[['no date', blank, 'no owner', 'no owner'], 1], 3],
    [[['no date', 'no owner', 'no owner'], 1], 2],
    [[['no date', 'no owner'], 0], 1],
    [[['no date', '', 3, 'no owner'], 1], 4],
    [[['no date', error, 'no owner'], 1], 3],
    [[['no date', blank, ''], 1], error],
    [[['no date', 'no owner'], 2], error],
    [[['no date', 'no owner'], error], error],
  ],
  draw: (lot) => [
    Array.from({ length: 6 }, () => lot.pick<Cell>([...flags, blank, blank, 4])),
    lot.whole(0, 6),
  ],
};
