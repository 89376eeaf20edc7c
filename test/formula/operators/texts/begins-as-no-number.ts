import * as operators from '../../../../src/formula/operators/texts/begins-as-no-number';
import { word } from '../draws';
import { type Cell, type OperatorTable, error } from '../table';

export const beginsAsNoNumber: OperatorTable = {
  name: 'beginsAsNoNumber',
  reads: ['text'],
  of: operators.beginsAsNoNumber,
  text: 'UNICODE(A)>57',
  words: { en: 'A begins as no number does', da: 'A begynder ikke som et tal' },
  rows: [
    [['Anna'], true],
    [['D-7'], true],
    [['åse'], true],
    [['Жанна'], true],
    [['>7'], true],
    [['7'], false],
    [['9a'], false],
    [['-7'], false],
    [['.5'], false],
    [[',5'], false],
    [['(b)'], false],
    [[' 7'], false],
    [[error], error],
  ],
  draw: (lot) => [
    lot.pick<Cell>([
      lot.pick(['Anna', '7', '7a', '-1', '~', '!', 'Øre', '>5', '中']),
      `a${String(word(lot))}`,
    ]),
  ],
};
