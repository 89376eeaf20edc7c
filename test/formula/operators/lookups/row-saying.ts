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
