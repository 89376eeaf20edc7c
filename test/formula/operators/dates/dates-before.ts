import * as operators from '../../../../src/formula/operators/dates/dates-before';
import { type Cell, type OperatorTable, blank } from '../table';

const keys = ['k Ada', 'k Bo', 'k ada', ''];
const dates = [46_000, 46_010, 46_020, ''];

export const datesBefore: OperatorTable = {
  name: 'datesBefore',
  reads: ['text', 'column', 'column', 'number', 'number'],
  of: operators.datesBefore,
  text: 'COUNTIFS(B,A,C,">="&(D-E),C,"<="&D)',
  words: {
    en: 'how many C of A are up to E days before D',
    da: 'hvor mange C for A der er op til E dage før D',
  },
  units: [[['money'], 'count']],
  rows: [
    [['k Ada', keys, dates, 46_020, 20], 2],
    // The last of the days counts, and so does the day itself.
    [['k Ada', keys, dates, 46_020, 19], 1],
    [['k Bo', keys, dates, 46_010, 0], 1],
    [['k Bo', keys, dates, 46_009, 90], 0],
    [['k Carl', keys, dates, 46_020, 90], 0],
    [['k Bo', keys, ['', blank, 46_000, 46_010], 46_020, 90], 0],
    // A text is no day, also where it looks like one.
    [['k Bo', keys, ['', '46010', 46_000, 46_010], 46_020, 90], 0],
  ],
  draw: (lot) => [
    lot.pick<Cell>(['k Ada', 'k Bo', 'k Carl']),
    Array.from({ length: 4 }, () => lot.pick<Cell>(['k Ada', 'k BO', ''])),
    Array.from({ length: 4 }, () => lot.pick<Cell>([lot.whole(45_990, 46_030), '', blank])),
    lot.whole(45_990, 46_030),
    lot.whole(0, 30),
  ],
};
