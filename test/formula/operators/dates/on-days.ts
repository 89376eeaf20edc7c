import * as operators from '../../../../src/formula/operators/dates/on-days';
import type { Lot } from '../../../conformance/native-chance';
import { type Cell, type Operand, type OperatorTable, blank } from '../table';

const keys = ['k Ada', 'k Bo', 'k ada', 'k A!2'];
const firsts = [46_000, 46_000, 46_010, 46_000];
const lasts = [46_009, 46_030, 46_030, 46_030];
const days = (lot: Lot): Cell[] =>
  Array.from({ length: 4 }, () => lot.pick<Cell>([lot.whole(45_990, 46_030), '', 'soon', blank]));
const draw = (lot: Lot): Operand[] => [
  Array.from({ length: 4 }, () => lot.pick<Cell>(['k Ada', 'k BO', 'k A!2', ''])),
  lot.pick<Cell>(['k Ada', 'k Bo', 'k A!2']),
  days(lot),
  days(lot),
  lot.whole(45_990, 46_030),
  lot.whole(45_990, 46_030),
];

export const rowsOnDays: OperatorTable = {
  name: 'rowsOnDays',
  reads: ['column', 'text', 'column', 'column', 'number', 'number'],
  of: operators.rowsOnDays,
  text: 'COUNTIFS(A,B,C,"<="&F,D,">="&E)',
  words: { en: 'how many rows of B on E–F', da: 'antal for B den E–F' },
  units: [[['money'], 'count']],
  rows: [
    [[keys, 'k Ada', firsts, lasts, 46_000, 46_030], 2],
    // The last day of one and the first of the next belong to one row each.
    [[keys, 'k Ada', firsts, lasts, 46_009, 46_009], 1],
    [[keys, 'k Ada', firsts, lasts, 46_010, 46_010], 1],
    [[keys, 'k Ada', firsts, lasts, 46_009, 46_010], 2],
    [[keys, 'k Bo', firsts, lasts, 45_999, 45_999], 0],
    // No key is a pattern, and a row without a day meets none.
    [[keys, 'k A!2', firsts, lasts, 46_000, 46_000], 1],
    [[keys, 'k Bo', [46_000, '', 46_000, blank], lasts, 46_000, 46_000], 0],
    [[keys, 'k Bo', firsts, [blank, '46030', blank, blank], 46_000, 46_000], 0],
    [[['k Ada', blank, 'k Bo', 7], 'k Bo', firsts, lasts, 46_010, 46_010], 1],
  ],
  draw: (lot) => draw(lot),
};

/** Of one day its words say one. */
export const rowsOnDay: OperatorTable = {
  ...rowsOnDays,
  name: 'rowsOnDays of one day',
  reads: ['column', 'text', 'column', 'column', 'number'],
  of: (keys, key, firsts, lasts, day) => operators.rowsOnDays(keys, key, firsts, lasts, day, day),
  text: 'COUNTIFS(A,B,C,"<="&E,D,">="&E)',
  words: { en: 'how many rows of B on E', da: 'antal for B den E' },
  rows: [[[keys, 'k Ada', firsts, lasts, 46_010], 1]],
  draw: (lot) => draw(lot).slice(0, 5),
};

export const sumOnDays: OperatorTable = {
  ...rowsOnDays,
  name: 'sumOnDays',
  reads: ['column', 'column', 'text', 'column', 'column', 'number', 'number'],
  of: operators.sumOnDays,
  text: 'SUMIFS(A,B,C,D,"<="&G,E,">="&F)',
  words: { en: 'A of C on F–G', da: 'A for C den F–G' },
  units: [[['money'], 'money']],
  rows: [
    [[[1, 2, 3, 4], keys, 'k Ada', firsts, lasts, 46_000, 46_030], 4],
    [[[1, 2, 3, 4], keys, 'k Ada', firsts, lasts, 46_010, 46_010], 3],
    [[['', 2, 3, 4], keys, 'k Ada', firsts, lasts, 46_000, 46_000], 0],
    [[[1, 2, 3, 4], keys, 'k Carl', firsts, lasts, 46_000, 46_000], 0],
  ],
  draw: (lot) => [
    Array.from({ length: 4 }, () => lot.pick<Cell>([lot.whole(1, 9), '', blank])),
    ...draw(lot),
  ],
};
